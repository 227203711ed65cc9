#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Where a file is, whatever it is called: two names with one place are one file.
///
/// Of a file that does not exist yet it is the folder that does, and what follows it.
struct FilePlace: Hashable {
  private let device: UInt64
  private let node: UInt64
  /// The path below the folder; empty for what exists.
  private let rest: String

  /// The place of `path`; nil for what holds nothing that could be lost: a device, a pipe, a socket.
  init?(_ path: String) {
    let path = Self.followed(path)
    guard !Self.isDevice(path) else { return nil }
    var status = stat()
    if unsafe stat(path, &status) == 0 {
      self.init(status)
      return
    }
    var folder = path
    var rest: [String] = []
    repeat {
      let name = folder.split(separator: "/").last.map(String.init) ?? ""
      rest.append(name)
      folder = Paths.parent(of: folder)
    } while unsafe stat(folder, &status) != 0 && folder != "." && folder != "/"
    self.init(status, below: Paths.mirrored(rest.reversed().joined(separator: "/")))
  }

  /// The place of the file that is open as `descriptor`, such as standard input; nil where it is none.
  init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init?(_ status: stat, below rest: String = "") {
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG || kind == S_IFDIR else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    node = UInt64(truncatingIfNeeded: status.st_ino)
    self.rest = rest
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether the system makes the file at `path`: then it is written as it is, never replaced by another.
  static func isDevice(_ path: String) -> Bool {
    (path.hasPrefix("/dev/") && !path.hasPrefix("/dev/shm/")) || path.hasPrefix("/proc/")
  }

  /// What the symbolic links at the end of `path` lead to, whether it exists or not; a device is not followed, since
  /// `/dev/stdout` leads to a file that somebody else has open.
  static func followed(_ path: String) -> String {
    var path = path
    // As many as the system follows.
    for _ in 0..<40 {
      guard !isDevice(path), let target = link(path) else { return path }
      path = target.hasPrefix("/") ? target : Paths.folder(of: path) + target
    }
    return path
  }

  private static func link(_ path: String) -> String? {
    var target = [UInt8](repeating: 0, count: 4096)
    let count = unsafe target.withUnsafeMutableBytes { buffer in
      unsafe readlink(path, buffer.baseAddress!.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    return count > 0 ? String(decoding: target[..<count], as: UTF8.self) : nil
  }
}
