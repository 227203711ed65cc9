/// Flags determiners and nouns of different number: "these dog", "this dogs", "many way", "one of the reason".
struct DeterminerAgreement: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 5, "determiner-noun-agreement", "The determiner and its noun differ in number.",
    severity: .warning)

  static let examples = [
    GrammarExample("It is one of the best idea.", "idea>ideas"),
    GrammarExample("I saw many ship there.", "many ship>many ships"),
    GrammarExample("There are a lot of ship here.", "ship>ships"),
    GrammarExample("They sold this old boats.", "this old boats>this old boat"),
    GrammarExample("A lot of time, lots of effort, and a lot of ship noise."),
    GrammarExample("These work well, this means war, and many a ship was lost."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for i in tokens.indices.dropLast() where tokens[i].isWord {
      if isOneOf(i, tokens) {
        judgeOneOf(i, tokens, text, &findings)
      } else if let wanted = wanted(by: i, tokens) {
        judge(i, wanted, tokens, text, &findings)
      } else if let noun = nounOfLot(i, tokens) {
        judgeLot(i, noun, tokens, text, &findings)
      }
    }
  }

  /// The number that the word at `at` asks of its noun.
  private func wanted(by at: Int, _ tokens: [GrammarToken]) -> GrammaticalNumber? {
    let token = tokens[at]
    guard token.has([.singularDeterminer, .pluralDeterminer]), !token.isAllCapital || token.key.count == 1 else {
      return nil
    }
    // "Q&A sessions", "A records"
    if at > 0, token.isCapital, token.key.count == 1 { return nil }
    if at > 0, tokens[at - 1].kind == .dash { return nil }
    if at > 0, tokens[at - 1].kind == .number || tokens[at - 1].isHyphenated || tokens[at - 1].has(.numeral) {
      return nil
    }
    for word in ["both", "either", "neither", "one"] as [StaticString] where token.matches(word) { return nil }
    return token.has(.singularDeterminer) ? .singular : .plural
  }

  private func judge(
    _ at: Int, _ wanted: GrammaticalNumber, _ tokens: [GrammarToken], _ text: borrowing Text, _ findings: inout Findings
  ) {
    guard let noun = noun(after: at, wanted, tokens) else { return }
    let determiner = tokens[at]
    let found = tokens[noun]
    let span = Int(determiner.start)..<Int(found.end)
    let middle = text.string(Int(determiner.end)..<Int(found.start))
    let changed = wanted == .plural ? Inflection.withS(found.key.string) : Inflection.singularForm(of: found)
    var suggestions = [text.string(determiner.range) + middle + Inflection.like(found, changed)]
    if let other = Self.partner(of: determiner) {
      suggestions.append(Inflection.like(determiner, other) + middle + text.string(found.range))
    }
    findings.flag(
      span, Self.rule,
      message: "'\(text.string(determiner.range))' goes with a \(wanted == .plural ? "plural" : "singular"), and "
        + "'\(text.string(found.range))' is a \(wanted == .plural ? "singular" : "plural")", suggestions: suggestions,
      confidence: 0.8)
  }

  private static func partner(of token: GrammarToken) -> String? {
    for (one, many) in [("this", "these"), ("that", "those")] as [(StaticString, StaticString)] {
      if token.matches(one) { return "\(many)" }
      if token.matches(many) { return "\(one)" }
    }
    return nil
  }

  /// The noun of the determiner at `at`, where its number is the wrong one beyond doubt.
  private func noun(after at: Int, _ wanted: GrammaticalNumber, _ tokens: [GrammarToken]) -> Int? {
    var end = at + 1
    while end < tokens.count, end < at + 4, tokens[end].isContent, tokens[end].isWord { end += 1 }
    guard end > at + 1, end == tokens.count || !tokens[end].isContent else { return nil }
    let noun = end - 1
    let token = tokens[noun]
    guard !token.isName, !token.isCapital, !token.isHyphenated, !token.has([.invariant, .measure]) else { return nil }
    if end < tokens.count, tokens[end].kind == .quote || tokens[end].kind == .bracket || tokens[end].kind == .other {
      return nil
    }
    for i in at + 1..<noun {
      let middle = tokens[i]
      if middle.has(GrammarWords.anyDeterminer) || middle.isPossessive { return nil }
      let isAdjective = middle.tag == .jj || middle.tag == .vbn
      if middle.has([.verb, .past, .nominal]), !isAdjective { return nil }
      if TagSet.verbs.has(middle.tag), middle.tag != .vbn, middle.tag != .vbg { return nil }
      if middle.tag == .nn, tokens[at].has(.numeral) { return nil }
      if middle.has([.quantity, .quantifier]) || middle.isName { return nil }
      if middle.isPluralInS || middle.kind == .number || middle.has(.irregularPlural) { return nil }
      if middle.ends(with: "ing"), middle.tag != .jj { return nil }
    }
    return wanted == .plural ? singular(noun, at, tokens) : plural(noun, at, tokens)
  }

  private func singular(_ noun: Int, _ at: Int, _ tokens: [GrammarToken]) -> Int? {
    let token = tokens[noun]
    let determiner = tokens[at]
    guard token.tag == .nn, token.has(.noun) || token.isCountable,
      !token.has([.collective, .quantity, .irregularPlural, .nominal])
    else {
      return nil
    }
    // "these work", "these cause": the determiner may be the subject
    if token.has(.verb), noun == at + 1, determiner.matches("these") || determiner.matches("those") { return nil }
    if determiner.matches("many"), noun + 1 < tokens.count, tokens[noun + 1].has(.singularDeterminer) { return nil }
    // "two year old", "five star hotel", "seven day week"
    if determiner.has(.numeral), noun + 1 < tokens.count, tokens[noun + 1].kind == .dash { return nil }
    if noun + 1 < tokens.count, tokens[noun + 1].matches("and"), determiner.has(.numeral) || noun > at + 1 {
      return nil
    }
    if at > 0, tokens[at - 1].matches("a") || tokens[at - 1].matches("how"), determiner.matches("few") { return nil }
    // "the few ruin it": the determiner stands for people
    if at > 0, tokens[at - 1].tag == .dt, determiner.matches("few") || determiner.matches("many") { return nil }
    return noun
  }

  private func plural(_ noun: Int, _ at: Int, _ tokens: [GrammarToken]) -> Int? {
    let token = tokens[noun]
    let determiner = tokens[at]
    let isKnown = token.isPluralInS && token.stem(isIn: .noun)
    guard token.has(.irregularPlural) && !token.matches("police") || isKnown || token.isPlainPlural else { return nil }
    guard !token.has([.collective, .quantity]) else { return nil }
    guard token.tag == .nns else { return nil }
    if token.tags.has(.vbz) {
      // "This results in more": the only verb of the sentence
      if determiner.matches("each") { return nil }
      if !tokens.indices.contains(where: { $0 != noun && TagSet.finite.has(tokens[$0].tag) }) { return nil }
    }
    let isVerb = token.stem(isIn: .verb) && (token.tag != .nns || token.margin < 150)
    if token.tags.has(.vbz), noun > at + 1, token.margin < 150 { return nil }
    // "each unit declines", "a bus tripped pilgrims": a noun between may be the subject
    for middle in tokens[at + 1..<noun] where middle.tag == .nn && (token.tags.has(.vbz) || noun > at + 2) {
      return nil
    }
    if determiner.matches("that") {
      let isDeterminer = determiner.tag == .dt && determiner.margin > 150 && token.tag == .nns
      return isDeterminer || follows(preposition: at, tokens) || endsClause(noun, at, tokens) ? noun : nil
    }
    if isVerb, determiner.matches("this") || determiner.matches("each") || determiner.matches("another") { return nil }
    if determiner.matches("each"), at > 0, tokens[at - 1].has([.weThey, .otherPronoun]) { return nil }
    if token.has(.irregularPlural), noun + 1 < tokens.count, tokens[noun + 1].isPossessive { return nil }
    if determiner.matches("a") || determiner.matches("an") {
      if noun + 1 < tokens.count, tokens[noun + 1].has([.otherPronoun, .relative]) || tokens[noun + 1].kind == .dash {
        return nil
      }
      if noun > at + 1, isVerb { return nil }
    }
    return noun
  }

  private func follows(preposition at: Int, _ tokens: [GrammarToken]) -> Bool {
    guard at > 0, tokens[at - 1].has(.preposition), !tokens[at - 1].has(.subordinator) else { return false }
    return !tokens[at - 1].isOne(of: Self.beforeClauses)
  }

  /// Prepositions behind which "that" may begin a clause.
  private static let beforeClauses: [StaticString] = [
    "in", "except", "than", "as", "like", "including", "following", "past",
  ]

  /// "to dislike that customers.": nothing follows that could make a clause of it.
  private func endsClause(_ noun: Int, _ at: Int, _ tokens: [GrammarToken]) -> Bool {
    at > 1 && tokens[at - 1].isContent && noun + 2 >= tokens.count
      && (noun + 1 >= tokens.count || tokens[noun + 1].kind == .stop)
  }

  private func isOneOf(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    at + 3 < tokens.count && tokens[at].matches("one") && tokens[at + 1].matches("of")
      && tokens[at + 2].has([.determiner, .pluralDeterminer])
  }

  private func judgeOneOf(_ at: Int, _ tokens: [GrammarToken], _ text: borrowing Text, _ findings: inout Findings) {
    var end = at + 3
    if end < tokens.count, tokens[end].matches("most") || tokens[end].matches("more") { end += 1 }
    let first = end
    while end < tokens.count, end < first + 4, tokens[end].isContent, tokens[end].isWord { end += 1 }
    guard end > first, end == tokens.count || !tokens[end].isContent, tokens[end - 1].has(.noun) else { return }
    let noun = tokens[end - 1]
    guard !noun.has([.collective, .quantity, .invariant, .nominal, .irregularPlural]), !noun.isCapital else { return }
    for i in first..<end - 1
    where tokens[i].isPluralInS || tokens[i].has([.irregularPlural, .verb, .past]) || tokens[i].isName {
      return
    }
    if end < tokens.count, tokens[end].kind == .dash || tokens[end].has(.conjunction) { return }
    let repair = Inflection.withS(noun.key.string)
    findings.flag(
      noun.range, Self.rule, message: "'one of' goes with a plural: '\(repair)' expected", suggestions: [repair],
      confidence: 0.85)
  }

  /// The countable noun behind "a lot of", in the singular.
  private func nounOfLot(_ at: Int, _ tokens: [GrammarToken]) -> Int? {
    guard tokens[at].matches("lot") || tokens[at].matches("lots"), at + 3 < tokens.count, tokens[at + 1].matches("of")
    else { return nil }
    var noun = at + 2
    while noun + 2 < tokens.count, noun < at + 4, tokens[noun].tag == .jj, !tokens[noun].isCapital { noun += 1 }
    let token = tokens[noun]
    guard token.tag == .nn, token.has(.noun), !token.isCapital,
      !token.has([.collective, .invariant, .irregularPlural]),
      Self.alsoMass[token.key].isEmpty
    else { return nil }
    let next = tokens[noun + 1]
    guard next.kind == .stop || next.kind == .comma || next.isWord && !TagSet.nouns.has(next.tag) && next.tag != .cc,
      next.tag != .vbg
    else { return nil }
    return noun
  }

  private func judgeLot(
    _ at: Int, _ noun: Int, _ tokens: [GrammarToken], _ text: borrowing Text, _ findings: inout Findings
  ) {
    let repair = Inflection.withS(tokens[noun].key.string)
    findings.flag(
      tokens[noun].range, Self.rule,
      message: "'\(text.string(tokens[at].range)) of' goes with a plural: '\(repair)' expected", suggestions: [repair],
      confidence: 0.75)
  }

  /// Countable nouns that stand for a mass as well: "a lot of time".
  private static let alsoMass = WordTable<GrammarWords>([
    (
      .noun,
      """
      time space experience effort detail room light sound life thought interest power change action activity attention
      business cake chicken coffee wine hair food fruit fish history language law pain practice progress property
      experience reason school speech sport stone success sugar talk trade training travel trouble truth war water weight
      wood writing drink drug industry exercise work music art stress competition discussion difficulty death crime
      disease dream illness education government potential injury influence opposition organization organisation policy
      production choice memory pool quality theory thinking value variation wall style section theatre theater tradition
      demand distance drama guidance material meaning rock road responsibility support storage plant population research
      street taste television tool drawing position process press programme class culture cost colour color difference
      """
    )
  ])
}
