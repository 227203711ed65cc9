internal import CCleanseICU

/// What a scalar is to somebody who looks for words of mixed scripts.
///
/// Only letters of scripts that words are spaced in, and that do not take foreign words in without a space, can mix.
enum WordScript: UInt8 {
  /// Not part of a word: blanks, punctuation, symbols, and the scripts that stand beside others without a blank.
  case none
  /// A mark or letter that goes with any script.
  case any
  case digit
  case latin, greek, cyrillic
  case armenian, georgian, cherokee, coptic
  /// Hebrew, Arabic and Indic scripts, each of its own: mixed with one another, not with Latin.
  case hebrew, arabic, syriac, thaana, devanagari, bengali, gurmukhi, gujarati, oriya, tamil, telugu, kannada
  case malayalam, sinhala

  /// Whether its letters look like letters of others in the same type: capitals and small letters in one line.
  var isEuropean: Bool { rawValue >= WordScript.latin.rawValue && rawValue <= WordScript.coptic.rawValue }
  var isLetter: Bool { rawValue >= WordScript.latin.rawValue }

  var name: String {
    let name = "\(self)"
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// The class of a scalar: of the first 12,288 from a table, of others by ICU.
  @inline(__always)
  static func of(_ scalar: UInt32) -> WordScript {
    scalar < UInt32(table.count) ? table[Int(scalar)] : beyond(scalar)
  }

  private static let table: [WordScript] = (0..<0x3000).map { byProperty(UInt32($0)) }

  private static func beyond(_ scalar: UInt32) -> WordScript {
    switch scalar {
    // Ideographs, kana, Hangul, and all symbols of the planes above, but for styled and full-width letters.
    case 0x3000...0xA63F, 0xAC00...0xFAFF, 0x1D800...0x10FFFF: .none
    default: byProperty(scalar)
    }
  }

  private static func byProperty(_ scalar: UInt32) -> WordScript {
    switch cleanse_category_of(scalar) {
    case CLEANSE_CATEGORY_DECIMAL_NUMBER: return .digit
    case CLEANSE_CATEGORY_UPPERCASE_LETTER, CLEANSE_CATEGORY_LOWERCASE_LETTER, CLEANSE_CATEGORY_TITLECASE_LETTER,
      CLEANSE_CATEGORY_OTHER_LETTER, CLEANSE_CATEGORY_NONSPACING_MARK, CLEANSE_CATEGORY_SPACING_MARK:
      break
    default: return .none
    }
    switch cleanse_script_of(scalar) {
    case CLEANSE_SCRIPT_INHERITED: return .any
    case CLEANSE_SCRIPT_LATIN: return .latin
    // OHM SIGN is a symbol.
    case CLEANSE_SCRIPT_GREEK: return scalar == 0x2126 ? .none : .greek
    case CLEANSE_SCRIPT_CYRILLIC: return .cyrillic
    case CLEANSE_SCRIPT_ARMENIAN: return .armenian
    case CLEANSE_SCRIPT_GEORGIAN: return .georgian
    default: return named[cleanse_script_of(scalar)] ?? .none
    }
  }

  private static let named: [cleanse_script: WordScript] = {
    let codes: [(String, WordScript)] = [
      ("Cher", .cherokee), ("Copt", .coptic), ("Hebr", .hebrew), ("Arab", .arabic), ("Syrc", .syriac),
      ("Thaa", .thaana), ("Deva", .devanagari), ("Beng", .bengali), ("Guru", .gurmukhi), ("Gujr", .gujarati),
      ("Orya", .oriya), ("Taml", .tamil), ("Telu", .telugu), ("Knda", .kannada), ("Mlym", .malayalam),
      ("Sinh", .sinhala),
    ]
    return Dictionary(uniqueKeysWithValues: codes.map { (unsafe cleanse_script_from_code($0.0), $0.1) })
  }()
}
