import Testing

@testable import CleanseKit

@Suite struct KanaUnitsTests {
  private func joined(_ word: String) -> [UInt32] { KanaUnits.joined(word.unicodeScalars.map { $0.value }) }

  @Test func aSmallVowelJoinsTheKanaBeforeIt() {
    #expect(joined("キャロル").count == 3)
    #expect(joined("きゃ").count == 1)
    #expect(joined("ファ") != joined("フィ"))
    #expect(joined("キャ") != joined("きゃ"))
  }

  @Test func otherKanaAndCharactersStand() {
    #expect(joined("山ッカー") == [0x5C71, 0x30C3, 0x30AB, 0x30FC])
    #expect(joined("ャ") == [0x30E3])
    #expect(joined("山ャ") == [0x5C71, 0x30E3])
  }

  @Test func whatIsNeitherIsLeftOut() {
    #expect(joined("ア・イ a") == [0x30A2, 0x30A4])
  }
}
