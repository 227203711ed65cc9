/// Which bytes follow which in a text, and how often: all that telling a code page needs of it.
struct BytePairs {
  struct Pair {
    let first: Int
    let second: Int
    let count: Double
  }

  /// The pairs with a byte beyond ASCII, and those without.
  private(set) var beyondASCII: [Pair] = []
  private(set) var ascii: [Pair] = []
  /// Which bytes occur.
  private(set) var occurring = [Bool](repeating: false, count: 256)
  /// The same as a list.
  private(set) var bytes: [Int] = []
  private(set) var highCount = 0.0
  /// How many bytes beyond ASCII follow another one.
  private(set) var adjacentCount = 0.0
  /// How many bytes beyond ASCII are the same as the two before them.
  private(set) var repeatedCount = 0.0
  /// How many of each byte beyond ASCII are words by themselves, and no abbreviations.
  private(set) var lone = [Double](repeating: 0, count: 256)
  /// How many of each byte beyond ASCII have a digit beside them, or behind one space.
  private(set) var measured = [Double](repeating: 0, count: 256)
  /// How many of each byte beyond ASCII follow a digit, or a digit and a space.
  private(set) var afterDigit = [Double](repeating: 0, count: 256)
  /// How many of each byte beyond ASCII have a unit of measurement behind them, and no digit before.
  private(set) var beforeUnit = [Double](repeating: 0, count: 256)

  /// Counts the pairs of `bytes`, as if a space stood before and behind them.
  init(_ bytes: Span<UInt8>) {
    var counts = [UInt32](repeating: 0, count: 1 << 16)
    var before = 0x20
    for i in bytes.indices {
      let byte = Int(bytes[i])
      counts[before << 8 | byte] += 1
      if byte >= 0x80, byte == before, i > 1, bytes[i - 2] == bytes[i] { repeatedCount += 1 }
      if byte >= 0x80 { count(byte, Surroundings(bytes, i)) }
      before = byte
    }
    counts[before << 8 | 0x20] += 1
    for (key, count) in counts.enumerated() where count > 0 {
      let pair = Pair(first: key >> 8, second: key & 0xFF, count: Double(count))
      occurring[pair.second] = true
      if pair.second >= 0x80 { highCount += pair.count }
      if key & 0x8080 == 0x8080 { adjacentCount += pair.count }
      if key & 0x8080 == 0 { ascii.append(pair) } else { beyondASCII.append(pair) }
    }
    self.bytes = occurring.indices.filter { occurring[$0] }
  }

  private mutating func count(_ byte: Int, _ around: Surroundings) {
    if around.isLone { lone[byte] += 1 }
    if around.digitBefore { afterDigit[byte] += 1 }
    if around.isMeasured { measured[byte] += 1 } else if around.isBeforeUnit { beforeUnit[byte] += 1 }
  }
}

/// The two bytes on each side of one.
private struct Surroundings {
  private let before: UInt8
  private let after: UInt8
  let digitBefore: Bool
  private let digitAfter: Bool

  init(_ bytes: Span<UInt8>, _ at: Int) {
    func byte(_ at: Int) -> UInt8 { bytes.indices.contains(at) ? bytes[at] : 0x20 }
    before = byte(at - 1)
    after = byte(at + 1)
    digitBefore = Self.isDigit(before) || before == 0x20 && Self.isDigit(byte(at - 2))
    // At the beginning of a line it may as well be a bullet.
    digitAfter = Self.isDigit(after) || before == 0x20 && after == 0x20 && Self.isDigit(byte(at + 2))
  }

  var isMeasured: Bool { digitBefore || digitAfter }

  /// Whether m, s, g, l, A, F or V follows, and no letter comes before.
  var isBeforeUnit: Bool {
    !Self.isLetter(before) && [0x6D, 0x73, 0x67, 0x6C, 0x41, 0x46, 0x56].contains(after)
  }

  /// Whether it stands between ASCII that is no letter; a hyphen or an apostrophe joins it to a word, and a full stop
  /// makes it an abbreviation, but for one of something that a digit counts.
  var isLone: Bool {
    guard !Self.joins(before), !Self.joins(after) else { return false }
    return after != 0x2E || digitBefore
  }

  private static func joins(_ byte: UInt8) -> Bool { isLetter(byte) || byte == 0x27 || byte == 0x2D }
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || 0x61...0x7A ~= byte | 0x20 }
  private static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }
}
