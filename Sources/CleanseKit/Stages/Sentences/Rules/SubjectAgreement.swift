/// Flags forms of be, have and do that do not agree with the noun that is their subject.
struct SubjectAgreement: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 0, "subject-verb-agreement",
    "The verb is singular and its subject plural, or the other way round.",
    severity: .warning)

  static let examples = [
    GrammarExample("The results of the talks was lost.", "was>were"),
    GrammarExample("He said that relations between the two states has improved.", "has>have"),
    GrammarExample("A number of tickets are left, and the number of tickets is small."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    var last = -1
    for start in tokens.indices where start > last && startsClause(tokens, start) {
      guard let subject = SubjectPhrase(tokens, at: start), let number = number(of: subject, tokens, start) else {
        continue
      }
      let verb = tokens[subject.verb]
      let isWrong = verb.has(number == .plural ? .singularVerb : .pluralVerb)
      guard isWrong, !isExcused(subject, number, tokens, start), !holdsVerb(tokens, start, subject.verb) else {
        continue
      }
      flag(subject.verb, subject.noun.head, number, subject, tokens, text, &findings)
      last = subject.verb
      flagConjunct(of: subject, number, tokens, text, &findings)
    }
  }

  /// Whether the tagger sees a verb between the start of the subject and its verb: then it is a clause.
  private func holdsVerb(_ tokens: [GrammarToken], _ start: Int, _ verb: Int) -> Bool {
    tokens[start..<verb].contains { TagSet.finite.has($0.tag) || $0.tag == .vb }
  }

  /// Whether a clause, and with it a subject, may start at token `at`.
  private func startsClause(_ tokens: [GrammarToken], _ at: Int) -> Bool {
    guard tokens[at].isContent || tokens[at].has(.anyDeterminer) else { return false }
    var before = at - 1
    while before >= 0, tokens[before].kind == .quote || tokens[before].kind == .bracket { before -= 1 }
    guard before >= 0 else { return true }
    let token = tokens[before]
    switch token.kind {
    case .stop, .dash: return true
    case .comma: return true
    case .word:
      if token.matches("that") { return !mayBeRelative(tokens, that: before, start: at) }
      if token.has(.saying), !TagSet.finite.has(token.tag) { return false }
      if token.has(.saying) { return before == 0 || !tokens[before - 1].has([.relative, .anyDeterminer]) }
      return token.has(.subordinator) && !token.has(.preposition) || token.matches("but")
    default: return false
    }
  }

  /// Whether "that" may be the subject of its clause: "the museum that shocks teenagers".
  private func mayBeRelative(_ tokens: [GrammarToken], that: Int, start: Int) -> Bool {
    guard that > 0, !tokens[that - 1].has(.saying), tokens[that - 1].isContent, !tokens[that - 1].isParticiple else {
      return false
    }
    let first = tokens[start]
    return first.has([.verb, .past]) || first.isPluralInS || first.isParticiple
  }

  /// The number that the verb must have, or nil where the subject does not show it for sure.
  private func number(of subject: SubjectPhrase, _ tokens: [GrammarToken], _ start: Int) -> GrammaticalNumber? {
    let noun = subject.noun
    let head = tokens[noun.head]
    guard !noun.mayHoldVerb || noun.hasParticiple, !head.isName, !head.has([.measure, .quantifier]) else { return nil }
    guard !head.isParticiple, !head.ends(with: "ly"), head.kind == .word, !head.isHyphenated else { return nil }
    for i in start..<noun.head
    where tokens[i].has([.quantifier, .measure, .quantity]) && !tokens[i].has(.anyDeterminer) {
      return nil
    }
    if tokens[start].has(.quantifier) || tokens[start].ends(with: "ing") && !noun.hasDeterminer { return nil }
    switch noun.number {
    case .plural: return plural(subject, tokens, start)
    case .singular: return singular(subject, tokens, start)
    case .unknown: return nil
    }
  }

  private func plural(_ subject: SubjectPhrase, _ tokens: [GrammarToken], _ start: Int) -> GrammaticalNumber? {
    let head = tokens[subject.noun.head]
    if subject.noun.determinerNumber == .singular || head.isAllCapital { return nil }
    if head.isCapital, subject.noun.head != 0 || !subject.hasPreposition { return nil }
    if !subject.noun.hasDeterminer, !subject.hasPreposition, subject.noun.head == start, start > 0 { return nil }
    for i in start..<subject.noun.head where tokens[i].kind == .number || tokens[i].has(.numeral) {
      if head.stem(isIn: .measure) { return nil }
    }
    return .plural
  }

  private func singular(_ subject: SubjectPhrase, _ tokens: [GrammarToken], _ start: Int) -> GrammaticalNumber? {
    let head = tokens[subject.noun.head]
    guard subject.noun.hasDeterminer, !subject.hasConjunction, subject.noun.determinerNumber != .plural else {
      return nil
    }
    guard !head.has([.nominal, .quantity]), !head.ends(with: "ese"), !head.ends(with: "est"), !head.isCapital else {
      return nil
    }
    guard
      head.has(.noun) || head.ends(with: "ion") || head.ends(with: "ment") || head.ends(with: "ness")
        || head.ends(with: "ity") || head.ends(with: "ship") || head.ends(with: "ance") || head.ends(with: "ence")
        || head.ends(with: "ism") || subject.noun.determinerNumber == .singular
    else { return nil }
    return .singular
  }

  private func isExcused(
    _ subject: SubjectPhrase, _ number: GrammaticalNumber, _ tokens: [GrammarToken], _ start: Int
  ) -> Bool {
    let verb = tokens[subject.verb]
    let before = tokens[max(0, start - 6)..<start]
    if number == .singular {
      if verb.matches("were") || verb.matches("weren't"), before.contains(where: { $0.has(.unreal) }) { return true }
      if verb.matches("have") || verb.matches("do"), before.contains(where: { $0.has([.demanding, .modal]) }) {
        return true
      }
      if start > 0, tokens[start - 1].kind == .comma { return !followsOpening(start - 1, tokens) }
      if start > 1, tokens[start - 1].matches("that"), !tokens[start - 2].has(.saying), !tokens[start - 2].isWord {
        return true
      }
      if before.contains(where: { $0.has(.conjunction) && !$0.matches("but") }), start > 0,
        tokens[start - 1].kind == .dash
      {
        return true
      }
    }
    if start > 0, tokens[start - 1].kind == .comma, !followsOpening(start - 1, tokens) { return true }
    // "ten pieces is": a quantity
    let own = tokens[start...subject.noun.head]
    if number == .plural, own.contains(where: { $0.kind == .number || $0.has(.numeral) || $0.tag == .cd }) {
      return true
    }
    // "which of the points is": the clause is a question
    if before.last.map({ $0.has(.question) }) ?? false { return true }
    // "do" alone is a verb of its own as well
    return verb.matches("do") && !isFollowedByNot(subject.verb, tokens)
  }

  private func isFollowedByNot(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    at + 1 < tokens.count && (tokens[at + 1].matches("not") || tokens[at + 1].has(.verb))
  }

  /// Whether the comma at `comma` ends an opening like "In March," or "However,".
  private func followsOpening(_ comma: Int, _ tokens: [GrammarToken]) -> Bool {
    guard comma <= 8, let first = tokens.first else { return false }
    if tokens[..<comma].contains(where: { $0.kind == .comma }) { return false }
    return first.has([.preposition, .adverb]) || first.ends(with: "ly") || comma == 1 && first.has(.closedOpening)
  }

  private func flag(
    _ verb: Int, _ head: Int, _ number: GrammaticalNumber, _ subject: SubjectPhrase, _ tokens: [GrammarToken],
    _ text: borrowing Text, _ findings: inout Findings
  ) {
    let token = tokens[verb]
    guard let other = Inflection.otherNumber(of: token) else { return }
    let repair = Inflection.like(token, other)
    let name = number == .plural ? "plural" : "singular"
    let clause = ClauseSubject(head: head, verb: verb, isPlural: number == .plural)
    let (span, repairs) = ClauseAgreement.span(clause, repair, tokens, text)
    findings.flag(
      span, Self.rule,
      message: "the subject '\(text.string(tokens[head].range))' is \(name): '\(text.string(token.range))' should be "
        + "'\(repair)'", suggestions: repairs, confidence: subject.hasPreposition ? 0.85 : 0.8)
  }

  /// "has passed … and has reached": the second verb has the same subject.
  private func flagConjunct(
    of subject: SubjectPhrase, _ number: GrammaticalNumber, _ tokens: [GrammarToken], _ text: borrowing Text,
    _ findings: inout Findings
  ) {
    let wrong: GrammarWords = number == .plural ? .singularVerb : .pluralVerb
    var at = subject.verb + 1
    while at + 1 < tokens.count, at < subject.verb + 16 {
      if tokens[at].has([.relative, .subordinator]) || tokens[at].kind == .stop { return }
      if tokens[at].has(.conjunction), tokens[at + 1].has([.singularVerb, .pluralVerb]) {
        if tokens[at + 1].has(wrong) {
          flag(at + 1, subject.noun.head, number, subject, tokens, text, &findings)
        }
        return
      }
      at += 1
    }
  }
}

extension GrammarWords {
  /// Words that open a sentence before a comma.
  static let closedOpening: GrammarWords = [.adverb, .midAdverb, .conjunction, .subordinator]
}
