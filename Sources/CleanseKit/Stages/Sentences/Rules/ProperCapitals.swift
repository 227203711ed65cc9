/// Flags words that are written with a capital wherever they stand: "i", "monday", "english", "european".
struct ProperCapitals: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 12, "missing-capital", "The word is written with a capital.", severity: .warning)

  static let examples = [
    GrammarExample("He said that i was late.", "i>I"),
    GrammarExample("They met on monday in the english church.", "monday>Monday", "english>English"),
    GrammarExample("On Monday I polish the march table, and in iv. i and ii. he may go."),
  ]

  private static let words = WordTable<GrammarWords>([
    (
      .noun,
      """
      monday tuesday wednesday thursday friday saturday sunday january february april june july september october november
      december english german italian spanish japanese russian arabic portuguese korean european asian african
      american australian canadian british irish scottish mexican brazilian egyptian christian muslim christmas easter
      vietnamese hungarian norwegian swedish belgian austrian palestinian israeli syrian iraqi iranian lebanese
      europe africa asia america australia england germany france italy spain russia china' india egypt syria
      london paris berlin moscow
      """
    )
  ])

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    guard tokens.contains(where: { $0.isCapital && !$0.isAllCapital }) else { return }
    for at in tokens.indices where tokens[at].isWord && !tokens[at].isCapital && !tokens[at].isHyphenated {
      let token = tokens[at]
      guard isPronoun(at, tokens, text) || !Self.words[token.key].isEmpty && !isPart(at, tokens) else { continue }
      let repair = token.key.string.prefix(1).uppercased() + token.key.string.dropFirst()
      findings.flag(
        token.range, Self.rule, message: "'\(text.string(token.range))' is written '\(repair)'", suggestions: [repair],
        confidence: 0.85)
    }
  }

  /// "i" as a pronoun: a verb follows, and no list of numbers.
  private func isPronoun(_ at: Int, _ tokens: [GrammarToken], _ text: borrowing Text) -> Bool {
    let token = tokens[at]
    if token.isOne(of: ["i'm", "i've", "i'll", "i'd"]) { return true }
    guard token.matches("i"), token.tag == .prp, at + 1 < tokens.count, !tokens[at + 1].matches("is"),
      tokens[at + 1].isWord,
      !tokens[at + 1].isCapital,
      TagSet.finite.has(tokens[at + 1].tag) || TagSet.adverbs.has(tokens[at + 1].tag)
    else { return false }
    guard at > 0 else { return true }
    return tokens[at - 1].isWord && !TagSet(.dt, .nn, .cd).has(tokens[at - 1].tag) || tokens[at - 1].kind == .comma
  }

  private static let beforeDays: [StaticString] = [
    "on", "last", "next", "this", "every", "by", "until", "till", "since", "from", "to", "each", "and", "or", "before",
    "after",
  ]

  /// Part of an address, a title in another language, a handle.
  private func isPart(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    for near in [at - 1, at + 1] where tokens.indices.contains(near) {
      if tokens[near].kind == .other || tokens[near].kind == .quote || tokens[near].kind == .dash { return true }
      if tokens[near].isWord, !tokens[near].isListed { return true }
    }
    // "monday" may be a product: only where a day stands
    if tokens[at].ends(with: "day"), at > 0, !tokens[at - 1].isOne(of: Self.beforeDays) { return true }
    return tokens[at].matches("polish") || tokens[at].matches("march") || tokens[at].matches("may")
  }
}
