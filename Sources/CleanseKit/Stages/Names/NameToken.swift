/// A word as the finder of names sees it.
struct NameToken {
  /// What stands between a word and the one before it on its line. The numbers are those of the model.
  enum Gap: UInt8 {
    case blank, hyphen, point, ampersand, comma, stop, line, other, slash, quote, bracket, colon

    /// Whether words of one name may stand on both sides.
    var joins: Bool { rawValue <= Gap.ampersand.rawValue }
    /// Whether a run of words goes on over it.
    var isSoft: Bool { joins || self == .slash }
  }

  /// How a word is written. The numbers are those of the model.
  enum Shape: UInt8 {
    case lower, capital, letter, shortCapitals, capitals, number, mixed, innerCapital, none
  }

  var start = 0
  var end = 0
  /// The end without the full stop of an abbreviation.
  var keyEnd = 0
  /// A hash of the word in small letters, and its last bytes.
  var hash: UInt64 = 0
  var tail: UInt32 = 0
  var gap = Gap.line
  var shape = Shape.none
  var startsSentence = false

  var range: Range<Int> { start..<end }
  var canName: Bool { shape != .lower && shape != .number && shape != .none }
  var isCapitalised: Bool {
    shape == .capital || shape == .shortCapitals || shape == .capitals || shape == .mixed
  }

  @inline(__always)
  func classes(in text: borrowing Text) -> NameLexicon.Classes {
    guard let key = WordKey(text, start..<keyEnd) else { return [] }
    return NameLexicon.table[key]
  }

  @inline(__always)
  func kinds(in text: borrowing Text) -> NameParts.Kinds {
    guard let key = WordKey(text, start..<keyEnd) else { return [] }
    return NameParts.table[key]
  }

  /// Adds a byte to the word's hash, which the model's hashes are made of.
  @inline(__always)
  mutating func take(_ byte: UInt8) {
    hash = FNV1a.mix(hash, byte)
    tail = (tail << 8 | UInt32(byte)) & 0xFF_FFFF
  }
}
