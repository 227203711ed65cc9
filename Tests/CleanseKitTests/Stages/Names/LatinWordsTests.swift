import Testing

@testable import CleanseKit

@Suite struct LatinWordsTests {
  private func familiarity(_ word: String) -> Int { LatinWords.familiarity(of: Array(word.utf8)) }

  @Test func commonNamesAreMoreFamiliarThanRareOnes() {
    #expect(familiarity("maria") == 4)
    #expect(familiarity("maria") >= familiarity("hryhorii"))
    #expect(familiarity("hryhorii") > 0)
  }

  @Test func otherWordsAreUnknown() {
    #expect(["qzxvkj", "wwrrtt", "brtlmnop", "xyxyxyx"].filter { familiarity($0) > 0 } == [])
  }

  @Test func lettersOfNamesAreLikelierThanOthers() {
    var model = LatinLetterModel()
    func cost(_ word: String) -> Int32 { model.cost(of: Array(word.utf8)) }
    #expect(cost("ivanova") < cost("vnvaioa"))
    #expect(cost("johnson") < cost("jhonsno"))
    #expect(cost("") > 0)
  }

  /// The spellings of a word are weighed together, once for letters that they share.
  @Test(arguments: [("иванов", "ru"), ("الرحمن", "ar"), ("김", "ko"), ("θ", "el")])
  func spellingsTogetherAreAsEachAlone(_ word: String, _ language: String) throws {
    var decoder = JointDecoder(try #require(JointModel.names(language)))
    _ = decoder.decode(NameScalars.read(word.unicodeScalars.map { $0.value }, language))
    var letters = LatinLetterModel()
    var words = LatinWords()
    letters.weigh(decoder)
    words.find(decoder)
    let (costs, familiarities) = (letters.costs, words.familiarities)
    #expect(!decoder.spellings.isEmpty)
    for (place, spelling) in decoder.spellings.enumerated() {
      let plain = Array(decoder.letters[spelling.plain])
      #expect(letters.cost(of: plain) == costs[place])
      let parts = decoder.letters[spelling.letters].split(
        separator: 0x2D, maxSplits: 1, omittingEmptySubsequences: false)
      let hasArticle = parts.count > 1 && parts[0].count <= 3
      let key = hasArticle ? plain.dropFirst(parts[0].count) : plain[...]
      #expect(LatinWords.familiarity(of: Array(key)) == Int(familiarities[place]))
    }
  }
}
