import Testing

@testable import CleanseKit

@Suite struct KnownNamesTests {
  private func spelled(_ word: String, _ language: String) -> String? {
    let scalars = word.unicodeScalars.map { $0.value }
    let read = language == "zh" ? scalars : NameScalars.read(scalars, language)
    return KnownNames.spelling(of: read, language).map { String(decoding: $0.latin, as: UTF8.self) }
  }

  @Test(arguments: [
    ("محمد", "ar", "mohamed"), ("علی", "fa", "ali"), ("حسین", "ur", "hussain"), ("דוד", "he", "david"),
    ("джон", "ru", "john"), ("박지성", "ko", "park-ji-sung"), ("トヨタ", "ja", "toyota"),
  ])
  func wordsHaveTheSpellingThatMostNamesHave(_ word: String, _ language: String, _ latin: String) {
    #expect(spelled(word, language) == latin)
  }

  @Test func aWordIsKnownInItsLanguageAlone() {
    #expect(spelled("джон", "el") == nil)
    #expect(spelled("джон", "mk") == nil)
    #expect(spelled("", "ru") == nil)
  }

  /// No name has twelve consonants: what is found here is found by chance.
  @Test func otherWordsAreUnknown() {
    var random = SeededGenerator(seed: 3)
    let letters = Array("бвгджзклмнпрстфхцчшщ".unicodeScalars.map { $0.value })
    let found = (0..<20_000).count { _ in
      let word = (0..<12).map { _ in letters.randomElement(using: &random)! }
      return KnownNames.familiarity(of: word, "ru") > 0
    }
    #expect(found <= 1)
  }

  @Test func commonWordsAreMoreFamiliarThanRareOnes() {
    func familiarity(_ word: String) -> Int {
      KnownNames.familiarity(of: NameScalars.read(word.unicodeScalars.map { $0.value }, "ar"), "ar")
    }
    #expect(familiarity("محمد") == 4)
    #expect(familiarity("غاسبيريني") == 1)
    #expect(familiarity("غاسبيرينيي") == 0)
  }

  @Test func whatIsSurelySpelledHasMoreConfidence() throws {
    func confidence(_ word: String) throws -> Double {
      try #require(KnownNames.spelling(of: NameScalars.read(word.unicodeScalars.map { $0.value }, "ar"), "ar"))
        .confidence
    }
    #expect(try confidence("أحمد") < 0.85)
    #expect(try confidence("فاطمة") > confidence("سعيد"))
    #expect(KnownNames.count > 100_000)
  }
}
