internal import CCleanseICU

/// The visible characters beside a row of invisible ones; 0 at the ends of the text.
struct VisibleContext {
  let left: UInt32
  let right: UInt32
  /// The nearest character on the left that is no combining mark: scripts are told by it.
  let leftBase: UInt32

  init(of range: Range<Int>, in text: borrowing Text) {
    let before = text.scalar(before: range.lowerBound)
    left = before.value
    right = text.scalar(at: range.upperBound).value
    var base = before
    var offset = range.lowerBound
    // Eight marks on one letter are more than any orthography has.
    for _ in 0..<8 where base.length > 0 && cleanse_category_of(base.value) == CLEANSE_CATEGORY_NONSPACING_MARK {
      offset -= base.length
      base = text.scalar(before: offset)
    }
    leftBase = base.value
  }

  /// Whether ZERO WIDTH JOINER builds one emoji here (UTS #51, ED-16).
  var joinsEmoji: Bool {
    guard cleanse_has_property(right, CLEANSE_IS_EXTENDED_PICTOGRAPHIC) else { return false }
    return cleanse_has_property(left, CLEANSE_IS_EXTENDED_PICTOGRAPHIC)
      || cleanse_has_property(left, CLEANSE_IS_EMOJI_MODIFIER)
  }

  /// Whether a joiner shapes letters here: those of Arabic, Indic and kindred scripts (Unicode Standard, 23.2).
  var shapesLetters: Bool { Self.shaping.contains(leftBase) || Self.shaping.contains(right) }

  /// Whether ZERO WIDTH SPACE parts words here, in scripts that write none between them (UAX #14, class SA).
  var partsWords: Bool { Self.spaceless.contains(leftBase) && Self.spaceless.contains(right) }

  /// Whether a character of `kind` zero width, other than ZERO WIDTH SPACE, serves a purpose here.
  func needs(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x034F: cleanse_combining_class(right) != 0 && left != 0
    case 0x115F: Self.isVowelJamo(right)
    case 0x1160: Self.isLeadingJamo(left) || Self.isTrailingJamo(right)
    case 0x180E: Self.mongolian.contains(leftBase) && Self.mongolian.contains(right)
    case 0x200B: partsWords
    case 0x2061...0x2064: Self.isMathematical(left) || Self.isMathematical(right)
    default: false
    }
  }

  /// Whether a variation selector makes a sequence with the character on the left that Unicode or the Ideographic
  /// Variation Database allows (UTS #37, UTS #51; StandardizedVariants.txt by its kinds of bases).
  func varies(by selector: UInt32) -> Bool {
    switch selector {
    case 0x180B...0x180D, 0x180F: Self.mongolian.contains(left)
    case 0xE0100...0xE01EF: cleanse_script_of(left) == CLEANSE_SCRIPT_HAN
    case 0xFE0E, 0xFE0F:
      left < 0x80 ? right == 0x20E3 && Self.isKeycap(left) : cleanse_has_property(left, CLEANSE_IS_EMOJI)
    default:
      Self.varying.contains(left) || Self.isMathematical(left) || (0x3001...0x3002).contains(left)
        || (0xFF01...0xFF1F).contains(left) || (selector == 0xFE00 && left == 0x30)
    }
  }

  private static func isKeycap(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || scalar == 0x23 || scalar == 0x2A
  }

  private static func isMathematical(_ scalar: UInt32) -> Bool {
    scalar >= 0x80
      && ((0x1D400...0x1D7FF).contains(scalar) || cleanse_category_of(scalar) == CLEANSE_CATEGORY_MATH_SYMBOL)
  }

  private static func isLeadingJamo(_ scalar: UInt32) -> Bool {
    (0x1100...0x115E).contains(scalar) || (0xA960...0xA97C).contains(scalar)
  }

  private static func isVowelJamo(_ scalar: UInt32) -> Bool {
    (0x1161...0x11A7).contains(scalar) || (0xD7B0...0xD7C6).contains(scalar)
  }

  private static func isTrailingJamo(_ scalar: UInt32) -> Bool {
    (0x11A8...0x11FF).contains(scalar) || (0xD7CB...0xD7FB).contains(scalar)
  }

  private static let mongolian = ScriptSet("Mong")
  private static let varying = ScriptSet("Hani Phag Mymr Mani Egyp")
  private static let spaceless = ScriptSet("Thai Laoo Khmr Mymr Tale Talu Lana Tavt Ahom Java Bali Sund Cham Tibt")
  private static let shaping = ScriptSet(
    """
    Arab Syrc Mand Nkoo Mong Phag Mani Phlp Adlm Rohg Sogd Sogo Chrs Ougr Thaa Deva Beng Guru Gujr Orya Taml Telu \
    Knda Mlym Sinh Khmr Mymr Tibt Bali Java Sund Lepc Limb Cakm Mtei Kthi Sidd Modi Tirh Gran Newa Takr Shrd Sylo \
    Saur Brah Bhks Marc Gong Gonm Khoj Sind Mahj Dogr Nand Zanb Soyo Kawi Maka Bugi Batk Rjng Lana Tavt Ahom Cham Kali
    """)
}
