/// Flags prepositions that a verb, noun or adjective does not take: "discuss about", "depend of", "married with".
struct WrongPreposition: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 10, "preposition", "The word before takes another preposition, or none.", severity: .warning)

  static let examples = [
    GrammarExample("They discussed about the plan.", "about>"),
    GrammarExample("It depends of the weather.", "of>on"),
    GrammarExample("He is married with a doctor.", "with>to"),
    GrammarExample("The team consists from five women.", "from>of"),
    GrammarExample("She has reached to the city.", "to>"),
    GrammarExample("They had discussions about the plan, and he reached out to her."),
  ]

  /// "verb wrong right"; "-" for none; the verb stands for all its forms.
  private static let verbs = """
    discuss about -;discuss on -;depend of on;depend from on;consist from of;reach to -;enter to -;approach to -
    contact with -;contact to -;await for -;mention about -;emphasize on -;emphasise on -;resemble to -;lack of -
    obey to -;accompany with -;listen at to;participate to in;participate at in;arrive to at;concentrate in on
    insist in on;focus in on;rely in on;rely of on;suffer of from;congratulate for on;believe to in;belong with to
    benefit of from;differ than from;contribute in to;explain about -;describe about -;comprise of -
    afraid from of;affect on -;affect to -;visit to -;interested on in;interested for in;interested of in
    responsible of for;responsible about for;capable to of;capable for of;aware about of;married with to
    similar with to;different of from;full with of;composed from of;accused for of;accused with of;inferior than to
    superior than to;addicted with to;accustomed with to;marry to -
    """

  private struct Case: Sendable {
    let wrong: WordKey
    let right: String
  }

  /// Forms of the verbs that no noun shares, with what they do not take. Where a form may be a noun, only the tagger's
  /// verbs count.
  private static let cases: WordMap<[Case]> = {
    var cases: [WordKey: [Case]] = [:]
    for entry in verbs.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let parts = entry.split(separator: " ").map(String.init)
      guard parts.count == 3, let wrong = WordKey(Array(parts[1].utf8))
      else { continue }
      let new = Case(wrong: wrong, right: parts[2] == "-" ? "" : parts[2])
      for form in forms(of: parts[0]) {
        if let key = WordKey(Array(form.utf8)) { cases[key, default: []].append(new) }
      }
    }
    return WordMap(cases.map { ($0.key, $0.value) })
  }()

  private static func forms(of verb: String) -> [String] {
    let adjectives: Set<String> = [
      "afraid", "interested", "responsible", "capable", "aware", "proud", "good", "married", "similar", "different",
      "full",
      "composed", "accused", "inferior", "superior", "independent", "addicted", "accustomed",
    ]
    if adjectives.contains(verb) { return [verb] }
    let stem =
      verb.hasSuffix("e") ? String(verb.dropLast()) : verb.hasSuffix("y") ? String(verb.dropLast()) + "i" : verb
    let ing = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
    return [verb, Inflection.withS(verb), stem + "ed", ing + "ing"]
  }

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices.dropLast(2)
    where tokens[at + 1].has(.preposition) && tokens[at].isWord && !tokens[at].isCapital {
      guard let cases = Self.cases[tokens[at].key], let found = cases.first(where: { $0.wrong == tokens[at + 1].key }),
        isUsed(at, tokens)
      else { continue }
      let shown = text.string(tokens[at].range)
      let range =
        found.right.isEmpty ? tokens[at].range.upperBound..<tokens[at + 1].range.upperBound : tokens[at + 1].range
      findings.flag(
        range, Self.rule,
        message: found.right.isEmpty
          ? "'\(shown)' takes no '\(text.string(tokens[at + 1].range))'"
          : "'\(shown)' takes '\(found.right)', not '\(text.string(tokens[at + 1].range))'", suggestions: [found.right],
        confidence: 0.85)
    }
  }

  /// Whether the word is used as a verb or adjective, and the preposition governs a noun phrase.
  private func isUsed(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    let word = tokens[at]
    guard TagSet.verbs.has(word.tag) || TagSet.adjectives.has(word.tag) else { return false }
    let next = tokens[at + 2]
    if at + 3 < tokens.count, tokens[at + 3].has(.measure) || Self.isPlaceOrTime(tokens, at + 3) { return false }
    let first = tokens[at + 1]
    guard next.isWord || next.kind == .number else { return false }
    // "the topics discussed on Monday", "lack of": a participle behind its noun, or a noun after all
    if word.tag == .vbn, at > 0, TagSet.nouns.has(tokens[at - 1].tag) || tokens[at - 1].kind == .comma { return false }
    if first.matches("on") || first.matches("in") || first.matches("at") {
      return next.tag == .dt && !next.has(.relative) || next.tag == .prpPossessive
        ? !tokens[min(at + 3, tokens.count - 1)].has(.measure) && !Self.isPlaceOrTime(tokens, at + 3) : false
    }
    if first.matches("to"), next.tag == .vb { return word.matches("capable") }
    if first.matches("with"), word.tag == .vbn, !word.matches("married"), !TagSet.adjectives.has(word.second) {
      return true
    }
    return true
  }

  private static func isPlaceOrTime(_ tokens: [GrammarToken], _ at: Int) -> Bool {
    guard at < tokens.count else { return false }
    return tokens[at].isCapital || tokens[at].isOne(of: times)
  }

  private static let times: [StaticString] = [
    "morning", "evening", "afternoon", "past", "future", "beginning", "end", "same", "first", "last", "next",
    "meantime",
    "other", "course", "process", "world", "context", "form", "way", "street", "phone", "internet", "meeting", "spot",
  ]
}
