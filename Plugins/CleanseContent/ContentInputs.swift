import Foundation

extension Content {
  /// All files that the clean content depends on, but those that the build system takes for settings (`$(`) or misses: of
  /// these the command tells.
  var inputs: [URL] {
    var inputs = Set(files.map { URL(filePath: folder).appending(path: $0.path, directoryHint: .notDirectory) })
    for pipeline in files.compactMap({ $0.pipeline }) { Self.add(URL(filePath: pipeline), to: &inputs) }
    inputs.formUnion((settings.map { [URL(filePath: $0)] } ?? []) + (tool.map { [$0] } ?? []))
    return inputs.filter { $0.isThere && !$0.name.contains("$(") && !$0.name.contains("${") }
      .sorted { $0.name < $1.name }
  }

  /// Adds a pipeline file and the files that it is made of. Which of its strings are paths only the command knows; one
  /// that names a file is, as far as building goes. What it writes, below `output`, is none.
  private static func add(_ file: URL, to inputs: inout Set<URL>) {
    guard inputs.insert(file).inserted, file.pathExtension == "json", let data = try? Data(contentsOf: file),
      let object = try? JSONSerialization.jsonObject(with: data)
    else { return }
    for string in strings(in: object) {
      let part = file.deletingLastPathComponent().appending(path: string).standardizedFileURL
      if part.isThere, !part.isFolder { add(part, to: &inputs) }
    }
  }

  private static func strings(in value: Any) -> [String] {
    if let string = value as? String { return string.isEmpty || string.utf8.count > 1024 ? [] : [string] }
    if let list = value as? [Any] { return list.flatMap(strings) }
    return (value as? [String: Any] ?? [:]).filter { $0.key != "output" }.flatMap { strings(in: $0.value) }
  }
}
