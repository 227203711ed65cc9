import Foundation

/// The content of one target: its files, what their clean forms are called, and which pipelines clean them.
struct ContentFiles {
  /// As the command reads it from the list.
  struct File: Codable {
    let path: String
    let input: URL
    let output: String
    let pipeline: URL?

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(path, forKey: .path)
      try container.encode(input.path, forKey: .input)
      try container.encode(output, forKey: .output)
      try container.encodeIfPresent(pipeline?.path, forKey: .pipeline)
    }
  }

  private struct List: Encodable {
    let version = 1
    let files: [File]
  }

  private(set) var files: [File] = []
  /// Each pipeline file with all the files that it is made of, itself among them.
  private(set) var pipelines: [URL: [URL]] = [:]

  private static let files = FileManager.default

  init(target: String, in folder: URL, package: URL, _ settings: Settings) throws {
    let content = folder.appending(path: settings.folder)
    guard let paths = try? Self.files.subpathsOfDirectory(atPath: content.path).sorted() else {
      throw Faults(
        """
        target '\(target)' uses CleanseContent and has no content. Add its text files in the folder '\(content.path)' \
        (\(Settings.name) in the target can name another), and, if they are to be cleaned otherwise than by the \
        built-in pipeline, a pipeline.json in that folder, in the target or in the package
        """)
    }
    var faults: [(String, URL?)] = []
    for path in paths where Self.isContent(path, settings) {
      let input = content.appending(path: path)
      if let fault = Self.fault(input, in: content) {
        faults.append((fault, input))
        continue
      }
      var isFolder: ObjCBool = false
      guard Self.files.fileExists(atPath: input.path, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      let pipeline = Self.nearestPipeline(to: input, below: folder, package)
      if let pipeline, pipelines[pipeline] == nil { pipelines[pipeline] = Self.parts(of: pipeline) }
      files.append(File(path: path, input: input, output: Self.name(of: path), pipeline: pipeline))
    }
    guard faults.isEmpty else { throw Faults(faults) }
  }

  /// Whether the file is to be cleaned. Hidden files and folders are none of ours.
  private static func isContent(_ path: String, _ settings: Settings) -> Bool {
    guard !path.split(separator: "/").contains(where: { $0.hasPrefix(".") }) else { return false }
    return settings.extensions.contains((path as NSString).pathExtension.lowercased())
  }

  /// Why the file cannot be cleaned; nil where it can.
  private static func fault(_ file: URL, in content: URL) -> String? {
    if file.path.contains("$(") || file.path.contains("${") {
      return "the path has '$(' or '${', which build systems take for the name of a setting; rename it"
    }
    guard let link = try? files.destinationOfSymbolicLink(atPath: file.path) else { return nil }
    let inside = content.resolvingSymlinksInPath().path + "/"
    guard !file.resolvingSymlinksInPath().path.hasPrefix(inside) else { return nil }
    return "this symbolic link leaves the content folder, for '\(link)'; put a copy of the file in its place"
  }

  private static func nearestPipeline(to file: URL, below target: URL, _ package: URL) -> URL? {
    var folders: [URL] = []
    var folder = file.deletingLastPathComponent()
    while folder.path.hasPrefix(target.path), folder.path != "/" {
      folders.append(folder)
      folder.deleteLastPathComponent()
    }
    return (folders + [package]).map { $0.appending(path: "pipeline.json") }
      .first { files.fileExists(atPath: $0.path) }
  }

  /// The files that a pipeline file is made of. Which of its strings are paths, only the command knows; a string that
  /// names a file is one as far as building goes. What it writes is none.
  private static func parts(of pipeline: URL, seen: [URL] = []) -> [URL] {
    var parts = seen + [pipeline]
    guard pipeline.pathExtension == "json", let data = try? Data(contentsOf: pipeline),
      let object = try? JSONSerialization.jsonObject(with: data)
    else { return parts }
    for string in strings(in: object) {
      let file = pipeline.deletingLastPathComponent().appending(path: string).standardizedFileURL
      var isFolder: ObjCBool = false
      guard !parts.contains(file), files.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { continue }
      parts = Self.parts(of: file, seen: parts)
    }
    return parts
  }

  private static func strings(in value: Any) -> [String] {
    if let string = value as? String { return string.isEmpty || string.utf8.count > 1024 ? [] : [string] }
    if let list = value as? [Any] { return list.flatMap(strings) }
    let object = value as? [String: Any] ?? [:]
    return object.sorted { $0.key < $1.key }.flatMap { $0.key == "output" ? [] : strings(in: $0.value) }
  }

  /// The name of the clean form: bundles are flat, so that the whole path is in it.
  static func name(of path: String) -> String {
    var name = path.replacingOccurrences(of: "%", with: "%25").replacingOccurrences(of: "/", with: "%2F")
    if name == "content-index.json" { name = "content%2Dindex.json" }
    guard name.utf8.count > 200 else { return name }
    // File systems end at 255 bytes: FNV-1a of the path tells long ones apart.
    let hash = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    return "%\(String(hash, radix: 16)).\((path as NSString).pathExtension)"
  }

  /// Writes the list for the command, if it is not as it is already: its time tells the build system of a change.
  func writeList(to place: URL) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    let data = try encoder.encode(List(files: files))
    guard (try? Data(contentsOf: place)) != data else { return }
    try data.write(to: place, options: .atomic)
  }
}
