/// Flags two whole sentences that run on: joined by a comma alone, or by nothing at all.
///
/// Both halves must be whole: the first opens the sentence with a subject and has one verb, the second has a pronoun as its
/// subject. Wherever the second could be a relative clause or what somebody says, nothing is flagged.
struct RunOn: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 20, "run-on", "Two sentences run on without a stop or a conjunction.", severity: .warning)

  static let examples = [
    GrammarExample("The ferry came late at night, it had waited for the mail.", ",>;"),
    GrammarExample("They really liked the old captain he gave them a story.", "captain>captain."),
    GrammarExample("The ferry came late at night however the mail was there.", "night>night;"),
    GrammarExample("The ferry they took was late, and it came at night. It was late, he said to them at the pier."),
    GrammarExample("I liked the old captain he knew. If the ferry comes late at night, it has waited for the mail."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    guard tokens.count > 9, let first = tokens.first, first.opensSubject, tokens[tokens.count - 1].kind == .stop
    else { return }
    var clause = OpenClause()
    for at in tokens.indices.dropLast(4) {
      if clause.isWhole, at > 3 {
        if isSplice(at, tokens, text) {
          return flag(tokens[at].range, "a comma joins two sentences", ";", text, &findings)
        }
        if isFused(at, tokens) {
          return flag(tokens[at - 1].range, "a sentence ends here without a stop", ".", text, &findings)
        }
        if isHowever(at, tokens) {
          return flag(tokens[at - 1].range, "a sentence ends here without a stop", ";", text, &findings)
        }
      }
      guard clause.take(tokens[at]) else { return }
    }
  }

  private func flag(
    _ range: Range<Int>, _ message: String, _ stop: String, _ text: borrowing Text, _ findings: inout Findings
  ) {
    let word = text[range.lowerBound] == 0x2C ? "" : text.string(range)
    findings.flag(range, Self.rule, message: message, suggestions: [word + stop], confidence: 0.75)
  }

  /// "…, it had": the comma is the only one, and no saying, contrast or question is about.
  private func isSplice(_ at: Int, _ tokens: [GrammarToken], _ text: borrowing Text) -> Bool {
    guard tokens[at].kind == .comma, at > 4, tokens.count - at > 6 else { return false }
    guard tokens[at + 1].isSubjectPronoun, !tokens[at + 1].matches("you"), tokens[at + 2].isFinite,
      !tokens[at + 2].has(.saying), text[tokens[tokens.count - 1].range.lowerBound] == 0x2E
    else { return false }
    if TagSet(.vbz, .vbp, .vbd, .preposition).has(tokens[at - 1].tag) { return false }
    if tokens[..<at].contains(where: { $0.isOne(of: ["not", "only", "just"]) || $0.clitic == .rb }) { return false }
    return tokens[(at + 1)..<(tokens.count - 1)].allSatisfy { $0.isWord || $0.kind == .number }
  }

  /// "… the old captain he gave them": the second verb has all it needs, so that no clause about the noun can be meant.
  private func isFused(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    let pronoun = tokens[at]
    guard pronoun.isSubjectPronoun, !pronoun.matches("you"), !pronoun.matches("there"), tokens[at + 1].isFinite,
      !tokens[at + 1].has(.saying), !tokens[at + 1].matches("would"),
      TagSet(.nn, .nns, .nnp, .jj).has(tokens[at - 1].tag), !tokens[at - 1].isOne(of: Self.openNouns)
    else { return false }
    if tokens[..<at].contains(where: { $0.has([.singularVerb, .pluralVerb]) || $0.isOne(of: Self.forms) }) {
      return false
    }
    if TagSet(.preposition, .to, .rp).has(tokens[tokens.count - 2].tag) { return false }
    let next = tokens[at + 2]
    return next.tag == .dt && !next.has(.relative) || next.tag == .prpPossessive
      || next.isOne(of: ["me", "him", "them", "us", "her"])
  }

  /// Forms of "be" and "make", behind which a clause may belong to what they introduce.
  private static let forms: [StaticString] = ["was", "were", "been", "be", "make", "makes", "made"]

  /// Nouns that take a clause without "that".
  private static let openNouns: [StaticString] = [
    "fact", "fear", "fears", "concern", "concerns", "hope", "hopes", "news", "claim", "claims", "evidence", "sign",
    "signs", "belief", "chance", "feeling", "idea", "doubt", "way", "time", "times", "day", "days", "moment", "year",
    "years", "reason", "reasons", "thing", "things", "place", "first", "second", "last", "minute", "hour", "week",
    "night",
    "month", "extent", "rate", "speed", "amount", "number",
  ]

  /// "… at night however the mail was".
  private func isHowever(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    tokens[at].matches("however") && !tokens[at].isCapital && tokens[at - 1].isWord
      && !TagSet(.preposition, .cc, .to, .dt).has(tokens[at - 1].tag)
      && (tokens[at + 1].tag == .dt || tokens[at + 1].tag == .prpPossessive
        || tokens[at + 1].isOne(of: ["i", "it", "there"]))
      && tokens[(at + 1)..<min(at + 9, tokens.count)].contains(where: \.isFinite)
  }
}

/// What has been read of a clause that may be a whole sentence.
private struct OpenClause {
  private var verbs = 0
  var isWhole: Bool { verbs == 1 }

  /// Takes one more token; false where the clause is none that could stand alone.
  mutating func take(_ token: GrammarToken) -> Bool {
    guard token.isWord || token.kind == .number else { return false }
    if token.isFinite { verbs += 1 }
    return verbs < 2 && !token.has(.saying) && !TagSet(.wdt, .wp, .wrb, .wpPossessive, .cc).has(token.tag)
      && !(token.has(.subordinator) && token.tag != .rb && token.tag != .dt) && !token.isOne(of: Self.excused)
  }

  /// Openings like "the first time" and "the more", and words that hold what follows.
  private static let excused: [StaticString] = [
    "time", "every", "each", "more", "than", "sure", "happy", "glad", "afraid", "sorry", "aware", "confident", "like",
    "as",
    "seem", "seems", "seemed", "told", "bet", "remember", "decided", "noticed", "swear", "trouble", "problem", "way",
  ]
}
