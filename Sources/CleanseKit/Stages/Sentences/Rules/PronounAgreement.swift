/// Flags verbs that do not agree with the pronoun before them: "they was", "we waits", "he go".
struct PronounAgreement: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 2, "pronoun-verb-agreement", "The verb does not agree with the pronoun that is its subject.",
    severity: .warning)

  static let examples = [
    GrammarExample("It is cheap, but it offer little.", "offer>offers"),
    GrammarExample("They was late.", "was>were"), GrammarExample("We waits here.", "waits>wait"),
    GrammarExample("If he were here, he and she would have time. Does he have time?"),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for i in tokens.indices.dropLast() where tokens[i].has([.heShe, .weThey, .iYou, .otherPronoun]) {
      var at = i + 1
      while at + 1 < tokens.count, at < i + 3,
        tokens[at].has(.midAdverb) || tokens[at].isWord && tokens[at].ends(with: "ly"),
        !tokens[at].matches("rather"), !tokens[at].matches("only")
      { at += 1 }
      guard tokens[at].isWord, !tokens[at].isName, let repair = repair(i, at, tokens) else { continue }
      let verb = tokens[at]
      let shown = Inflection.like(verb, repair)
      findings.flag(
        verb.range, Self.rule,
        message: "'\(text.string(tokens[i].range))' goes with '\(shown)', not with '\(text.string(verb.range))'",
        suggestions: [shown], confidence: 0.85)
    }
  }

  private func repair(_ pronoun: Int, _ at: Int, _ tokens: [GrammarToken]) -> String? {
    let subject = tokens[pronoun]
    let verb = tokens[at]
    guard !isInverted(pronoun, tokens) else { return nil }
    if subject.matches("he") || subject.matches("she") {
      return isCoordinated(pronoun, tokens) ? nil : third(pronoun, at, tokens)
    }
    if subject.matches("it") {
      guard opensClause(pronoun, tokens), !verb.matches("do") else { return nil }
      return verb.has(.pluralVerb) ? third(pronoun, at, tokens) : baseForm(behind: pronoun, at, tokens)
    }
    if subject.matches("we") || subject.matches("they") { return plural(subject, verb, at, tokens) }
    if subject.matches("you") {
      guard opensClause(pronoun, tokens), verb.has(.singularVerb) else { return nil }
      return Inflection.otherNumber(of: verb)
    }
    // a variable: "where i is the number"
    if subject.matches("i"), !subject.isCapital, verb.matches("is") { return nil }
    if subject.matches("i"), opensClause(pronoun, tokens), !subject.isName || subject.isCapital {
      return first(verb)
    }
    return nil
  }

  private func plural(_ subject: GrammarToken, _ verb: GrammarToken, _ at: Int, _ tokens: [GrammarToken]) -> String? {
    if verb.has(.singularVerb) { return Inflection.otherNumber(of: verb) }
    guard verb.isPluralInS, !verb.isCapital, verb.classes.isDisjoint(with: GrammarWords.closed) else { return nil }
    // "we voters": a noun may follow "we"; after "they" hardly ever
    guard verb.stem(isIn: .verb), !subject.matches("we") || verb.stem(isIn: .pureVerb) || !verb.stem(isIn: .noun) else {
      return nil
    }
    if at + 1 < tokens.count, tokens[at + 1].has([.singularVerb, .pluralVerb, .modal]) { return nil }
    return Inflection.base(of: verb)
  }

  private func third(_ pronoun: Int, _ at: Int, _ tokens: [GrammarToken]) -> String? {
    let verb = tokens[at]
    let before = tokens[max(0, pronoun - 8)..<pronoun]
    if verb.has(.pluralVerb) {
      if verb.matches("were") || verb.matches("weren't"), before.contains(where: { $0.has(.unreal) }) { return nil }
      if verb.matches("have") || verb.matches("do"),
        before.contains(where: { $0.has([.demanding, .modal, .otherAuxiliary]) })
      {
        return nil
      }
      return Inflection.otherNumber(of: verb)
    }
    guard verb.has(.pureVerb), !verb.has([.past, .participle]), !verb.isCapital else { return nil }
    if before.contains(where: { $0.has([.demanding, .modal, .otherAuxiliary, .unreal, .singularVerb, .pluralVerb]) })
      || before.contains(where: { $0.matches("let") || $0.matches("make") || $0.matches("help") || $0.matches("nor") })
    {
      return nil
    }
    return Inflection.withS(verb.key.string)
  }

  /// "it offer": the tagger sees a present form, and nothing before makes a base form of it ("let it go", "that it be").
  private func baseForm(behind pronoun: Int, _ at: Int, _ tokens: [GrammarToken]) -> String? {
    let verb = tokens[at]
    guard verb.tag == .vbp, verb.isListed, !verb.isCapital, verb.margin >= 30, !verb.hasClitic,
      !verb.has([.otherAuxiliary, .modal]), Self.others.allSatisfy({ !verb.tags.has($0) })
    else { return nil }
    let before = tokens[max(0, pronoun - 6)..<pronoun]
    guard !before.contains(where: { $0.has(.demanding) || $0.isOne(of: Self.causing) }) else { return nil }
    return Inflection.withS(verb.key.string)
  }

  /// What a word may not be beside a base form.
  private static let others: [PartOfSpeech] = [.vbd, .vbn, .md, .preposition, .rb]
  /// Words before "it" and a base form.
  private static let causing: [StaticString] = [
    "let", "make", "makes", "made", "help", "helps", "helped", "see", "saw", "watch", "hear", "that",
  ]

  private func first(_ verb: GrammarToken) -> String? {
    if verb.matches("is") || verb.matches("are") { return "am" }
    if verb.matches("has") { return "have" }
    if verb.matches("does") { return "do" }
    return nil
  }

  /// Whether an auxiliary stands before the pronoun: "does he have", "had they gone".
  private func isInverted(_ pronoun: Int, _ tokens: [GrammarToken]) -> Bool {
    guard pronoun > 0 else { return false }
    let before = tokens[pronoun - 1]
    return before.has([.singularVerb, .pluralVerb, .otherAuxiliary, .modal])
  }

  /// "he and she are", "John or he have".
  private func isCoordinated(_ pronoun: Int, _ tokens: [GrammarToken]) -> Bool {
    guard pronoun > 0 else { return false }
    let before = tokens[pronoun - 1]
    return before.matches("and") || before.matches("or") || before.matches("nor") || before.matches("&")
  }

  /// Whether the pronoun starts a clause, so that it is a subject and no object.
  private func opensClause(_ pronoun: Int, _ tokens: [GrammarToken]) -> Bool {
    var before = pronoun - 1
    while before >= 0, tokens[before].kind == .quote { before -= 1 }
    guard before >= 0 else { return true }
    let token = tokens[before]
    switch token.kind {
    case .stop, .dash: return true
    case .comma: return true
    case .word:
      return token.has(.subordinator) && !token.has(.preposition) || token.matches("but")
        || token.has(.question) && !token.matches("what")
    default: return false
    }
  }
}
