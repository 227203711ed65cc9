import Foundation

/// Lists of content, as the plugins write them.
enum ContentLists {
  /// The target `Site`, with the files at `paths` below `folder`.
  static func target(
    _ folder: String, _ paths: [String], settings: String? = nil, pipelines: [String: String] = [:]
  ) -> [String: Any] {
    let files = paths.map { path in
      pipelines[path].map { ["path": path, "pipeline": $0] } ?? ["path": path]
    }
    var target: [String: Any] = ["target": "Site", "folder": folder, "files": files]
    target["settings"] = settings
    return target
  }

  /// Writes a list of `targets` in `package`, a path, to a file of that name.
  static func write(_ name: String, _ targets: [[String: Any]], package: String = ".", in folder: Folder) throws {
    let list: [String: Any] = ["version": 3, "package": package, "targets": targets]
    try folder.write(name, JSONSerialization.data(withJSONObject: list))
  }
}
