import Testing

@testable import CleanseKit

@Suite struct HanUnitsTests {
  private func parted(_ word: String) -> [UInt32] { HanUnits.parted(word.unicodeScalars.map { $0.value }) }

  @Test func theConsonantsOfASyllableStandBeforeItsCharacter() {
    #expect(parted("斯").count == 2)
    #expect(parted("斯")[1] == 0x65AF)
    #expect(parted("斯")[0] == parted("苏")[0])
    #expect(parted("斯")[0] != parted("史")[0])
  }

  @Test func aSyllableThatBeginsWithAVowelIsItsCharacter() {
    #expect(parted("安") == [0x5B89])
    #expect(parted("尔") == [0x5C14])
  }

  @Test func whatIsNoHanCharacterIsLeftOut() {
    #expect(parted("a·アbー") == [])
    #expect(parted("\u{3400}").count == 1)
  }

  @Test func charactersOfWesternNamesAreNotNative() {
    #expect("小龙伟".unicodeScalars.allSatisfy { HanUnits.isNative($0.value) })
    #expect("克斯特尔德a".unicodeScalars.allSatisfy { !HanUnits.isNative($0.value) })
  }
}
