import CleanseKit

/// What the build-tool plugin asks for: the files of one target's content folder, each with its pipeline.
///
/// A JSON object: `{"version": 1, "files": [{"path", "input", "output", "pipeline"}]}`. `path` is how the accessor calls
/// the file, `input` where it is, `output` the name of its clean form; without `pipeline` the built-in one cleans it.
struct ContentList {
  struct File: Sendable {
    let path: String
    let input: String
    let output: String
    let pipeline: String?
  }

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
    guard root["version"]?.number?.int == 1, let entries = root["files"]?.elements else {
      throw Failure(
        "'\(path)' is no list of content of version 1; the plugin and the command must be of one version of cleanse")
    }
    files = try entries.map { entry throws(Failure) in
      guard let path = entry["path"]?.string, let input = entry["input"]?.string,
        let output = entry["output"]?.string, Self.isName(output)
      else { throw Failure("an entry of the list has no path, no input, or no output that is a name in the folder") }
      return File(path: path, input: input, output: output, pipeline: entry["pipeline"]?.string)
    }
  }

  /// Whether `output` names a file in the output folder and none elsewhere.
  static func isName(_ output: String) -> Bool {
    !output.isEmpty && output != "." && output != ".." && !output.utf8.contains(UInt8(ascii: "/"))
  }

  /// Which name each path has in the bundle: JSON, in the order of the list.
  var index: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      for file in files {
        writer.key(file.path)
        writer.string(file.output)
      }
    }
    writer.endLine()
    return writer.bytes
  }
}
