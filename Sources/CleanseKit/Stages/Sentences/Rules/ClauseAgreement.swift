/// Flags verbs that do not agree with the noun of their clause, by the tagger: "The father of the pedestrians wash cars".
struct ClauseAgreement: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 8, "noun-verb-agreement", "The verb does not agree with the noun that is its subject.",
    severity: .warning)

  static let examples = [
    GrammarExample("Those sculptures amazes the visitors.", "sculptures amazes>sculptures amaze"),
    GrammarExample("The drawing of the bridges amaze the visitors.", "amaze>amazes"),
    GrammarExample("Some ladies who saw the play is waiting.", "is>are"),
    GrammarExample("Those sculptures amaze the visitors, and the drawing of the bridges amazes them."),
    GrammarExample("The police say that the committee have met."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for start in tokens.indices where Self.startsClause(tokens, start) {
      guard let subject = ClauseSubject(tokens, at: start) ?? ClauseSubject(person: tokens, at: start) else { continue }
      let verb = tokens[subject.verb]
      guard let repair = Self.repair(subject, tokens, start), !findings.hasFlag(on: verb.range) else { continue }
      let name = subject.isPlural ? "plural" : "singular"
      let (span, repairs) = Self.span(subject, repair, tokens, text)
      findings.flag(
        span, Self.rule,
        message: "the subject '\(text.string(tokens[subject.head].range))' is \(name): "
          + "'\(text.string(verb.range))' should be '\(repair)'", suggestions: repairs, confidence: 0.8)
    }
  }

  private static func startsClause(_ tokens: [GrammarToken], _ at: Int) -> Bool {
    let first = tokens[at]
    if at == 0, !first.givenName.isEmpty { return true }
    guard
      first.tag == .dt || first.tag == .prpPossessive || first.tag == .nns || first.tag == .cd || first.tag == .jj
        || first.tag == .jjs || first.tag == .pdt || first.tag == .rbs
    else { return false }
    guard at > 0 else { return true }
    let before = tokens[at - 1]
    if before.kind == .stop || before.kind == .quote && at == 1 { return true }
    return before.isWord && before.has(.subordinator) && before.tag == .preposition
      && !before.has(.preposition) && !before.matches("that") && !before.matches("so")
  }

  /// The bytes to flag, and what may stand there instead: where the noun is beside its verb, either may be wrong.
  static func span(
    _ subject: ClauseSubject, _ repair: String, _ tokens: [GrammarToken], _ text: borrowing Text
  ) -> (Range<Int>, [String]) {
    let noun = tokens[subject.head]
    let verb = tokens[subject.verb]
    guard subject.head + 1 == subject.verb, noun.tag == .nn || noun.tag == .nns else { return (verb.range, [repair]) }
    let other = subject.isPlural ? Inflection.singularForm(of: noun) : Inflection.withS(noun.key.string)
    let blank = text.string(Int(noun.end)..<Int(verb.start))
    return (
      Int(noun.start)..<Int(verb.end),
      [
        text.string(noun.range) + blank + repair, Inflection.like(noun, other) + blank + text.string(verb.range),
      ]
    )
  }

  private static func repair(_ subject: ClauseSubject, _ tokens: [GrammarToken], _ start: Int) -> String? {
    let verb = tokens[subject.verb]
    if verb.has([.singularVerb, .pluralVerb]) {
      guard verb.has(subject.isPlural ? .singularVerb : .pluralVerb) else { return nil }
      if !subject.isPlural, isUnreal(verb, tokens, start) { return nil }
      return Inflection.otherNumber(of: verb).map { Inflection.like(verb, $0) }
    }
    guard !verb.isCapital, verb.key.count > 2, !verb.hasClitic else { return nil }
    if subject.isPlural {
      guard verb.tag == .vbz, verb.isPluralInS, verb.tags.has(.vbz) else { return nil }
      if verb.tags.has(.nns), verb.margin < 80 { return nil }
      return Inflection.base(of: verb)
    }
    guard verb.tag == .vbp || verb.tag == .vb, !verb.tags.has(.vbd), !verb.tags.has(.vbn) else { return nil }
    if verb.tags.has(.nn) || verb.tags.has(.jj), verb.second == .nn || verb.second == .jj, verb.margin < 80 {
      return nil
    }
    if tokens[max(0, start - 8)..<start].contains(where: { $0.has([.demanding, .modal, .unreal]) }) { return nil }
    return Inflection.withS(verb.key.string)
  }

  /// "if the price were lower".
  private static func isUnreal(_ verb: GrammarToken, _ tokens: [GrammarToken], _ start: Int) -> Bool {
    tokens[max(0, start - 6)..<start].contains { $0.has([.unreal, .demanding]) }
  }
}
