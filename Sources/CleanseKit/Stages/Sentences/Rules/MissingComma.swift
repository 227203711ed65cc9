/// Flags places where a comma belongs beyond doubt: behind "For example" and the like, around "however", before "but"
/// and a new subject, and in dates like "March 9, 2008".
struct MissingComma: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 21, "missing-comma", "A comma is missing behind this word.", severity: .warning)

  static let examples = [
    GrammarExample("For example the ferry was late.", "example>example,"),
    GrammarExample("The ferries however are late.", "ferries however>ferries, however,"),
    GrammarExample("They waited for the old ferry all day but it was late.", "day>day,"),
    GrammarExample("It sank on March 9 2008.", "9>9,"),
    GrammarExample(
      "For example, it sank on 9 March 2008. In 2008 it was late, but cheap but for the meals, however long."),
    GrammarExample("In the picture of the ferry, the captain we met is late. However you do it, it is late."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    guard tokens.count > 4 else { return }
    if let last = setPhrase(tokens) {
      flag(last, "a comma belongs behind it", tokens, text, &findings)
    }
    var hasVerb = false
    for at in 1..<tokens.count - 1 {
      if tokens[at - 1].isFinite { hasVerb = true }
      if tokens[at].kind == .number {
        if isYear(at, tokens) { flag(at - 1, "a comma stands between day and year", tokens, text, &findings) }
      } else if hasVerb, at > 7, isButClause(at, tokens) {
        flag(at - 1, "a comma stands before 'but' and a new subject", tokens, text, &findings)
      } else if isHowever(at, tokens) {
        flagHowever(at, tokens, text, &findings)
      }
    }
  }

  private func flag(
    _ at: Int, _ reason: String, _ tokens: [GrammarToken], _ text: borrowing Text, _ findings: inout Findings
  ) {
    let word = text.string(tokens[at].range)
    findings.flag(
      tokens[at].range, Self.rule, message: "'\(word)': \(reason)", suggestions: [word + ","], confidence: 0.75)
  }

  // MARK: Openings

  /// Phrases behind which a sentence begins anew, most often with a comma; how often the flag is right is in the manual.
  private static let phrases: [[StaticString]] = [
    ["in", "addition"], ["for", "example"], ["for", "instance"], ["in", "my", "opinion"],
    ["on", "the", "other", "hand"],
    ["as", "a", "result"], ["in", "conclusion"], ["first", "of", "all"], ["in", "other", "words"],
    ["on", "the", "contrary"], ["in", "general"], ["in", "contrast"], ["moreover"], ["furthermore"], ["however"],
    ["nevertheless"], ["consequently"], ["in", "particular"], ["of", "course"], ["as", "a", "consequence"],
    ["unfortunately"], ["in", "short"], ["finally"], ["therefore"], ["secondly"], ["firstly"], ["similarly"],
    ["additionally"], ["in", "this", "case"],
  ]

  /// The last word of a set phrase that opens the sentence, where a subject and a verb follow.
  private func setPhrase(_ tokens: [GrammarToken]) -> Int? {
    guard
      let count = Self.phrases.first(where: { phrase in
        phrase.count + 1 < tokens.count && phrase.indices.allSatisfy { tokens[$0].matches(phrase[$0]) }
      })?.count,
      tokens[count].opensSubject, tokens[count...].contains(where: \.isFinite)
    else { return nil }
    // "However he tried, nobody listened."
    let mayMeanHow = tokens[0].matches("however") && tokens.contains { $0.kind == .comma }
    // "However you do it"
    return mayMeanHow || tokens[0].matches("however") && tokens[1].has([.weThey, .iYou]) && !tokens[1].matches("i")
      ? nil : count - 1
  }

  // MARK: Within the sentence

  /// "March 9 2008", "March 9th 2008".
  private func isYear(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    guard at > 1, tokens[at].key.count == 4, [0x31, 0x32].contains(tokens[at].key.byte(0)) else { return false }
    let day = tokens[at - 1].key
    let digits = (0..<day.count).prefix { day.byte($0) &- 0x30 < 10 }.count
    guard (1...2).contains(digits), day.count == digits || day.count == digits + 2, tokens[at - 2].isCapital,
      tokens[at - 2].isOne(of: Self.months)
    else { return false }
    return at < 3 || tokens[at - 3].kind != .number && tokens[at - 3].key.byte(0) &- 0x30 >= 10
  }

  private static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// "… all day but it was late": a clause of eight words or more, and another with a subject of its own.
  private func isButClause(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    at + 2 < tokens.count && tokens[at].matches("but") && tokens[at - 1].isWord && tokens[at + 1].isSubjectPronoun
      && tokens[at + 2].isFinite
  }

  /// "The ferries however are": between a noun and its verb.
  private func isHowever(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    tokens[at].matches("however") && !tokens[at].isCapital && tokens[at - 1].isWord && tokens[at + 1].isFinite
      && (TagSet.nouns.has(tokens[at - 1].tag) || tokens[at - 1].isSubjectPronoun)
  }

  private func flagHowever(_ at: Int, _ tokens: [GrammarToken], _ text: borrowing Text, _ findings: inout Findings) {
    let repair = "\(text.string(tokens[at - 1].range)), \(text.string(tokens[at].range)),"
    findings.flag(
      tokens[at - 1].range.lowerBound..<tokens[at].range.upperBound, Self.rule,
      message: "'however' stands between commas", suggestions: [repair], confidence: 0.75)
  }
}

extension GrammarToken {
  /// The tagger sees a verb with tense.
  var isFinite: Bool { isWord && TagSet.finite.has(tag) }

  /// "he", "they" …: a pronoun that is a subject, or may be one.
  var isSubjectPronoun: Bool {
    has([.heShe, .weThey, .iYou]) && !hasClitic || matches("it") || matches("there") && tag == .ex
  }

  /// Whether a subject begins with it: a pronoun, an article, a possessive.
  var opensSubject: Bool {
    isWord && (isSubjectPronoun || tag == .prpPossessive || tag == .dt && !isOne(of: ["that", "all", "some", "any"]))
  }
}
