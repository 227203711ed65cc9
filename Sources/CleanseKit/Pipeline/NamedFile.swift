/// A file that an option names: the host reads it, and the stage is given its bytes.
public struct NamedFile: Equatable, Sendable {
  /// The path as the pipeline file spells it, relative to that file's folder.
  public let path: String
  /// What is in it.
  public internal(set) var bytes: [UInt8]

  public init(path: String, bytes: [UInt8] = []) {
    self.path = path
    self.bytes = bytes
  }
}
