/// Flags "there is" before a plural and "there are" before a singular.
struct ThereAgreement: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 4, "there-agreement", "The verb behind 'there' does not agree with the noun that follows.",
    severity: .warning)

  static let examples = [
    GrammarExample("There was two ships.", "was>were"),
    GrammarExample("There is a lot of work and there are a few ships."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for i in tokens.indices.dropLast(2) where tokens[i].matches("there") {
      var verb = i + 1
      if tokens[verb].has(.midAdverb) { verb += 1 }
      guard verb + 1 < tokens.count, let wanted = wanted(after: verb, tokens),
        tokens[verb].has(wanted == .plural ? .singularVerb : .pluralVerb), !tokens[verb].matches("does"),
        !tokens[verb].matches("do"), let other = Inflection.otherNumber(of: tokens[verb])
      else { continue }
      if tokens[verb].matches("were"), tokens[max(0, i - 3)..<i].contains(where: { $0.has(.unreal) }) { continue }
      let repair = Inflection.like(tokens[verb], other)
      findings.flag(
        tokens[verb].range, Self.rule,
        message: "what follows 'there' is \(wanted == .plural ? "plural" : "singular"): '\(repair)' expected",
        suggestions: [repair], confidence: 0.85)
    }
  }

  /// The number of the noun phrase behind the verb, where it shows.
  private func wanted(after verb: Int, _ tokens: [GrammarToken]) -> GrammaticalNumber? {
    var at = verb + 1
    while at + 1 < tokens.count, tokens[at].has(.midAdverb) || tokens[at].has(.otherAuxiliary) { at += 1 }
    let first = tokens[at]
    if first.matches("a") || first.matches("an") { return singular(at, tokens) }
    if first.matches("no") || first.matches("any") || first.has(.relative) { return nil }
    guard let phrase = NounPhrase(tokens, at: at) else { return nil }
    let head = tokens[phrase.head]
    guard !head.isName, !head.has([.measure, .quantifier, .quantity]), !phrase.mayHoldVerb else { return nil }
    // "there is milk and sugar", "there is John": leave lists and names
    if phrase.end < tokens.count, tokens[phrase.end].matches("and") || tokens[phrase.end].kind == .comma,
      phrase.determinerNumber != .plural
    {
      return nil
    }
    let isCounted = first.has(.pluralDeterminer) || first.kind == .number && first.key.count > 1
    if isCounted, phrase.number == .plural { return head.stem(isIn: .measure) ? nil : .plural }
    if first.matches("many") || first.matches("several") { return .plural }
    let isKnown = head.has(.irregularPlural) || head.stem(isIn: .noun)
    return phrase.number == .plural && isKnown && !head.isCapital ? .plural : nil
  }

  private func singular(_ at: Int, _ tokens: [GrammarToken]) -> GrammaticalNumber? {
    guard let phrase = NounPhrase(tokens, at: at) else { return nil }
    for i in at..<phrase.end where tokens[i].has([.quantity, .quantifier, .pluralDeterminer, .numeral, .collective]) {
      // "there is a lot of critics"
      return nil
    }
    let end = phrase.end
    if end < tokens.count, tokens[end].kind == .comma || tokens[end].has(.conjunction) || tokens[end].has(.preposition)
    {
      return nil
    }
    return phrase.number == .singular && !tokens[phrase.head].has(.nominal) && tokens[phrase.head].has(.noun)
      ? .singular : nil
  }
}
