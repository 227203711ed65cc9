import Testing

@testable import CleanseKit

@Suite struct JamoTests {
  private func parts(_ word: String) -> [UInt32] { Jamo.parts(word.unicodeScalars.map { $0.value }) }

  @Test func aSyllableIsTwoOrThreeJamo() {
    #expect(parts("가") == [0x1100, 0x1161])
    #expect(parts("한") == [0x1112, 0x1161, 0x11AB])
    #expect(parts("힣") == [0x1112, 0x1175, 0x11C2])
  }

  @Test func theRestIsLeftOut() {
    #expect(parts("a·ㄱ") == [])
    #expect(parts("") == [])
  }
}
