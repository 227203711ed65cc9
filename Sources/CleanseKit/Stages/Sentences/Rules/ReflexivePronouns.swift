/// Flags reflexive pronouns that do not agree with the subject of their clause: "The drivers saw himself".
struct ReflexivePronouns: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 14, "reflexive-agreement", "The reflexive pronoun does not agree with its subject.",
    severity: .warning)

  static let examples = [
    GrammarExample("The drivers admired himself.", "himself>themselves"),
    GrammarExample("We hurt themselves.", "themselves>ourselves"),
    GrammarExample("Susan hasn't seen himself.", "himself>herself"),
    GrammarExample("The house itself was old, and the drivers saw the man himself. They saw themselves."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices
    where at > 1 && tokens[at].has(.otherPronoun) && tokens[at].isOne(of: Self.pronouns) && !tokens[at].isCapital {
      guard let repair = repair(at, tokens), !tokens[at].matches(repair) else { continue }
      findings.flag(
        tokens[at].range, Self.rule,
        message: "the subject asks for '\(repair)', not '\(text.string(tokens[at].range))'",
        suggestions: ["\(repair)"], confidence: 0.8)
    }
  }

  private static let pronouns: [StaticString] = [
    "himself", "herself", "itself", "themselves", "myself", "ourselves", "yourself", "yourselves",
  ]

  private func repair(_ at: Int, _ tokens: [GrammarToken]) -> StaticString? {
    var verb = 1
    var subject: StaticString?
    if tokens[0].matches("we") {
      subject = "ourselves"
    } else if tokens[0].matches("they") {
      subject = "themselves"
    } else if tokens[0].matches("i") {
      subject = "myself"
    } else if tokens[0].matches("he") {
      subject = "himself"
    } else if tokens[0].matches("she") {
      subject = "herself"
    } else if tokens[0].givenName == .male, !TagSet.verbs.has(tokens[0].tag) {
      subject = "himself"
    } else if tokens[0].givenName == .female, !TagSet.verbs.has(tokens[0].tag) {
      subject = "herself"
    } else if let noun = TaggedNoun(tokens, at: 0), noun.isPlural, noun.isSure {
      subject = "themselves"
      verb = noun.end
    }
    guard let subject, verb < at else { return nil }
    // Only verbs, negations and one preposition may stand between: no other noun that it could mean.
    var prepositions = 0
    for token in tokens[verb..<at] {
      guard token.isWord else { return nil }
      if token.tag == .preposition { prepositions += 1 }
      guard
        TagSet.verbs.has(token.tag) || token.tag == .rb || token.tag == .preposition && prepositions < 2
          || token.tag == .to
      else { return nil }
    }
    guard verb < at, TagSet.verbs.has(tokens[at - 1].tag) || tokens[at - 1].tag == .preposition else { return nil }
    return subject
  }
}
