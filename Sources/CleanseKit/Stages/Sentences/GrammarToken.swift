/// A word, number or mark of a sentence, with what the rules of grammar know of it.
struct GrammarToken {
  enum Kind: UInt8 {
    case word, number, comma, stop, quote, bracket, dash, other
  }

  let start: UInt32
  let end: UInt32
  let kind: Kind
  var classes: GrammarWords = []
  var key = WordKey()
  /// The first letter is a capital; all letters are.
  var isCapital = false
  var isAllCapital = false
  /// It ends in 's, or in an apostrophe behind an s.
  var isPossessive = false
  var isHyphenated = false
  var hasApostrophe = false
  /// Whether it is the first token of its sentence.
  var opensSentence = false
  /// Whether it is a name, or a part of one, as far as can be seen.
  var isName = false
  /// Its part of speech, the next best one, and by how much that is worse.
  var tag = PartOfSpeech.xx
  var second = PartOfSpeech.xx
  var margin = Int32.max
  /// The parts of speech that it may have at all.
  var tags = TagSet()
  /// Of the clitic at its end, where `hasClitic`: "n't", "'s".
  var clitic = PartOfSpeech.xx
  var hasClitic = false
  /// Its hash, in small letters, and whether the lexicon has it.
  var hash: UInt64 = 0
  var isListed = true
  /// 1 (among the commonest words) to 7, 0 for words of no list.
  var size: UInt8 = 0
  /// How often running text writes it with a capital: 1 (never) to 4 (always), 0 where unknown.
  var capitals: UInt8 = 0

  var range: Range<Int> { Int(start)..<Int(end) }
  var isWord: Bool { kind == .word }

  /// An open-class word or a number: what noun phrases are made of.
  var isContent: Bool {
    kind == .number || kind == .word && classes.isDisjoint(with: GrammarWords.closed)
  }

  func has(_ classes: GrammarWords) -> Bool { !self.classes.isDisjoint(with: classes) }

  /// The last letter but `back`, in lower case; 0 where the word is shorter or longer than keys are.
  func letter(fromEnd back: Int) -> UInt8 { key.byte(key.count - 1 - back) }

  /// Whether the word ends in `suffix`, at most 8 letters in lower case, and is longer.
  @inline(__always)
  func ends(with suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard key.count > count else { return false }
    var letters: UInt64 = 0
    for i in 0..<min(count, 8) { letters |= unsafe UInt64(suffix.utf8Start[i]) << (8 * UInt64(i)) }
    return key.last(count) == letters
  }

  /// Whether the word is one of `words`, given in lower case.
  func isOne(of words: [StaticString]) -> Bool {
    words.contains { $0.utf8CodeUnitCount == key.count && isWord($0) }
  }

  @inline(never)
  private func isWord(_ word: StaticString) -> Bool { matches(word) }

  func begins(with prefix: StaticString) -> Bool {
    guard key.count >= prefix.utf8CodeUnitCount else { return false }
    for i in 0..<prefix.utf8CodeUnitCount {
      guard unsafe key.byte(i) == prefix.utf8Start[i] else { return false }
    }
    return true
  }

  /// Whether the word is `word`, given in lower case: two comparisons, since the compiler knows the letters of a literal.
  @inline(__always)
  func matches(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard key.count == count else { return false }
    var low: UInt64 = 0
    var high: UInt64 = 0
    for i in 0..<min(count, 8) { low |= unsafe UInt64(word.utf8Start[i]) << (8 * UInt64(i)) }
    for i in 8..<max(count, 8) { high |= unsafe UInt64(word.utf8Start[i]) << (8 * UInt64(i - 8)) }
    return key.low == low && key.high == high
  }
}

/// Cuts sentences into tokens.
struct GrammarTokenizer {
  /// The most tokens that the rules look at in one sentence.
  static let limit = 400
  private let table = GrammarWords.table

  /// Reads the tokens of `sentence` into `tokens`; `names` says which of them are names.
  func read(
    _ sentence: Range<Int>, _ text: borrowing Text, _ names: inout NameCursor, into tokens: inout [GrammarToken]
  ) {
    tokens.removeAll(keepingCapacity: true)
    var at = sentence.lowerBound
    while at < sentence.upperBound, tokens.count < Self.limit {
      let blank = text.blank(at: at)
      if blank > 0 {
        at += blank
        continue
      }
      let scalar = text.scalar(at: at)
      let kind = LetterClass(scalar.value)
      if kind.isWord {
        let token = word(at, kind, sentence.upperBound, isFirst: tokens.isEmpty, text, &names)
        tokens.append(token)
        at = Int(token.end)
      } else {
        tokens.append(
          GrammarToken(start: UInt32(at), end: UInt32(at + scalar.length), kind: Self.mark(scalar.value)))
        at += scalar.length
      }
    }
  }

  private static func mark(_ scalar: UInt32) -> GrammarToken.Kind {
    switch scalar {
    case 0x2C: .comma
    case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x2026: .stop
    case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB, 0x60: .quote
    case 0x28, 0x29, 0x5B, 0x5D: .bracket
    case 0x2D, 0x2013, 0x2014: .dash
    default: .other
    }
  }

  private func word(
    _ start: Int, _ first: LetterClass, _ limit: Int, isFirst: Bool, _ text: borrowing Text, _ names: inout NameCursor
  ) -> GrammarToken {
    var at = start
    var hasLetters = false
    var hasSmall = false
    var isHyphenated = false
    var hasApostrophe = false
    // Most words are letters of ASCII and nothing else.
    while at < limit, (text[at] | 0x20) &- 0x61 < 26 {
      if text[at] >= 0x61 { hasSmall = true }
      at += 1
    }
    if at > start { hasLetters = true }
    while at < limit, text[at] != 0x20 {
      let scalar = text.scalar(at: at)
      let kind = LetterClass(scalar.value)
      if kind.isWord {
        if kind != .digit { hasLetters = true }
        if kind == .lower { hasSmall = true }
      } else {
        let joins =
          scalar.value == 0x27 || scalar.value == 0x2019 || scalar.value == 0x2D || scalar.value == 0x2E
          || scalar.value == 0x2C && !hasLetters || scalar.value == 0x40 || scalar.value == 0x5F || scalar.value == 0x2F
        guard joins, at + scalar.length < limit, LetterClass(text.scalar(at: at + scalar.length).value).isWord else {
          break
        }
        if scalar.value == 0x2D || scalar.value > 0x2D && scalar.value < 0x60 { isHyphenated = true }
        if scalar.value == 0x27 || scalar.value == 0x2019 { hasApostrophe = true }
      }
      at += scalar.length
    }
    var token = GrammarToken(start: UInt32(start), end: UInt32(at), kind: hasLetters ? .word : .number)
    token.isCapital = first == .upper
    token.isAllCapital = hasLetters && !hasSmall
    token.isHyphenated = isHyphenated
    token.hasApostrophe = hasApostrophe
    token.opensSentence = isFirst
    if let key = WordKey(text, start..<at) {
      token.key = key
      token.classes = table[key]
      token.isPossessive =
        token.classes.isEmpty && key.count > 2 && key.byte(key.count - 1) == 0x73
        && key.byte(key.count - 2) == 0x27
    }
    let isMarked = names.holds(start)
    token.isName = isMarked || token.isCapital && !isFirst && token.classes.isDisjoint(with: GrammarWords.closed)
    return token
  }
}

/// Walks the marked names of a text beside its tokens.
struct NameCursor {
  private let names: [Mark]
  private var at = 0

  init(_ names: [Mark]) {
    self.names = names.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether `offset` lies in a name; offsets are asked in ascending order.
  mutating func holds(_ offset: Int) -> Bool {
    while at < names.count, names[at].range.upperBound <= offset { at += 1 }
    return at < names.count && names[at].range.lowerBound <= offset
  }
}
