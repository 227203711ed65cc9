/// Flags an institution of a country that lacks its article behind a preposition: "victories of Syrian government".
struct MissingArticle: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 18, "missing-article", "A noun that needs an article has none.", severity: .warning)

  static let examples = [
    GrammarExample("The talks with French government failed.", "French>the French"),
    GrammarExample("They will stay with Syrian nation by the end.", "Syrian>the Syrian"),
    GrammarExample(
      "They spoke of French government bonds, of the French government, and with French president Jules Martin."),
    GrammarExample("He writes about American government and politics."),
  ]

  private static let prepositions: [StaticString] = ["of", "with", "by", "from", "to", "against", "for", "between"]

  private static let institutions = WordTable<GrammarWords>([
    (.noun, "government nation army parliament regime embassy military constitution cabinet senate")
  ])

  /// Adjectives of countries.
  private static let countries = WordTable<GrammarWords>([
    (
      .noun,
      """
      syrian iranian iraqi lebanese jordanian egyptian libyan tunisian algerian moroccan saudi yemeni kuwaiti palestinian
      israeli turkish russian ukrainian polish german french italian spanish portuguese dutch belgian austrian swiss
      swedish norwegian danish finnish greek bulgarian romanian hungarian serbian croatian albanian british irish scottish
      american canadian mexican brazilian argentine chilean peruvian colombian venezuelan cuban chinese japanese korean
      vietnamese thai indonesian malaysian indian pakistani afghan nepalese nigerian kenyan ethiopian sudanese somali
      ghanaian australian armenian georgian azerbaijani kazakh uzbek
      """
    )
  ])

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices.dropLast(2)
    where at > 0 && tokens[at + 1].isCapital && tokens[at].has(.preposition)
      && tokens[at].isOne(of: Self.prepositions) && !tokens[at].isCapital
    {
      let country = tokens[at + 1]
      let noun = tokens[at + 2]
      guard country.isWord, country.isCapital, !country.isAllCapital, !country.isHyphenated,
        !Self.countries[country.key].isEmpty, noun.isWord, !noun.isCapital, !noun.isHyphenated, !noun.isPossessive,
        !Self.institutions[noun.key].isEmpty, endsPhrase(at + 3, tokens)
      else { continue }
      let adjective = text.string(country.range)
      findings.flag(
        country.range, Self.rule, message: "'\(adjective) \(text.string(noun.range))' lacks its article",
        suggestions: ["the " + adjective], confidence: 0.85)
    }
  }

  /// Whether the noun is the last of its phrase: a preposition, a verb or a mark follows.
  private func endsPhrase(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    guard at < tokens.count else { return true }
    let next = tokens[at]
    if next.kind == .stop || next.kind == .comma { return true }
    return next.isWord && (next.tag == .preposition || TagSet.finite.has(next.tag))
  }
}
