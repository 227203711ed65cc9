internal import CleanseModels

/// Words that exist although they look like misspellings of common ones: a Bloom filter in the binary, read where it lies.
/// Training/grammar makes it and describes its format.
@safe enum RareWords {
  private static let size = UInt64(UInt32(littleEndian: unsafe base.load(fromByteOffset: 12, as: UInt32.self)))
  private static var base: UnsafeRawPointer { unsafe UnsafeRawPointer(cleanse_grammar_spelling_pointer()) }

  /// Whether the word with this hash is one of them; wrong for one word in sixteen that is not.
  static func contains(_ hash: UInt64) -> Bool {
    for probe: UInt64 in 0..<4 {
      let x = (hash ^ hash >> 29 ^ (probe &* 0x9E37_79B9_7F4A_7C15)) &* 0xBF58_476D_1CE4_E5B9
      let place = Int(((x >> 32) &* size) >> 32)
      let byte = unsafe base.load(fromByteOffset: 16 + (place >> 3), as: UInt8.self)
      if byte >> UInt8(place & 7) & 1 == 0 { return false }
    }
    return true
  }
}
