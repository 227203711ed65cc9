internal import CleanseModels

/// What English words can be: a table in the binary, read where it lies. Training/grammar makes it and describes its format.
@safe enum GrammarLexicon {
  /// What is known of a word.
  struct Entry {
    /// The number of its set of tags.
    let set: Int
    let tags: TagSet
    /// 1 (among the commonest words) to 7, 0 for words that no list holds in small letters.
    let size: UInt8
    /// How often running text writes it with a capital: 1 (never) to 4 (always), 0 where too little was seen.
    let capitals: UInt8
    /// The cluster of words that stand in like company, 0 for none.
    let cluster: UInt8
  }

  private static let words = Int(UInt32(littleEndian: unsafe base.load(fromByteOffset: 8, as: UInt32.self)))
  private static let sets = Int(UInt32(littleEndian: unsafe base.load(fromByteOffset: 12, as: UInt32.self)))
  private static let starts = 16 + 8 * sets
  private static let data = starts + 4 * ((1 << 14) + 1)
  private static let marks = data + 2 * words
  private static let uppers = marks + 2 * words
  private static let clusters = uppers + words
  private static var base: UnsafeRawPointer { unsafe UnsafeRawPointer(cleanse_grammar_lexicon_pointer()) }

  /// The entry of the word with this hash (FNV-1a, 64 bits, in small letters, digits as 0).
  @inline(__always)
  static func entry(_ hash: UInt64) -> Entry? {
    let bucket = Int(hash >> 50)
    let low = UInt16(truncatingIfNeeded: hash >> 26)
    let high = UInt8(truncatingIfNeeded: hash >> 42)
    var at = Int(UInt32(littleEndian: unsafe base.load(fromByteOffset: starts + 4 * bucket, as: UInt32.self)))
    let end = Int(UInt32(littleEndian: unsafe base.load(fromByteOffset: starts + 4 * bucket + 4, as: UInt32.self)))
    while at < end {
      if half(marks + 2 * at) == low, unsafe base.load(fromByteOffset: uppers + at, as: UInt8.self) == high {
        let value = half(data + 2 * at)
        let set = Int(value & 0x1FF)
        let tags = UInt64(littleEndian: unsafe base.load(fromByteOffset: 16 + 8 * set, as: UInt64.self))
        return Entry(
          set: set, tags: TagSet(rawValue: tags), size: UInt8(value >> 9 & 15), capitals: UInt8(value >> 13),
          cluster: unsafe base.load(fromByteOffset: clusters + at, as: UInt8.self))
      }
      at += 1
    }
    return nil
  }

  @inline(__always)
  private static func half(_ offset: Int) -> UInt16 {
    UInt16(littleEndian: unsafe base.load(fromByteOffset: offset, as: UInt16.self))
  }

  /// The hash of a word in small letters.
  static func hash(_ word: String) -> UInt64 { FNV1a.hash(word.utf8) }
}
