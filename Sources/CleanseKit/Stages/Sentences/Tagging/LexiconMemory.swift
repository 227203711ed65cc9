/// What the lexicon said of the words that were asked for last: common words come back in every sentence, and the lexicon is
/// larger than a cache.
struct LexiconMemory {
  private struct Answer {
    var hash: UInt64 = 0
    var entry: GrammarLexicon.Entry?
  }

  private var answers = Array(repeating: Answer(), count: 1 << 11)

  /// The entry of the word with this hash, as `GrammarLexicon` has it.
  @inline(__always)
  mutating func entry(_ hash: UInt64) -> GrammarLexicon.Entry? {
    let place = Int(hash >> 53)
    if answers[place].hash != hash { answers[place] = Answer(hash: hash, entry: GrammarLexicon.entry(hash)) }
    return answers[place].entry
  }
}
