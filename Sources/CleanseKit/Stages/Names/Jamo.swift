/// Takes the syllables of Hangul apart (the Unicode Standard, section 3.12).
enum Jamo {
  private static let syllables: ClosedRange<UInt32> = 0xAC00...0xD7A3

  /// The initial, medial and final of each syllable in `word`; what is no composed syllable is left out.
  static func parts(_ word: [UInt32]) -> [UInt32] {
    var parts: [UInt32] = []
    for scalar in word where syllables.contains(scalar) {
      let index = scalar - syllables.lowerBound
      parts.append(0x1100 + index / 588)
      parts.append(0x1161 + index / 28 % 21)
      if index % 28 > 0 { parts.append(0x11A7 + index % 28) }
    }
    return parts
  }
}
