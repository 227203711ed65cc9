/// Flags verbs that tell somebody something, and lack that somebody: "He reminded that", "she thanked for".
struct MissingObject: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 19, "missing-object", "A verb that needs an object, a person, has none.", severity: .warning)

  static let examples = [
    GrammarExample("He reminded that the ferry was late.", "reminded>"),
    GrammarExample("She thanked for the help.", "thanked>"),
    GrammarExample("He was reminded that it was late, reminded us that it was, and thanked them for the help."),
    GrammarExample("Those informed that it was late went home. They have been thanked for it."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices.dropLast(2) where at > 0 {
      let verb = tokens[at]
      let next = tokens[at + 1]
      guard
        next.matches("that") && next.tag == .preposition && verb.isOne(of: Self.telling)
          || next.matches("for") && verb.matches("thanked"),
        isSubject(at - 1, tokens), isFinite(at, tokens)
      else { continue }
      findings.flag(
        verb.range, Self.rule, message: "'\(text.string(verb.range))' lacks whom", suggestions: [], confidence: 0.75)
    }
  }

  private static let telling: [StaticString] = ["reminded", "informed", "assured", "notified", "convinced"]

  /// A pronoun that is a subject alone, or a name that begins the sentence.
  private func isSubject(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    if tokens[at].isOne(of: ["he", "she", "we", "they", "i"]) { return true }
    return tokens[at].isName && tokens[...at].allSatisfy { $0.isWord && $0.isCapital }
  }

  /// Whether the sentence has no other verb for its subject: it is no headline, and the verb no participle.
  private func isFinite(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    tokens[at].tag == .vbd && tokens.last?.kind == .stop
  }
}
