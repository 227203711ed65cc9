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

  /// Whether a scalar of any kind may start at `offset`, told from its first three bytes: most that start with one of
  /// `leads` are quotation marks, kana or pictures.
  @inline(__always)
  static func mayStart(at offset: Int, in text: borrowing Text) -> Bool {
    let second = text[offset + 1]
    let third = text[offset + 2]
    switch text[offset] {
    case 0xC2: return second < 0xA0 || second == 0xAD
    case 0xCD: return second == 0x8F
    case 0xD8: return second == 0x9C
    case 0xE1: return second == 0x85 || second == 0xA0
    case 0xE2:
      return second == 0x80
        ? (0x8B...0x8F).contains(third) || (0xAA...0xAE).contains(third) : second == 0x81 && third >= 0xA0
    case 0xE3: return second == 0x85 && third == 0xA4
    case 0xEF: return second <= 0xA3 || second == 0xB7 || second == 0xB8 || second >= 0xBB
    case 0xF0: return second & 0x0F == 0x0F && third == 0xBF
    default: return true
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
