/// Brings ISO 15919, in which ICU romanises Devanagari, to what newspapers write: Rampal for rāmapāla.
enum IndicSpelling {
  /// The news spelling of `iso`, one word in composed lower-case letters.
  static func spell(_ iso: [UInt32]) -> [UInt8] {
    var letters = spelledOut(iso)
    dropLastSchwa(&letters)
    dropInnerSchwas(&letters)
    return letters.flatMap { $0.latin }
  }

  private struct Letter {
    var latin: [UInt8]
    var isVowel: Bool
    /// The short a that is written by leaving out every sign, and often not spoken.
    var isSchwa = false
  }

  /// One letter for each sound, aspirates as one.
  private static func spelledOut(_ iso: [UInt32]) -> [Letter] {
    var letters: [Letter] = []
    for (i, scalar) in iso.enumerated() {
      let next = i + 1 < iso.count ? iso[i + 1] : 0
      if scalar == 0x68, let last = letters.indices.last, !letters[last].isVowel,
        aspirates.contains(letters[last].latin)
      {
        letters[last].latin.append(0x68)
      } else if let letter = letter(scalar, before: next) {
        letters.append(letter)
      }
    }
    return letters
  }

  private static let aspirates: Set<[UInt8]> = [
    [0x6B], [0x67], [0x63, 0x68], [0x6A], [0x74], [0x64], [0x70], [0x62], [0x72],
  ]

  private static func letter(_ scalar: UInt32, before next: UInt32) -> Letter? {
    switch scalar {
    case 0x61: return Letter(latin: [0x61], isVowel: true, isSchwa: true)
    case 0x101: return Letter(latin: [0x61], isVowel: true)
    case 0x65, 0x69, 0x6F, 0x75: return Letter(latin: [UInt8(scalar)], isVowel: true)
    case 0x12B: return Letter(latin: [0x69], isVowel: true)
    case 0x16B: return Letter(latin: [0x75], isVowel: true)
    case 0x113, 0xEA, 0x115, 0x11B: return Letter(latin: [0x65], isVowel: true)
    case 0x14D, 0xF4, 0x14F: return Letter(latin: [0x6F], isVowel: true)
    case 0x63: return Letter(latin: next == 0x63 ? [0x63] : [0x63, 0x68], isVowel: false)
    case 0x15B, 0x1E63: return Letter(latin: [0x73, 0x68], isVowel: false)
    case 0x1E41: return Letter(latin: [next == 0x70 || next == 0x62 || next == 0x6D ? 0x6D : 0x6E], isVowel: false)
    case 0x1E0D: return Letter(latin: [0x64], isVowel: false)
    case 0x1E6D: return Letter(latin: [0x74], isVowel: false)
    case 0x1E47, 0xF1, 0x1E45: return Letter(latin: [0x6E], isVowel: false)
    case 0x1E5B: return Letter(latin: [0x72], isVowel: false)
    case 0x1E37, 0x1E3B: return Letter(latin: [0x6C], isVowel: false)
    case 0x1E25: return Letter(latin: [0x68], isVowel: false)
    case 0x121: return Letter(latin: [0x67, 0x68], isVowel: false)
    // Dot below r and l with a ring below: the vowels ri and li.
    case 0x325: return Letter(latin: [0x69], isVowel: true)
    case 0x62...0x7A: return Letter(latin: [UInt8(scalar)], isVowel: false)
    default: return nil
    }
  }

  private static func dropLastSchwa(_ letters: inout [Letter]) {
    guard letters.count > 2, let last = letters.last, last.isSchwa, !letters[letters.count - 2].isVowel else { return }
    letters.removeLast()
  }

  /// A short a between a syllable that ends in a vowel and one that begins with one consonant is silent.
  private static func dropInnerSchwas(_ letters: inout [Letter]) {
    var kept: [Letter] = []
    for (i, letter) in letters.enumerated() {
      let isSilent =
        letter.isSchwa && kept.count > 1 && i + 2 < letters.count && !kept[kept.count - 1].isVowel
        && kept[kept.count - 2].isVowel && !letters[i + 1].isVowel && letters[i + 2].isVowel
      if !isSilent { kept.append(letter) }
    }
    letters = kept
  }
}
