/// The words of a name in Latin letters, folded for comparison.
enum NameWords {
  /// Splits at all that is no letter, and folds each word to small ASCII letters: accents go, `š` is `sh`, `ø` is `o`;
  /// apostrophes and the signs for ayn and hamza are left out.
  static func split(_ name: [UInt8]) -> [[UInt8]] {
    var words: [[UInt8]] = []
    var word: [UInt8] = []
    for scalar in scalars(name) {
      if let letters = fold(scalar) {
        word += letters
      } else if !word.isEmpty {
        words.append(word)
        word = []
      }
    }
    if !word.isEmpty { words.append(word) }
    return words
  }

  /// The same without a copy of each word: all letters in a row, and where each word ends.
  static func fold(_ name: [UInt8], into letters: inout [UInt8], ends: inout [Int]) {
    letters.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    if name.contains(where: { $0 >= 0x80 }) {
      for word in split(name) {
        letters += word
        ends.append(letters.count)
      }
      return
    }
    for byte in name {
      if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A {
        letters.append(byte | 0x20)
      } else if byte != 0x27, byte != 0x60, letters.count > ends.last ?? 0 {
        ends.append(letters.count)
      }
    }
    if letters.count > ends.last ?? 0 { ends.append(letters.count) }
  }

  /// The scalars of the name; letters beyond ASCII decomposed, but for those that have a spelling of their own.
  private static func scalars(_ name: [UInt8]) -> [UInt32] {
    let all = String(decoding: name, as: UTF8.self).unicodeScalars
    guard name.contains(where: { $0 >= 0x80 }) else { return all.map { $0.value } }
    var decomposed: [UInt32] = []
    let normalizer = try? UnicodeNormalizer(.nfkd)
    for scalar in all {
      if scalar.value < 0x80 || spellings[scalar.value] != nil {
        decomposed.append(scalar.value)
      } else if let bytes = try? normalizer?.normalized(Array(String(scalar).utf8).span) {
        decomposed += String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0.value }
      }
    }
    return decomposed
  }

  /// The small ASCII letters of a scalar: none for what only modifies, nil for what parts words.
  private static func fold(_ scalar: UInt32) -> [UInt8]? {
    if let spelling = spellings[scalar] { return spelling }
    switch scalar {
    case 0x41...0x5A: return [UInt8(scalar) + 0x20]
    case 0x61...0x7A: return [UInt8(scalar)]
    case 0x27, 0x60, 0xB4, 0x2BB...0x2BF, 0x2018, 0x2019, 0x300...0x36F: return []
    default: return nil
    }
  }

  private static let spellings: [UInt32: [UInt8]] = {
    let pairs: [(String, String)] = [
      ("šŠşŞśŚșȘ", "sh"), ("žŽżŻ", "zh"), ("čČćĆçÇ", "ch"), ("ğĞġĠ", "g"), ("ṯṮ", "th"), ("ḏḎ", "d"), ("ḵḴẖ", "kh"),
      ("ţŢțȚ", "ts"), ("ß", "ss"), ("æÆ", "ae"), ("œŒ", "oe"), ("øØ", "o"), ("đĐðÐ", "d"), ("þÞ", "th"), ("łŁ", "l"),
      ("ı", "i"), ("əƏ", "a"),
    ]
    var spellings: [UInt32: [UInt8]] = [:]
    for (letters, spelling) in pairs {
      for letter in letters.unicodeScalars { spellings[letter.value] = Array(spelling.utf8) }
    }
    return spellings
  }()
}
