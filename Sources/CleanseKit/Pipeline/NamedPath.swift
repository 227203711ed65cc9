/// Paths that a pipeline file names: relative to its folder, with `/` between the parts, and never out of it.
enum NamedPath {
  /// What is wrong with a path that a pipeline file names; nil where it stays in the file's folder.
  static func fault(_ path: String) -> String? {
    guard path.hasPrefix("/") || path.split(separator: "/").contains("..") else { return nil }
    return
      "the path '\(path)' leaves the folder of the pipeline file; put the file beside it, or name it on the command line"
  }

  /// `path` as it is named from where `folder` (empty, or with its slash) is named.
  static func joined(_ folder: String, _ path: String) -> String {
    folder + path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }

  /// The folder of a path, with its slash; empty for a bare name.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }
}
