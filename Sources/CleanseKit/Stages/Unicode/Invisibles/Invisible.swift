/// The kinds of characters that a reader does not see, as `strip-invisibles` tells them apart.
enum Invisible {
  /// Spaces and joiners of no width, fillers, and what Unicode says to ignore (UAX #44, Default_Ignorable_Code_Point).
  case zeroWidth
  /// ZERO WIDTH JOINER and NON-JOINER.
  case joiner
  case softHyphen
  /// UAX #9, section 2.
  case bidiControl
  case tag
  case variationSelector
  case privateUse
  case noncharacter
  /// C0, DEL and C1, but for those that separate fields, lines and pages.
  case control
  /// A terminal's control sequence, introduced by ESC.
  case escape

  /// The bytes that a scalar of any kind starts with.
  static let leads = ByteSet { byte in
    switch byte {
    case 0x09...0x0D: false
    case 0...0x1F, 0x7F, 0xC2, 0xCD, 0xD8, 0xE1, 0xE2, 0xE3, 0xEE, 0xEF, 0xF0...0xF4: true
    default: false
    }
  }

  /// The kind of `scalar`, or nil where it is none.
  init?(_ scalar: UInt32) {
    switch scalar {
    case 0x1B: self = .escape
    case 0x09...0x0D, 0x85: return nil
    case 0...0x1F, 0x7F...0x9F: self = .control
    case 0x20...0x7E: return nil
    case 0xAD: self = .softHyphen
    case 0x200C, 0x200D: self = .joiner
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: self = .bidiControl
    case 0x034F, 0x115F, 0x1160, 0x180E, 0x200B, 0x2060...0x2065, 0x206A...0x206F, 0x3164, 0xFEFF, 0xFFA0,
      0xFFF0...0xFFF8:
      self = .zeroWidth
    case 0x180B...0x180D, 0x180F, 0xFE00...0xFE0F, 0xE0100...0xE01EF: self = .variationSelector
    case 0xE0001, 0xE0020...0xE007F: self = .tag
    case 0xE0000...0xE0FFF: self = .zeroWidth
    case 0xE000...0xF8FF, 0xF0000...0xFFFFD, 0x100000...0x10FFFD: self = .privateUse
    case 0xFDD0...0xFDEF: self = .noncharacter
    case _ where scalar & 0xFFFE == 0xFFFE: self = .noncharacter
    default: return nil
    }
  }
}

/// What becomes of the characters of a kind that serve no purpose where they stand.
public enum InvisibleTreatment: String, OptionChoice {
  case strip, flag, keep
}
