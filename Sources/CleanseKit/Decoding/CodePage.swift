internal import CleanseModels

/// A single-byte encoding: what each of the 256 bytes stands for.
struct CodePage: Sendable {
  /// What a byte without a character stands for in `scalars`.
  static let none: UInt16 = 0xFFFF
  private static let recordSize = 16 + 512

  /// The scalar of each byte, all of them in the basic plane.
  let scalars: [UInt16]
  /// Whether the bytes below 0x80 are ASCII.
  let isASCIISuperset: Bool

  /// The table of the encoding; nil where it is no single-byte encoding.
  init?(_ encoding: Encoding) {
    let name = Array(encoding.rawValue.utf8)
    var at = 0
    while at < Self.file.count {
      if Self.file[at..<at + 16].prefix(while: { $0 != 0 }).elementsEqual(name) { break }
      at += Self.recordSize
    }
    guard at < Self.file.count else { return nil }
    let start = at + 16
    scalars = (0..<256).map { UInt16(Self.file[start + 2 * $0]) | UInt16(Self.file[start + 2 * $0 + 1]) << 8 }
    isASCIISuperset = scalars.prefix(128).enumerated().allSatisfy { $0.offset == Int($0.element) }
  }

  /// The byte of each scalar of the basic plane, or -1; of two bytes for one scalar the lower counts.
  func inverse() -> [Int16] {
    var bytes = [Int16](repeating: -1, count: 0x10000)
    for byte in (0..<256).reversed() where scalars[byte] != Self.none { bytes[Int(scalars[byte])] = Int16(byte) }
    return bytes
  }

  private static let file = unsafe Array(
    UnsafeBufferPointer(start: cleanse_code_pages_pointer(), count: cleanse_code_pages_size()))
}
