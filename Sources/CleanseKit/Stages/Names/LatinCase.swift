internal import CCleanseICU

/// Capitals of romanised words; only ASCII letters change.
enum LatinCase {
  /// `latin` with its first letter as a capital.
  static func capitalized(_ latin: [UInt8]) -> [UInt8] {
    var latin = latin
    if let first = latin.firstIndex(where: { $0 >= 0x80 || isLetter($0) }), isLower(latin[first]) {
      latin[first] -= 0x20
    }
    return latin
  }

  /// `latin` with the capitals that `original`, the word it spells, has.
  static func followed(_ latin: [UInt8], _ original: [UInt32]) -> [UInt8] {
    guard let first = original.first, isUpper(first) else { return latin }
    let letters = original.filter { $0 > 0x80 }
    let isAllUpper = letters.count > 1 && letters.allSatisfy { isUpper($0) }
    return isAllUpper ? latin.map { isLower($0) ? $0 - 0x20 : $0 } : capitalized(latin)
  }

  static func lowered(_ scalar: UInt32) -> UInt32 { cleanse_simple_lowercase(scalar) }

  static func isUpper(_ scalar: UInt32) -> Bool { cleanse_simple_lowercase(scalar) != scalar }

  private static func isLower(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
