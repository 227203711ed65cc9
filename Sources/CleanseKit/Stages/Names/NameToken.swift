internal import CCleanseICU

/// A word as the finder of names sees it.
struct NameToken {
  /// What stands between a word and the one before it on its line.
  enum Gap {
    case blank, hyphen, initial, ampersand, other
  }

  var range: Range<Int>
  var gap = Gap.other
  var isCapital = false
  /// Whether all of two or more letters are capitals.
  var isAllCapitals = false
  var classes: NameLexicon.Classes = []
  var key: WordKey?
  var startsSentence = false
  /// Whether a possessive `'s` follows, which is no part of the name.
  var isPossessive = false

  var isLinking: Bool { !isCapital && (classes.contains(.link) || classes.contains(.article)) }
}

/// Cuts a line into words, and says what stands between them.
struct NameTokens {
  private(set) var tokens: [NameToken] = []
  /// Whether there is anything but words, blanks, hyphens and apostrophes: digits, other marks.
  private(set) var hasOther = false
  /// Whether the line ends in a mark that ends a sentence.
  private(set) var isSentence = false

  mutating func read(_ line: Range<Int>, in text: borrowing Text) {
    tokens.removeAll(keepingCapacity: true)
    hasOther = false
    isSentence = false
    var at = line.lowerBound
    var startsSentence = true
    while at < line.upperBound {
      let length = Self.letterLength(at, text)
      guard length > 0 else {
        startsSentence = note(text[at], at, text) || startsSentence
        at += max(1, text.scalar(at: at).length)
        continue
      }
      var token = Self.word(at, line.upperBound, text)
      token.startsSentence = startsSentence
      token.gap = gap(before: token, line.lowerBound, text)
      if token.gap == .initial { token.startsSentence = false }
      tokens.append(token)
      at = token.range.upperBound
      startsSentence = false
    }
  }

  /// Takes note of a byte between words; whether a sentence begins after it.
  private mutating func note(_ byte: UInt8, _ at: Int, _ text: borrowing Text) -> Bool {
    switch byte {
    case 0x20, 0x2D, 0x27, 0x09: return false
    case 0x2E, 0x21, 0x3F:
      isSentence = true
      return true
    case 0x22, 0x3A, 0x28, 0x5B, 0x2A:
      hasOther = true
      return byte == 0x3A || byte == 0x22
    default:
      // “ ‘ and — begin sentences often enough that a capital after them proves nothing.
      hasOther = true
      return byte == 0xE2 && text[at + 1] == 0x80 && [0x9C, 0x98, 0x94, 0xA2].contains(text[at + 2])
    }
  }

  /// The length in bytes of the letter or mark at `at`; 0 where there is none.
  @inline(__always)
  private static func letterLength(_ at: Int, _ text: borrowing Text) -> Int {
    let byte = text[at]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 ? 1 : 0 }
    let scalar = text.scalar(at: at)
    // Letters of other scripts part names: those names are the business of other stages.
    let script = scalar.value < 0x250 ? CLEANSE_SCRIPT_LATIN : cleanse_script_of(scalar.value)
    guard script == CLEANSE_SCRIPT_LATIN || script == CLEANSE_SCRIPT_INHERITED else { return 0 }
    let category = cleanse_category_of(scalar.value).rawValue
    return (1...8).contains(category) ? scalar.length : 0
  }

  private static func word(_ start: Int, _ limit: Int, _ text: borrowing Text) -> NameToken {
    var end = start
    var letters = 0
    var capitals = 0
    while end < limit {
      let length = letterLength(end, text)
      if length > 0 {
        letters += 1
        if isCapital(end, text) { capitals += 1 }
        end += length
        continue
      }
      guard let mark = apostrophe(end, text), !isPossessive(end + mark, text), letterLength(end + mark, text) > 0 else {
        break
      }
      end += mark
    }
    end = abbreviation(start, end, limit, text)
    var token = NameToken(range: start..<end)
    token.isCapital = isCapital(start, text)
    token.isAllCapitals = letters > 1 && capitals == letters || end > start + 3 && text[end - 1] == 0x2E
    token.key = WordKey(text, start..<end)
    if let key = token.key { token.classes = NameLexicon.table[key] }
    if let mark = apostrophe(end, text) { token.isPossessive = isPossessive(end + mark, text) }
    return token
  }

  /// The end of `U.S.` and the like, where one begins with the word.
  private static func abbreviation(_ start: Int, _ end: Int, _ limit: Int, _ text: borrowing Text) -> Int {
    var at = end
    var parts = 0
    guard end == start + 1, text[end] == 0x2E, text[start] &- 0x41 < 26 else { return end }
    while at + 1 < limit, text[at] == 0x2E, text[at + 1] &- 0x41 < 26, letterLength(at + 2, text) == 0 {
      at += 2
      parts += 1
    }
    guard parts > 0 else { return end }
    return text[at] == 0x2E ? at + 1 : at
  }

  private static func apostrophe(_ at: Int, _ text: borrowing Text) -> Int? {
    if text[at] == 0x27 { return 1 }
    return text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99 ? 3 : nil
  }

  /// Whether an `s` that ends a word stands at `at`.
  private static func isPossessive(_ at: Int, _ text: borrowing Text) -> Bool {
    text[at] | 0x20 == 0x73 && letterLength(at + 1, text) == 0
  }

  @inline(__always)
  private static func isCapital(_ at: Int, _ text: borrowing Text) -> Bool {
    let byte = text[at]
    if byte < 0x80 { return byte &- 0x41 < 26 }
    let category = cleanse_category_of(text.scalar(at: at).value)
    return category == CLEANSE_CATEGORY_UPPERCASE_LETTER || category == CLEANSE_CATEGORY_TITLECASE_LETTER
  }

  private func gap(before token: NameToken, _ lineStart: Int, _ text: borrowing Text) -> NameToken.Gap {
    guard let last = tokens.last else { return .other }
    let (from, to) = (last.range.upperBound, token.range.lowerBound)
    if to - from == 1 { return text[from] == 0x20 ? .blank : text[from] == 0x2D ? .hyphen : .other }
    if to - from == 2, text[from] == 0x2E, text[from + 1] == 0x20, last.range.count == 1, last.isCapital {
      return .initial
    }
    if to - from == 3, text.starts(with: " & ", at: from) { return .ampersand }
    return .other
  }
}
