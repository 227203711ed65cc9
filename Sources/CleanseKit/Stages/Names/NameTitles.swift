/// Takes titles from before names, and what is no name at all from among them.
enum NameTitles {
  /// Endings of what belongs to a country or people: `Iranian`, `Maltese`, `Kurdish`.
  private static let peoples: [UInt32] = [0x69_616E, 0x65_616E, 0x65_7365, 0x69_7368]

  /// The words of the name in `name`, a part of `words`, without titles; nil where nothing is left of it.
  static func cut(_ name: Range<Int>, of words: [NameFeatures.Word], _ text: borrowing Text) -> Range<Int>? {
    var start = name.lowerBound
    for at in name.dropLast() where isTitle(words[at], before: words[at + 1], text) { start = at + 1 }
    let left = start..<name.upperBound
    let isNone = left.allSatisfy { at in
      let classes = NameLexicon.Classes(rawValue: words[at].classes)
      if !classes.isDisjoint(with: [.title, .date, .people]) || NameHeads.isOf(words[at].token, text) { return true }
      return isPeople(words[at]) && (left.count > 1 || isAdjective(before: words[at + 1]))
    }
    return isNone ? nil : left
  }

  /// Whether a name begins after this title: not in `General Motors`, `Prime Minister's Office`.
  private static func isTitle(
    _ word: NameFeatures.Word, before next: NameFeatures.Word, _ text: borrowing Text
  ) -> Bool {
    guard NameLexicon.Classes(rawValue: word.classes).contains(.title), next.token.canName else { return false }
    guard next.token.gap == .blank || next.token.gap == .point, next.common & 3 == 0 else { return false }
    guard NameLexicon.Classes(rawValue: next.classes).isDisjoint(with: [.head, .title]) else { return false }
    return !word.token.kinds(in: text).contains(.inside)
  }

  private static func isPeople(_ word: NameFeatures.Word) -> Bool {
    word.token.keyEnd - word.token.start >= 6 && peoples.contains(word.token.tail)
  }

  /// Whether a plain noun follows, so that a word such as `Syrian` is its adjective.
  private static func isAdjective(before next: NameFeatures.Word) -> Bool {
    next.token.shape == .lower && next.token.gap == .blank
      && NameLexicon.Classes(rawValue: next.classes).isDisjoint(with: [.said, .common])
  }
}
