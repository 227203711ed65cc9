/// The form of a line in which what differs from page to page is left out: `© {number} The Harbour Gazette`.
///
/// A row of digits is `{number}`; numbers with the name of a month or a weekday among them are `{date}`; a row of
/// blanks is one space. All else stays as it is. Kept to be filled again: nothing is allocated for each line.
struct TemplateForm {
  /// The form of the line read last: UTF-8.
  private(set) var bytes: [UInt8] = []
  /// Whether something of it was left out.
  private(set) var isVariable = false

  static let number = Array("{number}".utf8)
  static let date = Array("{date}".utf8)
  private static let calendar = calendarWords()

  private var word = WordScanner.start
  private var wordStart = -1
  private var digitStart = -1
  /// Where, in `bytes`, a row of numbers and calendar words began, and where its last one ended; -1 outside of one.
  private var rowStart = -1
  private var rowEnd = 0
  private var rowHasNumber = false
  private var rowHasCalendar = false

  /// Reads the line in `range`, which neither begins nor ends with a blank; linear.
  mutating func read(_ text: borrowing Text, _ range: Range<Int>) {
    bytes.removeAll(keepingCapacity: true)
    isVariable = false
    (wordStart, digitStart, rowStart) = (-1, -1, -1)
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      take(scalar, WordScanner.classify(scalar.value), text, at)
      at += scalar.length
    }
    endToken()
    endRow()
  }

  private mutating func take(_ scalar: DecodedScalar, _ kind: ScalarClass, _ text: borrowing Text, _ at: Int) {
    switch kind {
    case .letter, .joiner:
      if digitStart >= 0 { endToken() }
      if wordStart < 0 { (wordStart, word) = (bytes.count, WordScanner.start) }
      if kind == .letter { word = WordScanner.mix(word, ScalarClass.lowercase(scalar.value)) }
      copy(text, at, scalar.length)
    case .digit:
      if wordStart >= 0 { endToken() }
      if digitStart < 0 { digitStart = bytes.count }
    case .space:
      endToken()
      if bytes.last != 0x20 { bytes.append(0x20) }
    case .ideograph:
      endToken()
      endRow()
      copy(text, at, scalar.length)
    case .mark, .symbol:
      endToken()
      if !Self.joinsDate(scalar.value) { endRow() }
      copy(text, at, scalar.length)
    }
  }

  private mutating func copy(_ text: borrowing Text, _ at: Int, _ length: Int) {
    for offset in at..<at + length { bytes.append(text[offset]) }
  }

  /// `.`, `,`, `:`, `/` and dashes stand between the parts of a date.
  private static func joinsDate(_ scalar: UInt32) -> Bool {
    [0x2C, 0x2D, 0x2E, 0x2F, 0x3A, 0x2013, 0x60C].contains(scalar)
  }

  private mutating func endToken() {
    if digitStart >= 0 {
      if rowStart < 0 { beginRow(at: digitStart) }
      bytes += Self.number
      isVariable = true
      rowHasNumber = true
      rowEnd = bytes.count
      digitStart = -1
    } else if wordStart >= 0 {
      if Self.calendar.contains(WordScanner.finished(word, onlyDigits: false)) {
        if rowStart < 0 { beginRow(at: wordStart) }
        rowHasCalendar = true
        rowEnd = bytes.count
      } else {
        endRow()
      }
      wordStart = -1
    }
  }

  private mutating func beginRow(at start: Int) {
    rowStart = start
    rowHasNumber = false
    rowHasCalendar = false
  }

  /// Ends the row of numbers and calendar words; with both in it, it was a date.
  private mutating func endRow() {
    defer { rowStart = -1 }
    guard rowStart >= 0, rowHasNumber, rowHasCalendar else { return }
    bytes.replaceSubrange(rowStart..<rowEnd, with: Self.date)
  }

  private static func calendarWords() -> Set<UInt32> {
    var scanner = WordScanner()
    var words: Set<UInt32> = []
    scanner.phrases(of: Lexicon.calendar) { words.insert($0[0]) }
    return words
  }
}
