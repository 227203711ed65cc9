/// Flags plurals of nouns that have none: "informations", "advices"; and "a" or a number before them.
struct MassNouns: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 9, "mass-noun", "A noun that cannot be counted stands in the plural or with 'a'.",
    severity: .warning)

  static let examples = [
    GrammarExample("She gave me many informations.", "informations>information"),
    GrammarExample("They bought new equipments and furnitures.", "equipments>equipment", "furnitures>furniture"),
    GrammarExample("That is a good advice.", "a>"),
    GrammarExample("He offered helps to the town.", "helps>help"),
    GrammarExample("They could not win without foreign helps.", "helps>help"),
    GrammarExample("She helps us, and an advice column is a good piece of advice."),
  ]

  /// Nouns without a plural; the words are the wrong plurals.
  private static let plurals = WordTable<GrammarWords>([
    (
      .noun,
      """
      informations advices equipments furnitures luggages baggages knowledges homeworks houseworks evidences
      softwares hardwares feedbacks traffics machineries sceneries jewelries jewelleries slangs garbages rubbishes
      stuffs transportations pollutions weathers laughters violences equipements happinesses sunshines aircrafts
      spacecrafts offsprings sheeps deers medias datas criterias bacterias childrens mens womens gentlemens mices
      geeses feets tooths childs womans wifes lifes knifes wolfs shelfs halfs thiefs loafs
      """
    )
  ])

  /// Nouns that never follow "a" but before another noun.
  private static let uncounted = WordTable<GrammarWords>([
    (
      .noun,
      """
      advice information equipment furniture luggage baggage homework
      """
    )
  ])

  private static let singulars = [
    "medias": "media", "datas": "data", "criterias": "criteria", "bacterias": "bacteria", "childrens": "children",
    "mens": "men", "womens": "women", "gentlemens": "gentlemen", "mices": "mice", "geeses": "geese", "feets": "feet",
    "tooths": "teeth", "childs": "children", "womans": "women", "wifes": "wives", "lifes": "lives", "knifes": "knives",
    "wolfs": "wolves", "shelfs": "shelves", "halfs": "halves", "thiefs": "thieves", "loafs": "loaves",
    "machineries": "machinery", "sceneries": "scenery", "jewelries": "jewelry", "jewelleries": "jewellery",
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices where tokens[at].isWord && !tokens[at].isCapital && !tokens[at].isHyphenated {
      let token = tokens[at]
      if token.letter(fromEnd: 0) == 0x73 && !Self.plurals[token.key].isEmpty || isHelps(at, tokens) {
        // Before an apostrophe it is a possessive without its mark's right place.
        if at + 1 < tokens.count, tokens[at + 1].kind == .quote { continue }
        let word = token.key.string
        let repair = Self.singulars[word] ?? String(word.dropLast())
        findings.flag(
          token.range, Self.rule, message: "'\(text.string(token.range))' is no plural: '\(repair)' expected",
          suggestions: [repair], confidence: 0.9)
      } else if !Self.uncounted[token.key].isEmpty {
        flagArticle(at, tokens, text, &findings)
      }
    }
  }

  private static let giving: [StaticString] = [
    "offer", "offered", "offering", "provide", "provided", "providing", "give", "giving", "receive", "received",
    "receiving", "need", "many", "several",
  ]

  /// What "helps" behind an adjective is a noun after: "without foreign helps", "thanks for your helps".
  private static let governing: [StaticString] = ["without", "for", "with", "by", "your", "their", "our"]

  /// "offered helps": a noun, and no verb of a subject before it.
  private func isHelps(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    guard tokens[at].matches("helps"), at > 0 else { return false }
    var before = at - 1
    while before > 0, TagSet.adjectives.has(tokens[before].tag) { before -= 1 }
    if before < at - 1 || tokens[before].tag == .prpPossessive, tokens[before].isOne(of: Self.governing) { return true }
    return tokens[at - 1].isOne(of: Self.giving)
  }

  /// "a good advice", but not "an advice column".
  private func flagArticle(_ at: Int, _ tokens: [GrammarToken], _ text: borrowing Text, _ findings: inout Findings) {
    if at + 1 < tokens.count {
      let next = tokens[at + 1]
      if next.kind == .dash || next.isPossessive
        || next.isWord && (TagSet.nouns.has(next.tag) || next.tag == .vbg || next.tag == .jj || next.tag == .vbn)
      {
        return
      }
    }
    var first = at - 1
    while first >= 0, first > at - 3, tokens[first].tag == .jj, !tokens[first].isHyphenated { first -= 1 }
    guard first >= 0, tokens[first].matches("a") || tokens[first].matches("an"), !tokens[at].isPossessive else {
      return
    }
    findings.flag(
      tokens[first].range, Self.rule,
      message: "'\(text.string(tokens[at].range))' cannot be counted: no article expected",
      suggestions: [""], confidence: 0.8)
  }
}
