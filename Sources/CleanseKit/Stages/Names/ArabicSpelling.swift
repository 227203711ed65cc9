/// Spells words of Arabic script as newspapers in English do: known names by the list, others letter by letter.
struct ArabicSpelling: Sendable {
  let names: CommonNames
  let letters: AbjadSpelling
  /// What Arabic names end with when two words are written as one.
  let endings: [(letters: [UInt32], latin: [UInt8])]
  /// Whether a word may begin with the article al-.
  let hasArticle: Bool

  static let arabic = ArabicSpelling(
    names: .arabic,
    letters: AbjadSpelling(
      table: .arabic, vowel: 0x61, vowelAfterLongA: 0x65, keepsGhain: false, widensOnlyO: true,
      closing: []),
    endings: endings("الدين:uddin الله:allah"), hasArticle: true)
  static let persian = ArabicSpelling(
    names: .persian,
    letters: AbjadSpelling(
      table: .persian, vowel: 0x61, vowelAfterLongA: 0x65, keepsGhain: true, widensOnlyO: false,
      closing: pairs("nd rd st sht kht ft rz ng nj rg")),
    endings: endings("زاده:zadeh پور:pour نژاد:nejad اللهی:ollahi الله:ollah الدین:oddin"), hasArticle: false)
  static let urdu = ArabicSpelling(
    names: .arabic,
    letters: AbjadSpelling(
      table: .urdu, vowel: 0x61, vowelAfterLongA: 0x69, keepsGhain: true, widensOnlyO: false,
      closing: pairs("nd rd st sht kht ft rz ng nj")),
    endings: endings("الدین:uddin اللہ:ullah"), hasArticle: false)

  private static func pairs(_ list: String) -> Set<[UInt8]> { Set(list.utf8.split(separator: 0x20).map { Array($0) }) }

  private static func endings(_ list: String) -> [(letters: [UInt32], latin: [UInt8])] {
    list.utf8.split(separator: 0x20).map { entry in
      let parts = entry.split(separator: 0x3A)
      let word = String(decoding: parts[0], as: UTF8.self).unicodeScalars.map { $0.value }
      return (NameFolding.fold(word), Array(parts[1]))
    }
  }

  /// The spelling of `word`, composed, without vowel marks that newspapers leave out; nil where a letter is unknown.
  func spell(_ word: [UInt32]) -> (latin: [UInt8], isCommon: Bool)? {
    let folded = NameFolding.fold(word)
    if let known = names[folded] { return (known, true) }
    if hasArticle, word.count > 4, word[0] == 0x627, word[1] == 0x644, let rest = spell(Array(word.dropFirst(2))) {
      let article = rest.latin.starts(with: "al-".utf8) ? [] : Array("al-".utf8)
      return (article + LatinCase.capitalized(rest.latin), rest.isCommon)
    }
    for ending in endings where folded.count > ending.letters.count + 1 && folded.ends(with: ending.letters) {
      // Folding drops marks and joiners alone, so that the stem is the word without as many letters.
      guard folded.count == word.count else { break }
      guard let stem = spell(Array(word.dropLast(ending.letters.count))) else { return nil }
      return (stem.latin + ending.latin, stem.isCommon)
    }
    return letters.spell(word).map { ($0, false) }
  }
}

extension [UInt32] {
  func ends(with other: [UInt32]) -> Bool { count >= other.count && suffix(other.count).elementsEqual(other) }
}
