internal import CCleanseICU

/// What kind of letter a scalar is to names: the scripts that are romanised each in its own way, from the blocks of
/// the Unicode Standard (Scripts.txt), and all others as one.
enum NameScript: UInt8 {
  /// Punctuation, digits, symbols, blanks.
  case none
  case latin
  /// A combining mark of no script.
  case mark
  case greek, cyrillic, armenian, hebrew, arabic, devanagari, georgian, hangul
  /// Han, Hiragana and Katakana, which stand together in Japanese names.
  case han
  case other

  /// Whether names are written with capitals.
  var hasCase: Bool { self == .greek || self == .cyrillic || self == .armenian }

  /// Whether the script is one that a Latin text takes names from.
  var isForeign: Bool { rawValue > NameScript.mark.rawValue }

  static func of(_ scalar: UInt32) -> NameScript {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A: .latin
    case 0..<0xAA: .none
    case 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2AF: .latin
    case 0xAB..<0x300: .none
    case 0x300...0x36F: .mark
    case 0x370...0x3FF: scalar == 0x37E || scalar == 0x387 || scalar == 0x375 ? .none : .greek
    case 0x400...0x52F: .cyrillic
    case 0x531...0x556, 0x561...0x587: .armenian
    case 0x591...0x5BD, 0x5BF, 0x5C1, 0x5C2, 0x5C4, 0x5C5, 0x5C7, 0x5D0...0x5F2: .hebrew
    case 0x610...0x61A, 0x620...0x65F, 0x66E...0x6D3, 0x6D5...0x6DC, 0x6DF...0x6E8, 0x6EA...0x6EF: .arabic
    case 0x6FA...0x6FF, 0x750...0x77F, 0x8A0...0x8E1, 0x8E3...0x8FF: .arabic
    case 0x900...0x963, 0x971...0x97F: .devanagari
    case 0x10A0...0x10FA, 0x10FC...0x10FF: .georgian
    case 0x1100...0x11FF: .hangul
    default: above(scalar)
    }
  }

  private static func above(_ scalar: UInt32) -> NameScript {
    switch scalar {
    case 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: .cyrillic
    case 0x1C90...0x1CBF, 0x2D00...0x2D2F: .georgian
    case 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xAB30...0xAB6F, 0xFB00...0xFB06: .latin
    case 0x1F00...0x1FFC: .greek
    case 0x2000...0x2BFF: .none
    case 0x3005...0x3007, 0x3041...0x3096, 0x3099, 0x309A, 0x309D...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF: .han
    case 0x3000...0x3130: .none
    case 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F, 0x20000...0x3FFFF: .han
    case 0x3131...0x318E, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xD7B0...0xD7FB: .hangul
    case 0xFB13...0xFB17: .armenian
    case 0xFB1D...0xFB4F: .hebrew
    case 0xFB50...0xFD3D, 0xFD50...0xFDFB, 0xFE70...0xFEFC: .arabic
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    default: byProperty(scalar)
    }
  }

  private static func byProperty(_ scalar: UInt32) -> NameScript {
    let category = cleanse_category_of(scalar).rawValue
    guard (CLEANSE_CATEGORY_UPPERCASE_LETTER.rawValue...CLEANSE_CATEGORY_SPACING_MARK.rawValue).contains(category)
    else { return .none }
    let script = cleanse_script_of(scalar)
    if script == CLEANSE_SCRIPT_LATIN { return .latin }
    if script == CLEANSE_SCRIPT_INHERITED { return .mark }
    return script == CLEANSE_SCRIPT_COMMON || script == CLEANSE_SCRIPT_UNKNOWN ? .none : .other
  }
}
