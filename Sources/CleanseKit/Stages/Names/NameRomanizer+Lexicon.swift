extension NameRomanizer {
  /// The spelling of a word that the lexicon has; a Japanese surname with a given name behind it is two words.
  static func known(_ word: [UInt32], _ script: NameScript, _ language: String) -> Spelling? {
    guard word.count > 1 else { return nil }
    // Chinese is in the lexicon as texts write it, and simplified for the model alone.
    let scalars = language == "zh" ? word : NameScalars.read(word, language)
    if let known = KnownNames.spelling(of: scalars, language), language != "ko" || holds(known, word) {
      return (NameCase.written(known.latin, script == .han ? [] : word, script), .known, known.confidence)
    }
    return language == "ja" ? japanesePerson(scalars) : nil
  }

  /// Whether a Korean word may be what the lexicon has: a surname and a given name are three syllables. Some names have another
  /// name of the person, or a part of it, for spelling: 이재명 as Jae Myung.
  private static func holds(_ known: KnownNames.Spelling, _ word: [UInt32]) -> Bool {
    guard known.confidence >= Self.leastOfKorean else { return false }
    guard KoreanSyllables.isPerson(word) else { return true }
    let isVowel = known.latin.map { Self.vowels.contains($0) }
    let groups = isVowel.indices.count { isVowel[$0] && ($0 == 0 || !isVowel[$0 - 1]) }
    return groups >= word.count
  }

  private static let vowels = Array("aeiouwy".utf8)
  /// Below it most spellings are of one person with the name, or Chinese, and the model's are as good.
  private static let leastOfKorean = 0.45

  /// The codes that Japanese surnames and given names stand under in the lexicon.
  private static let surname = "surname"
  private static let given = "given"

  /// A surname and a given name written as one word; nil where the lexicon has not both.
  private static func japanesePerson(_ word: [UInt32]) -> Spelling? {
    guard (3...6).contains(word.count) else { return nil }
    // Most surnames have two characters.
    for length in [2, 3, 1] where length < word.count {
      guard let surname = KnownNames.spelling(of: word[..<length], surname),
        let given = KnownNames.spelling(of: word[length...], given)
      else { continue }
      let latin = LatinCase.capitalized(surname.latin) + [0x20] + LatinCase.capitalized(given.latin)
      return (latin, .known, surname.confidence * given.confidence)
    }
    return nil
  }

  private static let son: [UInt32] = [0x628, 0x646]
  /// Of names longer than this those that have `بن` are of the east, where it is bin.
  private static let longestOfWest = 3

  /// `بن` between names of persons: bin, the son of, in the names of the Gulf and before names that most often have it so.
  /// In short names of others it is part of a surname, Ben, as the lexicon has it.
  static func linked(_ words: [[UInt32]], _ at: Int, _ language: String?) -> Spelling? {
    guard language == "ar", words[at] == son, at > 0, at + 1 < words.count else { return nil }
    let names = words.indices.count { !isCompound(words, $0) }
    let pair = son + [0x5F] + NameScalars.read(words[at + 1], "ar")
    guard names > longestOfWest || KnownNames.familiarity(of: pair, "ar") > 0 else { return nil }
    return (Array("bin".utf8), .known, SpellingConfidence.ofSons)
  }

  /// A word with the Arabic article behind another name, which the lexicon does not have as a whole: al- and what stands behind the
  /// article. The models know most such words alone, without it.
  func articled(_ words: [[UInt32]], _ at: Int, _ language: String?) throws(StageError) -> Spelling? {
    let word = words[at]
    guard language == "ar", at > 0, word.count > 4, word[0] == 0x627, word[1] == 0x644,
      KnownNames.familiarity(of: NameScalars.read(word, "ar"), "ar") == 0, Self.place([word]) == nil,
      let rest = try self.word(Array(word[2...]), .arabic, language)
    else { return nil }
    return (
      Array("al-".utf8) + LatinCase.capitalized(rest.latin), rest.layer, rest.confidence * SpellingConfidence.ofArticles
    )
  }
}
