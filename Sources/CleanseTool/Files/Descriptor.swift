#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// An open file of the system; closed when it goes, unless it is one of the three standard ones.
struct Descriptor: ~Copyable {
  let number: Int32
  /// How messages name it.
  let name: String

  static let inputName = "standard input"
  static let outputName = "standard output"

  static func standardInput() -> Descriptor { Descriptor(number: 0, name: inputName) }
  static func standardOutput() -> Descriptor { Descriptor(number: 1, name: outputName) }

  init(number: Int32, name: String) {
    self.number = number
    self.name = name
  }

  /// Opens a file for reading; a folder is refused.
  init(reading path: String) throws(Failure) {
    number = unsafe open(path, O_RDONLY)
    name = path
    guard number >= 0 else { throw Failure("cannot read '\(path)': \(lastError())") }
    var status = stat()
    if unsafe fstat(number, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
      throw Failure("cannot read '\(path)': it is a folder; name the files in it")
    }
  }

  /// Why the file at `path` cannot be read, without opening it, which would tell the writer of a pipe that somebody
  /// reads; nil where nothing is known.
  static func fault(reading path: String) -> String? {
    var status = stat()
    guard unsafe stat(path, &status) == 0, unsafe access(path, R_OK) == 0 else {
      return "cannot read '\(path)': \(lastError())"
    }
    guard status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return "cannot read '\(path)': it is a folder; name the files in it"
  }

  deinit {
    if number > 2 { _ = close(number) }
  }

  /// Reads what is there into `target`; returns the number of bytes, 0 at the end of the file.
  func read(into target: UnsafeMutableRawBufferPointer) throws(Failure) -> Int {
    while true {
      let count = unsafe systemRead(number, target.baseAddress!, target.count)
      if count >= 0 { return count }
      guard isInterrupted(POLLIN) else { throw Failure("cannot read '\(name)': \(lastError())") }
    }
  }

  /// Appends what is there to `bytes`, at most `limit` bytes; false at the end of the file.
  func read(into bytes: inout [UInt8], atMost limit: Int) throws(Failure) -> Bool {
    let old = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: limit))
    var count = 0
    defer { bytes.removeLast(limit - count) }
    var span = bytes.mutableSpan
    count = try unsafe span.withUnsafeMutableBytes { buffer throws(Failure) in
      try unsafe read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[old...]))
    }
    return count > 0
  }

  /// Whether the last call failed for now only; waits, where nothing can be read or written yet, until it can.
  ///
  /// A descriptor that does not block is somebody else's choice: standard input and output are shared.
  private func isInterrupted(_ event: Int32) -> Bool {
    if errno == EINTR { return true }
    guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
    var wanted = pollfd(fd: number, events: Int16(event), revents: 0)
    return unsafe poll(&wanted, 1, -1) > 0 || errno == EINTR
  }

  /// Whether reading would give something, or the end of the file, at once.
  var isReady: Bool {
    var wanted = pollfd(fd: number, events: Int16(POLLIN), revents: 0)
    return unsafe poll(&wanted, 1, 0) != 0
  }

  /// Appends what is there to `bytes`, up to `size` bytes, and waits only for the first of it; false at the end.
  func readBlock(into bytes: inout [UInt8], size: Int) throws(Failure) -> Bool {
    let start = bytes.count
    repeat {
      guard try read(into: &bytes, atMost: size - (bytes.count - start)) else { return false }
    } while bytes.count - start < size && isReady
    return true
  }

  /// Fills `bytes`, which keeps its memory, with the next bytes of the file: `size` of them, or fewer at its end.
  func fill(_ bytes: inout [UInt8], size: Int) throws(Failure) {
    if bytes.count < size { bytes.append(contentsOf: repeatElement(0, count: size - bytes.count)) }
    var count = 0
    var span = bytes.mutableSpan
    try unsafe span.withUnsafeMutableBytes { buffer throws(Failure) in
      while count < size {
        let got = try unsafe read(into: UnsafeMutableRawBufferPointer(rebasing: buffer[count..<size]))
        guard got > 0 else { break }
        count += got
      }
    }
    bytes.removeLast(bytes.count - count)
  }

  /// All that is left to read, after `begun`.
  func readAll(after begun: [UInt8] = []) throws(Failure) -> [UInt8] {
    var bytes = begun
    var status = stat()
    let known = unsafe fstat(number, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    if known, begun.isEmpty {
      let size = Int(status.st_size)
      bytes = try readAtOnce(size + 1)
      // There was room for a byte more, and there was none.
      if bytes.count <= size { return bytes }
    }
    bytes.reserveCapacity(known ? Int(status.st_size) + 1 : 1 << 16)
    while try read(into: &bytes, atMost: max(1 << 16, min(1 << 24, bytes.capacity - bytes.count))) {}
    return bytes
  }

  /// The next `limit` bytes, or those up to the end of the file, into memory that is not set to zeros before.
  private func readAtOnce(_ limit: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
      do throws(Failure) {
        while count < limit {
          let got = try unsafe read(
            into: UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(buffer)[count...]))
          guard got > 0 else { return }
          count += got
        }
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes all of `bytes`.
  func write(_ bytes: Span<UInt8>) throws(Failure) {
    var failure: Failure?
    unsafe bytes.withUnsafeBufferPointer { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe systemWrite(number, buffer.baseAddress! + done, buffer.count - done)
        if count > 0 {
          done += count
        } else if !isInterrupted(POLLOUT) {
          failure = errno == EPIPE ? .closedPipe : Failure("cannot write to '\(name)': \(lastError())")
          return
        }
      }
    }
    if let failure { throw failure }
  }
}

private func systemRead(_ number: Int32, _ target: UnsafeMutableRawPointer, _ count: Int) -> Int {
  unsafe read(number, target, count)
}

private func systemWrite(_ number: Int32, _ source: UnsafePointer<UInt8>, _ count: Int) -> Int {
  unsafe write(number, source, count)
}
