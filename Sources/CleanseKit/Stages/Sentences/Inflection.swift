/// Forms of English words: what a repair suggests.
enum Inflection {
  /// The verb form of the other number: "is" and "are", "walks" and "walk"; nil where it is not a present form.
  static func otherNumber(of token: GrammarToken) -> String? {
    if let pair = pairs.first(where: { token.matches($0.0) }) { return "\(pair.1)" }
    if let pair = pairs.first(where: { token.matches($0.1) }) { return "\(pair.0)" }
    return nil
  }

  private static let pairs: [(StaticString, StaticString)] = [
    ("is", "are"), ("was", "were"), ("has", "have"), ("does", "do"), ("isn't", "aren't"), ("wasn't", "weren't"),
    ("hasn't", "haven't"), ("doesn't", "don't"),
  ]

  /// The base form of a verb in -s.
  static func base(of token: GrammarToken) -> String {
    if token.matches("has") { return "have" }
    let stems = token.stems
    let known =
      stems.reversed().first { GrammarWords.table[$0].contains(.verb) }
      ?? stems.first { GrammarLexicon.entry(GrammarLexicon.hash($0.string))?.tags.has(.vb) ?? false }
    if let known { return known.string }
    let word = token.key.string
    if token.ends(with: "ies") { return word.dropLast(3) + "y" }
    let sibilant = ["sses", "shes", "ches", "xes", "zes", "oes"].contains { word.hasSuffix($0) }
    return String(word.dropLast(sibilant ? 2 : 1))
  }

  /// The base form of a verb in -ed or -s; nil where no list has it.
  static func base(ofInflected token: GrammarToken) -> String? {
    let word = token.key.string
    var stems: [String] = []
    if word.hasSuffix("ied") || word.hasSuffix("ies") { stems.append(word.dropLast(3) + "y") }
    if word.hasSuffix("ed") {
      let bare = word.dropLast(2)
      stems += [String(word.dropLast()), String(bare)]
      if let last = bare.last, bare.dropLast().last == last { stems.insert(String(bare.dropLast()), at: 0) }
    } else if word.hasSuffix("s") {
      stems += [String(word.dropLast()), String(word.dropLast(2))]
    }
    return stems.first { GrammarLexicon.entry(GrammarLexicon.hash($0))?.tags.has(.vb) ?? false }
  }

  /// The form in -s: of a verb with "he", of a noun in the plural.
  static func withS(_ word: String) -> String {
    if let irregular = irregular.first(where: { $0.key == word }) { return irregular.value }
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    if word.hasSuffix("y"), let before = word.dropLast().last, !vowels.contains(before) {
      return word.dropLast() + "ies"
    }
    if ["s", "sh", "ch", "x", "z"].contains(where: { word.hasSuffix($0) }) { return word + "es" }
    if ["go", "do", "potato", "tomato", "hero", "echo"].contains(word) { return word + "es" }
    return word + "s"
  }

  private static let irregular: KeyValuePairs<String, String> = [
    "have": "has", "be": "is", "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet",
    "tooth": "teeth", "wife": "wives", "life": "lives", "knife": "knives", "shelf": "shelves", "half": "halves",
    "leaf": "leaves", "thief": "thieves", "wolf": "wolves", "loaf": "loaves", "mouse": "mice", "goose": "geese",
    "alumnus": "alumni", "cactus": "cacti", "fungus": "fungi", "nucleus": "nuclei", "stimulus": "stimuli",
    "axis": "axes",
    "oasis": "oases", "crisis": "crises", "thesis": "theses", "hypothesis": "hypotheses", "analysis": "analyses",
    "diagnosis": "diagnoses", "parenthesis": "parentheses", "synthesis": "syntheses", "phenomenon": "phenomena",
    "criterion": "criteria", "bacterium": "bacteria", "louse": "lice", "ox": "oxen", "fireman": "firemen",
    "policeman": "policemen", "businessman": "businessmen",
  ]

  /// The singular of a plural.
  static func singularForm(of token: GrammarToken) -> String {
    if let irregular = irregular.first(where: { $0.value == token.key.string && $0.key != "be" && $0.key != "have" }) {
      return irregular.key
    }
    let known =
      token.stems.reversed().first { !GrammarWords.table[$0].isDisjoint(with: [.noun, .verb]) }
      ?? token.stems.first { GrammarLexicon.entry(GrammarLexicon.hash($0.string))?.tags.has(.nn) ?? false }
    return known?.string ?? base(of: token)
  }

  /// `word` with the capitals of `token`.
  static func like(_ token: GrammarToken, _ word: String) -> String {
    if token.isAllCapital, token.key.count > 1 { return word.uppercased() }
    guard token.isCapital, let first = word.unicodeScalars.first else { return word }
    return String(first).uppercased() + String(word.unicodeScalars.dropFirst())
  }
}
