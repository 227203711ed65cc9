internal import CCleanseICU

/// Whose punctuation a mark is: that of the letters nearest to it.
enum PunctuationContext {
  /// How far away a letter still decides: in scalars that no style changes, and in all.
  private static let reach = (steady: 12, all: 64)

  /// Whether the nearest letters before and after `range`, on its line, are Latin, or there are none near.
  static func isLatin(around range: Range<Int>, in text: borrowing Text) -> Bool {
    isLatin(from: range.lowerBound, isBackward: true, in: text)
      && isLatin(from: range.upperBound, isBackward: false, in: text)
  }

  private static func isLatin(from start: Int, isBackward: Bool, in text: borrowing Text) -> Bool {
    var offset = start
    var steady = 0
    for _ in 0..<reach.all where steady < reach.steady {
      let scalar = isBackward ? text.scalar(before: offset) : text.scalar(at: offset)
      guard scalar.length > 0, !endsLine(scalar.value) else { return true }
      offset += isBackward ? -scalar.length : scalar.length
      if let decision = decides(scalar.value) { return decision }
      if !isStyled(scalar.value) { steady += 1 }
    }
    return true
  }

  private static func endsLine(_ value: UInt32) -> Bool {
    (0x0A...0x0D).contains(value) || [0x85, 0x2028, 0x2029].contains(value)
  }

  /// Whether a style may write it differently: what stands beyond it must decide before and after alike.
  static func isStyled(_ value: UInt32) -> Bool {
    [0x20, 0x22, 0x27, 0x2D, 0x2E, 0xA0, 0xAB, 0xBB, 0x2026, 0x202F, 0x2039, 0x203A].contains(value)
      || (0x2010...0x201F).contains(value) || (0xFB00...0xFB06).contains(value)
  }

  /// Whether the scalar is a letter of Latin script, or of another one; nil for what is no letter.
  private static func decides(_ value: UInt32) -> Bool? {
    if value < 0x80 {
      let letter = value | 0x20
      return letter >= 0x61 && letter <= 0x7A ? true : nil
    }
    // The marks of Chinese and Japanese are as telling as their letters.
    if (0x3001...0x303F).contains(value) || isFullWidthMark(value) { return false }
    let script = cleanse_script_of(value)
    if script == CLEANSE_SCRIPT_COMMON || script == CLEANSE_SCRIPT_INHERITED { return nil }
    return script == CLEANSE_SCRIPT_LATIN
  }

  private static func isFullWidthMark(_ value: UInt32) -> Bool {
    (0xFF01...0xFF20).contains(value) && !(0xFF10...0xFF19).contains(value)
      || (0xFF3B...0xFF40).contains(value) || (0xFF5B...0xFF65).contains(value)
  }

  /// Whether the scalar is a combining mark, which what precedes it would be composed with.
  static func isMark(_ value: UInt32) -> Bool {
    guard value >= 0x300 else { return false }
    switch cleanse_category_of(value) {
    case CLEANSE_CATEGORY_NONSPACING_MARK, CLEANSE_CATEGORY_SPACING_MARK, CLEANSE_CATEGORY_ENCLOSING_MARK: return true
    default: return false
    }
  }
}
