/// Flags words that are written with a capital wherever they stand: "i", "monday", "english", "european".
struct ProperCapitals: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 12, "missing-capital", "The word is written with a capital.", severity: .warning)

  static let examples = [
    GrammarExample("He said that i was late.", "i>I"),
    GrammarExample("They met on monday in the english church.", "monday>Monday", "english>English"),
    GrammarExample("so i think that we ate chinese food in Paris.", "i>I", "chinese>Chinese"),
    GrammarExample("She bakes it in a dutch oven. The set i is small, and so is j."),
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
      iranian jordanian libyan tunisian algerian moroccan saudi yemeni kuwaiti turkish ukrainian dutch danish finnish
      greek bulgarian romanian serbian croatian albanian argentine chilean peruvian colombian venezuelan cuban chinese
      thai indonesian malaysian indian pakistani afghan nigerian kenyan ethiopian sudanese somali armenian
      """
    )
  ])

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    let hasCapital = tokens.contains { $0.isCapital && !$0.isAllCapital }
    for at in tokens.indices where tokens[at].isWord && !tokens[at].isCapital && !tokens[at].isHyphenated {
      let token = tokens[at]
      guard isPronoun(at, tokens, text) || hasCapital && isProper(token, text) && !isPart(at, tokens) else { continue }
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
    guard token.matches("i"), at + 1 < tokens.count, !tokens[at + 1].matches("is"),
      tokens[at + 1].isWord, !tokens[at + 1].isCapital, tokens[at + 1].isFinite || tokens[at + 1].tag == .rb
    else { return false }
    guard at > 0 else { return true }
    let before = tokens[at - 1]
    guard before.isWord else { return before.kind == .comma }
    if before.tag == .nn { return tokens[at + 1].tag == .md || tokens[at + 1].isOne(of: Self.ofPersons) }
    return before.tag != .dt && before.tag != .cd
  }

  /// Verbs behind "i" that make a person of it even where a noun stands before.
  private static let ofPersons: [StaticString] = ["am", "have", "was", "think", "had", "do", "don't"]

  /// A word of the list, or one that no list has in small letters and running text always writes with a capital.
  private func isProper(_ token: GrammarToken, _ text: borrowing Text) -> Bool {
    if !Self.words[token.key].isEmpty { return true }
    return token.capitals == 4 && token.size == 0 && token.range.count > 3
      && token.range.allSatisfy { text[$0] &- 0x61 < 26 }
  }

  /// Things that are named after a country, and written small.
  private static let things: [StaticString] = [
    "oven", "ovens", "door", "doors", "fries", "toast", "press", "window", "windows",
  ]

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
    if at + 1 < tokens.count, tokens[at + 1].isOne(of: Self.things) { return true }
    // "monday" may be a product: only where a day stands
    if tokens[at].ends(with: "day"), at > 0, !tokens[at - 1].isOne(of: Self.beforeDays) { return true }
    return tokens[at].matches("polish") || tokens[at].matches("march") || tokens[at].matches("may")
  }
}
