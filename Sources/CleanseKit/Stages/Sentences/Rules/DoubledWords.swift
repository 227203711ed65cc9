/// Flags words that stand twice by mistake: "the the".
struct DoubledWords: GrammarRule {
  static let rule = Rule(GrammarRules.first + 1, "doubled-word", "A word stands twice.", severity: .warning)

  static let examples = [
    GrammarExample("Only the the first pay.", "the the>the"),
    GrammarExample("That that is is, and he had had enough of Duran Duran."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for i in tokens.indices.dropLast() {
      let first = tokens[i]
      let second = tokens[i + 1]
      guard first.isWord, second.isWord, second.start - first.end == 1, !first.isHyphenated, first.key.count > 0,
        first.key == second.key, !first.has(.repeatable)
      else { continue }
      // Names and acronyms repeat: "Duran Duran", "BIP BIP"; so do emphasis and lists of three.
      if first.isCapital && second.isCapital || second.isAllCapital && second.key.count > 1 { continue }
      if i > 0, tokens[i - 1].key == first.key || tokens[i - 1].kind == .dash { continue }
      if i + 2 < tokens.count, tokens[i + 2].key == first.key { continue }
      let isFunctionWord = !first.classes.isDisjoint(with: GrammarWords.closed.union(GrammarWords.anyDeterminer))
      guard isFunctionWord || second.key.count > 3 && !second.isCapital else { continue }
      let word = text.string(first.range)
      findings.flag(
        Int(first.start)..<Int(second.end), Self.rule, message: "'\(word)' stands twice", suggestions: [word],
        confidence: isFunctionWord ? 0.95 : 0.7)
    }
  }
}
