/// Flags the one bracket or quotation mark of a paragraph that has no partner in it.
///
/// A paragraph with several such marks is code, a formula or a list, and is left alone; so are smileys, the brackets of
/// "a)" and "1)", marks of feet and inches, and a quotation that goes on in the next paragraph, which begins with a mark
/// again.
struct UnbalancedMarks {
  static let bracket = Rule(
    GrammarRules.first + 25, "unbalanced-bracket", "A bracket is never closed, or never opened, in its paragraph.")
  static let quote = Rule(
    GrammarRules.first + 26, "unbalanced-quote",
    "A quotation mark is never closed, or never opened, in its paragraph.")

  /// The longest paragraph that is looked at, in bytes.
  private static let reach = 8192

  /// A mark and where it stands, in bytes.
  private struct Mark {
    let range: Range<Int>
    let scalar: UInt32
    let opens: Bool
  }

  private var openBrackets: [Mark] = []
  private var loneBrackets: [Mark] = []
  private var openQuotes: [Mark] = []
  private var loneQuotes: [Mark] = []
  private var isAmbiguous = false
  /// Whether the text has several sentences: one alone may be cut out of a quotation.
  private var isWhole = false

  mutating func find(in text: borrowing Text, into findings: inout Findings) {
    let sentences = text.sentences
    isWhole = sentences.count > 1
    var first = 0
    while first < sentences.count {
      var last = first
      while last + 1 < sentences.count, !sentences[last].endsParagraph { last += 1 }
      let range = sentences[first].range.lowerBound..<sentences[last].range.upperBound
      let next = last + 1 < sentences.count ? sentences[last + 1].range.lowerBound : nil
      if range.count <= Self.reach, sentences[last].ending == .terminal { look(at: range, next, text, &findings) }
      first = last + 1
    }
  }

  private mutating func look(
    at paragraph: Range<Int>, _ next: Int?, _ text: borrowing Text, _ findings: inout Findings
  ) {
    openBrackets.removeAll(keepingCapacity: true)
    loneBrackets.removeAll(keepingCapacity: true)
    openQuotes.removeAll(keepingCapacity: true)
    loneQuotes.removeAll(keepingCapacity: true)
    isAmbiguous = false
    read(paragraph, text)
    loneBrackets += openBrackets
    loneQuotes += openQuotes
    if loneBrackets.count == 1 { flag(loneBrackets[0], Self.bracket, text, &findings) }
    if isWhole, loneQuotes.count == 1, !isAmbiguous, !goesOn(loneQuotes[0], paragraph, next, text) {
      flag(loneQuotes[0], Self.quote, text, &findings)
    }
  }

  private mutating func read(_ paragraph: Range<Int>, _ text: borrowing Text) {
    var at = paragraph.lowerBound
    while at < paragraph.upperBound {
      at = text.next(in: Self.marks, from: at)
      guard at < paragraph.upperBound else { return }
      let scalar = text.scalar(at: at)
      let mark = Mark(
        range: at..<at + scalar.length, scalar: scalar.value, opens: opens(scalar.value, at, paragraph, text))
      switch scalar.value {
      case 0x28, 0x5B: if !isSmiley(mark, text) { openBrackets.append(mark) }
      case 0x29, 0x5D: if !openBrackets.isEmpty || !isSmiley(mark, text) { closeBracket(mark, paragraph, text) }
      case 0x201C: openQuotes.append(mark)
      case 0x201D: closeQuote(mark, text)
      case 0x22: takeStraight(mark, paragraph, text)
      default: break
      }
      at = mark.range.upperBound
    }
  }

  /// The bytes that marks begin with: ASCII ones, and the lead byte of U+2000 to U+2FFF.
  private static let marks = ByteSet { byte in
    switch byte {
    case 0x22, 0x28, 0x29, 0x5B, 0x5D, 0xE2: true
    default: false
    }
  }

  private mutating func closeBracket(_ mark: Mark, _ paragraph: Range<Int>, _ text: borrowing Text) {
    if let open = openBrackets.last, open.scalar == (mark.scalar == 0x29 ? 0x28 : 0x5B) {
      openBrackets.removeLast()
    } else if !isItem(mark, paragraph, text) {
      loneBrackets.append(mark)
    }
  }

  private mutating func closeQuote(_ mark: Mark, _ text: borrowing Text) {
    if openQuotes.last?.scalar == 0x201C {
      openQuotes.removeLast()
    } else if !isUnit(mark, text) {
      // Where straight and curly marks stand together, or low ones open, nobody knows.
      loneQuotes.append(mark)
      if !openQuotes.isEmpty { isAmbiguous = true }
    }
  }

  /// A straight mark opens or closes, as the blanks beside it tell.
  private mutating func takeStraight(_ mark: Mark, _ paragraph: Range<Int>, _ text: borrowing Text) {
    if openQuotes.last?.scalar == 0x22 {
      openQuotes.removeLast()
      return
    }
    if isUnit(mark, text) { return }
    if mark.opens { openQuotes.append(mark) } else { loneQuotes.append(mark) }
  }

  private func opens(_ scalar: UInt32, _ at: Int, _ paragraph: Range<Int>, _ text: borrowing Text) -> Bool {
    guard scalar == 0x22 else { return scalar == 0x28 || scalar == 0x5B || scalar == 0x201C }
    let before = at > paragraph.lowerBound ? text.scalar(before: at).value : 0x20
    return before <= 0x20 || before == 0x28 || before == 0x5B || before > 0x2000
  }

  /// Inches and seconds: a mark behind a digit.
  private func isUnit(_ mark: Mark, _ text: borrowing Text) -> Bool {
    mark.range.lowerBound > 0 && (0x30...0x39).contains(text[mark.range.lowerBound - 1])
  }

  /// ":)", ";-(", "(;" and the like.
  private func isSmiley(_ mark: Mark, _ text: borrowing Text) -> Bool {
    let at = mark.range.lowerBound
    if mark.opens, isEyes(text[mark.range.upperBound]) { return true }
    guard at > 0 else { return false }
    let before = text[at - 1]
    if before == 0x2D || before == 0x27 || before == 0x5E { return at > 1 && isEyes(text[at - 2]) }
    return isEyes(before)
  }

  private func isEyes(_ byte: UInt8) -> Bool { byte == 0x3A || byte == 0x3B || byte == 0x3D }

  /// "a)", "12)" at the beginning of a word: an item.
  private func isItem(_ mark: Mark, _ paragraph: Range<Int>, _ text: borrowing Text) -> Bool {
    var at = mark.range.lowerBound
    while at > paragraph.lowerBound, mark.range.lowerBound - at <= 2, isLetterOrDigit(text[at - 1]) { at -= 1 }
    let length = mark.range.lowerBound - at
    return length > 0 && length <= 2 && (at == paragraph.lowerBound || !isLetterOrDigit(text[at - 1]))
  }

  private func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Whether the quotation goes on: it is not closed, and the next paragraph begins with a mark again, or this one did.
  private func goesOn(_ mark: Mark, _ paragraph: Range<Int>, _ next: Int?, _ text: borrowing Text) -> Bool {
    if let next, text[next] == 0x22 || text.scalar(at: next).value == 0x201C { return true }
    return mark.range.lowerBound == paragraph.lowerBound
  }

  private func flag(_ mark: Mark, _ rule: Rule, _ text: borrowing Text, _ findings: inout Findings) {
    findings.flag(
      mark.range, rule,
      message: "'\(text.string(mark.range))' is never \(mark.opens ? "closed" : "opened") in its paragraph",
      suggestions: [],
      confidence: 0.8)
  }
}
