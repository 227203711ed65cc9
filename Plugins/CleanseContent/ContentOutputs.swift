import Foundation

/// What cleaning the content of a target reads and writes.
struct ContentOutputs {
  /// What the command is told.
  private struct List: Encodable {
    struct File: Encodable { let path, input: String, pipeline: String? }
    let version = 2
    let files: [File]
  }

  let list: URL
  /// All that the clean content depends on.
  let inputs: [URL]
  /// The folder that becomes a resource. swiftbuild (Swift 6.3) names a task by its outputs in any order, so that one with
  /// several is another task at each build. A folder is one, and keeps the paths in it.
  let folder: URL
  let accessor: URL
  private let told: List

  init(_ content: Content, _ work: URL) throws(ContentFault) {
    for file in content.files where file.path.contains("$(") || file.path.contains("${") {
      throw ContentFault("build systems take '$(' and '${' in a path for the name of a setting; rename it", file.url)
    }
    if let tool = content.tool, !FileManager.default.isExecutableFile(atPath: tool.path(percentEncoded: false)) {
      throw ContentFault("this is no executable; build it first, or take 'tool' out of \(Content.settingsName)", tool)
    }
    list = work.appending(path: "content-list.json")
    folder = work.appending(path: "CleanContent", directoryHint: .isDirectory)
    accessor = work.appending(path: "CleanseContent.swift")
    told = List(
      files: content.files.map { file in
        .init(
          path: file.path, input: file.url.path(percentEncoded: false),
          pipeline: file.pipeline?.path(percentEncoded: false))
      })
    var parts: [URL] = []
    for pipeline in Set(content.files.compactMap { $0.pipeline }).sorted(by: { $0.path() < $1.path() }) {
      Self.add(pipeline, to: &parts)
    }
    inputs = [list] + content.files.map { $0.url } + parts + (content.tool.map { [$0] } ?? [])
  }

  /// Writes the list where it is not as it is already: its time tells the build system of a change.
  func writeList() throws(ContentFault) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      let data = try encoder.encode(told)
      if (try? Data(contentsOf: list)) != data { try data.write(to: list, options: .atomic) }
    } catch {
      throw ContentFault("cannot be written: \(error.localizedDescription)", list)
    }
  }

  /// Adds a pipeline file and the files that it is made of. Which of its strings are paths only the command knows; one
  /// that names a file is, as far as building goes. What it writes, below `output`, is none.
  private static func add(_ file: URL, to parts: inout [URL]) {
    guard !parts.contains(file) else { return }
    parts.append(file)
    guard file.pathExtension == "json", let data = try? Data(contentsOf: file),
      let object = try? JSONSerialization.jsonObject(with: data)
    else { return }
    for string in strings(in: object) {
      let part = file.deletingLastPathComponent().appending(path: string).standardizedFileURL
      var isFolder: ObjCBool = true
      if FileManager.default.fileExists(atPath: part.path(percentEncoded: false), isDirectory: &isFolder),
        !isFolder.boolValue
      {
        add(part, to: &parts)
      }
    }
  }

  private static func strings(in value: Any) -> [String] {
    if let string = value as? String { return string.isEmpty || string.utf8.count > 1024 ? [] : [string] }
    if let list = value as? [Any] { return list.flatMap(strings) }
    return (value as? [String: Any] ?? [:]).filter { $0.key != "output" }.sorted { $0.key < $1.key }
      .flatMap { strings(in: $0.value) }
  }
}
