internal import CCleanseICU

/// What a character is to the eye, as far as it tells likely neighbours from unlikely ones.
struct Glyph: Sendable {
  enum Kind: UInt8, CaseIterable, Sendable {
    /// A space of any kind, a line end, an end of the text: white space put in order changes one into another.
    case edge
    case lower, upper, letter, mark, digit
    /// ASCII punctuation and symbols.
    case plain
    case opening, closing, apostrophe, dash
    /// Signs that follow words and numbers: ™ ® © ° º ª ² ½.
    case raised
    case currency, math
    /// Symbols that hardly ever stand in text, such as ¤ ¦ ¨ ¬ ¸ † and free-standing accents.
    case odd
    /// Box drawing and blocks.
    case box
    case control, picture
    /// Soft hyphens and what else does not show.
    case blank
    /// The replacement character.
    case lost
    /// Private use, unassigned, noncharacters.
    case alien
  }

  /// Scripts that may stand beside each other share a number.
  enum Script: UInt8, CaseIterable, Sendable {
    case none, latin, greek, cyrillic, hebrew, arabic, eastAsian
    /// Every other script; two of them side by side are taken for one.
    case other
  }

  let kind: Kind
  let script: Script
  /// How seldom the character is, from 0 for ASCII to 60 and more for what no text holds: tenths of a decimal digit.
  let cost: UInt8
  let isASCII: Bool

  static let edge = Glyph(.edge, .none, 0, isASCII: true)
  /// The cost of Â and Ã, and of no other capital.
  static let rareCapital: UInt8 = 12
  /// U+00A0 where it may be the byte 0xA0; elsewhere it is a space like any other.
  static let noBreakSpace = Glyph(.blank, .none, 2)

  init(_ kind: Kind, _ script: Script, _ cost: UInt8, isASCII: Bool = false) {
    self.kind = kind
    self.script = script
    self.cost = cost
    self.isASCII = isASCII
  }

  var isLetter: Bool { kind == .lower || kind == .upper || kind == .letter }
  /// Whether it is a sign that has no business inside of a word.
  var isSign: Bool {
    switch kind {
    case .opening, .closing, .raised, .currency, .math, .odd, .box, .control, .lost: !isASCII
    default: false
    }
  }

  /// The glyph of `scalar`, by its properties; `GlyphTable` knows those of the first blocks without asking again.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x00, 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: self = .edge
    case 0x01...0x1F, 0x7F: self.init(.control, .none, 20, isASCII: true)
    case 0x30...0x39: self.init(.digit, .none, 0, isASCII: true)
    case 0x41...0x5A: self.init(.upper, .latin, 0, isASCII: true)
    case 0x61...0x7A: self.init(.lower, .latin, 0, isASCII: true)
    case 0x27: self.init(.apostrophe, .none, 0, isASCII: true)
    case 0x2D: self.init(.dash, .none, 0, isASCII: true)
    case 0x21...0x7E: self.init(.plain, .none, 0, isASCII: true)
    case 0x80...0x9F: self.init(.control, .none, 60)
    case 0xFFFD: self.init(.lost, .none, 25)
    default: self = Glyph.sign(scalar) ?? Glyph(byProperties: scalar)
    }
  }

  private static func sign(_ scalar: UInt32) -> Glyph? {
    switch scalar {
    case 0xAD: Glyph(.blank, .none, 8)
    case 0xA1, 0xBF, 0xAB, 0x201C, 0x2018, 0x201E, 0x201A, 0x2039: Glyph(.opening, .none, 4)
    case 0xBB, 0x201D, 0x2026, 0x203A: Glyph(.closing, .none, 4)
    case 0x2019: Glyph(.apostrophe, .none, 3)
    case 0x2013, 0x2014: Glyph(.dash, .none, 4)
    case 0x2022, 0xB7: Glyph(.dash, .none, 6)
    case 0xA9, 0xAE, 0x2122, 0xAA, 0xBA, 0xB0, 0xB2, 0xB3, 0xB9, 0xBC...0xBE: Glyph(.raised, .none, 6)
    case 0xA4: Glyph(.odd, .none, 16)
    case 0xA6, 0xA8, 0xAC, 0xAF, 0xB4, 0xB6, 0xB8, 0x02C6...0x02DD, 0x2020, 0x2021, 0x2030, 0x0384, 0x0385,
      0x2310, 0x2320, 0x2321:
      Glyph(.odd, .none, 13)
    case 0xA7: Glyph(.odd, .none, 8)
    case 0xB5, 0x0192: Glyph(.odd, .none, 10)
    case 0xF8FF: Glyph(.alien, .none, 40)
    case 0x2500...0x25FF: Glyph(.box, .none, 12)
    default: nil
    }
  }

  private init(byProperties scalar: UInt32) {
    let script = Script(of: scalar)
    let cost = Glyph.rarity(scalar, script)
    switch cleanse_category_of(scalar) {
    case CLEANSE_CATEGORY_LOWERCASE_LETTER: self.init(.lower, script, cost)
    case CLEANSE_CATEGORY_UPPERCASE_LETTER, CLEANSE_CATEGORY_TITLECASE_LETTER: self.init(.upper, script, cost + 4)
    case CLEANSE_CATEGORY_OTHER_LETTER, CLEANSE_CATEGORY_MODIFIER_LETTER: self.init(.letter, script, cost)
    case CLEANSE_CATEGORY_NONSPACING_MARK, CLEANSE_CATEGORY_SPACING_MARK, CLEANSE_CATEGORY_ENCLOSING_MARK:
      self.init(scalar & 0xFFFF0 == 0xFE00 ? .blank : .mark, script, cost)
    case CLEANSE_CATEGORY_DECIMAL_NUMBER, CLEANSE_CATEGORY_LETTER_NUMBER, CLEANSE_CATEGORY_OTHER_NUMBER:
      self.init(.digit, script, 6)
    case CLEANSE_CATEGORY_CURRENCY_SYMBOL: self.init(.currency, .none, 6)
    case CLEANSE_CATEGORY_MATH_SYMBOL: self.init(.math, .none, 9)
    case CLEANSE_CATEGORY_OTHER_SYMBOL: self.init(.picture, .none, 6)
    case CLEANSE_CATEGORY_MODIFIER_SYMBOL: self.init(scalar >= 0x1F3FB ? .picture : .odd, .none, 13)
    case CLEANSE_CATEGORY_FORMAT: self.init(.blank, .none, 4)
    case CLEANSE_CATEGORY_SPACE_SEPARATOR: self.init(.blank, .none, 4)
    case CLEANSE_CATEGORY_DASH_PUNCTUATION, CLEANSE_CATEGORY_CONNECTOR_PUNCTUATION: self.init(.dash, .none, 6)
    case CLEANSE_CATEGORY_OPEN_PUNCTUATION, CLEANSE_CATEGORY_INITIAL_PUNCTUATION: self.init(.opening, .none, 5)
    case CLEANSE_CATEGORY_CLOSE_PUNCTUATION, CLEANSE_CATEGORY_FINAL_PUNCTUATION: self.init(.closing, .none, 5)
    case CLEANSE_CATEGORY_OTHER_PUNCTUATION: self.init(.closing, .none, 6)
    default: self.init(.alien, .none, 60)
    }
  }

  /// How seldom a letter or mark is, by the block it stands in; upper case adds 4.
  private static func rarity(_ scalar: UInt32, _ script: Script) -> UInt8 {
    switch scalar {
    case 0xC2, 0xC3: 8  // Â and Ã: in few languages, and hardly ever before anything but a letter
    case 0xC0...0xFF: 2
    case 0x017F: 70
    case 0x0100...0x017E, 0x0218...0x021B, 0x01A0, 0x01A1, 0x01AF, 0x01B0: 3
    case 0x0259, 0x0254, 0x025B, 0x01CD...0x01DC, 0x02BB, 0x02BC: 12
    case 0x0180...0x02AF, 0x02B0...0x02FF: 30
    case 0x0300...0x036F: 10
    case 0x0386...0x03CE: 2
    case 0x0370...0x03FF: 20
    case 0x0410...0x044F: 1
    case 0x0400...0x045F, 0x0490, 0x0491: 3
    case 0x0492...0x04E9: 9
    case 0x0460...0x052F: 25
    case 0x0531...0x0587: 4
    case 0x05D0...0x05EA, 0x0621...0x0655, 0x0660...0x06D5: 2
    case 0x0590...0x06FF: 6
    case 0x0700...0x08FF: 20
    case 0x0900...0x0DFF, 0x0E00...0x0FFF, 0x1000...0x109F, 0x10D0...0x10FF, 0x1780...0x17FF: 3
    case 0x1100...0x11FF, 0x1200...0x137F: 6
    case 0x1D00...0x1DFF: 45
    case 0x1E00...0x1EFF: 3
    case 0x1F00...0x1FFF: 4
    case 0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3: 2
    case 0x3000...0x33FF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x2FFFF: 12
    case 0xFB00...0xFB06: 8
    case 0xFB1D...0xFEFC: 8
    default: 25
    }
  }
}

extension Glyph.Script {
  init(of scalar: UInt32) {
    self =
      switch cleanse_script_of(scalar) {
      case CLEANSE_SCRIPT_LATIN: .latin
      case CLEANSE_SCRIPT_GREEK: .greek
      case CLEANSE_SCRIPT_CYRILLIC: .cyrillic
      case CLEANSE_SCRIPT_HEBREW: .hebrew
      case CLEANSE_SCRIPT_ARABIC: .arabic
      case CLEANSE_SCRIPT_HAN, CLEANSE_SCRIPT_HIRAGANA, CLEANSE_SCRIPT_KATAKANA, CLEANSE_SCRIPT_HANGUL,
        CLEANSE_SCRIPT_BOPOMOFO:
        .eastAsian
      case CLEANSE_SCRIPT_COMMON, CLEANSE_SCRIPT_INHERITED: .none
      default: .other
      }
  }
}
