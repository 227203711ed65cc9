/// What a sentence without a stop looks like: prose, a headline, a name.
struct SentenceLook {
  private(set) var words = 0
  /// Words that begin with a small letter, and words of scripts without case.
  private(set) var lowers = 0
  private(set) var caseless = 0
  /// Articles, prepositions, auxiliaries and the like.
  private(set) var functionWords = 0
  private(set) var hasSubject = false
  private(set) var hasAddress = false
  private(set) var hasOpenBracket = false
  private(set) var endsInWord = false
  private(set) var endsInComma = false
  /// Whether the last word needs another one after it.
  private(set) var endsLinking = false

  /// The most bytes that are read of a sentence: its last ones.
  private static let reach = 2000

  init(_ range: Range<Int>, in text: borrowing Text) {
    var at = range.lowerBound
    if range.count > Self.reach {
      at = range.upperBound - Self.reach
      while !text.isScalarBoundary(at) { at += 1 }
    }
    var depth = 0
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      let kind = LetterClass(scalar.value)
      if kind.isWord {
        at = takeWord(at, kind, range.upperBound, text)
        continue
      }
      switch scalar.value {
      case 0x28, 0x5B, 0x201C: depth += 1
      case 0x29, 0x5D, 0x201D: depth -= 1
      case 0x40: hasAddress = true
      case 0x2F where text[at + 1] == 0x2F: hasAddress = true
      default: break
      }
      at += scalar.length
    }
    hasOpenBracket = depth > 0
    let last = text.scalar(before: range.upperBound).value
    endsInWord = LetterClass(last).isWord || last == 0x29 || last == 0x22 || last == 0x201D || last == 0xBB
    endsInComma = last == 0x2C || last == 0x60C
    if !LetterClass(last).isWord { endsLinking = false }
  }

  private mutating func takeWord(_ start: Int, _ kind: LetterClass, _ limit: Int, _ text: borrowing Text) -> Int {
    var at = start
    while at < limit {
      let scalar = text.scalar(at: at)
      guard LetterClass(scalar.value).isWord || scalar.value == 0x27 || scalar.value == 0x2019 else { break }
      at += scalar.length
    }
    words += 1
    if kind == .lower { lowers += 1 }
    if kind == .caseless { caseless += 1 }
    let classes = BoundaryWords.table.classes(of: start..<at, in: text)
    endsLinking = classes.contains(.linking) && kind != .upper
    if classes.contains(.linking) { functionWords += 1 }
    if classes.contains(.subject) { hasSubject = true }
    return at
  }
}
