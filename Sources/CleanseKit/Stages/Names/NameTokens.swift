/// Cuts a line into words, and says what stands between them.
struct NameTokens {
  private(set) var tokens: [NameToken] = []
  /// Whether the line ends in a mark that ends a sentence.
  private(set) var isSentence = false
  /// Whether there is anything but words, blanks, hyphens, full stops and apostrophes between the words.
  private(set) var hasOther = false
  private var longWords = 0
  private var longCapitalised = 0
  private var longCapitals = 0

  /// How the letters of a word are written, while it is read.
  private struct Letters {
    var count = 0
    var capitals = 0
    var firstIsCapital = false

    @inline(__always)
    mutating func take(isCapital: Bool) {
      if count == 0 { firstIsCapital = isCapital }
      count += 1
      if isCapital { capitals += 1 }
    }
  }

  mutating func read(_ line: Range<Int>, in text: borrowing Text) {
    tokens.removeAll(keepingCapacity: true)
    isSentence = false
    hasOther = false
    longWords = 0
    longCapitalised = 0
    longCapitals = 0
    var at = line.lowerBound
    var lastEnd = at
    while at < line.upperBound {
      let length = Self.wordLength(at, text)
      guard length > 0 else {
        at += text[at] < 0x80 ? 1 : text.scalar(at: at).length
        continue
      }
      var token = Self.word(at, line.upperBound, text)
      setGap(of: &token, after: lastEnd, text)
      count(token)
      tokens.append(token)
      at = token.end
      lastEnd = at
    }
    if lastEnd < line.upperBound {
      var marks = GapMarks()
      marks.read(lastEnd..<line.upperBound, in: text)
      isSentence = isSentence || marks.hasStop
      hasOther = hasOther || marks.hasOther
    }
  }

  private mutating func count(_ token: NameToken) {
    guard token.end - token.start > 3 else { return }
    longWords += 1
    if token.isCapitalised { longCapitalised += 1 }
    if token.shape == .capitals || token.shape == .shortCapitals { longCapitals += 1 }
  }

  /// 0, or 1 where most long words of the line have a capital, as in headlines, and 2 where most are capitals.
  var heading: UInt8 {
    guard longWords >= 3 else { return 0 }
    if longCapitals * 10 >= longWords * 6 { return 2 }
    return longCapitalised * 10 >= longWords * 7 ? 1 : 0
  }

  /// The length in bytes of the letter, mark or digit at `at`; 0 where there is none.
  @inline(__always)
  private static func wordLength(_ at: Int, _ text: borrowing Text) -> Int {
    let byte = text[at]
    if byte < 0x80 { return (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 ? 1 : 0 }
    return isLatin(text.scalar(at: at).value) ? text.scalar(at: at).length : 0
  }

  /// Latin letters beyond ASCII, modifier letters and combining marks: letters of other scripts part names.
  private static func isLatin(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAA, 0xB5, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x36F, 0x1E00...0x1EFF: true
    default: false
    }
  }

  @inline(__always)
  private static func word(_ start: Int, _ limit: Int, _ text: borrowing Text) -> NameToken {
    var token = NameToken()
    token.start = start
    token.hash = FNV1a.basis
    var letters = Letters()
    var at = start
    while at < limit {
      let byte = text[at]
      if byte &- 0x61 < 26 {
        token.take(byte)
        letters.take(isCapital: false)
        at += 1
      } else if byte &- 0x41 < 26 {
        token.take(byte | 0x20)
        letters.take(isCapital: true)
        at += 1
      } else if byte &- 0x30 < 10 {
        token.take(byte)
        at += 1
      } else if !takeOther(&at, &token, &letters, text) {
        break
      }
    }
    token.end = at
    token.keyEnd = at
    token.shape = shape(letters, isNumber: text[start] &- 0x30 < 10)
    if text[at] == 0x2E { takePoints(&token, limit, text) }
    return token
  }

  /// Takes a letter beyond ASCII, or an apostrophe inside a word; false where the word ends.
  private static func takeOther(
    _ at: inout Int, _ token: inout NameToken, _ letters: inout Letters, _ text: borrowing Text
  ) -> Bool {
    if let mark = apostrophe(at, text) {
      guard wordLength(at + mark, text) > 0, !isPossessive(at + mark, text) else { return false }
      token.take(0x27)
      at += mark
      return true
    }
    let byte = text[at]
    guard byte >= 0x80 else { return false }
    let scalar = text.scalar(at: at)
    guard isLatin(scalar.value) else { return false }
    for place in at..<at + scalar.length { token.take(text[place]) }
    letters.take(isCapital: LetterClass(scalar.value) == .upper)
    at += scalar.length
    return true
  }

  /// Takes the points of `U.S.`, `Inc.` and the like.
  private static func takePoints(_ token: inout NameToken, _ limit: Int, _ text: borrowing Text) {
    guard text[token.start] &- 0x41 < 26 else { return }
    if token.end == token.start + 1 {
      var at = token.end
      while at + 1 < limit, text[at] == 0x2E, text[at + 1] &- 0x41 < 26,
        at + 2 >= limit || wordLength(at + 2, text) == 0
      {
        token.take(0x2E)
        token.take(text[at + 1] | 0x20)
        at += 2
      }
      guard at > token.end else { return }
      if at < limit, text[at] == 0x2E {
        token.take(0x2E)
        at += 1
      }
      token.end = at
      token.keyEnd = at
      token.shape = at - token.start > 8 ? .capitals : .shortCapitals
    } else if token.end < limit, token.kinds(in: text).contains(.abbreviation) {
      token.end += 1
    }
  }

  private static func shape(_ letters: Letters, isNumber: Bool) -> NameToken.Shape {
    if isNumber || letters.count == 0 { return .number }
    guard letters.firstIsCapital else { return letters.capitals > 0 ? .innerCapital : .lower }
    if letters.count == 1 { return .letter }
    if letters.capitals == letters.count { return letters.count <= 4 ? .shortCapitals : .capitals }
    return letters.capitals > 1 ? .mixed : .capital
  }

  private static func apostrophe(_ at: Int, _ text: borrowing Text) -> Int? {
    if text[at] == 0x27 { return 1 }
    return text[at] == 0xE2 && text[at + 1] == 0x80 && text[at + 2] == 0x99 ? 3 : nil
  }

  /// Whether an `s` that ends a word stands at `at`.
  private static func isPossessive(_ at: Int, _ text: borrowing Text) -> Bool {
    text[at] | 0x20 == 0x73 && wordLength(at + 1, text) == 0
  }

  @inline(__always)
  private mutating func setGap(of token: inout NameToken, after lastEnd: Int, _ text: borrowing Text) {
    let between = lastEnd..<token.start
    if tokens.isEmpty {
      token.startsSentence = true
      if !between.isEmpty {
        var marks = GapMarks()
        marks.read(between, in: text)
        hasOther = hasOther || marks.hasOther
      }
    } else if between.count == 1, text[lastEnd] == 0x20, text[lastEnd - 1] != 0x2E {
      token.gap = .blank
    } else {
      setRareGap(of: &token, between, text)
    }
  }

  private mutating func setRareGap(of token: inout NameToken, _ between: Range<Int>, _ text: borrowing Text) {
    let last = tokens[tokens.count - 1]
    if between.count == 1, text[last.end] == 0x2D {
      token.gap = .hyphen
    } else if between.count == 1 && text[last.end] == 0x20
      || between.count == 2 && text.starts(with: "\u{A0}", at: last.end)
    {
      token.gap = text[last.end - 1] == 0x2E ? .point : .blank
    } else if last.shape == .letter, last.end == last.start + 1, text[last.end] == 0x2E,
      between.count == 1 || between.count == 2 && text[last.end + 1] == 0x20
    {
      token.gap = .point
    } else if between.count == 1 && text[last.end] == 0x26
      || between.count == 3 && text.starts(with: " & ", at: last.end)
    {
      token.gap = .ampersand
      hasOther = true
    } else {
      var marks = GapMarks()
      marks.read(between, in: text)
      token.gap = marks.gap
      token.startsSentence = marks.startsSentence
      isSentence = isSentence || marks.hasStop
      hasOther = hasOther || marks.hasOther
    }
  }
}
