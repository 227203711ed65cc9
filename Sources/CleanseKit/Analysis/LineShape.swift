internal import CCleanseICU

/// What the look of one line tells about whether it runs on into the next.
struct LineShape {
  /// How a line begins, behind opening quotes and brackets.
  enum Head { case lower, upper, caseless, dash, other }

  /// How a line ends, before closing quotes and brackets.
  enum Tail {
    /// In the middle of a sentence, for all one can see.
    case open
    /// Surely in the middle: a comma, or a short word in lower case, such as "of".
    case hanging
    /// A sentence may end here.
    case terminal
    /// A letter and a hyphen.
    case hyphen
  }

  /// The longest line in columns that can be one of a wrapped paragraph.
  static let widest = 160

  /// Bytes without white space at both ends.
  var start: Int
  var end: Int
  /// The index of the first and the last line of the text in it.
  var lines: ClosedRange<Int>
  /// Columns (UAX #11, wide is two, marks are none), with the indentation.
  var width = 0
  var indent = 0
  /// Columns of the first word, the least that would have had to fit on the line before.
  var firstWord = 0
  /// The characters without columns (marks, joiners) in the line and in its first word: some tools count them.
  var marks = 0
  var firstMarks = 0
  var head = Head.other
  var tail = Tail.open
  /// Whether it begins an item of a list, or a quoted line.
  var isItem = false
  /// Whether it stands alone: a row of a table, a rule, a line beyond all widths.
  var isRow = false
  var words = 1

  /// The line as it would be with `next` joined to it.
  func joined(to next: LineShape) -> LineShape {
    var line = self
    line.end = next.end
    line.lines = lines.lowerBound...next.lines.upperBound
    // A broken word loses its hyphen and gains no space.
    line.width = width + (tail == .hyphen ? -1 : 1) + next.width - next.indent
    line.tail = next.tail
    line.words = words + next.words - (tail == .hyphen ? 1 : 0)
    line.marks = marks + next.marks
    line.isRow = line.width > Self.widest
    return line
  }

  /// The line in the measure of a tool that counts every character as a column.
  var countingMarks: LineShape {
    var line = self
    line.width += marks
    line.firstWord += firstMarks
    return line
  }
}

extension LineShape {
  /// The shape of the line with the number `index`; nil where it is blank. Reads no more than a few columns beyond
  /// `widest`.
  init?(_ line: Line, _ index: Int, in text: borrowing Text) {
    var first = line.start
    while first < line.end, let blank = Blank.at(first, in: text) { first += blank.length }
    guard first < line.end else { return nil }
    start = first
    end = line.end
    lines = index...index
    while end > first, let blank = Blank.before(end, in: text) { end -= blank }
    measure(from: line.start, in: text)
    measureFirstWord(in: text)
    readHead(in: text)
    tail = Self.tail(from: start, to: end, in: text)
    isItem = Self.opensItem(at: start, in: text)
  }

  private mutating func measure(from lineStart: Int, in text: borrowing Text) {
    var at = lineStart
    var blanks = 0
    var bars = 0
    var isBare = true
    while at < end, width <= Self.widest {
      if at == start { indent = width }
      let byte = text[at]
      if byte < 0x80 {
        if byte == 0x09 {
          width += 8 - width % 8
          if at > start { isRow = true }
        } else {
          width += 1
        }
        if byte == 0x20 {
          blanks += 1
          if at > start, blanks == 1 { words += 1 }
        } else {
          if blanks > 2, at > start { isRow = true }
          blanks = 0
        }
        if byte == 0x7C { bars += 1 }
        if isAlphanumeric(byte) { isBare = false }
        at += 1
      } else {
        let scalar = text.scalar(at: at)
        let wide = columns(of: scalar.value)
        width += wide
        if wide == 0 { marks += 1 }
        isBare = false
        blanks = 0
        at += scalar.length
      }
    }
    if bars > 1 || isBare || width > Self.widest { isRow = true }
  }

  private mutating func measureFirstWord(in text: borrowing Text) {
    var at = start
    while at < end, firstWord < 40, firstMarks < 40, Blank.at(at, in: text) == nil {
      let scalar = text.scalar(at: at)
      let wide = columns(of: scalar.value)
      // Between wide characters a line may break anywhere, but for punctuation that must not stand first (UAX #14).
      if firstWord == 0, wide == 2 {
        firstWord = 4
        return
      }
      firstWord += wide
      if wide == 0 { firstMarks += 1 }
      at += scalar.length
    }
  }

  private mutating func readHead(in text: borrowing Text) {
    var at = start
    for _ in 0..<3 {
      let scalar = text.scalar(at: at)
      switch cleanse_category_of(scalar.value) {
      case CLEANSE_CATEGORY_LOWERCASE_LETTER: head = .lower
      case CLEANSE_CATEGORY_UPPERCASE_LETTER, CLEANSE_CATEGORY_TITLECASE_LETTER: head = .upper
      case CLEANSE_CATEGORY_OTHER_LETTER: head = .caseless
      case CLEANSE_CATEGORY_DASH_PUNCTUATION: head = .dash
      case CLEANSE_CATEGORY_OPEN_PUNCTUATION, CLEANSE_CATEGORY_INITIAL_PUNCTUATION: at += scalar.length; continue
      default:
        if scalar.value == 0x22 || scalar.value == 0x27 { at += scalar.length; continue }
      }
      return
    }
  }

  private static func tail(from start: Int, to end: Int, in text: borrowing Text) -> Tail {
    var at = end
    for _ in 0..<4 where at > start {
      let scalar = text.scalar(before: at)
      switch cleanse_category_of(scalar.value) {
      case CLEANSE_CATEGORY_CLOSE_PUNCTUATION, CLEANSE_CATEGORY_FINAL_PUNCTUATION: at -= scalar.length; continue
      default:
        if scalar.value == 0x22 || scalar.value == 0x27 { at -= scalar.length; continue }
      }
      if scalar.value == 0x3A || cleanse_has_property(scalar.value, CLEANSE_IS_SENTENCE_TERMINAL) { return .terminal }
      if isComma(scalar.value) { return .hanging }
      if at == end, isBreakHyphen(scalar.value) {
        return isLetter(text.scalar(before: at - scalar.length).value) ? .hyphen : .open
      }
      return at == end && endsInShortWord(from: start, to: end, in: text) ? .hanging : .open
    }
    return .open
  }

  private static func endsInShortWord(from start: Int, to end: Int, in text: borrowing Text) -> Bool {
    var at = end
    for _ in 0..<4 where at > start {
      let scalar = text.scalar(before: at)
      if Blank.at(at - scalar.length, in: text) != nil { return at < end }
      guard cleanse_category_of(scalar.value) == CLEANSE_CATEGORY_LOWERCASE_LETTER else { return false }
      at -= scalar.length
    }
    return false
  }

  /// Whether a bullet, a number or letter with `.` or `)`, a mark of quotation or a heading's `#` stands at `at`.
  private static func opensItem(at: Int, in text: borrowing Text) -> Bool {
    let scalar = text.scalar(at: at)
    switch scalar.value {
    case 0x3E, 0x23, 0xA7: return true
    case 0x2A, 0x2B, 0x2D, 0xB7, 0x2022, 0x2023, 0x2043, 0x25E6, 0x25AA, 0x25A0, 0x25CF, 0x25CB, 0x25BA, 0x2713, 0x2192:
      return Blank.at(at + scalar.length, in: text) != nil
    default: break
    }
    var next = at
    let bracketed = text[at] == 0x28 || text[at] == 0x5B
    if bracketed { next += 1 }
    let label = next
    while next < label + 3, isDigit(text[next]) { next += 1 }
    let numbered = next > label
    if !numbered, isAlphanumeric(text[next]) { next += 1 }
    guard next > label, Blank.at(next + 1, in: text) != nil else { return false }
    return text[next] == 0x29 || text[next] == 0x5D && bracketed || text[next] == 0x2E && numbered
  }
}

/// Columns of a scalar: two where it is wide, none where it is a mark or format character.
func columns(of scalar: UInt32) -> Int {
  if scalar < 0x300 || (0x370..<0x483).contains(scalar) || (0x48A..<0x591).contains(scalar) { return 1 }
  switch cleanse_category_of(scalar) {
  case CLEANSE_CATEGORY_NONSPACING_MARK, CLEANSE_CATEGORY_ENCLOSING_MARK, CLEANSE_CATEGORY_FORMAT: return 0
  default:
    let width = cleanse_width_of(scalar)
    return width == CLEANSE_WIDTH_WIDE || width == CLEANSE_WIDTH_FULLWIDTH ? 2 : 1
  }
}

/// A hyphen at which a word may have been broken: hyphen-minus, hyphen, soft hyphen.
func isBreakHyphen(_ scalar: UInt32) -> Bool { scalar == 0x2D || scalar == 0x2010 || scalar == 0xAD }

func isLetter(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return (0x61...0x7A).contains(scalar | 0x20) }
  return (1...8).contains(cleanse_category_of(scalar).rawValue)
}

private func isComma(_ scalar: UInt32) -> Bool { [0x2C, 0x60C, 0x3001, 0xFF0C].contains(scalar) }
private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) }
