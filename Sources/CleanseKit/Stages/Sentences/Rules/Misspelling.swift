/// Flags words of no list that a common word is one step away from; names, foreign words and words that a document
/// repeats stay alone. It looks at whole documents, so it is asked for its flags at their end.
struct Misspelling {
  static let rule = Rule(
    GrammarRules.first + 20, "misspelling", "No list has the word, and a common word differs in one letter.",
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
  private var correction = Correction()

  mutating func reset() {
    suspects.removeAll(keepingCapacity: true)
    seen.removeAll(keepingCapacity: true)
  }

  /// Notes the suspects of one sentence.
  mutating func look(at tokens: [GrammarToken], _ text: borrowing Text, _ findings: borrowing Findings) {
    for at in tokens.indices where isUnknown(tokens[at], text) {
      let token = tokens[at]
      seen[token.hash, default: 0] += 1
      guard seen[token.hash] == 1, !findings.hasFlag(on: token.range), !isQuoted(at, tokens),
        let found = correction.correct(token.range, in: text),
        !hasForeignNeighbour(at, tokens, text), !token.isCapital || isSureAtStart(at, found.confidence, tokens)
      else { continue }
      suspects.append(
        Suspect(
          range: token.range, hash: token.hash, correction: Inflection.like(token, found.word),
          confidence: found.confidence))
    }
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
    guard !isDerived(range, text) else { return false }
    return !Self.joins(range.lowerBound > 0 ? text[range.lowerBound - 1] : 0) && !Self.joins(text[range.upperBound])
  }

  /// The plural of a word of the lists, or one with a prefix or suffix that makes words freely: "terroirs", "rebase",
  /// "ingestors".
  private func isDerived(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    for prefix in Self.prefixes
    where range.count > prefix.utf8CodeUnitCount + 3 && Self.matches(prefix, text, range.lowerBound) {
      if Self.entry(range.lowerBound + prefix.utf8CodeUnitCount..<range.upperBound, text) != nil { return true }
    }
    for suffix in Self.suffixes where range.count > suffix.utf8CodeUnitCount + 3 {
      let start = range.upperBound - suffix.utf8CodeUnitCount
      guard Self.matches(suffix, text, start), let stem = Self.entry(range.lowerBound..<start, text) else { continue }
      if suffix.utf8CodeUnitCount > 1 || stem.tags.has(.nn) { return true }
    }
    for suffix in Self.agents where range.count > suffix.utf8CodeUnitCount + 3 {
      let start = range.upperBound - suffix.utf8CodeUnitCount
      if Self.matches(suffix, text, start), let stem = Self.entry(range.lowerBound..<start, text), stem.tags.has(.vb) {
        return true
      }
    }
    return false
  }

  private static let prefixes: [StaticString] = [
    "un", "re", "non", "pre", "sub", "anti", "over", "under", "super", "multi",
  ]
  private static let suffixes: [StaticString] = ["s", "less", "ness", "like", "wise", "ish", "ability"]
  /// Who or what does it: "ingestors" of "ingest".
  private static let agents: [StaticString] = ["er", "ers", "or", "ors"]

  private static func matches(_ letters: StaticString, _ text: borrowing Text, _ start: Int) -> Bool {
    for i in 0..<letters.utf8CodeUnitCount {
      guard unsafe text[start + i] | 0x20 == letters.utf8Start[i] else { return false }
    }
    return true
  }

  private static func entry(_ range: Range<Int>, _ text: borrowing Text) -> GrammarLexicon.Entry? {
    var hash = FNV1a.basis
    for at in range { hash = FNV1a.mix(hash, text[at] | 0x20) }
    return GrammarLexicon.entry(hash).flatMap { $0.size > 0 ? $0 : nil }
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

  /// A word that is quoted alone is spoken of, not used.
  private func isQuoted(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    at > 0 && at + 1 < tokens.count && tokens[at - 1].kind == .quote && tokens[at + 1].kind == .quote
  }

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
