import Testing

@testable import CleanseKit

@Suite struct TrainedSpellingTests {
  private func spelled(_ word: String, _ language: String) throws -> TrainedSpelling.Word? {
    var model = try #require(TrainedSpelling(language))
    return model.spell(word.unicodeScalars.map { $0.value }, rule: nil)
  }

  /// What is surely right in each language.
  @Test(arguments: [
    ("джон", "ru", "john"), ("путин", "ru", "putin"), ("олександр", "uk", "oleksandr"), ("გიორგაძე", "ka", "giorgadze"),
    ("παπαδόπουλος", "el", "papadopoulos"), ("דניאל", "he", "daniel"), ("राजेश", "hi", "rajesh"),
    ("հակոբյան", "hy", "hakobyan"), ("رضا", "fa", "reza"), ("خان", "ur", "khan"),
  ])
  func names(_ word: String, _ language: String, _ latin: String) throws {
    let spelling = try #require(try spelled(word, language))
    #expect(String(decoding: spelling.latin, as: UTF8.self) == latin)
    #expect(spelling.confidence > 0 && spelling.confidence <= 1)
  }

  @Test(arguments: [
    ("Борис Ельцин", "Boris Yeltsin"), ("Юрий", "Yury"), ("Пётр", "Pyotr"), ("Дмитрий", "Dmitry"), ("Джордж", "George"),
    ("Дэвид", "David"), ("Луиза", "Luisa"),
  ]) func cyrillicKeepsItsEnglishSpellingWhereThatIsAName(_ name: String, _ latin: String) throws {
    let options = "\"languages\": [\"ru\"]"
    #expect(try clean(name, with: "transliterate-names", options).text == latin)
  }

  @Test func aLanguageWithoutNamesHasNoModel() {
    #expect(TrainedSpelling("mr") == nil)
    #expect(TrainedSpelling("") == nil)
  }

  @Test func whatNoNameIsLongAsIsNotSpelled() throws {
    #expect(try spelled(String(repeating: "а", count: 41), "ru") == nil)
    #expect(try spelled(String(repeating: "ав", count: 20), "ru") != nil)
  }

  @Test func aSpellingThatTheRuleSharesIsSurer() throws {
    var model = try #require(TrainedSpelling("ru"))
    let word = "захаров".unicodeScalars.map { $0.value }
    let unruled = model.spell(word, rule: nil)
    let alone = try #require(unruled)
    let ruled = model.spell(word, rule: alone.latin)
    let shared = try #require(ruled)
    #expect(shared.latin == alone.latin)
    #expect(shared.confidence > alone.confidence)
  }
}
