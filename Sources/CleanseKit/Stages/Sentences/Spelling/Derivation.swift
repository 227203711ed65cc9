/// Words that the lists lack and that are made of words of the lists: "terroirs", "rebase", "ingestors", "touchpad".
enum Derivation {
  /// Whether it is the plural of a listed word, or one with a prefix or suffix that makes words freely.
  static func isPlain(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    for prefix in prefixes
    where range.count > prefix.utf8CodeUnitCount + 4 && matches(prefix, text, range.lowerBound) {
      if entry(range.lowerBound + prefix.utf8CodeUnitCount..<range.upperBound, text) != nil { return true }
    }
    for suffix in suffixes where range.count > suffix.utf8CodeUnitCount + 3 {
      let start = range.upperBound - suffix.utf8CodeUnitCount
      guard matches(suffix, text, start), let stem = entry(range.lowerBound..<start, text) else { continue }
      if suffix.utf8CodeUnitCount > 1 || stem.tags.has(.nn) { return true }
    }
    for suffix in agents where range.count > suffix.utf8CodeUnitCount + 3 {
      let start = range.upperBound - suffix.utf8CodeUnitCount
      if matches(suffix, text, start), let stem = entry(range.lowerBound..<start, text), stem.tags.has(.vb) {
        return true
      }
    }
    return false
  }

  /// Whether a listed word is in it, with anything that a learned or a technical word may have before or behind, or two are.
  static func isLearned(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    for prefix in learnedPrefixes
    where range.count > prefix.utf8CodeUnitCount + 3 && matches(prefix, text, range.lowerBound) {
      if entry(range.lowerBound + prefix.utf8CodeUnitCount..<range.upperBound, text) != nil { return true }
    }
    for suffix in learnedSuffixes where range.count > suffix.utf8CodeUnitCount + 3 {
      let end = range.upperBound - suffix.utf8CodeUnitCount
      if matches(suffix, text, end), isStem(range.lowerBound..<end, text) { return true }
    }
    for cut in range.lowerBound + 3..<max(range.lowerBound + 3, range.upperBound - 2)
    where entry(range.lowerBound..<cut, text) != nil && entry(cut..<range.upperBound, text) != nil {
      return true
    }
    return false
  }

  /// A listed word, or one without its -e, with its last letter twice, or with -i for -y.
  private static func isStem(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    if entry(range, text) != nil { return true }
    var hash = FNV1a.basis
    for at in range.dropLast() { hash = FNV1a.mix(hash, text[at] | 0x20) }
    let last = text[range.upperBound - 1] | 0x20
    if last == text[range.upperBound - 2] | 0x20, isListed(hash) { return true }
    if last == 0x69, isListed(FNV1a.mix(hash, 0x79)) { return true }
    let whole = FNV1a.mix(hash, last)
    return isListed(FNV1a.mix(whole, 0x65)) || isListed(FNV1a.mix(whole, 0x6C))
  }

  private static let prefixes: [StaticString] = [
    "un", "re", "non", "pre", "sub", "anti", "over", "under", "super", "multi",
  ]
  private static let suffixes: [StaticString] = ["s", "less", "ness", "like", "wise", "ish", "ability"]
  /// Who or what does it: "ingestors" of "ingest".
  private static let agents: [StaticString] = ["er", "ers", "or", "ors"]

  private static let learnedPrefixes: [StaticString] =
    prefixes + [
      "inter", "intra", "trans", "dis", "mis", "co", "micro", "auto", "bio", "geo", "eco", "neo", "post", "pro", "semi",
      "tele", "hyper", "hypo", "in", "im", "out", "up", "para", "poly", "mono", "meta", "mega", "mini", "pseudo",
      "photo",
      "electro", "cyber", "counter", "de", "en",
    ]
  private static let learnedSuffixes: [StaticString] = [
    "ly", "al", "ally", "ee", "ees", "er", "ers", "or", "ors", "ist", "ists", "ism", "ive", "ize", "ise", "ized",
    "ised",
    "izes", "able", "ability", "y", "ies", "ie", "ed", "ing", "ness", "less", "ful", "ish", "like", "wise", "ity",
    "ation",
    "ations", "ian", "ians", "ic", "ical", "s", "es", "hood", "ship", "age", "ary", "ous",
  ]

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

  private static func isListed(_ hash: UInt64) -> Bool { (GrammarLexicon.entry(hash)?.size ?? 0) > 0 }
}
