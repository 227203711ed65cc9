/// Flags verbs other than be, have and do that do not agree with their noun: "one of the pumps need".
struct LexicalAgreement: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 7, "verb-agreement",
    "A verb ends in -s behind a plural subject, or lacks it behind a singular one.",
    severity: .warning)

  static let examples = [
    GrammarExample("One of the pumps need to be changed.", "need>needs"),
    GrammarExample("One of the things that are needed is time."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for i in tokens.indices where tokens[i].isWord {
      guard let found = oneOf(i, tokens) ?? everyone(i, tokens) ?? nounPhrase(i, tokens) else { continue }
      let verb = tokens[found.verb]
      let isSingular = found.number == .singular
      guard let repair = Self.repair(verb, isSingular) else { continue }
      let clause = ClauseSubject(head: found.head, verb: found.verb, isPlural: !isSingular)
      let (span, repairs) = ClauseAgreement.span(clause, repair, tokens, text)
      findings.flag(
        span, Self.rule,
        message: "the subject '\(text.string(tokens[found.head].range))' is \(isSingular ? "singular" : "plural"): "
          + "'\(text.string(verb.range))' should be '\(repair)'", suggestions: repairs, confidence: 0.8)
    }
  }

  private typealias Found = (head: Int, verb: Int, number: GrammaticalNumber)

  private static func repair(_ verb: GrammarToken, _ isSingular: Bool) -> String? {
    if verb.has([.singularVerb, .pluralVerb]) {
      return Inflection.otherNumber(of: verb).map { Inflection.like(verb, $0) }
    }
    return Inflection.like(verb, isSingular ? Inflection.withS(verb.key.string) : Inflection.base(of: verb))
  }

  /// "one of the pumps need": the subject is "one"; "one of those who need" has another.
  private func oneOf(_ i: Int, _ tokens: [GrammarToken]) -> Found? {
    guard tokens[i].has(.singularDeterminer), i + 4 < tokens.count,
      tokens[i].matches("one") || tokens[i].matches("each"), tokens[i + 1].matches("of"),
      tokens[i + 2].has([.determiner, .pluralDeterminer]), i == 0 || Self.opens(tokens[i - 1])
    else { return nil }
    var at = i + 3
    while at < tokens.count, at < i + 8, tokens[at].isContent {
      if tokens[at].isPluralInS || tokens[at].has(.irregularPlural) { break }
      at += 1
    }
    guard at + 1 < tokens.count, at < i + 8, tokens[at].nounNumber == .plural, !tokens[at].isName else { return nil }
    var verb = at + 1
    while verb + 1 < tokens.count, tokens[verb].has(.midAdverb) { verb += 1 }
    let token = tokens[verb]
    if token.has(.pluralVerb) { return token.matches("do") ? nil : (i, verb, .singular) }
    guard token.has(.verb), !token.has([.past, .participle, .adjective]), !token.isCapital, verb + 1 < tokens.count,
      Self.isObject(tokens[verb + 1]) || token.has(.pureVerb)
    else { return nil }
    return (i, verb, .singular)
  }

  /// "everyone have".
  private func everyone(_ i: Int, _ tokens: [GrammarToken]) -> Found? {
    guard i + 1 < tokens.count, tokens[i + 1].has(.pluralVerb), tokens[i].isOne(of: Self.indefinites),
      i == 0 || Self.opens(tokens[i - 1])
    else { return nil }
    let verb = tokens[i + 1]
    guard !verb.matches("do"), !verb.matches("were") else { return nil }
    if tokens[max(0, i - 8)..<i].contains(where: { $0.has([.demanding, .modal]) || $0.has([.verb]) }) { return nil }
    return (i, i + 1, .singular)
  }

  /// "The father of many pedestrians wash", "The results shows that".
  private func nounPhrase(_ i: Int, _ tokens: [GrammarToken]) -> Found? {
    guard tokens[i].has(.anyDeterminer), !tokens[i].has(.relative) || i == 0, i == 0 || Self.opens(tokens[i - 1])
    else { return nil }
    guard let head = head(from: i + 1, tokens) else { return nil }
    var last = head
    var phrases = 0
    while last + 2 < tokens.count, phrases < 3, tokens[last + 1].has(.preposition), !tokens[last + 1].has(.subordinator)
    {
      var start = last + 2
      while start < tokens.count, start < last + 4, tokens[start].has(.anyDeterminer) { start += 1 }
      guard let object = self.head(from: start, tokens) else { return nil }
      last = object
      phrases += 1
    }
    let verb = last + 1
    guard verb < tokens.count, tokens[verb].isWord, !tokens[verb].isCapital, !tokens[verb].isHyphenated else {
      return nil
    }
    let number = tokens[head].nounNumber
    let determiner = tokens[i]
    let follower = verb + 1 < tokens.count ? tokens[verb + 1] : nil
    if number == .plural, !determiner.has(.singularDeterminer) {
      return isWrongInS(tokens[verb], follower) ? (head, verb, .plural) : nil
    }
    if number == .singular, !determiner.has(.pluralDeterminer), tokens[head].has(.noun),
      !tokens[head].has([.collective, .quantity, .nominal, .measure])
    {
      if i > 0, tokens[max(0, i - 8)..<i].contains(where: { $0.has([.demanding, .modal, .saying, .unreal]) }) {
        return nil
      }
      return isWrongBase(tokens[verb], follower, afterPreposition: phrases > 0) ? (head, verb, .singular) : nil
    }
    return nil
  }

  private func isWrongInS(_ verb: GrammarToken, _ follower: GrammarToken?) -> Bool {
    guard verb.isPluralInS, verb.classes.isDisjoint(with: GrammarWords.closed) else { return false }
    if verb.stem(isIn: .pureVerb) { return true }
    guard verb.stem(isIn: .verb), let follower else { return false }
    return Self.isObject(follower)
  }

  private func isWrongBase(_ verb: GrammarToken, _ follower: GrammarToken?, afterPreposition: Bool) -> Bool {
    guard verb.has(.verb), !verb.has([.past, .participle, .noun]), !verb.isPluralInS else { return false }
    guard let follower, !verb.isOne(of: Self.pastLikeBase) else { return false }
    return verb.has(.pureVerb) ? Self.isObject(follower) || follower.has(.preposition) : Self.isObject(follower)
  }

  private static let indefinites: [StaticString] = [
    "everyone", "everybody", "someone", "somebody", "anyone", "nobody", "nothing", "everything",
  ]

  /// Verbs whose past form is their base form.
  private static let pastLikeBase: [StaticString] = [
    "put", "cut", "read", "set", "let", "hit", "cost", "hurt", "shut", "spread", "run", "come", "become", "beat",
    "upset",
  ]

  /// The head of a noun phrase: the first noun of known number behind at most two modifiers.
  private func head(from start: Int, _ tokens: [GrammarToken]) -> Int? {
    var at = start
    while at < tokens.count, at < start + 3, tokens[at].isContent {
      let token = tokens[at]
      if token.has(.irregularPlural) || token.has(.noun) || token.stem(isIn: .noun) || token.isName {
        let next = at + 1 < tokens.count ? tokens[at + 1] : nil
        if let next, next.isContent, next.has(.noun) && !next.has(.verb) || next.isName { at += 1; continue }
        return token.has(.invariant) ? nil : at
      }
      guard token.isModifier || token.has(.adjective) else { return nil }
      at += 1
    }
    return nil
  }

  /// Whether an object or a complement begins here, so that the word before is a verb.
  private static func isObject(_ token: GrammarToken) -> Bool {
    token.has(GrammarWords.anyDeterminer.union(.otherPronoun)) || token.matches("to") || token.matches("that")
      || token.isName
  }

  /// Whether a clause may begin behind the token.
  private static func opens(_ token: GrammarToken) -> Bool {
    switch token.kind {
    case .stop, .quote: true
    case .word: token.has(.subordinator) && !token.has(.preposition) || token.matches("but")
    default: false
    }
  }
}
