import Testing

@testable import CleanseKit

@Suite struct KoreanSyllablesTests {
  private func scalars(_ word: String) -> [UInt32] { word.unicodeScalars.map { $0.value } }

  @Test(arguments: ["김규태", "박준범", "이강철", "최민호"])
  func aSurnameAndAGivenNameAreAPerson(_ name: String) {
    #expect(KoreanSyllables.isPerson(scalars(name)))
  }

  @Test(arguments: ["데구치", "스미스", "루카쿠", "김", "김수", "김수한무", ""])
  func otherWordsAreNot(_ word: String) {
    #expect(!KoreanSyllables.isPerson(scalars(word)))
  }

  @Test func japaneseAndHungariansPutTheirSurnamesLast() {
    #expect(KoreanSyllables.swap(scalars("스즈키"), scalars("마사하루")))
    #expect(KoreanSyllables.swap(scalars("야마키"), scalars("겐지")))
  }

  @Test func othersKeepTheirOrder() {
    #expect(!KoreanSyllables.swap(scalars("존"), scalars("스미스")))
    #expect(!KoreanSyllables.swap(scalars("미겔"), scalars("로드리게스")))
    #expect(!KoreanSyllables.swap([], scalars("존")))
  }
}
