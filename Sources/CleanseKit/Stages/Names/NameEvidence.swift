/// How the words of a document are written inside its sentences: with a capital, and how often, or in small letters.
///
/// One byte a hash, in a table twice as large as the text (4 KiB to 2 MiB), so that two words seldom share one.
struct NameEvidence {
  private static let small: UInt8 = 0x80
  private var slots: [UInt8] = []
  private var shift: UInt64 = 0

  mutating func reset(bytes: Int) {
    var bits: UInt64 = 12
    while 1 << bits < bytes * 2, bits < 21 { bits += 1 }
    slots.removeAll(keepingCapacity: true)
    slots.append(contentsOf: repeatElement(0, count: 1 << bits))
    shift = 64 - bits
  }

  @inline(__always)
  private func slot(_ token: NameToken) -> Int { Int((token.hash &* 0x9E37_79B9_7F4A_7C15) >> shift) }

  @inline(__always)
  mutating func note(_ token: NameToken, heading: UInt8) {
    if token.shape == .lower {
      slots[slot(token)] |= Self.small
    } else if token.isCapitalised, !token.startsSentence, heading == 0 {
      let slot = slot(token)
      if slots[slot] & ~Self.small < 4 { slots[slot] += 1 }
    }
  }

  /// 1 where the word also stands in small letters; 2 for each time, up to 3, that it stands with a capital inside
  /// another sentence.
  func seen(_ token: NameToken, heading: UInt8) -> UInt64 {
    let noted = slots[slot(token)]
    let own: UInt8 = token.isCapitalised && !token.startsSentence && heading == 0 ? 1 : 0
    let capital = noted & ~Self.small
    return UInt64(min(3, capital - min(capital, own))) * 2 + (noted & Self.small == 0 ? 0 : 1)
  }
}
