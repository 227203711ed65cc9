import CleanseKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder that clean content goes to. What is as it should be is not touched, so that nothing is built again for it.
struct ContentFolder {
  private let path: String

  init(_ path: String) throws(Failure) {
    self.path = path
    try Paths.makeFolders(above: path + "/")
  }

  func path(of name: String) -> String { "\(path)/\(name)" }

  /// The bytes of the file `name`; nil where there is none.
  func read(_ name: String) -> [UInt8]? {
    guard Descriptor.fault(reading: path(of: name)) == nil, let file = try? Descriptor(reading: path(of: name)) else {
      return nil
    }
    return try? file.readAll()
  }

  /// Makes the file `name` hold `bytes`.
  func write(_ name: String, _ bytes: [UInt8]) throws(Failure) {
    guard read(name) != bytes else { return }
    let file = try OutputFile(path(of: name))
    try file.write(bytes)
    try file.commit()
  }

  /// Takes the file `name` away, where there is one.
  func remove(_ name: String) { _ = unsafe unlink(path(of: name)) }
}
