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
}
