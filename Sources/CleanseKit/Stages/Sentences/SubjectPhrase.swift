/// A subject with its prepositional phrases, from the start of a clause to its verb: "the price of the tickets".
struct SubjectPhrase {
  let noun: NounPhrase
  /// The token of the verb: a form of be, have or do.
  let verb: Int
  /// Whether prepositional phrases stand between.
  let hasPreposition: Bool
  /// Whether "and" or "or" stands between.
  let hasConjunction: Bool

  /// The most prepositional phrases behind the head.
  private static let limit = 4

  /// The subject that starts at token `start`, or nil where the words do not show one beyond doubt.
  init?(_ tokens: [GrammarToken], at start: Int) {
    guard let noun = NounPhrase(tokens, at: start) else { return nil }
    var at = noun.end
    var prepositions = 0
    var conjunctions = 0
    while at < tokens.count, prepositions + conjunctions < Self.limit {
      let token = tokens[at]
      if token.has(.preposition), !token.has(.subordinator), !token.has(.relative) {
        prepositions += 1
      } else if token.has(.conjunction), !token.matches("but"), prepositions > 0 || conjunctions == 0 {
        conjunctions += 1
      } else {
        break
      }
      guard let object = NounPhrase(tokens, at: at + 1), !object.mayHoldVerb else { return nil }
      at = object.end
    }
    while at < tokens.count, tokens[at].has(.midAdverb) || tokens[at].isWord && tokens[at].ends(with: "ly") { at += 1 }
    if at < tokens.count, tokens[at].kind == .quote, prepositions > 0 { at += 1 }
    guard at < tokens.count, tokens[at].has([.singularVerb, .pluralVerb]), !tokens[at].isName else { return nil }
    self.noun = noun
    verb = at
    hasPreposition = prepositions > 0
    hasConjunction = conjunctions > 0
  }
}
