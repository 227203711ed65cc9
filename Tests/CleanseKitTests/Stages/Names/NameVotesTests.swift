import Testing

@testable import CleanseKit

@Suite struct NameVotesTests {
  private func language(_ name: String, _ languages: [String] = ["ar", "fa", "ur"]) -> String? {
    NameVotes.language(of: name.split(separator: " ").map { $0.unicodeScalars.map { $0.value } }, among: languages)
  }

  @Test(arguments: [
    ("محمد", "ar"), ("حسام شاهر", "ar"), ("اردشیر", "fa"), ("عبد الله بخارا", "ar"), ("اسلم راٹھور", "ur"),
  ])
  func namesAreOfTheLanguageThatHasTheirWords(_ name: String, _ wanted: String) {
    #expect(language(name) == wanted)
  }

  @Test func theFirstLanguageStandsWhereNoWordIsKnown() {
    #expect(language("غغغغ", ["fa", "ur"]) == "fa")
    #expect(language("غغغغ", ["ur", "fa"]) == "ur")
    #expect(language("غغغغ", []) == nil)
  }

  @Test(arguments: [
    ("شاہد آفریدی", "ur"), ("راشد بھٹی", "ur"), ("صباحت علی بخاری", "ur"), ("مهدی کروبی", "fa"), ("محمود عباس", "ar"),
    ("محمود كرزاي", "ar"),
  ])
  func aNameWithoutALanguageIsReadInItsOwn(_ name: String, _ wanted: String) throws {
    let cleaned = try clean("They met \(name) there.", with: "transliterate-names")
    let names = cleaned.annotations.filter { $0.kind == .name }
    #expect(names.map { $0.name?.language } == [wanted])
  }
}
