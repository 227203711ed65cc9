import Testing

@testable import CleanseKit

@Suite struct TaggerTests {
  private func tags(_ sentence: String) -> [PartOfSpeech] {
    let text = Text(repairing: Array(sentence.utf8))
    var names = NameCursor([])
    var tokens: [GrammarToken] = []
    GrammarTokenizer().read(0..<text.count, text, &names, into: &tokens)
    var tagging = TokenTagging()
    tagging.tag(&tokens, in: text)
    return tokens.map(\.tag)
  }

  @Test(
    arguments: [
      ("She sails to Tripoli.", [.prp, .vbz, .preposition, .nnp, .period]),
      ("She didn't see the children's boats.", [.prp, .vbd, .vb, .dt, .nns, .nns, .period]),
      ("The dogs barks .", [.dt, .nns, .vbz, .period]),
    ] as [(String, [PartOfSpeech])]) func saysWhatWordsAre(_ sentence: String, _ expected: [PartOfSpeech])
  {
    #expect(tags(sentence) == expected)
  }

  @Test func capitalsOfAWholeSentenceSayNothing() {
    #expect(tags("THE SHIP WAS OLD.") == [.dt, .nn, .vbd, .jj, .period])
  }

  /// Common words come from a memory, which must say what the model would.
  @Test func wordsThatWereMetBeforeAreTaggedAlike() {
    var tagging = TokenTagging()
    let sentences = [
      "The ships report a fire.", "The report ships tomorrow.", "THE REPORT IS OLD.", "Report the ships.",
    ]
    for sentence in sentences + sentences {
      let text = Text(repairing: Array(sentence.utf8))
      var names = NameCursor([])
      var tokens: [GrammarToken] = []
      GrammarTokenizer().read(0..<text.count, text, &names, into: &tokens)
      tagging.tag(&tokens, in: text)
      #expect(tokens.map(\.tag) == tags(sentence))
    }
  }

  @Test func aSentenceWithoutWordsHasNoTags() {
    #expect(tags("").isEmpty)
  }
}
