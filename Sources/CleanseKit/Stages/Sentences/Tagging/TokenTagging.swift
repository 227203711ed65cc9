internal import CCleanseKernels

/// Tags the tokens of a sentence: a token is one word of the tagger, or two where a clitic ends it ("don't", "Ann's").
struct TokenTagging {
  private var tagger = Tagger()
  private var lexicon = LexiconMemory()

  mutating func tag(_ tokens: inout [GrammarToken], in text: borrowing Text) {
    tagger.removeAll()
    for at in tokens.indices {
      let range = tokens[at].range
      let cut = tokens[at].isWord ? Self.clitic(tokens[at], in: text) : range.upperBound
      tagger.append(TaggerWord(range.lowerBound..<cut, in: text, &lexicon))
      tokens[at].hasClitic = cut < range.upperBound
      if tokens[at].hasClitic { tagger.append(TaggerWord(cut..<range.upperBound, in: text, &lexicon)) }
    }
    tagger.tag()
    var word = 0
    for at in tokens.indices {
      tokens[at].tag = tagger.tag(word)
      tokens[at].second = tagger.second(word)
      tokens[at].margin = tagger.margin(word)
      tokens[at].tags = TagSet(rawValue: tagger.words[word].tags)
      tokens[at].hash = tagger.words[word].hash
      tokens[at].isListed = tagger.words[word].set < TaggerWord.unknown
      tokens[at].size = tagger.sizes[word]
      tokens[at].capitals = UInt8(truncatingIfNeeded: tagger.words[word].capitals)
      word += 1
      if tokens[at].hasClitic {
        tokens[at].clitic = tagger.tag(word)
        word += 1
      }
    }
  }

  /// Where the clitic of the token begins, or its end.
  private static func clitic(_ token: GrammarToken, in text: borrowing Text) -> Int {
    let end = Int(token.end)
    guard token.hasApostrophe || token.matches("cannot") else { return end }
    if token.matches("cannot") { return end - 3 }
    for (letters, back) in [(1, 1), (2, 2)] where end - Int(token.start) > letters + 1 {
      let at = end - letters
      let width = text[at - 1] == 0x27 ? 1 : text[at - 1] == 0x99 && text[at - 2] == 0x80 ? 3 : 0
      guard width > 0, at - width > Int(token.start) else { continue }
      let first = text[at] | 0x20
      let second = text[at + 1] | 0x20
      if back == 1 {
        if first == 0x74, text[at - width - 1] | 0x20 == 0x6E, at - width - 1 > Int(token.start) {
          return at - width - 1
        }
        if first == 0x73 || first == 0x6D || first == 0x64 { return at - width }
      } else if first == 0x72 && second == 0x65 || first == 0x76 && second == 0x65 || first == 0x6C && second == 0x6C {
        return at - width
      }
    }
    return end
  }
}
