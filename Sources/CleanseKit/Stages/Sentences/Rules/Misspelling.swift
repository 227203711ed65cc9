/// Flags words of no list that a common word is one step away from, or a very common one two; names, foreign words and words that a document
/// repeats stay alone. It looks at whole documents, so it is asked for its flags at their end.
struct Misspelling {
  static let rule = Rule(
    GrammarRules.first + 23, "misspelling", "No list has the word, and a common word differs in one letter or two.",
    severity: .warning)

  /// A word that may be flagged.
  private struct Suspect {
    let range: Range<Int>
    let hash: UInt64
    let correction: String
    let confidence: Double
  }

  private var suspects: [Suspect] = []
  private var seen: [UInt64: Int] = [:]
  /// Where among the suspects a word stands.
  private var places: [UInt64: Int] = [:]
  private var correction = Correction()
  private var secondStep = SecondStep()
  /// Words of this document that were looked at for a second step: a text with many is about something that no list knows.
  private var searches = 0
  private static let mostSearches = 40

  mutating func reset() {
    suspects.removeAll(keepingCapacity: true)
    seen.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    searches = 0
  }

  /// Notes the suspects of one sentence.
  mutating func look(at tokens: [GrammarToken], _ text: borrowing Text, _ findings: borrowing Findings) {
    for at in tokens.indices where isUnknown(tokens[at], text) {
      let token = tokens[at]
      let count = seen[token.hash, default: 0] + 1
      seen[token.hash] = count
      guard !findings.hasFlag(on: token.range), !isMentioned(at, tokens) else { continue }
      if count == 2, let place = places[token.hash], !token.isCapital {
        let first = suspects[place]
        suspects.append(
          Suspect(range: token.range, hash: first.hash, correction: first.correction, confidence: first.confidence))
      }
      guard count == 1, let found = correct(token, text), !hasForeignNeighbour(at, tokens, text),
        !token.isCapital || isSureAtStart(at, found.confidence, tokens)
      else { continue }
      places[token.hash] = suspects.count
      suspects.append(
        Suspect(
          range: token.range, hash: token.hash, correction: Inflection.like(token, found.word),
          confidence: found.confidence))
    }
  }

  /// A common word one step away, or a very common one two slips away.
  private mutating func correct(_ token: GrammarToken, _ text: borrowing Text) -> (word: String, confidence: Double)? {
    if let found = correction.correct(token.range, in: text) { return found }
    guard token.range.count >= SecondStep.shortest, searches < Self.mostSearches,
      !Derivation.isLearned(token.range, text)
    else { return nil }
    searches += 1
    return secondStep.correct(token.range, in: text)
  }

  /// Flags the suspects that the document does not repeat.
  func finish(_ text: borrowing Text, into findings: inout Findings) {
    for suspect in suspects where seen[suspect.hash, default: 0] < 3 {
      findings.flag(
        suspect.range, Self.rule,
        message: "'\(text.string(suspect.range))' is in no list of words: '\(suspect.correction)' meant?",
        suggestions: [suspect.correction], confidence: suspect.confidence)
    }
  }

  /// A word in small letters of ASCII that no list has, and that is not part of an address or a path.
  private func isUnknown(_ token: GrammarToken, _ text: borrowing Text) -> Bool {
    guard token.isWord, !token.isListed, !token.isName, !token.isHyphenated, !token.hasApostrophe else { return false }
    let range = token.range
    guard (4...16).contains(range.count), !RareWords.contains(token.hash) else { return false }
    for at in range where text[at] &- 0x61 >= 26 {
      guard at == range.lowerBound, token.isCapital, token.opensSentence, text[at] &- 0x41 < 26 else { return false }
    }
    guard !Derivation.isPlain(range, text) else { return false }
    return !Self.joins(range.lowerBound > 0 ? text[range.lowerBound - 1] : 0) && !Self.joins(text[range.upperBound])
  }

  /// Marks that make a word a part of something else: "@name", "path/file", "file.ext", "x=y".
  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x23, 0x24, 0x26, 0x2A, 0x2D, 0x2F, 0x3C...0x3E, 0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// With a capital only the first word of a sentence in small letters counts, where the correction is likely.
  private func isSureAtStart(_ at: Int, _ confidence: Double, _ tokens: [GrammarToken]) -> Bool {
    guard at + 2 < tokens.count, tokens[at].range.count > 5, confidence >= 0.8 else { return false }
    return !tokens[at + 1].isCapital && tokens[at + 1].kind != .number && tokens[at + 1].kind != .dash
      && !TagSet.finite.has(tokens[at + 1].tag)
  }

  /// A word that is spoken of, not used: quoted alone, behind "called", or behind an article of another language with a capital,
  /// as in the title of a film.
  private func isMentioned(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    guard at > 0 else { return false }
    let before = tokens[at - 1]
    if before.kind == .quote { return at + 1 < tokens.count && tokens[at + 1].kind == .quote }
    return before.isOne(of: Self.naming) || before.isCapital && !before.opensSentence && before.isOne(of: Self.articles)
  }

  private static let naming: [StaticString] = ["called", "named", "termed", "dubbed", "word", "term", "words", "terms"]
  private static let articles: [StaticString] = [
    "la", "le", "les", "el", "il", "lo", "los", "las", "der", "die", "das", "un", "une", "una", "en", "di", "de", "da",
  ]

  /// A word with letters beyond ASCII that no list has.
  private func isForeign(_ token: GrammarToken, _ text: borrowing Text) -> Bool {
    token.isWord && !token.isListed && token.range.contains { text[$0] >= 0xC0 }
  }

  /// Whether a word beside it is unknown as well, and no misspelling: the text is in another language there.
  private mutating func hasForeignNeighbour(_ at: Int, _ tokens: [GrammarToken], _ text: borrowing Text) -> Bool {
    for near in [at - 1, at + 1] where tokens.indices.contains(near) {
      if isForeign(tokens[near], text) { return true }
      guard isUnknown(tokens[near], text) else { continue }
      if correction.correct(tokens[near].range, in: text) == nil { return true }
    }
    return false
  }
}
