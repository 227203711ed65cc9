import Testing

@testable import CleanseKit

@Suite struct WordKeyTests {
  @Test(arguments: [
    ("The", "the"), ("ABCDEFGHIJKLMNOP", "abcdefghijklmnop"), ("IT’S", "it's"), ("@Z[`z{", "@z[`z{"), ("Café", "café"),
    ("ДОМ", "дом"), ("Ab1-Xy", "ab1-xy"),
  ]) func aWordInATextHasTheKeyOfItsSmallLetters(_ word: String, _ small: String) {
    let text = Text(repairing: Array("x \(word) Y".utf8))
    let key = WordKey(text, 2..<2 + word.utf8.count)
    #expect(key == WordKey(Array(small.utf8)))
    #expect(key?.string == small)
  }

  @Test func longWordsHaveNone() {
    #expect(WordKey(Text(repairing: Array("ABCDEFGHIJKLMNOPQ".utf8)), 0..<17) == nil)
  }

  @Test func theLastLettersAreThoseOfTheWhole() {
    let key = WordKey(Array("understanding".utf8))
    #expect(key?.last(3) == 0x67_6E69)
    #expect(key?.last(8) == WordKey(Array("standing".utf8))?.low)
  }
}
