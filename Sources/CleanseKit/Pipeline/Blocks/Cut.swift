internal import CCleanseICU

/// Finds where a text may be cut, so that a stage finds in the parts what it finds in the whole.
enum Cut {
  /// The last cut of `text` after `start` for a stage of `scope`, or 0 where there is none: what precedes it can be
  /// cleaned without knowing what comes. Looks no further back than `start`.
  static func last(in text: borrowing Text, for scope: Scope, after start: Int) -> Int {
    var at = text.count - 1
    while at > max(0, start) {
      if isCut(at, in: text, for: scope) { return at }
      at -= 1
    }
    return 0
  }

  private static func isCut(_ offset: Int, in text: borrowing Text, for scope: Scope) -> Bool {
    switch scope {
    case .window: isGraphic(text[offset]) && (0x20..<0x7F).contains(text[offset - 1])
    case .line: startsLine(offset, in: text) && showsItself(offset, in: text)
    case .paragraph: startsLine(offset, in: text) && followsBlankLine(offset, in: text) && showsItself(offset, in: text)
    case .document: false
    }
  }

  /// ASCII that every normalization form has as it is and joins with nothing before it.
  private static func isGraphic(_ byte: UInt8) -> Bool { (0x21..<0x7F).contains(byte) }

  private static func startsLine(_ offset: Int, in text: borrowing Text) -> Bool {
    text[offset - 1] == 0x0A || (text[offset - 1] == 0x0D && text[offset] != 0x0A)
  }

  /// Whether the line before the one that starts at `offset` is empty.
  private static func followsBlankLine(_ offset: Int, in text: borrowing Text) -> Bool {
    let end = text[offset - 1] == 0x0A && offset > 1 && text[offset - 2] == 0x0D ? offset - 2 : offset - 1
    return end == 0 || text[end - 1] == 0x0A || text[end - 1] == 0x0D
  }

  /// Whether the character at `offset` is seen and stands for itself: neither white space, which belongs to the gap
  /// before it, nor a mark, nor anything that a stage may see through.
  private static func showsItself(_ offset: Int, in text: borrowing Text) -> Bool {
    if text[offset] < 0x80 { return isGraphic(text[offset]) }
    switch cleanse_category_of(text.scalar(at: offset).value) {
    case CLEANSE_CATEGORY_LOWERCASE_LETTER, CLEANSE_CATEGORY_UPPERCASE_LETTER, CLEANSE_CATEGORY_TITLECASE_LETTER,
      CLEANSE_CATEGORY_OTHER_LETTER, CLEANSE_CATEGORY_DECIMAL_NUMBER, CLEANSE_CATEGORY_OPEN_PUNCTUATION,
      CLEANSE_CATEGORY_INITIAL_PUNCTUATION, CLEANSE_CATEGORY_DASH_PUNCTUATION, CLEANSE_CATEGORY_OTHER_PUNCTUATION:
      return true
    default: return false
    }
  }
}
