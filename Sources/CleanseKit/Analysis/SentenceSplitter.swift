/// Walks through a text once and cuts it into sentences.
struct SentenceSplitter {
  /// A cut between two sentences: the end of the one before, with its closing quotes and brackets.
  struct Cut {
    let end: Int
    let ending: Sentence.Ending
  }

  private var sentences: [Sentence] = []
  private var start = 0
  /// Straight double quotes seen in the paragraph; odd: one is open.
  var quotes = 0
  /// Brackets and CJK quotes open in the paragraph.
  var corners = 0
  let judge: BoundaryJudge
  let letters: LetterCase
  /// English is judged by the trained model, everything else by rules.
  private let isEnglish: Bool
  let model: BoundaryModel?
  private var walk = BoundaryWalk()
  /// The candidate that was found last; nothing between the place of the search and it is one.
  private var upcoming = -1

  private static let candidates = ByteSet { byte in
    switch byte {
    case 0x21, 0x22, 0x2E, 0x3A, 0x3F, 0x41...0x5A: true
    case 0xC2, 0xD0, 0xD6, 0xD8, 0xDB, 0xDC, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF, 0xEA: true
    default: false
    }
  }

  init(_ text: borrowing Text) {
    letters = LetterCase(text)
    judge = BoundaryJudge(letters)
    let look = LanguageLook(text)
    isEnglish = look.isEnglish
    model = look.model
  }

  mutating func split(_ text: borrowing Text) -> [Sentence] {
    let lines = text.lines
    let wraps = text.analysis(LineWraps.self).wraps
    var wrap = 0
    var first = 0
    for i in lines.indices {
      while wrap < wraps.count, wraps[wrap].range.upperBound <= lines[i].end { wrap += 1 }
      if wrap < wraps.count, wraps[wrap].range.lowerBound <= lines[i].end { continue }
      if i + 1 < lines.endIndex, goesOn(lines[i], lines[i + 1], text) { continue }
      splitStretch(lines[first].start..<lines[i].end, text)
      if i + 1 == lines.endIndex || isBlank(lines[i + 1], text) { closeParagraph() }
      first = i + 1
    }
    return sentences
  }

  /// Whether the sentence at the end of `line` surely goes on in the next line, though nothing shows that a tool wrapped it.
  private func goesOn(_ line: Line, _ next: Line, _ text: borrowing Text) -> Bool {
    guard isEnglish, line.end - line.start >= Self.leastWrapped, !isBlank(next, text) else { return false }
    var end = line.end
    while end > line.start, let blank = text.blank(before: end) { end -= blank }
    guard end > line.start, !endsInTerminal(end, text) else { return false }
    let margin = BoundaryModel.english.margin(
      .splits, line.start..<end, limit: next.end, letters: letters, setting: 0, in: text)
    return margin < Self.sure
  }

  /// The bytes of a line that may have been wrapped, and the log odds that a sentence must have not to end with it.
  private static let leastWrapped = 45
  private static let sure = -2.0

  private func isBlank(_ line: Line, _ text: borrowing Text) -> Bool {
    skipBlanks(line.start, line.end, text) == line.end
  }

  private mutating func closeParagraph() {
    quotes = 0
    corners = 0
    guard let last = sentences.last, !last.endsParagraph else { return }
    sentences[sentences.count - 1] = Sentence(
      range: last.range, ending: last.ending, touchesNext: false, endsParagraph: true)
  }

  /// Cuts text within which only marks end sentences.
  private mutating func splitStretch(_ stretch: Range<Int>, _ text: borrowing Text) {
    var end = stretch.upperBound
    while end > stretch.lowerBound, let blank = text.blank(before: end) { end -= blank }
    start = skipBlanks(stretch.lowerBound, end, text)
    if isEnglish { walkStretch(start..<end, text) } else { judgeStretch(start..<end, text) }
    guard start < end else { return }
    let closed = endsInTerminal(end, text)
    appendParts(start..<end, closed ? .terminal : .paragraph, touchesNext: false, text)
  }

  /// Cuts a sentence that the rules found where stops are missing, if a model knows its language.
  private mutating func appendParts(
    _ range: Range<Int>, _ ending: Sentence.Ending, touchesNext: Bool, _ text: borrowing Text
  ) {
    var start = range.lowerBound
    if !isEnglish, let model {
      walk.begin(range, model, letters, onlyOpen: true, in: text)
      while let (end, next) = walk.next(in: text) {
        append(start..<end, endsInTerminal(end, text) ? .terminal : .missingTerminal, touchesNext: next == end)
        start = next
      }
    }
    append(start..<range.upperBound, ending, touchesNext: touchesNext)
  }

  /// Cuts where the model says so.
  private mutating func walkStretch(_ stretch: Range<Int>, _ text: borrowing Text) {
    guard !stretch.isEmpty else { return }
    walk.begin(stretch, .english, letters, onlyOpen: false, in: text)
    while let (end, next) = walk.next(in: text) {
      append(start..<end, endsInTerminal(end, text) ? .terminal : .missingTerminal, touchesNext: next == end)
      start = next
    }
  }

  /// Cuts at the marks that the rules for all languages take for ends.
  private mutating func judgeStretch(_ stretch: Range<Int>, _ text: borrowing Text) {
    let end = stretch.upperBound
    var offset = start
    while true {
      if upcoming < offset { upcoming = text.next(in: Self.candidates, from: offset) }
      offset = upcoming
      guard offset < end else { break }
      offset = visit(offset, start..<end, text)
    }
  }

  /// Looks at the candidate at `offset`; gives where to go on.
  private mutating func visit(_ offset: Int, _ stretch: Range<Int>, _ text: borrowing Text) -> Int {
    if text[offset] == 0x22 {
      quotes += 1
      return offset + 1
    }
    guard let stop = Stop(at: offset, before: stretch.upperBound, text) else {
      let scalar = text.scalar(at: offset)
      count(scalar.value)
      if offset > start, let end = judge.missesStop(before: offset, sentence: start, stretch, text) {
        appendParts(start..<end, .missingTerminal, touchesNext: false, text)
        start = offset
      }
      return offset + scalar.length
    }
    var stopped = stop
    stopped.absorbClosers(before: stretch.upperBound, quotesOpen: quotes & 1 == 1, text)
    for at in stop.end..<stopped.end where text[at] == 0x22 { quotes += 1 }
    for at in stop.end..<stopped.end where text[at] == 0xE3 { count(text.scalar(at: at).value) }
    guard stopped.end < stretch.upperBound, corners == 0 || !stop.isWide,
      judge.ends(stopped, sentence: start, stretch, text)
    else { return stopped.end }
    let next = skipBlanks(stopped.end, stretch.upperBound, text)
    appendParts(start..<stopped.end, .terminal, touchesNext: next == stopped.end, text)
    start = next
    return next
  }

  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case 0x300A, 0x300C, 0x300E: corners += 1
    case 0x300B, 0x300D, 0x300F: corners = max(0, corners - 1)
    default: break
    }
  }

  private mutating func append(_ range: Range<Int>, _ ending: Sentence.Ending, touchesNext: Bool) {
    sentences.append(Sentence(range: range, ending: ending, touchesNext: touchesNext, endsParagraph: false))
  }

  private func skipBlanks(_ from: Int, _ end: Int, _ text: borrowing Text) -> Int {
    var offset = from
    while offset < end {
      let length = text.blank(at: offset)
      if length == 0 { break }
      offset += length
    }
    return offset
  }

  /// Whether a terminator stands before `end`, closing quotes and brackets aside.
  private func endsInTerminal(_ end: Int, _ text: borrowing Text) -> Bool {
    var offset = end
    for _ in 0..<4 {
      let scalar = text.scalar(before: offset)
      if Stop.kind(of: scalar.value) != nil { return true }
      guard Stop.isCloser(scalar.value) || scalar.value == 0x22 || scalar.value == 0x27 else { return false }
      offset -= scalar.length
    }
    return false
  }
}

extension Text {
  /// The length in bytes of the white space that starts at `offset`, 0 where there is none.
  @inline(__always)
  func blank(at offset: Int) -> Int {
    switch self[offset] {
    case 0x20, 0x09...0x0D: 1
    case 0xC2: self[offset + 1] == 0xA0 || self[offset + 1] == 0x85 ? 2 : 0
    case 0xE2: self[offset + 1] == 0x80 && (0x80...0x8B ~= self[offset + 2] || 0xA8...0xAF ~= self[offset + 2]) ? 3 : 0
    case 0xE3: self[offset + 1] == 0x80 && self[offset + 2] == 0x80 ? 3 : 0
    default: 0
    }
  }

  /// The length in bytes of the white space that ends at `offset`, nil where there is none.
  func blank(before offset: Int) -> Int? {
    let scalar = scalar(before: offset)
    guard scalar.length > 0 else { return nil }
    let length = blank(at: offset - scalar.length)
    return length == scalar.length ? length : nil
  }
}
