import Testing

@testable import CleanseKit

/// What the lexicon of names changes in the spelling of whole names.
@Suite struct NameRomanizerLexiconTests {
  private func names(_ text: String, _ language: String) throws -> [(latin: String?, rule: String)] {
    try clean(text, with: "transliterate-names", "\"languages\": [\"\(language)\"]").annotations
      .filter { $0.kind == .name }.map { ($0.name?.latin, $0.rule) }
  }

  @Test(arguments: [
    ("محمد بن سلمان", "Mohamed bin Salman"), ("محمد بن راشد بن سعيد", "Mohamed bin Rashid bin Said"),
    ("أحمد بن علي", "Ahmed Ben Ali"), ("بن علي", "Ben Ali"), ("أحمد بن", "Ahmed Ben"),
  ])
  func theSonOfIsBinBetweenNamesAndBenInSurnames(_ name: String, _ latin: String) throws {
    #expect(try names(name, "ar").map { $0.latin } == [latin])
  }

  @Test(arguments: [
    ("鈴木一朗", "Suzuki Ichiro"), ("安倍晋三", "Abe Shinzo"), ("高橋大輔", "Takahashi Daisuke"), ("長野市", nil),
    ("安倍", nil),
  ])
  func aJapaneseSurnameStandsApart(_ name: String, _ latin: String?) throws {
    let spelled = try #require(try names(name, "ja").first)
    if let latin {
      #expect(spelled.latin == latin && spelled.rule == "known-name")
    } else {
      #expect(spelled.latin?.contains(" ") == false)
    }
  }

  @Test func theRuleTellsTheLeastSureLayer() throws {
    #expect(try names("Джон", "ru").map { $0.rule } == ["known-name"])
    #expect(try names("Джонваленков", "ru").map { $0.rule } == ["trained-model"])
    #expect(try names("Джон Джонваленков", "ru").map { $0.rule } == ["trained-model"])
    #expect(try names("Сирия", "ru").map { $0.rule } == ["known-place"])
  }

  /// Surnames that no name of the training data has.
  @Test(arguments: [("أحمد الغيطاني", "al-"), ("الغيطاني", ""), ("أحمد الهند", "")])
  func theArticleOfAnUnknownSurnameStaysBehindAName(_ name: String, _ article: String) throws {
    let latin = try #require(try names(name, "ar").first?.latin)
    #expect(latin.contains(" al-") == (article == "al-"))
  }

  @Test func wordsKeepTheirCapitals() throws {
    #expect(try names("ДЖОН", "ru").map { $0.latin } == ["JOHN"])
    #expect(try names("박지성", "ko").map { $0.latin } == ["Park Ji-sung"])
    #expect(try names("المالكي", "ar").map { $0.latin } == ["al-Maliki"])
  }
}
