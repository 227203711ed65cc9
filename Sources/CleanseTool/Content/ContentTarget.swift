import CleanseKit

/// The content of one target: the files in a folder, each with its pipeline.
struct ContentTarget {
  struct File: Sendable {
    /// Where the file is below the content folder, and so its clean form.
    let path: String
    /// Where it is for the command.
    let input: String
    /// The file of its pipeline; nil for the built-in one.
    let pipeline: String?
  }

  let name: String
  let folder: String
  /// The file of settings that the plugin went by.
  let settings: String?
  let files: [File]

  init(name: String, folder: String, settings: String?, files: [File]) {
    self.name = name
    self.folder = folder
    self.settings = settings
    self.files = files
  }

  /// Reads an entry of a list.
  init(_ entry: JSONValue) throws(Failure) {
    guard let name = entry["target"]?.string, let folder = entry["folder"]?.string, !folder.isEmpty,
      let files = entry["files"]?.elements
    else { throw Failure("a target of the list has no name, no folder or no files") }
    self.name = name
    self.folder = Paths.trimmed(folder)
    settings = entry["settings"]?.string
    let start = self.folder == "/" ? "/" : self.folder + "/"
    self.files = try files.map { file throws(Failure) in
      guard let path = file["path"]?.string, !path.isEmpty, path == Paths.mirrored(path) else {
        throw Failure("a file of the list has no path that stays in the content folder")
      }
      return File(path: path, input: start + path, pipeline: file["pipeline"]?.string)
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
