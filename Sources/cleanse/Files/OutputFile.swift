#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is written beside its place and moved there when it is whole, so that no half of one is ever left.
///
/// What is no regular file (a device, a pipe) is written directly.
final class OutputFile {
  private let path: String
  /// The file beside; nil where the place is written directly.
  private var beside: String?
  private let descriptor: Descriptor

  /// Opens standard output, or the file at `path` once it is complete.
  init(_ path: String?) throws(Failure) {
    guard let path else {
      self.path = Descriptor.outputName
      descriptor = Descriptor.standardOutput()
      return
    }
    let target = Self.resolved(path)
    self.path = path
    var status = stat()
    let exists = unsafe stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw Failure("cannot write '\(path)': it is a folder; name a file in it")
    }
    if exists, status.st_mode & S_IFMT != S_IFREG {
      descriptor = Descriptor(number: unsafe open(target, O_WRONLY), name: path)
    } else {
      let name = "\(target).\(getpid()).partial"
      let mode = exists ? status.st_mode & 0o7777 : 0o666
      descriptor = Descriptor(number: unsafe open(name, O_WRONLY | O_CREAT | O_TRUNC, mode), name: path)
      if descriptor.number >= 0 { beside = name }
    }
    guard descriptor.number >= 0 else { throw Failure("cannot write '\(path)': \(lastError())") }
  }

  deinit {
    if let beside { _ = unsafe unlink(beside) }
  }

  func write(_ bytes: Span<UInt8>) throws(Failure) {
    guard !bytes.isEmpty else { return }
    try descriptor.write(bytes)
  }

  func write(_ bytes: [UInt8]) throws(Failure) { try write(bytes.span) }

  /// Moves the file to its place: from now on it is there.
  func commit() throws(Failure) {
    guard let beside else { return }
    guard unsafe rename(beside, Self.resolved(path)) == 0 else {
      throw Failure("cannot write '\(path)': \(lastError())")
    }
    self.beside = nil
  }

  /// The file that a symbolic link points to, so that the link stays one.
  private static func resolved(_ path: String) -> String {
    guard let resolved = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }
}
