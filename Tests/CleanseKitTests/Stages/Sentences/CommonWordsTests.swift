import Testing

@testable import CleanseKit

@Suite struct CommonWordsTests {
  @Test func everyWordThatACorrectionMaySuggestPasses() {
    var common = CommonWords()
    common.read()
    for word in ["the", "house", "separate", "definitely", "receive", "government"] {
      let hash = GrammarLexicon.hash(word)
      #expect(GrammarLexicon.entry(hash).map { (1..<6).contains($0.size) } == true)
      #expect(common.mayHold(hash))
    }
  }

  @Test func mostOtherLettersDoNot() {
    var common = CommonWords()
    common.read()
    let words = (0..<1000).map { "zq\($0)xv" }
    #expect(words.count { common.mayHold(GrammarLexicon.hash($0)) } < 250)
  }
}
