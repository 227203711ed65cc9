import CleanseKit

/// What a plugin asks for: the content of targets of one package.
///
/// A JSON object: `{"version": 3, "package", "targets": [{"target", "folder", "settings", "files": [{"path",
/// "pipeline"}]}]}`. Without `settings` there are none, without `pipeline` the built-in one cleans the file.
struct ContentList {
  private static let version = 3

  /// The folder of the package.
  let package: String
  let targets: [ContentTarget]

  /// Reads the list at `path`.
  init(_ path: String) throws(Failure) {
    let root: JSONValue
    let bytes = try Descriptor(reading: path).readAll()
    do throws(JSONError) {
      root = try JSONParser.parse(bytes)
    } catch {
      throw Failure("\(path): \(error.message)")
    }
    guard root["version"]?.number?.int == Self.version, let package = root["package"]?.string,
      let targets = root["targets"]?.elements
    else {
      throw Failure(
        "'\(path)' is no list of content of version \(Self.version); the plugin and the command must be of one version of cleanse"
      )
    }
    self.package = Paths.trimmed(package)
    self.targets = try targets.map { target throws(Failure) in try ContentTarget(target) }
  }

  private init(package: String, targets: [ContentTarget]) {
    self.package = package
    self.targets = targets
  }

  /// The list with paths as they are named from the folder of the package, which then is the working folder.
  var fromPackage: ContentList {
    let start = package + "/"
    func named(_ path: String) -> String { path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path }
    return ContentList(
      package: ".",
      targets: targets.map { target in
        ContentTarget(
          name: target.name, folder: named(target.folder), settings: target.settings.map(named),
          files: target.files.map { file in
            ContentTarget.File(path: file.path, input: named(file.input), pipeline: file.pipeline.map(named))
          })
      })
  }
}
