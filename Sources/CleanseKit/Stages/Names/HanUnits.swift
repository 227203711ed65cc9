internal import CleanseModels

/// Han characters as the model of Chinese names knows them: before each stand the consonants that its syllable begins
/// with in Mandarin, one scalar of the private area, so that 斯 and 西 tell of each other. Training/names makes the table.
enum HanUnits {
  private static let onsets: UInt32 = 0xE000
  private static let first: UInt32 = 0x4E00

  /// The simplified Han characters of `word` and their onsets.
  static func parted(_ word: [UInt32]) -> [UInt32] {
    var units: [UInt32] = []
    for scalar in word where isHan(scalar) {
      let onset = onset(of: scalar)
      if onset > 0 { units.append(onsets + onset) }
      units.append(scalar)
    }
    return units
  }

  /// Whether `scalar`, simplified, seldom stands in names that only sound like their original, as Western names do.
  static func isNative(_ scalar: UInt32) -> Bool { entry(of: scalar) & 0x80 != 0 }

  private static func isHan(_ scalar: UInt32) -> Bool {
    NameScript.of(scalar) == .han && !(0x3041...0x30FF).contains(scalar)
  }

  /// 0 where the syllable begins with a vowel, or the character has no reading.
  private static func onset(of scalar: UInt32) -> UInt32 { entry(of: scalar) & 0x7F }

  private static func entry(of scalar: UInt32) -> UInt32 {
    guard scalar >= first, scalar - first < UInt32(cleanse_han_onsets_size()) else { return 0 }
    return UInt32(unsafe cleanse_han_onsets_pointer()[Int(scalar - first)])
  }
}
