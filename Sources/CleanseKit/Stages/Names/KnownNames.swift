internal import CleanseModels

/// The words that names of the training data are made of, each with the one spelling that it has there: a hashed table,
/// read where it lies. Training/names makes it and describes its format.
///
/// One word in a million that is none of them is taken for one.
@safe enum KnownNames {
  /// What a word is spelled as.
  struct Spelling {
    /// Small letters, with hyphens where words part.
    let latin: [UInt8]
    /// The share of words so sure that are right, among those held out in training.
    let confidence: Double
  }

  private static let bucketBits: UInt64 = 16
  /// Where the shares of the eight classes of confidence stand, in hundredths.
  private static let shares = 8
  private static let starts = 16
  private static let pool = 16 + 4 * ((1 << 16) + 1)

  /// The number of words.
  static var count: Int { Int(word32(at: 4)) }

  /// The spelling of `word`, scalars as `NameScalars` reads them, in `language`; nil where it is not known.
  static func spelling(of word: some Sequence<UInt32>, _ language: String) -> Spelling? {
    guard let entry = entry(hash(word, language)) else { return nil }
    let head = word32(at: entry)
    return Spelling(latin: letters(at: entry), confidence: Double(byte(shares + Int(head >> 29))) / 100)
  }

  /// How well `word` is known in `language`: 0 not, then 1 to 4 the more names it stands in.
  static func familiarity(of word: some Sequence<UInt32>, _ language: String) -> Int {
    entry(hash(word, language)).map { Int(word32(at: $0) >> 22 & 3) + 1 } ?? 0
  }

  /// FNV-1a, mixed once more, so that its first bits are as good as its last.
  private static func hash(_ word: some Sequence<UInt32>, _ language: String) -> UInt64 {
    let hash = word.reduce(FNV1a.hash(language.utf8)) { FNV1a.mix($0, $1) }
    return (hash ^ hash >> 29) &* 0x94D0_49BB_1331_11EB
  }

  /// Where the entry of the word with this hash lies: from the lowest bit 22 of hash, two of familiarity, five of the number of
  /// letters and three of the class of confidence, then the letters.
  private static func entry(_ hash: UInt64) -> Int? {
    let bucket = Int(hash >> (64 - bucketBits))
    let wanted = UInt32(truncatingIfNeeded: hash >> (42 - bucketBits)) & 0x3F_FFFF
    var at = pool + Int(word32(at: starts + 4 * bucket))
    let end = pool + Int(word32(at: starts + 4 * bucket + 4))
    while at < end {
      let head = word32(at: at)
      if head & 0x3F_FFFF == wanted { return at }
      at += 4 + (5 * Int(head >> 24 & 31) + 7) / 8
    }
    return nil
  }

  /// The letters of an entry, five bits each.
  private static func letters(at entry: Int) -> [UInt8] {
    var letters = [UInt8](repeating: 0, count: Int(byte(entry + 3) & 31))
    var bits: UInt32 = 0
    var held = 0
    var at = entry + 4
    for i in letters.indices {
      if held < 5 {
        bits |= UInt32(byte(at)) << UInt32(held)
        held += 8
        at += 1
      }
      letters[i] = bits & 31 == 27 ? 0x2D : UInt8(bits & 31) + 0x60
      bits >>= 5
      held -= 5
    }
    return letters
  }

  private static func byte(_ offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(cleanse_names_lexicon_size()))
    return unsafe cleanse_names_lexicon_pointer()[offset]
  }

  private static func word32(at offset: Int) -> UInt32 {
    precondition(UInt(bitPattern: offset) &+ 4 <= UInt(cleanse_names_lexicon_size()))
    let bytes = unsafe UnsafeRawPointer(cleanse_names_lexicon_pointer())
    return UInt32(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }
}
