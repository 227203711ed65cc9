import Testing

@testable import CleanseKit

@Suite struct LatinStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    ("bgnpcgn-deu-Latn-Latn-2000", #"Köln=Koeln ; Straße=Strasse ; ÄRGER=AERGER ; München=Muenchen"#),
    ("bgnpcgn-isl-Latn-Latn-1964", #"Ísafjörður=Ísafjördhur ; Þingvellir=Thingvellir ; Garður=Gardhur"#),
    ("bgnpcgn-fao-Latn-Latn-1964", #"Suðuroy=Sudhuroy ; Viðareiði=Vidhareidhi ; Norðoyar=Nordhoyar"#),
    ("bgnpcgn-sme-Latn-Latn-1984", #"Deatnu=Deatnu ; Guovdageaidnu=Guovdageaidnu ; Áŋŋel=Áńńel"#),
  ]
}
