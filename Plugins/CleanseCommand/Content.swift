import Foundation

/// The content of one target: which files are cleaned, with which pipeline, by which executable.
///
/// Both plugins hold this file, one of them as a link: plugins share no modules. What is wrong with the content and its
/// settings is told by the command; what cannot be read of these is here as if it were not there.
struct Content: Encodable {
  struct File: Encodable {
    /// From the content folder, with `/` between the parts.
    let path: String
    /// The `pipeline.json` in the file's folder or the nearest one above, up to the package's; nil: the built-in one.
    let pipeline: String?
  }

  let target, folder: String
  /// The `cleanse-content.json` of the target or else of the package.
  let settings: String?
  /// In the order of their paths.
  let files: [File]
  /// The executable to clean with; nil for `cleanse`.
  let tool: URL?

  private enum CodingKeys: CodingKey { case target, folder, settings, files }

  init(of target: String, in place: URL, package: URL) {
    let settings = [place, package].map { $0.appending(path: "cleanse-content.json") }.first { $0.isThere }
    let read = settings.flatMap { try? JSONSerialization.jsonObject(with: Data(contentsOf: $0)) } as? [String: Any]
    let name = (read?["folder"] as? String).flatMap { $0.contains("..") ? nil : $0 } ?? "Content"
    let folder = place.appending(path: name, directoryHint: .isDirectory)
    let endings = (read?["extensions"] as? [String] ?? ["txt", "md", "markdown", "jsonl"]).map {
      ($0.hasPrefix(".") ? String($0.dropFirst()) : $0).lowercased()
    }
    let tool = (read?["tool"] as? String).map { URL(filePath: $0, relativeTo: package).absoluteURL }
    self.tool = tool.flatMap { FileManager.default.isExecutableFile(atPath: $0.name) && !$0.isFolder ? $0 : nil }
    (self.target, self.folder, self.settings) = (target, folder.name, settings?.name)
    files = (FileManager.default.subpaths(atPath: folder.name) ?? []).sorted().compactMap { path in
      let url = folder.appending(path: path, directoryHint: .notDirectory)
      guard endings.contains((path as NSString).pathExtension.lowercased()), !url.isFolder,
        !path.split(separator: "/").contains(where: { $0.hasPrefix(".") })
      else { return nil }
      return File(path: path, pipeline: Self.pipeline(for: url, package: package)?.name)
    }
  }

  private static func pipeline(for file: URL, package: URL) -> URL? {
    sequence(first: file.deletingLastPathComponent()) { $0.deletingLastPathComponent() }
      .prefix { $0.pathComponents.count >= package.pathComponents.count }
      .map { $0.appending(path: "pipeline.json", directoryHint: .notDirectory) }.first { $0.isThere }
  }
}

/// What the command is told.
struct ContentList: Encodable {
  let version = 3
  let package: String
  let targets: [Content]

  /// Writes the list where it is not as it is already: its time tells the build system of a change.
  func write(to place: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(self)
    if (try? Data(contentsOf: place)) != data { try data.write(to: place, options: .atomic) }
  }
}

extension URL {
  /// The path as the system knows it.
  var name: String { path(percentEncoded: false) }
  var isThere: Bool { FileManager.default.fileExists(atPath: name) }
  var isFolder: Bool {
    let attributes = try? FileManager.default.attributesOfItem(atPath: resolvingSymlinksInPath().name)
    return attributes?[.type] as? FileAttributeType == .typeDirectory
  }
}
