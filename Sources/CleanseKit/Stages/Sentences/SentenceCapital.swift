/// Flags sentences that begin in small letters. It needs to know what else was flagged, so it is asked at the end.
struct SentenceCapital {
  static let rule = Rule(
    GrammarRules.first + 24, "sentence-capital", "A sentence begins with a small letter.", severity: .warning)

  /// The first word of the text, with its sentence: an excerpt may begin anywhere, so that alone is no fault.
  private var opening: (word: Range<Int>, sentence: Range<Int>)?
  private var words: [Range<Int>] = []

  mutating func reset() {
    opening = nil
    words.removeAll(keepingCapacity: true)
  }

  /// Notes the first word of a sentence that begins small.
  mutating func look(at tokens: [GrammarToken], _ text: borrowing Text) {
    guard tokens.count > 3, let first = tokens.first, first.isWord, first.size == 1, !first.isCapital,
      let last = tokens.last, last.kind == .stop, first.range.allSatisfy({ text[$0] &- 0x61 < 26 })
    else { return }
    switch Self.before(first.range.lowerBound, text) {
    case .nothing: opening = (first.range, first.range.lowerBound..<last.range.upperBound)
    case .sentence: words.append(first.range)
    case .other: break
    }
  }

  /// Flags them: behind a full stop always, at the start of the text where its sentence has another flag.
  func finish(_ text: borrowing Text, into findings: inout Findings) {
    if let opening, hasFlag(within: opening.sentence, findings) { flag(opening.word, text, &findings) }
    for word in words { flag(word, text, &findings) }
  }

  private func hasFlag(within sentence: Range<Int>, _ findings: borrowing Findings) -> Bool {
    findings.remarks.contains {
      if case .flag = $0.content, $0.rule >= GrammarRules.first, $0.rule < Self.rule.number {
        $0.range.overlaps(sentence)
      } else {
        false
      }
    }
  }

  private func flag(_ range: Range<Int>, _ text: borrowing Text, _ findings: inout Findings) {
    let word = text.string(range)
    let repair = String(word.prefix(1)).uppercased() + String(word.dropFirst())
    findings.flag(
      range, Self.rule, message: "a sentence begins here: '\(repair)' expected", suggestions: [repair], confidence: 0.75
    )
  }

  private enum Before {
    case nothing, sentence, other
  }

  /// What stands before the first word, in its line: nothing in the whole text, or a word in small letters with its full stop.
  private static func before(_ start: Int, _ text: borrowing Text) -> Before {
    var at = start
    while at > 0, text[at - 1] == 0x20 { at -= 1 }
    if at == 0 { return .nothing }
    guard at < start, text[at - 1] == 0x2E else { return .other }
    let stop = at - 1
    at = stop
    while at > 0, text[at - 1] &- 0x61 < 26 { at -= 1 }
    guard stop - at > 2, at == 0 || text[at - 1] == 0x20, let word = WordKey(text, at..<stop),
      abbreviations[word].isEmpty
    else { return .other }
    return .sentence
  }

  private static let abbreviations = WordTable<GrammarWords>([
    (.noun, "etc vol fig approx inc viz vs ibid esp dept est eds cit seq resp incl excl min max avg tel ext prof")
  ])
}
