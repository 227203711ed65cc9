/// Words of one script, other than Latin, that stand together: a name, or more.
struct ForeignRun {
  let script: NameScript
  /// The words, in bytes of the text; of a longer run only the first `wordLimit`.
  var words: [Range<Int>] = []
  /// How many words there are.
  var wordCount = 0
  /// How many letters and marks there are.
  var letterCount = 0
  var range: Range<Int>
  /// Whether a Latin letter, a digit or a sign of an address touches it: `kΩ`, `@иван`.
  var isPartOfToken = false

  /// More words than any name has; what is longer is a passage.
  static let wordLimit = 8

  init(_ script: NameScript, from start: Int) {
    self.script = script
    range = start..<start
  }
}

/// Walks the runs of a text; linear in its length.
struct ForeignRuns {
  private var at = 0

  /// The next run, or nil after the last.
  mutating func next(in text: borrowing Text) -> ForeignRun? {
    while true {
      at = text.nextNonASCII(from: at)
      guard at < text.count else { return nil }
      let scalar = text.scalar(at: at)
      let script = NameScript.of(scalar.value)
      if script.isForeign {
        let run = read(script, in: text)
        at = run.range.upperBound
        return run
      }
      at += scalar.length
    }
  }

  private func read(_ script: NameScript, in text: borrowing Text) -> ForeignRun {
    var run = ForeignRun(script, from: at)
    var start = at
    while true {
      let end = wordEnd(from: start, script, in: text, letters: &run.letterCount)
      if run.wordCount < ForeignRun.wordLimit { run.words.append(start..<end) }
      run.wordCount += 1
      run.range = run.range.lowerBound..<end
      guard let next = nextWord(after: start..<end, script, in: text) else { break }
      start = next
    }
    run.isPartOfToken = Self.isPartOfToken(run.range, in: text)
    return run
  }

  /// The end of the word from `start` on, marks, joiners and inner apostrophes included.
  private func wordEnd(
    from start: Int, _ script: NameScript, in text: borrowing Text, letters: inout Int
  ) -> Int {
    var end = start
    while end < text.count {
      let scalar = text.scalar(at: end)
      let kind = NameScript.of(scalar.value)
      if kind == script || kind == .mark {
        letters += 1
      } else if !isInner(scalar.value, at: end, next: end + scalar.length, script, in: text) {
        break
      }
      end += scalar.length
    }
    return end
  }

  /// Whether a joiner, an apostrophe or a geresh belongs to the word it stands in or, in Hebrew, ends.
  private func isInner(
    _ scalar: UInt32, at offset: Int, next: Int, _ script: NameScript, in text: borrowing Text
  ) -> Bool {
    let isFollowed = NameScript.of(text.scalar(at: next).value) == script
    switch scalar {
    case 0x200C, 0x200D: return isFollowed
    case 0x27, 0x2019, 0x2BC, 0x5F3, 0x5F4: break
    case 0x22: return isFollowed && script == .hebrew
    default: return false
    }
    if isFollowed { return true }
    // A geresh at the end makes another letter of the one before: `סמית'`.
    let last = text.scalar(before: offset).value
    return script == .hebrew && scalar != 0x5F4 && Self.takesGeresh.contains(last)
      && !NameScript.of(text.scalar(at: next).value).isForeign
  }

  private static let takesGeresh: Set<UInt32> = [0x5D2, 0x5D6, 0x5E6, 0x5E5, 0x5EA, 0x5D3, 0x5D8]

  /// Where the next word of the run begins: behind one blank or hyphen, a middle dot, or the dot of an initial.
  private func nextWord(after word: Range<Int>, _ script: NameScript, in text: borrowing Text) -> Int? {
    let first = text.scalar(at: word.upperBound)
    var next = word.upperBound + first.length
    switch first.value {
    case 0x20, 0xA0, 0x2D, 0x5BE, 0x2010, 0x2011, 0xB7, 0x30FB: break
    case 0x2E:
      let letter = text.scalar(at: word.lowerBound)
      guard word.lowerBound + letter.length == word.upperBound else { return nil }
      if text[next] == 0x20 { next += 1 }
    default: return nil
    }
    return NameScript.of(text.scalar(at: next).value) == script ? next : nil
  }

  private static func isPartOfToken(_ range: Range<Int>, in text: borrowing Text) -> Bool {
    var base = text.scalar(before: range.lowerBound)
    var start = range.lowerBound
    // Marks belong to the letter that they stand on; more than a few stand on nothing that is read.
    while NameScript.of(base.value) == .mark, range.lowerBound - start < 16 {
      start -= base.length
      base = text.scalar(before: start)
    }
    return isTokenPart(base.value, signs: [0x40, 0x23, 0x2F, 0x5C, 0x5F, 0x2E, 0x26])
      || isTokenPart(text.scalar(at: range.upperBound).value, signs: [0x40, 0x2F, 0x5C, 0x5F])
  }

  private static func isTokenPart(_ scalar: UInt32, signs: [UInt32]) -> Bool {
    let script = NameScript.of(scalar)
    return script == .latin || script == .mark || (0x30...0x39).contains(scalar) || signs.contains(scalar)
  }
}
