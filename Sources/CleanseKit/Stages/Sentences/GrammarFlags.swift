/// Flags the grammar of English sentences; those of other languages it leaves alone.
struct GrammarFlags {
  static let rules = GrammarRules.rules + [Misspelling.rule, SentenceCapital.rule]
  private var names: NameCursor
  private let isOtherLanguage: Bool

  init(_ text: borrowing Text) {
    names = NameCursor(text.marks.names)
    isOtherLanguage = text.marks.language.map { !$0.hasPrefix("en") } ?? false
  }

  mutating func find(in text: borrowing Text, using scratch: inout FlagSentences.Scratch, into findings: inout Findings)
  {
    guard !isOtherLanguage else { return }
    let tokenizer = GrammarTokenizer()
    scratch.misspelling.reset()
    scratch.capitals.reset()
    for sentence in text.sentences {
      tokenizer.read(sentence.range, text, &names, into: &scratch.tokens)
      guard isEnglish(scratch.tokens) else { continue }
      scratch.tagging.tag(&scratch.tokens, in: text)
      let words = listedWords(scratch.tokens)
      guard words.listed * 2 >= words.all else { continue }
      for rule in GrammarRules.all { rule.find(scratch.tokens, text, into: &findings) }
      scratch.capitals.look(at: scratch.tokens, text)
      if words.listed * 3 >= words.all * 2 { scratch.misspelling.look(at: scratch.tokens, text, findings) }
    }
    scratch.misspelling.finish(text, into: &findings)
    scratch.capitals.finish(text, into: &findings)
  }

  /// How many words in small letters there are, and how many of them English lists have: a short sentence of another
  /// language shares some words with English, but not most.
  private func listedWords(_ tokens: [GrammarToken]) -> (all: Int, listed: Int) {
    var all = 0
    var listed = 0
    for token in tokens where token.isWord && !token.isCapital && !token.isName {
      all += 1
      if token.isListed { listed += 1 }
    }
    return (all, listed)
  }

  /// Whether the words of the sentence are those of English: one in twelve at least, one in a short sentence.
  private func isEnglish(_ tokens: [GrammarToken]) -> Bool {
    var words = 0
    var known = 0
    for token in tokens where token.isWord {
      words += 1
      if token.has(.english) { known += 1 }
    }
    return words > 1 && (known * 12 >= words && known > 0 || words < 7)
  }
}
