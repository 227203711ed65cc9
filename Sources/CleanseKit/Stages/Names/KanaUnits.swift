/// Kana as the model of Japanese names knows them: one with a small vowel behind it, such as キャ or ファ, is one scalar.
enum KanaUnits {
  private static let small: [UInt32] = [0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30E3, 0x30E5, 0x30E7, 0x30EE]
  /// Where the scalars begin that stand for two Kana, in a private plane.
  private static let pairs: UInt32 = 0xF0000
  private static let first: UInt32 = 0x3041
  /// The last Kana that a small vowel may follow.
  private static let last: UInt32 = 0x30FE

  /// The Han characters and Kana of `word`, small vowels joined with what they follow.
  static func joined(_ word: [UInt32]) -> [UInt32] {
    var units: [UInt32] = []
    for scalar in word {
      let katakana = (0x3041...0x3096).contains(scalar) ? scalar + 0x60 : scalar
      if let index = small.firstIndex(of: katakana), let before = units.last, (first...last).contains(before) {
        units[units.count - 1] = pairs + (before - first) * 16 + UInt32(index)
      } else if NameScript.of(scalar) == .han {
        units.append(scalar)
      }
    }
    return units
  }
}
