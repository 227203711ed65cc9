/// Flags comparatives and superlatives that are formed twice: "more better", "the most easiest".
struct DoubleComparison: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 15, "double-comparison", "A comparative or superlative is formed twice.", severity: .warning)

  static let examples = [
    GrammarExample("This way is more easier.", "more easier>easier"),
    GrammarExample("It was the most cheapest boat.", "most cheapest>cheapest"),
    GrammarExample("We need more better boats, most fastest of all.", "most fastest>fastest"),
    GrammarExample("There are more older people here, and most best practices are known."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices.dropLast() where tokens[at].matches("more") || tokens[at].matches("most") {
      let first = tokens[at]
      let second = tokens[at + 1]
      guard second.isWord, !second.isCapital, second.isListed else { continue }
      let isWrong =
        first.matches("more") && second.tags.has(.jjr) && second.ends(with: "er") && !isBeforeNoun(at + 1, tokens)
        || first.matches("most") && second.tags.has(.jjs) && second.ends(with: "est") && !second.matches("best")
      guard isWrong, !second.isOne(of: Self.excused) else { continue }
      let span = Int(first.start)..<Int(second.end)
      findings.flag(
        span, Self.rule, message: "'\(text.string(second.range))' is compared already",
        suggestions: [text.string(second.range)], confidence: 0.85)
    }
  }

  private static let excused: [StaticString] = [
    "honest", "modest", "upper", "lower", "inner", "outer", "other", "elder", "proper", "later", "further", "former",
    "latter",
  ]

  /// "more older people": more of them.
  private func isBeforeNoun(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    at + 1 < tokens.count && tokens[at + 1].isWord && TagSet.nouns.has(tokens[at + 1].tag)
  }
}
