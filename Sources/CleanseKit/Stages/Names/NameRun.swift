/// A run of words in which names may be: words with a capital, and what may tie them.
struct NameRun {
  /// Where its words are kept; the word before the run stands before them, the word after it behind them.
  var words: Range<Int>
  var heading: UInt8

  /// The runs of a line as ranges of its tokens, in order.
  static func next(in tokens: [NameToken], from start: Int, _ text: borrowing Text) -> Range<Int>? {
    var at = start
    while at < tokens.count, !begins(tokens, at, text) { at += 1 }
    guard at < tokens.count else { return nil }
    var last = at
    var end = at + 1
    while end < tokens.count, tokens[end].gap.isSoft {
      if tokens[end].canName {
        last = end
      } else if end - last > 2 {
        break
      } else if tokens[end].shape != .number, !tokens[end].kinds(in: text).contains(.tie) {
        break
      }
      end += 1
    }
    if last + 1 < tokens.count, tokens[last + 1].shape == .number {
      let gap = tokens[last + 1].gap
      if gap == .blank || gap == .hyphen { last += 1 }
    }
    return at..<last + 1
  }

  /// Whether a run begins here: with a capital, or with an article tied to a word with one (`al-Assad`).
  @inline(__always)
  private static func begins(_ tokens: [NameToken], _ at: Int, _ text: borrowing Text) -> Bool {
    if tokens[at].canName { return true }
    guard at + 1 < tokens.count, tokens[at + 1].gap == .hyphen, tokens[at + 1].canName else { return false }
    return tokens[at].classes(in: text).contains(.article)
  }
}
