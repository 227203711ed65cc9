import Foundation

/// What is wrong with the content of a target, in the words of compilers.
struct ContentFault: Error, CustomStringConvertible {
  let message: String
  /// The file that it is about.
  let file: URL?

  init(_ message: String, _ file: URL? = nil) {
    self.message = message
    self.file = file
  }

  var description: String { file.map { "\($0.path(percentEncoded: false)):1:1: error: \(message)" } ?? message }
}

/// The content folder of one target: which files are cleaned, with which pipeline, by which executable.
///
/// Both plugins hold this file, one of them as a link: plugins share no modules.
struct Content {
  struct File {
    let url: URL
    /// From the content folder, with `/` between the parts.
    let path: String
    /// The `pipeline.json` in the file's folder or the nearest one above, up to the package's; nil: the built-in one.
    let pipeline: URL?
  }

  static let settingsName = "cleanse-content.json"
  static let pipelineName = "pipeline.json"

  let folder: URL
  /// In the order of their paths.
  let files: [File]
  /// The executable to clean with; nil for `cleanse`.
  let tool: URL?

  /// Finds the content of the target in `target`; nil where it has no content folder.
  init?(of target: URL, package: URL) throws(ContentFault) {
    let settings = try Settings(of: target, package: package)
    let folder = target.appending(path: settings.folder, directoryHint: .isDirectory)
    guard folder.isFolder else { return nil }
    self.folder = folder
    tool = settings.tool
    let root = folder.resolvingSymlinksInPath().path(percentEncoded: false)
    var files: [File] = []
    for path in FileManager.default.enumerator(atPath: folder.path(percentEncoded: false))?.allObjects ?? [] {
      guard let path = path as? String, settings.extensions.contains((path as NSString).pathExtension.lowercased()),
        !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { continue }
      let url = folder.appending(path: path, directoryHint: .notDirectory)
      let place = url.resolvingSymlinksInPath().path(percentEncoded: false)
      guard place.hasPrefix(root.hasSuffix("/") ? root : root + "/") else {
        throw url.fault(
          "the link leaves the content folder, to '\(place)'; put the file itself here, or take the link away")
      }
      guard !url.isFolder else { continue }
      files.append(File(url: url, path: path, pipeline: Self.pipeline(for: url, package: package)))
    }
    self.files = files.sorted { $0.path < $1.path }
  }

  private static func pipeline(for file: URL, package: URL) -> URL? {
    let top = package.standardizedFileURL.pathComponents.count
    var folder = file.standardizedFileURL.deletingLastPathComponent()
    while folder.pathComponents.count >= top {
      let place = folder.appending(path: pipelineName, directoryHint: .notDirectory)
      if FileManager.default.fileExists(atPath: place.path(percentEncoded: false)) { return place }
      folder.deleteLastPathComponent()
    }
    return nil
  }

  /// What `cleanse-content.json` says, in the target's folder or else the package's.
  private struct Settings {
    var folder = "Content"
    var extensions = ["txt", "md", "markdown", "jsonl"]
    var tool: URL?

    init(of target: URL, package: URL) throws(ContentFault) {
      let places = [target, package].map { $0.appending(path: settingsName) }
      guard let url = places.first(where: { FileManager.default.fileExists(atPath: $0.path(percentEncoded: false)) })
      else { return }
      let object: [String: Any]
      do {
        guard let found = try JSONSerialization.jsonObject(with: Data(contentsOf: url)) as? [String: Any] else {
          throw url.fault(#"the settings must be an object, such as {"folder": "Content"}"#)
        }
        object = found
      } catch {
        throw error as? ContentFault ?? url.fault("the settings cannot be read: \(error.localizedDescription)")
      }
      for (key, value) in object.sorted(by: { $0.key < $1.key }) {
        switch (key, value) {
        case ("folder", let value as String) where !value.isEmpty && !value.hasPrefix("/") && !value.contains(".."):
          folder = value
        case ("folder", _): throw url.fault("'folder' must be the path of a folder below the target's")
        case ("extensions", let value as [String]):
          extensions = value.map { ($0.hasPrefix(".") ? String($0.dropFirst()) : $0).lowercased() }
        case ("extensions", _): throw url.fault(#"'extensions' must be a list of endings, such as ["txt", "md"]"#)
        case ("tool", let value as String): tool = URL(filePath: value, relativeTo: package).absoluteURL
        case ("tool", _): throw url.fault("'tool' must be the path of an executable, from the package's folder")
        default: throw url.fault("there is no setting '\(key)'; there are folder, extensions and tool")
        }
      }
    }
  }
}

extension URL {
  fileprivate var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path(percentEncoded: false), isDirectory: &isFolder)
      && isFolder.boolValue
  }

  fileprivate func fault(_ message: String) -> ContentFault { ContentFault(message, self) }
}
