#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files in folders, however deep.
enum FileTree {
  /// The files that `paths` name: files as they are, folders as all files in them, in the order of their bytes.
  ///
  /// What begins with a dot is left out unless `hidden`, as are symbolic links to folders: so nothing is met twice.
  static func files(_ paths: [String], hidden: Bool = false) throws(Failure) -> [String] {
    var files: [String] = []
    for path in paths {
      if FilePlace.isFolder(path) { try add(path, hidden, to: &files) } else { files.append(path) }
    }
    return files
  }

  private static func add(_ folder: String, _ hidden: Bool, to files: inout [String]) throws(Failure) {
    let base = folder.hasSuffix("/") ? folder : folder + "/"
    for name in try names(in: folder) where name != "." && name != ".." && (hidden || !name.hasPrefix(".")) {
      let path = base + name
      var status = stat()
      guard unsafe lstat(path, &status) == 0 else { throw Failure("cannot read '\(path)': \(lastError())") }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: try add(path, hidden, to: &files)
      case S_IFREG: files.append(path)
      case S_IFLNK where !FilePlace.isFolder(path): files.append(path)
      default: break
      }
    }
  }

  /// The names in a folder, in the order of their bytes.
  private static func names(in folder: String) throws(Failure) -> [String] {
    guard let stream = unsafe opendir(folder) else { throw Failure("cannot read '\(folder)': \(lastError())") }
    defer { _ = unsafe closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe Array(bytes.prefix { $0 != 0 })
      }
      names.append(name)
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
  }
}
