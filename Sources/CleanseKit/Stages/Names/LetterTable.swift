/// How one language's letters are spelled in Latin ones: rules that are tried at each letter, the longest first.
///
/// A rule is a pattern, a blank and what it becomes, which may be nothing; commas and line ends part the rules. `^` before
/// a pattern and `$` behind it stand for the edges of a word, `V` for a vowel and `C` for any other letter beside it; the
/// rule `vowels` lists the vowels.
struct LetterTable: Sendable {
  /// What a pattern wants of the letter before or after it.
  private enum Neighbour {
    case any, wordEdge, vowel, consonant

    /// What `^`, `$`, `V` or `C` stands for.
    init?(sign: UInt32) {
      switch sign {
      case 0x5E, 0x24: self = .wordEdge
      case 0x56: self = .vowel
      case 0x43: self = .consonant
      default: return nil
      }
    }
  }

  private struct Rule: Sendable {
    var before = Neighbour.any
    var pattern: [UInt32] = []
    var after = Neighbour.any
    var latin: [UInt8] = []

    var weight: Int { pattern.count * 4 + (before == .any ? 0 : 1) + (after == .any ? 0 : 1) }
  }

  /// What became of one or more letters.
  struct Piece {
    var latin: [UInt8]

    var startsWithVowel: Bool { latin.first.map(LatinLetter.isVowel) ?? false }
    var endsWithVowel: Bool { latin.last.map(LatinLetter.isVowel) ?? false }
  }

  private var rules: [UInt32: [Rule]] = [:]
  private var vowels = Set<UInt32>()

  init(_ lines: String) {
    for line in lines.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x2C }) {
      let parts = line.split(separator: 0x20, maxSplits: 1)
      let pattern = Array(String(decoding: parts[0], as: UTF8.self).unicodeScalars).map { $0.value }
      let latin = parts.count > 1 ? Array(parts[1]) : []
      if parts[0].elementsEqual("vowels".utf8) {
        vowels = Set(String(decoding: latin, as: UTF8.self).unicodeScalars.map { $0.value })
      } else {
        add(pattern, latin)
      }
    }
    for key in rules.keys { rules[key]?.sort { $0.weight > $1.weight } }
  }

  private mutating func add(_ pattern: [UInt32], _ latin: [UInt8]) {
    var rule = Rule()
    var pattern = pattern[...]
    if let first = pattern.first, let sign = Neighbour(sign: first) {
      rule.before = sign
      pattern.removeFirst()
    }
    if let last = pattern.last, let sign = Neighbour(sign: last) {
      rule.after = sign
      pattern.removeLast()
    }
    rule.pattern = Array(pattern)
    rule.latin = latin
    rules[rule.pattern[0], default: []].append(rule)
  }

  /// The pieces of `word`, lower case and composed; nil where it holds a letter that the table does not know.
  func pieces(of word: [UInt32]) -> [Piece]? {
    var pieces: [Piece] = []
    var at = 0
    while at < word.count {
      guard let rule = rules[word[at]]?.first(where: { matches($0, word, at) }) else {
        guard NameScript.of(word[at]) == .none || NameScript.of(word[at]) == .mark else { return nil }
        at += 1
        continue
      }
      if !rule.latin.isEmpty { pieces.append(Piece(latin: rule.latin)) }
      at += rule.pattern.count
    }
    return pieces
  }

  /// The spelling of `word`, lower case and composed; nil where it holds a letter that the table does not know.
  func spell(_ word: [UInt32]) -> [UInt8]? {
    pieces(of: word).map { $0.flatMap { $0.latin } }
  }

  private func matches(_ rule: Rule, _ word: [UInt32], _ at: Int) -> Bool {
    let end = at + rule.pattern.count
    guard end <= word.count else { return false }
    for i in 0..<rule.pattern.count where word[at + i] != rule.pattern[i] { return false }
    return suits(rule.before, at > 0 ? word[at - 1] : nil) && suits(rule.after, end < word.count ? word[end] : nil)
  }

  private func suits(_ wanted: Neighbour, _ letter: UInt32?) -> Bool {
    switch wanted {
    case .any: true
    case .wordEdge: letter == nil
    case .vowel: letter.map(vowels.contains) ?? false
    case .consonant: letter.map { !vowels.contains($0) } ?? false
    }
  }
}

/// What kind an ASCII letter is.
enum LatinLetter {
  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte | 0x20 {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }
}
