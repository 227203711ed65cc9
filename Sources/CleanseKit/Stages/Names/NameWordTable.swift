internal import CleanseModels

/// Which words English writes in small letters, and how common they are, and which with a capital: a table in the binary,
/// read where it lies. Training/finder makes it and describes its format.
@safe enum NameWordTable {
  private static let bucketBits: UInt64 = 14
  private static let entries = 12 + 2 * ((1 << 14) + 1)

  /// The class of the word with this hash: 1 (very common) to 3, 0 for others, and 4 more where it is known with a capital.
  @inline(__always)
  static func wordClass(_ hash: UInt64) -> UInt64 {
    let bucket = Int(hash >> (64 - bucketBits))
    let mark = UInt16(truncatingIfNeeded: hash >> 38 & 0xFFF)
    var at = Int(half(12 + 2 * bucket))
    let end = Int(half(14 + 2 * bucket))
    while at < end {
      let entry = half(entries + 2 * at)
      if entry >> 4 == mark { return UInt64(entry & 15) }
      at += 1
    }
    return 0
  }

  @inline(__always)
  private static func half(_ offset: Int) -> UInt16 {
    let bytes = unsafe UnsafeRawPointer(cleanse_name_words_pointer())
    return UInt16(littleEndian: unsafe bytes.load(fromByteOffset: offset, as: UInt16.self))
  }
}
