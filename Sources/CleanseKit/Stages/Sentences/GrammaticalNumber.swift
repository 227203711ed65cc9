/// Singular or plural, where a word or phrase shows it.
enum GrammaticalNumber {
  case singular, plural, unknown
}

extension GrammarToken {
  /// The number of the token as a noun.
  var nounNumber: GrammaticalNumber {
    if has([.invariant, .collective]) { return .unknown }
    if has(.irregularPlural) { return .plural }
    guard kind == .word, !isPossessive, key.count > 2 else { return .unknown }
    if isPluralInS { return .plural }
    return letter(fromEnd: 0) == 0x73 || key.count == 0 ? .unknown : .singular
  }

  /// Whether it ends in -s as plurals do: not in -ss, -us, -is, 's.
  var isPluralInS: Bool {
    guard key.count > 3, letter(fromEnd: 0) == 0x73 else { return false }
    let before = letter(fromEnd: 1)
    guard before &- 0x61 < 26, before != 0x73, before != 0x75, before != 0x69 else { return false }
    return !has([.invariant, .closedInS])
  }

  /// A singular that the tagger takes for a noun, whose plural the lexicon has.
  var isCountable: Bool {
    guard tag == .nn, tags.has(.nn), !tags.has(.nns), isListed, size > 0, size < 6 else { return false }
    let plural = GrammarLexicon.entry(GrammarLexicon.hash(Inflection.withS(key.string)))
    return plural?.tags.has(.nns) ?? false
  }

  /// A plural that is no singular and that the tagger takes for a noun.
  var isPlainPlural: Bool { tag == .nns && tags.has(.nns) && !tags.has(.nn) && isListed && size > 0 }

  /// The word without the -s of a plural or of a verb: "ladies", "goes", "watches" become "lady", "go", "watch".
  var stems: [WordKey] {
    var stems = [key.dropping(1)]
    if ends(with: "ies") { stems.append(key.dropping(3).appending(0x79)) }
    if ends(with: "es") { stems.append(key.dropping(2)) }
    return stems
  }

  /// Whether the word without its -s is in one of `classes`.
  func stem(isIn classes: GrammarWords) -> Bool {
    guard isPluralInS else { return false }
    let table = GrammarWords.table
    if !table[key.dropping(1)].isDisjoint(with: classes) { return true }
    guard letter(fromEnd: 1) == 0x65 else { return false }
    return !table[key.dropping(2)].isDisjoint(with: classes)
      || letter(fromEnd: 2) == 0x69 && !table[key.dropping(3).appending(0x79)].isDisjoint(with: classes)
  }
}

extension GrammarWords {
  /// Closed-class words in -s: never plurals.
  static let closedInS: GrammarWords = [
    .determiner, .preposition, .otherPronoun, .singularVerb, .adverb, .subordinator, .question,
  ]
}
