/// Flags the dateline of a report that touches the first word of the report: "BEIRUT (Reuters) -The port", "CAIRO(AP)Two".
struct GluedDateline {
  static let rule = Rule(
    GrammarRules.first + 27, "glued-dateline",
    "The place and the agency that a report begins with touch its first word.")

  /// The longest dateline, in bytes.
  private static let reach = 80

  func find(in text: borrowing Text, into findings: inout Findings) {
    var opensParagraph = true
    for sentence in text.sentences {
      if opensParagraph, let gap = gap(in: sentence.range, text) {
        findings.flag(
          gap.at..<gap.at, Self.rule, message: "the dateline touches the first word of the report",
          suggestions: [gap.isDashed ? " " : " – "], confidence: 0.9)
      }
      opensParagraph = sentence.endsParagraph
    }
  }

  /// Where the dateline that `sentence` begins with touches what follows, and whether it ends in a dash.
  private func gap(in sentence: Range<Int>, _ text: borrowing Text) -> (at: Int, isDashed: Bool)? {
    // The sentence may be split behind the dash.
    let limit = min(text.count, sentence.lowerBound + Self.reach)
    var at = placeEnd(sentence.lowerBound, limit, text)
    guard at > sentence.lowerBound else { return nil }
    let agency = agencyEnd(at, limit, text)
    if let agency { at = agency }
    if let dash = dashEnd(at, limit, text) { return isWord(dash, text) ? (dash, true) : nil }
    return agency != nil && isWord(at, text) ? (at, false) : nil
  }

  /// The end of a place in capitals, with what may stand behind its comma: "NEW YORK", "ALEPPO, Syria, Jan. 12".
  private func placeEnd(_ start: Int, _ limit: Int, _ text: borrowing Text) -> Int {
    var at = start
    while at < limit,
      isCapital(text[at]) || at > start && (text[at] == 0x20 || text[at] == 0x2E) && isCapital(text[at + 1])
    {
      at += 1
    }
    guard at - start >= 4, text[at] == 0x20 || text[at] == 0x28 || text[at] == 0x2C else { return start }
    guard text[at] == 0x2C else { return at }
    while at < limit, isDetail(text[at]) { at += 1 }
    while text[at - 1] == 0x20 { at -= 1 }
    return at < limit ? at : start
  }

  /// What stands between the place and the agency or the dash: a country, a date.
  private func isDetail(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x20 || byte == 0x2C || byte == 0x2E
  }

  /// The end of an agency in brackets.
  private func agencyEnd(_ start: Int, _ limit: Int, _ text: borrowing Text) -> Int? {
    var at = start
    if text[at] == 0x20 { at += 1 }
    guard at < limit, text[at] == 0x28 else { return nil }
    let inside = at + 1
    while at < limit, text[at] != 0x29 { at += 1 }
    return at < limit && at - inside >= 2 && at - inside <= 24 && isCapital(text[inside]) ? at + 1 : nil
  }

  /// The end of a dash, or of two hyphens, with or without a blank before it.
  private func dashEnd(_ start: Int, _ limit: Int, _ text: borrowing Text) -> Int? {
    var at = start
    if text[at] == 0x20 { at += 1 }
    guard at < limit else { return nil }
    let scalar = text.scalar(at: at)
    if scalar.value == 0x2013 || scalar.value == 0x2014 { return at + scalar.length }
    guard scalar.value == 0x2D, at > start || text[start - 1] == 0x29 else { return nil }
    return text[at + 1] == 0x2D ? at + 2 : at + 1
  }

  /// Whether a word that begins with a capital, and goes on in small letters, stands at `at`.
  private func isWord(_ at: Int, _ text: borrowing Text) -> Bool {
    isCapital(text[at]) && (0x61...0x7A).contains(text[at + 1])
  }

  private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
}
