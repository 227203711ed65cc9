internal import CCleanseICU

/// Decides what stands in place of each break, and for words broken at a hyphen whether the hyphen stays.
///
/// The first witness is the text itself: whether it holds the joined or the hyphenated word elsewhere. Only where it
/// holds neither, short lists of what compounds are made of decide.
struct BrokenWords {
  private struct Break {
    /// The place in the list of wraps.
    let index: Int
    let left: Range<Int>
    let right: Range<Int>
    let isSoft: Bool
  }

  private var broken: [Break] = []
  private var made = 0

  /// The wrap in `range`, white space behind `isHyphen`; a hyphen's fate is left to `settle`. To be called once for
  /// each wrap, in order.
  mutating func wrap(
    _ range: Range<Int>, _ verdict: WrapJudgement.Verdict, isHyphen: Bool, in text: borrowing Text
  ) -> LineWrap {
    made += 1
    let right = Self.letters(from: range.upperBound, in: text)
    if isHyphen, Self.startsLower(text.scalar(at: range.upperBound).value),
      !Self.conjunctions.contains(Self.folded(right, in: text))
    {
      let hyphen = text.scalar(before: range.lowerBound)
      let start = range.lowerBound - hyphen.length
      let left = Self.letters(before: start, in: text)
      broken.append(Break(index: made - 1, left: left, right: right, isSoft: hyphen.value == 0xAD))
      return LineWrap(
        kind: .hyphen, range: start..<range.upperBound, repair: "", word: left.lowerBound..<right.upperBound,
        wordRepair: "", reason: "\(verdict.reason)", confidence: verdict.confidence)
    }
    let repair = Self.separator(at: range, isHyphen: isHyphen, in: text)
    return LineWrap(
      kind: .line, range: range, repair: repair, word: range, wordRepair: repair, reason: "\(verdict.reason)",
      confidence: verdict.confidence)
  }

  /// Decides on the hyphens of all `wraps`.
  func settle(_ wraps: inout [LineWrap], in text: borrowing Text) {
    guard !broken.isEmpty else { return }
    var counts: [UInt64: Int] = [:]
    for item in broken {
      counts[Self.hash(item.left, item.right, hyphenated: false, in: text)] = 0
      counts[Self.hash(item.left, item.right, hyphenated: true, in: text)] = 0
    }
    Self.count(&counts, in: text)
    for item in broken {
      let joined = counts[Self.hash(item.left, item.right, hyphenated: false, in: text)] ?? 0
      let hyphenated = counts[Self.hash(item.left, item.right, hyphenated: true, in: text)] ?? 0
      let keeps = Self.keepsHyphen(item, joined, hyphenated, in: text)
      let old = wraps[item.index]
      let hyphen =
        keeps.verdict ? text.string(item.left.upperBound..<text.next(afterHyphenAt: item.left.upperBound)) : ""
      wraps[item.index] = LineWrap(
        kind: .hyphen, range: old.range, repair: hyphen, word: old.word,
        wordRepair: text.string(item.left) + hyphen + text.string(item.right), reason: keeps.reason,
        confidence: joined + hyphenated > 0 ? max(old.confidence, 0.97) : old.confidence)
    }
  }

  private static func keepsHyphen(
    _ item: Break, _ joined: Int, _ hyphenated: Int, in text: borrowing Text
  ) -> (verdict: Bool, reason: String) {
    if item.isSoft { return (false, "a soft hyphen shows only at a line end") }
    if hyphenated > joined { return (true, "the text has the word with its hyphen elsewhere") }
    if joined > 0 { return (false, "the text has the joined word elsewhere") }
    if isCompound(item, in: text) { return (true, "the parts are those of a compound that is written with a hyphen") }
    return (false, "the hyphen only marks the break of the word")
  }

  private static func isCompound(_ item: Break, in text: borrowing Text) -> Bool {
    let left = folded(item.left, in: text)
    let right = folded(item.right, in: text)
    let isFirstPart = !isBreakHyphen(text.scalar(before: item.left.lowerBound).value)
    if left.unicodeScalars.count < 2 { return true }
    let isAllCapital = !text[item.left].contains { (0x61...0x7A).contains($0) || $0 >= 0x80 }
    if isAllCapital { return true }
    if !isFirstPart, particles.contains(left) { return true }
    if secondParts.contains(right) || numbers.contains(left) && measures.contains(right) { return true }
    return firstParts.first { $0.left == left }.map { $0.rights.isEmpty || $0.rights.contains(right) } ?? false
  }
}

extension BrokenWords {
  /// What stands between the words of two lines: nothing in scripts without spaces and after a dash or slash that
  /// clings to its word, else a space.
  private static func separator(at range: Range<Int>, isHyphen: Bool, in text: borrowing Text) -> String {
    let before = text.scalar(before: range.lowerBound)
    let after = text.scalar(at: range.upperBound).value
    if columns(of: before.value) == 2, columns(of: after) == 2, !isHangul(before.value), !isHangul(after) { return "" }
    if isHyphen, startsLower(after) || restarts(at: range, in: text) { return " " }
    let earlier = text.scalar(before: range.lowerBound - before.length).value
    let clings = (0x30...0x39).contains(earlier) || isLetter(earlier)
    let goesOn = (0x30...0x39).contains(after) || isLetter(after)
    return clings && goesOn && [0x2D, 0x2010, 0x2013, 0x2014, 0x2F].contains(before.value) ? "" : " "
  }

  private static func isHangul(_ scalar: UInt32) -> Bool {
    cleanse_script_of(scalar) == cleanse_script(CLEANSE_SCRIPT_HANGUL)
  }

  /// The letters and marks that start at `offset`, 64 bytes at most.
  private static func letters(from offset: Int, in text: borrowing Text) -> Range<Int> {
    var end = offset
    while end < text.count, end < offset + 64 {
      let scalar = text.scalar(at: end)
      guard isLetter(scalar.value) else { break }
      end += scalar.length
    }
    return offset..<end
  }

  private static func letters(before offset: Int, in text: borrowing Text) -> Range<Int> {
    var start = offset
    while start > 0, start > offset - 64 {
      let scalar = text.scalar(before: start)
      guard isLetter(scalar.value) else { break }
      start -= scalar.length
    }
    return start..<offset
  }

  private static func startsLower(_ scalar: UInt32) -> Bool {
    cleanse_category_of(scalar) == CLEANSE_CATEGORY_LOWERCASE_LETTER
  }

  /// Whether the word before the hyphen was broken off and begins anew: "Stod- Stoddart".
  private static func restarts(at range: Range<Int>, in text: borrowing Text) -> Bool {
    let hyphen = text.scalar(before: range.lowerBound)
    let left = letters(before: range.lowerBound - hyphen.length, in: text)
    let right = letters(from: range.upperBound, in: text)
    return folded(right, in: text).hasPrefix(folded(left, in: text))
  }

  private static func folded(_ range: Range<Int>, in text: borrowing Text) -> String {
    text.string(range).lowercased()
  }
}

/// Counting words by a hash of their scalars in lower case (FNV-1a).
extension BrokenWords {
  private static func mix(_ hash: UInt64, _ scalar: UInt32) -> UInt64 {
    let lower =
      scalar < 0x80 ? ((0x41...0x5A).contains(scalar) ? scalar | 0x20 : scalar) : cleanse_simple_lowercase(scalar)
    return FNV1a.mix(hash, lower)
  }

  private static func hash(
    _ left: Range<Int>, _ right: Range<Int>, hyphenated: Bool, in text: borrowing Text
  ) -> UInt64 {
    var hash = FNV1a.basis
    for range in [left, right] {
      if hyphenated, range == right { hash = mix(hash, 0x2D) }
      var at = range.lowerBound
      while at < range.upperBound {
        let scalar = text.scalar(at: at)
        hash = mix(hash, scalar.value)
        at += scalar.length
      }
    }
    return hash
  }

  /// Adds to `counts` how often each of its words stands in `text`, words with inner hyphens as wholes.
  private static func count(_ counts: inout [UInt64: Int], in text: borrowing Text) {
    var at = 0
    var hash = FNV1a.basis
    var isInside = false
    while at <= text.count {
      let scalar = text.scalar(at: at)
      let after = at + max(1, scalar.length)
      if scalar.length > 0, isLetter(scalar.value) {
        hash = mix(hash, scalar.value)
        isInside = true
      } else if isInside {
        if isBreakHyphen(scalar.value), isLetter(text.scalar(at: after).value) {
          hash = mix(hash, 0x2D)
        } else {
          if let known = counts[hash] { counts[hash] = known + 1 }
          hash = FNV1a.basis
          isInside = false
        }
      }
      at = after
    }
  }
}

/// What compounds are made of that are written with a hyphen; a choice of the frequent, not a dictionary.
extension BrokenWords {
  /// After a hyphen before one of these, a word is left out: "pre- and post-war".
  private static let conjunctions: Set<String> = [
    "and", "or", "to", "und", "oder", "bis", "et", "ou", "y", "e", "en", "of", "och", "og", "и", "или",
  ]
  private static let particles: Set<String> = [
    "a", "and", "by", "for", "in", "la", "of", "off", "on", "the", "to", "up", "de", "du", "en", "sur", "sous",
  ]
  private static let secondParts: Set<String> = [
    "based", "called", "ci", "educated", "elect", "élect", "friendly", "haired", "là", "leaning", "looking", "minded",
    "oriented", "owned", "related", "speaking", "нибудь", "либо", "то", "таки",
  ]
  private static let numbers: Set<String> = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "thirty",
    "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "first", "second", "third", "half", "multi", "several",
  ]
  private static let measures: Set<String> = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "minute", "mile", "foot",
    "page",
    "term", "time", "class", "rate", "party", "way", "bedroom", "story", "part", "point", "man", "million", "dollar",
    "quarter", "quarters", "third", "thirds", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
  private static let firstParts: [(left: String, rights: Set<String>)] = [
    (
      "self",
      [
        "confidence", "control", "defence", "defense", "employed", "esteem", "interest", "made", "help", "evident",
        "determination", "rule", "proclaimed", "sufficient", "government", "respect", "service", "imposed", "portrait",
      ]
    ),
    ("ex", ["president", "minister", "wife", "husband", "soldier", "soldiers", "partner", "official", "officials"]),
    ("vice", ["president", "chairman", "chancellor", "minister", "presidential"]),
    ("well", ["known", "being", "established", "meaning", "off", "educated", "informed", "documented", "organised"]),
    ("long", ["term", "time", "range", "standing", "running", "distance", "awaited", "lasting", "haul", "held"]),
    ("short", ["term", "range", "lived", "sighted", "haul", "handed"]),
    ("high", ["level", "tech", "speed", "profile", "ranking", "quality", "rise", "risk", "end", "school", "pressure"]),
    ("low", ["level", "cost", "income", "key", "lying", "budget", "risk", "end", "cut"]),
    ("full", ["time", "scale", "page", "length", "fledged"]),
    ("part", ["time"]), ("real", ["time", "life", "estate"]), ("all", ["time", "out", "round", "inclusive", "star"]),
    ("co", ["founder", "author", "owner", "operation", "ordination"]),
    ("large", ["scale"]), ("small", ["scale", "time"]), ("wide", ["ranging", "open"]), ("far", ["reaching", "right"]),
    ("so", ["called"]), ("mid", ["century", "term", "week"]), ("hard", ["line", "liner", "hit", "core", "working"]),
    ("peut", ["être"]), ("c'est", ["à"]), ("vis", ["à"]), ("из", ["за", "под"]), ("по", ["русски", "прежнему"]),
    ("decision", ["making", "maker", "makers"]), ("policy", ["making", "maker", "makers"]),
    ("fund", ["raising"]), ("north", ["east", "west"]), ("south", ["east", "west"]), ("peace", ["keeping"]),
  ]
}

extension Text {
  /// The offset after the scalar at `offset`.
  fileprivate func next(afterHyphenAt offset: Int) -> Int { offset + scalar(at: offset).length }
}
