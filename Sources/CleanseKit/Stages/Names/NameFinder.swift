/// Finds names in running Latin text: runs of words with a capital, with the particles inside them, without titles,
/// days, and the capitals that begin sentences or fill headlines.
struct NameFinder {
  /// Common words that also begin names, as in `New York`.
  private static let beginners: Set<WordKey> = Set(
    ["new", "great", "big", "long", "old", "high", "low", "good"].compactMap { WordKey(Array($0.utf8)) })
  private static let of = WordKey(Array("of".utf8))
  private static let the = WordKey(Array("the".utf8))

  private var tokens = NameTokens()
  private var evidence = NameEvidence()

  /// Calls `found` with the range of each name, in ascending order.
  mutating func find(in text: borrowing Text, _ found: (Range<Int>) -> Void) {
    let lines = text.lines
    if let whole = wholeField(lines, text) { return found(whole) }
    evidence.reset(bytes: text.count)
    for line in lines {
      tokens.read(line.content, in: text)
      guard !isHeadline else { continue }
      for token in tokens.tokens { evidence.note(token) }
    }
    for line in lines {
      tokens.read(line.content, in: text)
      findRuns(isHeadline: isHeadline, found)
    }
  }

  /// A text that is nothing but a name: one short line of words, none of which is a common one.
  private mutating func wholeField(_ lines: Lines, _ text: borrowing Text) -> Range<Int>? {
    guard lines.count == 1, lines[0].end <= 80 else { return nil }
    tokens.read(lines[0].content, in: text)
    let words = tokens.tokens
    guard let first = words.first, let last = words.last, words.count <= 7, !tokens.hasOther else { return nil }
    guard !tokens.isSentence || words.contains(where: { $0.gap == .initial }) else { return nil }
    let isCapitalised = words.allSatisfy { $0.isCapital || $0.isLinking || $0.gap == .hyphen }
    let isPlain = words.allSatisfy { $0.classes.isDisjoint(with: [.common, .said, .title]) || $0.isLinking }
    guard isPlain, isCapitalised || words.count <= 3 else { return nil }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// Whether most words of the line have a capital, as in headlines, so that a capital proves nothing.
  private var isHeadline: Bool {
    let long = tokens.tokens.filter { $0.range.count > 3 }
    guard long.count >= 4, !tokens.isSentence else { return false }
    return long.filter { $0.isCapital }.count * 10 >= long.count * 7
  }

  private func findRuns(isHeadline: Bool, _ found: (Range<Int>) -> Void) {
    let tokens = tokens.tokens
    var at = 0
    while at < tokens.count {
      guard begins(tokens, at) else {
        at += 1
        continue
      }
      let end = self.end(tokens, from: at)
      split(tokens, at..<end, isHeadline: isHeadline, found)
      at = end
    }
  }

  /// Whether a run begins here: with a capital, or with an article tied to a word with one (`al-Assad`).
  private func begins(_ tokens: [NameToken], _ at: Int) -> Bool {
    if tokens[at].isCapital { return true }
    guard tokens[at].classes.contains(.article), at + 1 < tokens.count else { return false }
    return tokens[at + 1].gap == .hyphen && tokens[at + 1].isCapital
  }

  /// The end of the run: words with a capital, and what links them.
  private func end(_ tokens: [NameToken], from start: Int) -> Int {
    var end = start + 1
    var hasHead = tokens[start].classes.contains(.head)
    while end < tokens.count {
      let token = tokens[end]
      guard token.gap != .other, !tokens[end - 1].isPossessive else { break }
      if token.isCapital {
        hasHead = hasHead || token.classes.contains(.head)
        end += 1
        continue
      }
      var next = end + 1
      if token.key == Self.of, hasHead {
        if next < tokens.count, tokens[next].key == Self.the, tokens[next].gap == .blank { next += 1 }
      } else if !token.isLinking {
        break
      } else {
        while next < tokens.count, tokens[next].isLinking, tokens[next].gap != .other { next += 1 }
      }
      guard next < tokens.count, tokens[next].isCapital, tokens[next].gap != .other else { break }
      end = next + 1
    }
    return end
  }

  /// Cuts titles, days and common words out of a run; what is left between them are names.
  private func split(_ tokens: [NameToken], _ run: Range<Int>, isHeadline: Bool, _ found: (Range<Int>) -> Void) {
    var start = run.lowerBound
    for index in run {
      guard cuts(tokens, index, run, isHeadline: isHeadline) else { continue }
      emit(tokens, start..<index, isHeadline: isHeadline, found)
      start = index + 1
    }
    emit(tokens, start..<run.upperBound, isHeadline: isHeadline, found)
  }

  private func cuts(_ tokens: [NameToken], _ index: Int, _ run: Range<Int>, isHeadline: Bool) -> Bool {
    let token = tokens[index]
    guard token.isCapital else { return false }
    let next = index + 1 < run.upperBound ? tokens[index + 1] : nil
    if isHeadline { return !evidence.isCapital(token) }
    if token.classes.contains(.date), !token.classes.contains(.link) { return true }
    if token.classes.contains(.shorthand) { return !(token.range.count == 1 && next?.gap == .initial) }
    if token.classes.contains(.title) {
      let isOffice = next?.classes.contains(.head) == true || index > run.lowerBound && tokens[index - 1].key == Self.of
      return !isOffice && (index == run.lowerBound || next != nil || run.count == 1)
    }
    if token.classes.contains(.common), !token.classes.contains(.article) {
      guard let key = token.key, Self.beginners.contains(key), next?.isCapital == true else { return true }
      return next?.classes.contains(.title) == true
    }
    if token.classes.contains(.people) {
      return next == nil && index == run.lowerBound || next?.classes.contains(.title) == true
    }
    return false
  }

  private func emit(_ tokens: [NameToken], _ part: Range<Int>, isHeadline: Bool, _ found: (Range<Int>) -> Void) {
    var part = part
    while let last = part.last, !tokens[last].isCapital { part = part.dropLast() }
    while let first = part.first, !tokens[first].isCapital, !begins(tokens, first) { part = part.dropFirst() }
    guard let first = part.first, let last = part.last else { return }
    if part.count == 1, !isName(tokens, first) { return }
    found(tokens[first].range.lowerBound..<tokens[last].range.upperBound)
  }

  /// Whether one word with a capital is a name: not where only the start of a sentence gives it.
  private func isName(_ tokens: [NameToken], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.range.count > 1, token.classes.isDisjoint(with: [.common, .head, .people, .date, .shorthand, .title])
    else {
      return false
    }
    let next = index + 1 < tokens.count ? tokens[index + 1] : nil
    if isAdjective(token, before: next) { return false }
    guard token.startsSentence else { return true }
    if evidence.isSmall(token) { return false }
    if token.isAllCapitals || token.isPossessive || evidence.isCapital(token) { return true }
    return next?.gap == .blank && next?.classes.contains(.said) == true
  }

  /// Endings of what belongs to a country or people: `Iranian`, `Maltese`, `Kurdish`.
  private static let adjectives = ["ian", "ean", "ese", "ish"].map { Array($0.utf8) }

  /// Whether the word looks like an adjective of nationality and a plain noun follows it.
  private func isAdjective(_ token: NameToken, before next: NameToken?) -> Bool {
    guard let key = token.key, key.count >= 6, let next, next.gap == .blank, !next.isCapital,
      next.classes.isDisjoint(with: [.said, .common])
    else { return false }
    return Self.adjectives.contains { ending in
      ending.indices.allSatisfy { key.byte(key.count - 3 + $0) == ending[$0] }
    }
  }
}

extension Range where Bound == Int {
  fileprivate func dropLast() -> Range<Int> { lowerBound..<upperBound - 1 }
  fileprivate func dropFirst() -> Range<Int> { lowerBound + 1..<upperBound }
}
