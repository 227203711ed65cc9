import Testing

@testable import CleanseKit

@Suite struct NameCaseTests {
  @Test(arguments: [
    ("al-assad", "الأسد", "al-Assad"), ("abdul-rahman", "عبدالرحمن", "Abdul Rahman"), ("bin", "بن", "bin"),
    ("abd-al-nasser", "عبدالناصر", "Abd al-Nasser"), ("hassan", "حسن", "Hassan"), ("-al-", "ال", "Al"),
  ])
  func articlesStaySmall(_ latin: String, _ original: String, _ written: String) {
    let word = NameCase.written(Array(latin.utf8), original.unicodeScalars.map { $0.value }, .arabic)
    #expect(String(decoding: word, as: UTF8.self) == written)
  }

  @Test func capitalsFollowTheOriginal() {
    func written(_ original: String) -> String {
      let word = NameCase.written(Array("ivan".utf8), original.unicodeScalars.map { $0.value }, .cyrillic)
      return String(decoding: word, as: UTF8.self)
    }
    #expect(written("Иван") == "Ivan")
    #expect(written("ИВАН") == "IVAN")
    #expect(written("иван") == "ivan")
  }

  @Test func keyboardsOfOtherLanguagesAreReadAlike() {
    func read(_ word: String, _ language: String) -> [UInt32] {
      NameScalars.read(word.unicodeScalars.map { $0.value }, language)
    }
    #expect(read("علي", "fa") == read("علی", "fa"))
    #expect(read("کريم", "ar") == read("كريم", "ar"))
    #expect(read("مُحَمَّد", "ar") == read("محمد", "ar"))
    #expect(read("ІВАН", "uk") == read("іван", "uk"))
    #expect(read("מישל", "he") != read("מיכל", "he"))
  }
}
