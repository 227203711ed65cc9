/// Flags "a" before a vowel and "an" before a consonant.
struct ArticleForm: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 3, "a-or-an", "'a' stands before a vowel sound, or 'an' before a consonant sound.",
    severity: .warning)

  static let examples = [
    GrammarExample("It is a old ship.", "a>an"), GrammarExample("It is an ukulele of a honest man.", "an>a", "a>an"),
    GrammarExample("It is a university, an hour away, and a European one."),
  ]

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for i in tokens.indices.dropLast() {
      let article = tokens[i]
      let isA = article.matches("a")
      guard isA || article.matches("an"), !article.isAllCapital || i == 0 && isA else { continue }
      let word = tokens[i + 1]
      guard word.isWord, word.key.count > 1, Int(word.start) - Int(article.end) == 1, startsVowel(word) == isA
      else { continue }
      // "a" as a letter or a foreign word: "a in", "plan a and b", "à la".
      guard word.classes.isDisjoint(with: GrammarWords.closed.union(GrammarWords.anyDeterminer)) else { continue }
      let repair = Inflection.like(article, isA ? "an" : "a")
      findings.flag(
        article.range, Self.rule,
        message:
          "'\(text.string(word.range))' begins with a \(isA ? "vowel" : "consonant") sound: '\(repair)' expected",
        suggestions: [repair], confidence: word.isCapital ? 0.8 : 0.9)
    }
  }

  /// Whether the word is spoken with a vowel first; nil where its letters do not tell.
  private func startsVowel(_ word: GrammarToken) -> Bool? {
    if word.isAllCapital || word.key.byte(0) >= 0x80 || word.isHyphenated && word.isCapital { return nil }
    switch word.key.byte(0) {
    case 0x61, 0x69: return true
    case 0x65: return word.key.byte(1) == 0x75 || word.key.byte(1) == 0x77 ? nil : true
    case 0x6F:
      return Self.starts(word, Self.spokenW) || word.key.byte(1) == 0x75 && word.key.byte(2) == 0x69 ? nil : true
    case 0x75:
      if word.isCapital { return nil }
      if Self.starts(word, Self.spokenJ) { return false }
      return Self.starts(word, Self.mixedU) ? nil : Self.starts(word, Self.vowelU) ? true : nil
    case 0x68:
      if Self.starts(word, Self.spokenAsVowel) { return true }
      return Self.starts(word, Self.silentH) ? nil : word.isCapital || Self.starts(word, Self.weakH) ? nil : false
    case 0x79: return word.isCapital ? nil : false
    case 0x62...0x7A:
      return word.isCapital && word.key.count < 4 || word.key.count < 3 || !hasVowel(word) ? nil : false
    default: return nil
    }
  }

  private func hasVowel(_ word: GrammarToken) -> Bool {
    (0..<word.key.count).contains { [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(word.key.byte($0)) }
  }

  private static func starts(_ word: GrammarToken, _ list: [StaticString]) -> Bool {
    list.contains { word.begins(with: $0) }
  }

  private static let spokenW: [StaticString] = ["one", "once"]
  private static let vowelU: [StaticString] = [
    "un", "up", "ul", "um", "ut", "ug", "ush", "urg", "urb",
  ]
  private static let spokenJ: [StaticString] = [
    "use", "usu", "unif", "uniq", "univ", "unit", "union", "unil", "uku", "ubiq", "uten", "utop",
  ]
  private static let mixedU: [StaticString] = ["uni", "una", "uti", "uto", "ura"]
  private static let spokenAsVowel: [StaticString] = ["hour", "honest", "honor", "honour", "heir"]
  private static let silentH: [StaticString] = ["hour", "hono", "heir", "herb", "hombre", "homage", "h-", "hon"]
  private static let weakH: [StaticString] = [
    "hist", "hotel", "habit", "heredi", "hypo", "hyster", "hallu", "hero", "humble", "hum", "hil",
  ]
}
