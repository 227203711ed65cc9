/// Flags "each other" and "one another" before the noun that they own: "each other experiences".
struct ReciprocalPossessive: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 17, "missing-possessive", "'each other' owns the noun behind it, and lacks its 's.",
    severity: .warning)

  static let examples = [
    GrammarExample("Both teams are using each other tools.", "each other>each other's"),
    GrammarExample("They sang one another songs in the ship."),
    GrammarExample("They saw each other last year, and they told each other stories. They know each other well."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices.dropLast(2) where at > 0 && Self.isReciprocal(tokens[at], tokens[at + 1]) {
      let noun = tokens[at + 2]
      guard tokens[at - 1].isWord, noun.isWord, !noun.isCapital, !noun.isHyphenated, noun.isListed,
        noun.tag == .nns || noun.tag == .nn, noun.margin > 60, !noun.ends(with: "ing"), !noun.has(.measure),
        !noun.isOne(of: Self.times),
        !Self.takesTwoObjects(tokens, before: at), !isFollowedByNoun(at + 2, tokens)
      else { continue }
      let range = Int(tokens[at].start)..<Int(tokens[at + 1].end)
      findings.flag(
        range, Self.rule, message: "'\(text.string(noun.range))' belongs to '\(text.string(range))'",
        suggestions: [text.string(range) + "'s"], confidence: 0.85)
    }
  }

  private static func isReciprocal(_ first: GrammarToken, _ second: GrammarToken) -> Bool {
    first.matches("each") && second.matches("other") || first.matches("one") && second.matches("another")
  }

  private func isFollowedByNoun(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    at + 1 < tokens.count && (tokens[at + 1].kind == .dash || TagSet.nouns.has(tokens[at + 1].tag))
  }

  /// "told each other stories": the noun is what was told.
  private static func takesTwoObjects(_ tokens: [GrammarToken], before at: Int) -> Bool {
    tokens[max(0, at - 3)..<at].contains { $0.isWord && !giving[$0.key].isEmpty }
  }

  private static let giving = WordTable<GrammarWords>([
    (
      .verb,
      """
      give gives gave given giving tell tells told telling send sends sent sending show shows showed shown showing teach
      teaches taught teaching buy buys bought buying offer offers offered offering ask asks asked asking call calls called
      calling wish wishes wished wishing owe owes owed owing pay pays paid paying cause causes caused causing make makes
      made making bring brings brought bringing hand hands handed handing lend lends lent lending read reads reading write
      writes wrote written writing sing sings sang sung singing cost costs costing deny denies denied denying grant grants
      granted granting promise promises promised promising serve serves served serving feed feeds fed feeding pass passes
      passed passing do does did done doing cook cooks cooked cooking get gets got getting allow allows allowed allowing
      throw throws threw throwing leave leaves left leaving find finds found finding sell sells sold selling swap swaps
      text texts texted texting email emails emailed emailing
      """
    )
  ])

  private static let times: [StaticString] = [
    "day", "days", "night", "nights", "time", "times", "week", "weeks", "today", "tomorrow", "yesterday", "tonight",
    "home",
    "anyway", "way",
  ]
}
