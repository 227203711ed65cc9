#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// A file that is written beside its place and moved there when it is whole, so that no half of one is ever left.
///
/// What is no regular file (a device, a pipe), or is below `/dev/` or `/proc/`, is written directly.
final class OutputFile {
  private let path: String
  private let target: String
  /// The file beside; nil where the place is written directly, and after `commit`.
  private var beside: String?
  /// Nil once it is closed.
  private var descriptor: Descriptor?
  /// Whether what is written is at its place at once.
  let isDirect: Bool

  /// Opens standard output, or the file at `path` once it is complete.
  init(_ path: String?) throws(Failure) {
    guard let path else {
      self.path = Descriptor.outputName
      target = ""
      descriptor = Descriptor.standardOutput()
      isDirect = true
      return
    }
    self.path = path
    target = FilePlace.followed(path)
    var status = stat()
    let exists = unsafe stat(target, &status) == 0
    if exists, status.st_mode & S_IFMT == S_IFDIR {
      throw Failure("cannot write '\(path)': it is a folder; name a file in it")
    }
    isDirect = FilePlace.isDevice(target) || (exists && status.st_mode & S_IFMT != S_IFREG)
    if isDirect {
      let number = Self.openDirectly(target)
      guard number >= 0 else { throw Failure("cannot write '\(path)': \(lastError())") }
      descriptor = Descriptor(number: number, name: path)
    } else {
      let (number, name) = Self.openBeside(target)
      guard number >= 0 else { throw Failure("cannot write '\(path)': \(lastError())") }
      descriptor = Descriptor(number: number, name: path)
      beside = name
      if exists { _ = fchmod(number, status.st_mode & 0o7777) }
    }
  }

  deinit {
    guard let beside else { return }
    _ = unsafe unlink(beside)
    PartialFiles.remove(beside)
  }

  func write(_ bytes: Span<UInt8>) throws(Failure) {
    guard !bytes.isEmpty else { return }
    try descriptor!.write(bytes)
  }

  func write(_ bytes: [UInt8]) throws(Failure) { try write(bytes.span) }

  /// Ends the writing, so that the file may wait for `commit` without being open: the system allows few that are.
  func close() { descriptor = nil }

  /// Moves the file to its place: from now on it is there, and what is still written goes there.
  func commit() throws(Failure) {
    guard let beside else { return }
    guard unsafe rename(beside, target) == 0 else { throw Failure("cannot write '\(path)': \(lastError())") }
    PartialFiles.remove(beside)
    self.beside = nil
  }

  /// An open file is written through the descriptor that is there: another one would begin at its first byte again.
  private static func openDirectly(_ path: String) -> Int32 {
    let names: [String: Int32] = ["/dev/stdin": 0, "/dev/stdout": 1, "/dev/stderr": 2]
    var number = names[path]
    for folder in ["/dev/fd/", "/proc/self/fd/"] where path.hasPrefix(folder) {
      number = Int32(path.dropFirst(folder.utf8.count))
    }
    if let number { return dup(number) }
    return unsafe open(path, O_WRONLY | O_APPEND)
  }

  /// Makes a new file in the folder of `target`, under a name that nothing has.
  private static func openBeside(_ target: String) -> (number: Int32, name: String) {
    let folder = Paths.folder(of: target)
    // Room for what follows, in the 255 bytes that a name may have.
    let base = String(decoding: target.dropFirst(folder.count).utf8.prefix(200), as: UTF8.self)
    var name = ""
    for attempt in 0..<100 {
      name = "\(folder)\(base).\(getpid())-\(attempt).partial"
      let number = unsafe open(name, O_WRONLY | O_CREAT | O_EXCL, 0o666)
      guard number < 0, errno == EEXIST else {
        if number >= 0 { PartialFiles.add(name) }
        return (number, name)
      }
    }
    return (-1, name)
  }
}
