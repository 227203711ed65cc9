import CleanseKit

/// What the build-tool plugin asks for: the files of one target's content folder, each with its pipeline.
///
/// A JSON object: `{"version": 2, "files": [{"path", "input", "pipeline"}]}`. `path` is where the file is below the content
/// folder, and so its clean form; `input` where it is for the command; without `pipeline` the built-in one cleans it.
struct ContentList {
  struct File: Sendable {
    let path: String
    let input: String
    let pipeline: String?
  }

  private static let version = 2

  let files: [File]

  /// Reads the list at `path`.
  init(_ path: String) throws(Failure) {
    let root: JSONValue
    let bytes = try Descriptor(reading: path).readAll()
    do throws(JSONError) {
      root = try JSONParser.parse(bytes)
    } catch {
      throw Failure("\(path): \(error.message)")
    }
    guard root["version"]?.number?.int == Self.version, let entries = root["files"]?.elements else {
      throw Failure(
        "'\(path)' is no list of content of version \(Self.version); the plugin and the command must be of one version of cleanse"
      )
    }
    files = try entries.map { entry throws(Failure) in
      guard let path = entry["path"]?.string, !path.isEmpty, path == Paths.mirrored(path),
        let input = entry["input"]?.string
      else { throw Failure("an entry of the list has no input, or no path that stays in the content folder") }
      return File(path: path, input: input, pipeline: entry["pipeline"]?.string)
    }
  }

  /// The paths, in order: a JSON array.
  var index: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.array { writer in
      for file in files { writer.string(file.path) }
    }
    writer.endLine()
    return writer.bytes
  }
}
