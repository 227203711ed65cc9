/// Flags a comma between a verb of saying or thinking and its "that": "He believes, that it is late".
struct NeedlessComma: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 22, "needless-comma", "A comma separates a verb from its clause with 'that'.",
    severity: .warning)

  static let examples = [
    GrammarExample("He believes, that the ferry is late.", ",>"),
    GrammarExample("He believes that the ferry is late, that it sank. The ferry, he knew, that ran was late, that is."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices.dropLast(3) where at > 0 && tokens[at].kind == .comma && tokens[at + 1].matches("that") {
      let verb = tokens[at - 1]
      guard TagSet(.vb, .vbz, .vbp, .vbd, .vbn).has(verb.tag), !verb.isCapital, verb.isOne(of: Self.verbs),
        at < 2 || tokens[at - 2].kind != .comma, !isParenthesis(at, tokens),
        TagSet(.prp, .dt, .prpPossessive, .nns, .nnp, .ex).has(tokens[at + 2].tag)
      else { continue }
      findings.flag(
        tokens[at].range, Self.rule, message: "no comma stands between '\(text.string(verb.range))' and 'that'",
        suggestions: [""], confidence: 0.8)
    }
  }

  /// "The ferry, he knew, that ran": the comma closes what another opened two or three words before.
  private func isParenthesis(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    tokens[max(0, at - 4)..<at].contains { $0.kind == .comma }
  }

  private static let verbs: [StaticString] = [
    "believe", "believes", "believed", "think", "thinks", "thought", "say", "says", "said", "know", "knows", "knew",
    "show", "shows", "showed", "shown", "hope", "hopes", "hoped", "mean", "means", "meant", "claim", "claims",
    "claimed",
    "argue", "argues", "argued", "feel", "felt", "suggest", "suggests", "suggested", "agree", "agrees", "agreed",
    "guess",
    "realize", "realized", "learn", "learned", "hear", "heard", "find", "found", "understand", "understood", "prove",
    "proves", "proved", "mention", "mentioned", "conclude", "concluded",
  ]
}
