/// Flags verb forms that cannot follow the auxiliary before them: "could of", "did not went", "has went".
struct VerbForms: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 6, "verb-form", "The form of a verb does not fit the auxiliary before it.", severity: .warning)

  static let examples = [
    GrammarExample("He has went home.", "went>gone"), GrammarExample("It doesn't has sails.", "has>have"),
    GrammarExample("He could of been late.", "of>have"),
    GrammarExample("It will arrived late, and they want to arrived early.", "arrived>arrive", "arrived>arrive"),
    GrammarExample("He has gone home, the can is empty, and his will has been read."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for i in tokens.indices.dropLast() where tokens[i].isWord && !tokens[i].isName {
      if let found = modal(i, tokens) ?? doForm(i, tokens) ?? haveForm(i, tokens) ?? infinitive(i, tokens) {
        let verb = tokens[found.at]
        let repair = Inflection.like(verb, found.repair)
        findings.flag(
          verb.range, Self.rule,
          message: "'\(text.string(verb.range))' cannot follow '\(text.string(tokens[i].range))': '\(repair)' expected",
          suggestions: [repair], confidence: 0.85)
      }
    }
  }

  /// "could of been", "they could has".
  private func modal(_ i: Int, _ tokens: [GrammarToken]) -> (at: Int, repair: String)? {
    let token = tokens[i]
    guard token.has(.modal), !token.matches("ought"), i + 2 < tokens.count else { return nil }
    var at = i + 1
    if tokens[at].matches("not") || tokens[at].has(.midAdverb) { at += 1 }
    guard at + 1 < tokens.count else { return nil }
    let next = tokens[at + 1]
    if tokens[at].matches("of"), !token.matches("can"), !token.matches("will"), !token.matches("may"),
      next.has([.participle, .past]) || next.isParticiple && next.ends(with: "ed") || next.matches("had")
    {
      return (at, "have")
    }
    if let found = inflected(behind: i, tokens) { return found }
    // "the can is", "his will has", "the might is": nouns
    guard i > 0, tokens[i - 1].has([.heShe, .weThey, .iYou]) || tokens[i - 1].matches("it"),
      i < 2 || !tokens[i - 2].has(.modal)
    else { return nil }
    return plainForm(at, tokens)
  }

  /// "doesn't has", "did not went", "did you went".
  private func doForm(_ i: Int, _ tokens: [GrammarToken]) -> (at: Int, repair: String)? {
    let token = tokens[i]
    guard token.has([.singularVerb, .pluralVerb, .otherAuxiliary]) else { return nil }
    let isNegated = token.matches("don't") || token.matches("doesn't") || token.matches("didn't")
    guard isNegated || token.matches("did") || token.matches("does") || token.matches("do") else { return nil }
    var at = i + 1
    if !isNegated {
      guard at < tokens.count else { return nil }
      if tokens[at].matches("not") {
        at += 1
      } else if token.matches("did"), at + 1 < tokens.count,
        tokens[at].has([.heShe, .weThey]) || tokens[at].matches("you")
      {
        guard i == 0 || tokens[i - 1].has(.question) else { return nil }
        at += 1
      } else {
        return nil
      }
    }
    if at < tokens.count, tokens[at].has(.midAdverb) { at += 1 }
    return plainForm(at, tokens)
  }

  /// "has went", "had ate".
  private func haveForm(_ i: Int, _ tokens: [GrammarToken]) -> (at: Int, repair: String)? {
    let token = tokens[i]
    guard token.has([.singularVerb, .pluralVerb, .otherAuxiliary]), token.isOne(of: Self.forms)
    else { return nil }
    var at = i + 1
    if at < tokens.count, tokens[at].has(.midAdverb) { at += 1 }
    guard at < tokens.count, tokens[at].has([.past, .otherAuxiliary]), !tokens[at].isCapital,
      let participle = Self.participles[tokens[at].key.string]
    else {
      return nil
    }
    return (at, participle)
  }

  /// "to went", "to has".
  private func infinitive(_ i: Int, _ tokens: [GrammarToken]) -> (at: Int, repair: String)? {
    guard tokens[i].matches("to"), i > 0, tokens[i - 1].isWord else { return nil }
    if tokens[i - 1].isOne(of: Self.wanting), let found = inflected(behind: i, tokens) { return found }
    let next = tokens[i + 1]
    if next.matches("has"), i + 2 < tokens.count, !tokens[i + 2].has(.otherAuxiliary) { return (i + 1, "have") }
    guard next.has(.past), !next.isCapital, let base = Self.bases[next.key.string],
      Self.participles[next.key.string] != nil
    else {
      return nil
    }
    return (i + 1, base)
  }

  /// The base form of a verb that stands where only a base form may stand.
  private func plainForm(_ at: Int, _ tokens: [GrammarToken]) -> (at: Int, repair: String)? {
    guard at < tokens.count, tokens[at].isWord, !tokens[at].isCapital else { return nil }
    let verb = tokens[at]
    if verb.matches("has") { return (at, "have") }
    if verb.matches("is") || verb.matches("are") || verb.matches("was") || verb.matches("were") || verb.matches("am") {
      return (at, "be")
    }
    if verb.matches("does") { return (at, "do") }
    if verb.has([.past, .participle, .otherAuxiliary]), let base = Self.bases[verb.key.string] {
      return (at, base)
    }
    if verb.isPluralInS, verb.stem(isIn: .verb), verb.classes.isDisjoint(with: GrammarWords.closed) {
      return (at, Inflection.base(of: verb))
    }
    return nil
  }

  /// "it will arrived", "we want to existed": a form that is nothing but a past or a third person, where only a base
  /// form may stand.
  private func inflected(behind i: Int, _ tokens: [GrammarToken]) -> (at: Int, repair: String)? {
    guard i > 0, tokens[i].tag == .md || tokens[i].tag == .to, !tokens[i].isCapital, !tokens[i].hasClitic,
      tokens[i - 1].tag != .dt, tokens[i - 1].tag != .prpPossessive, tokens[i - 1].tag != .jj,
      !(tokens[i].matches("will") && tokens[i - 1].hasClitic)
    else { return nil }
    var at = i + 1
    while at + 1 < tokens.count, tokens[at].tag == .rb { at += 1 }
    let verb = tokens[at]
    guard verb.isWord, verb.isListed, !verb.isCapital, !verb.hasClitic, verb.tags.isSubset(of: Self.inflections),
      !verb.tags.isEmpty, !verb.has([.otherAuxiliary, .singularVerb, .pluralVerb])
    else { return nil }
    return Inflection.base(ofInflected: verb).map { (at, $0) }
  }

  private static let inflections = TagSet(.vbd, .vbn, .vbz)
  /// Verbs whose "to" begins an infinitive.
  private static let wanting: [StaticString] = [
    "have", "has", "had", "want", "wants", "wanted", "need", "needs", "needed", "able", "going", "used", "order", "try",
    "tried", "decided", "decide",
  ]

  private static let forms: [StaticString] = ["has", "have", "had", "hasn't", "haven't", "hadn't"]

  /// Past forms with their participles, where the two differ.
  private static let participles = [
    "went": "gone", "ate": "eaten", "wrote": "written", "took": "taken", "drove": "driven", "broke": "broken",
    "spoke": "spoken", "chose": "chosen", "did": "done", "began": "begun", "drank": "drunk", "sang": "sung",
    "knew": "known", "grew": "grown", "threw": "thrown", "flew": "flown", "drew": "drawn", "gave": "given",
    "rode": "ridden", "wore": "worn", "tore": "torn", "swore": "sworn", "stole": "stolen", "froze": "frozen",
    "shook": "shaken", "became": "become", "came": "come", "forgot": "forgotten", "swam": "swum", "sank": "sunk",
    "rang": "rung", "blew": "blown", "ran": "run", "fell": "fallen",
  ]

  /// Past forms with their base forms.
  private static let bases = [
    "went": "go", "ate": "eat", "wrote": "write", "took": "take", "drove": "drive", "broke": "break", "spoke": "speak",
    "chose": "choose", "began": "begin", "drank": "drink", "sang": "sing", "knew": "know", "grew": "grow",
    "threw": "throw", "flew": "fly", "drew": "draw", "gave": "give", "rode": "ride", "wore": "wear", "tore": "tear",
    "swore": "swear", "stole": "steal", "froze": "freeze", "shook": "shake", "became": "become", "came": "come",
    "forgot": "forget", "swam": "swim", "sank": "sink", "blew": "blow", "ran": "run", "fell": "fall", "had": "have",
    "told": "tell", "made": "make", "kept": "keep", "brought": "bring", "bought": "buy", "thought": "think",
    "caught": "catch", "taught": "teach", "sent": "send", "spent": "spend", "lost": "lose", "heard": "hear",
    "met": "meet", "understood": "understand", "slept": "sleep", "said": "say", "got": "get", "gone": "go",
    "seen": "see", "written": "write", "taken": "take",
  ]
}
