/// A subject and its finite verb as the tagger sees them: noun phrase, prepositional phrases or a relative clause, verb.
struct ClauseSubject {
  let head: Int
  let verb: Int
  let isPlural: Bool

  init(head: Int, verb: Int, isPlural: Bool) {
    (self.head, self.verb, self.isPlural) = (head, verb, isPlural)
  }

  /// The subject that starts at `start`, or nil where it or its number is not beyond doubt.
  init?(_ tokens: [GrammarToken], at start: Int) {
    guard let noun = TaggedNoun(tokens, at: start) else { return nil }
    var at = noun.end
    var head = noun.head
    var isPlural = noun.isPlural
    var isSure = noun.isSure
    var phrases = 0
    while at + 1 < tokens.count, phrases < 3, Self.isPlainPreposition(tokens[at]) {
      guard let object = TaggedNoun(tokens, at: at + 1) else { return nil }
      if phrases == 0, tokens[at].matches("of"), tokens[head].has(.quantity) || tokens[head].has(.quantifier) {
        guard tokens[head].matches("lot") || tokens[head].matches("lots"), object.isSure, object.isPlural else {
          return nil
        }
        head = object.head
        isPlural = true
        isSure = true
      }
      at = object.end
      phrases += 1
    }
    if at + 1 < tokens.count, tokens[at].matches("who") || tokens[at].matches("that") {
      guard let end = Self.endOfRelative(tokens, at) else { return nil }
      at = end
    }
    while at < tokens.count, tokens[at].isWord, tokens[at].tag == .rb, !tokens[at].hasClitic { at += 1 }
    guard isSure, at < tokens.count, tokens[at].isWord, Self.isVerb(tokens[at]) else { return nil }
    guard !tokens[head].has([.collective, .invariant, .measure, .nominal, .quantifier]), !tokens[head].isName else {
      return nil
    }
    if tokens[start..<at].contains(where: { $0.has(.conjunction) }) { return nil }
    self.head = head
    verb = at
    self.isPlural = isPlural
  }

  /// A given name at the start of a sentence as the subject of the verb behind it.
  init?(person tokens: [GrammarToken], at start: Int) {
    guard start == 0, tokens.count > 2, !tokens[0].givenName.isEmpty, !TagSet.verbs.has(tokens[0].tag) else {
      return nil
    }
    var at = 1
    while at < tokens.count, tokens[at].isWord, tokens[at].tag == .rb, !tokens[at].hasClitic { at += 1 }
    guard at < tokens.count, tokens[at].isWord, !tokens[at].isCapital, Self.isVerb(tokens[at]) else { return nil }
    head = 0
    verb = at
    isPlural = false
  }

  private static func isVerb(_ token: GrammarToken) -> Bool {
    token.has([.singularVerb, .pluralVerb]) && token.tag != .nn
      || token.tag == .vbz || token.tag == .vbp || token.tag == .vb
  }

  private static func isPlainPreposition(_ token: GrammarToken) -> Bool {
    token.tag == .preposition && token.has(.preposition) && !token.has(.subordinator)
  }

  /// Where the clause that begins with "who" or "that" ends: verb, object, prepositional phrases.
  private static func endOfRelative(_ tokens: [GrammarToken], _ relative: Int) -> Int? {
    var at = relative + 1
    let first = at
    while at < tokens.count, tokens[at].isWord, TagSet.verbs.has(tokens[at].tag) || tokens[at].tag == .rb { at += 1 }
    // "people who say politics is acting": another clause begins
    if at > first, tokens[at - 1].has(.saying), at < tokens.count, tokens[at].tag != .dt,
      tokens[at].tag != .prpPossessive
    {
      return nil
    }
    guard at > first, TagSet.finite.has(tokens[first].tag) || tokens[first].has([.singularVerb, .pluralVerb]) else {
      return nil
    }
    if at - first > 1, tokens[at - 1].tag == .vbz || tokens[at - 1].tag == .vbp || tokens[at - 1].has(.singularVerb),
      tokens[at - 2].tag != .md
    {
      return at - 1
    }
    if let object = TaggedNoun(tokens, at: at) { at = object.end }
    while at + 1 < tokens.count, isPlainPreposition(tokens[at]), let object = TaggedNoun(tokens, at: at + 1) {
      at = object.end
    }
    return at
  }
}

/// A noun phrase as the tagger sees it.
struct TaggedNoun {
  let head: Int
  let end: Int
  let isPlural: Bool
  /// Whether its number is beyond doubt.
  let isSure: Bool

  /// The phrase that starts at `start`, or nil where there is none.
  init?(_ tokens: [GrammarToken], at start: Int) {
    var at = start
    var determiner: GrammarToken?
    while at < tokens.count, at < start + 8, tokens[at].isWord || tokens[at].kind == .number {
      let token = tokens[at]
      switch token.tag {
      case .dt where Self.opens(at, start, determiner), .pdt where Self.opens(at, start, determiner),
        .prpPossessive where Self.opens(at, start, determiner):
        if determiner == nil { determiner = token }
      case .jj, .jjr, .jjs, .cd, .nn, .nns, .nnp, .nnps, .pos: break
      case .vbn where at > start && at + 1 < tokens.count && TagSet.nouns.has(tokens[at + 1].tag),
        .vbg where at > start && at + 1 < tokens.count && TagSet.nouns.has(tokens[at + 1].tag):
        break
      case .rbs where at == start: break
      case .rb where at + 1 < tokens.count && TagSet.adjectives.has(tokens[at + 1].tag): break
      default:
        guard let found = Self.head(tokens, start, at, determiner) else { return nil }
        (head, end, isPlural, isSure) = found
        return
      }
      at += 1
    }
    guard let found = Self.head(tokens, start, at, determiner) else { return nil }
    (head, end, isPlural, isSure) = found
  }

  /// Whether a determiner may stand at `at`.
  private static func opens(_ at: Int, _ start: Int, _ determiner: GrammarToken?) -> Bool {
    at == start || determiner != nil && at == start + 1
  }

  private static func head(
    _ tokens: [GrammarToken], _ start: Int, _ end: Int, _ determiner: GrammarToken?
  ) -> (Int, Int, Bool, Bool)? {
    let head = end - 1
    guard head >= start, TagSet.nouns.has(tokens[head].tag) else { return nil }
    let noun = tokens[head]
    let isPlural = noun.tag == .nns || noun.tag == .nnps
    if !noun.tags.isDisjoint(with: .verbs), noun.margin < 100 { return nil }
    var isSure =
      (noun.tag == .nn || noun.tag == .nns) && !noun.isHyphenated && !noun.isPossessive && noun.isListed
      && noun.kind == .word && noun.size > 0
    if isPlural, noun.tags.has(.nn) || determiner?.has(.singularDeterminer) ?? false { isSure = false }
    if !isPlural {
      if noun.tags.has(.nns) || determiner == nil || determiner?.has(.pluralDeterminer) ?? false { isSure = false }
      if let determiner, determiner.has(.quantifier) { isSure = false }
    }
    let inner = start < head && TagSet(.dt, .pdt, .jjs).has(tokens[start].tag) ? start + 1 : start
    for token in tokens[inner..<head] where token.tag == .cd || token.has([.quantity, .measure]) { isSure = false }
    return (head, end, isPlural, isSure)
  }
}
