internal import CCleanseICU

/// Whose punctuation a mark is: that of the letters nearest to it.
enum PunctuationContext {
  /// How many scalars away a letter still decides.
  private static let reach = 12

  /// Whether the nearest letters before and after `range` are Latin, or there are none near.
  static func isLatin(around range: Range<Int>, in text: borrowing Text) -> Bool {
    var offset = range.lowerBound
    for _ in 0..<reach {
      let scalar = text.scalar(before: offset)
      guard scalar.length > 0 else { break }
      offset -= scalar.length
      if let decision = decides(scalar.value) {
        guard decision else { return false }
        break
      }
    }
    offset = range.upperBound
    for _ in 0..<reach {
      let scalar = text.scalar(at: offset)
      guard scalar.length > 0 else { break }
      offset += scalar.length
      if let decision = decides(scalar.value) { return decision }
    }
    return true
  }

  /// Whether the scalar is a letter of Latin script, or of another one; nil for what is no letter.
  private static func decides(_ value: UInt32) -> Bool? {
    if value < 0x80 {
      let letter = value | 0x20
      return letter >= 0x61 && letter <= 0x7A ? true : nil
    }
    // The marks of Chinese and Japanese are as telling as their letters; full-width forms of ASCII are not, as they may
    // become plain themselves.
    if (0x3001...0x303F).contains(value) { return false }
    let script = cleanse_script_of(value)
    if script == CLEANSE_SCRIPT_COMMON || script == CLEANSE_SCRIPT_INHERITED { return nil }
    return script == CLEANSE_SCRIPT_LATIN
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
