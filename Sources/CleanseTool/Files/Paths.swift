#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Paths as text: folders and mirrored paths.
enum Paths {
  /// The folder of a path, with its slash; empty for a bare name.
  static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
  }

  /// `path` without the slashes at its end; the root stays `/`.
  static func trimmed(_ path: String) -> String {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return String(path)
  }

  /// The folder that `path` is in: `.` for a bare name, `/` at the root.
  static func parent(of path: String) -> String {
    let path = trimmed(path)
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// `path` with `.` and `..` resolved, as far as it goes down from where it starts; a leading slash goes.
  static func mirrored(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      if part == ".." { _ = parts.popLast() } else if part != "." { parts.append(part) }
    }
    return parts.joined(separator: "/")
  }

  /// `path` from the root, where it is now named from the working folder.
  static func absolute(_ path: String) -> String {
    guard !path.hasPrefix("/"), let folder = unsafe getcwd(nil, 0) else { return path }
    defer { unsafe free(folder) }
    return unsafe "\(String(cString: folder))/\(path)"
  }

  /// Makes the folder at `path` the working folder.
  static func enter(_ path: String) throws(Failure) {
    guard unsafe chdir(path) == 0 else { throw Failure("cannot enter the folder '\(path)': \(lastError())") }
  }

  /// Makes the folders above `path`.
  static func makeFolders(above path: String) throws(Failure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in folder(of: path).split(separator: "/") {
      made += part + "/"
      guard unsafe mkdir(made, 0o777) == 0 || errno == EEXIST else {
        throw Failure("cannot make the folder '\(made)': \(lastError())")
      }
    }
  }
}
