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

  /// Counts the pairs of `bytes`, as if a space stood before and behind them.
  init(_ bytes: Span<UInt8>) {
    var counts = [UInt32](repeating: 0, count: 1 << 16)
    var before = 0x20
    for i in bytes.indices {
      let byte = Int(bytes[i])
      counts[before << 8 | byte] += 1
      if byte >= 0x80, byte == before, i > 1, bytes[i - 2] == bytes[i] { repeatedCount += 1 }
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
}
