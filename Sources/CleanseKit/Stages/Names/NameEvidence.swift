/// Which words a document writes with a capital inside sentences, and which in small letters: two Bloom filters, as
/// large as the text, so that a lookup seldom errs.
struct NameEvidence {
  private var capital: [UInt64] = []
  private var small: [UInt64] = []
  private var mask: UInt64 = 0

  mutating func reset(bytes: Int) {
    var words = 64
    while words * 64 < bytes, words < 1 << 15 { words *= 2 }
    capital.removeAll(keepingCapacity: true)
    small.removeAll(keepingCapacity: true)
    capital.append(contentsOf: repeatElement(0, count: words))
    small.append(contentsOf: repeatElement(0, count: words))
    mask = UInt64(words * 64 - 1)
  }

  mutating func note(_ token: NameToken) {
    guard let key = token.key, !token.startsSentence else { return }
    for bit in bits(key) {
      if token.isCapital {
        capital[bit / 64] |= 1 << UInt64(bit % 64)
      } else {
        small[bit / 64] |= 1 << UInt64(bit % 64)
      }
    }
  }

  /// Whether the word stands with a capital where no sentence begins.
  func isCapital(_ token: NameToken) -> Bool { has(token, capital) }

  /// Whether the word stands in small letters.
  func isSmall(_ token: NameToken) -> Bool { has(token, small) }

  private func has(_ token: NameToken, _ filter: [UInt64]) -> Bool {
    guard let key = token.key else { return false }
    return bits(key).allSatisfy { filter[$0 / 64] & 1 << UInt64($0 % 64) != 0 }
  }

  private func bits(_ key: WordKey) -> [Int] {
    let hash = key.hash
    return [Int(hash >> 40 & mask), Int((hash &* 0x9E37_79B9_7F4A_7C15) >> 40 & mask)]
  }
}
