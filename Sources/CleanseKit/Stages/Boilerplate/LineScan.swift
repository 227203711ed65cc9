/// One pass over the scalars of a line: counts, traits, and the hashes of its words.
struct LineScan {
  var line: PageLine
  private var hash = WordScanner.start
  private var letters = 0
  private var digits = 0
  private var capitals = 0
  private var firstIsCapital = false
  private var firstIsCased = false
  /// The mark that ended a sentence just before the place read, if only a blank has followed it.
  private var afterStop = false

  init(_ line: PageLine) { self.line = line }

  mutating func run(_ text: borrowing Text, _ table: PhraseTable, _ words: inout LineWords) {
    var at = line.start
    while at < line.end {
      let byte = text[at]
      if Self.isLetter(byte) {
        at = takeLetters(text, at)
      } else if byte == 0x20 {
        endWord(table, &words)
        line.width += 1
        at += 1
      } else if byte < 0x80 {
        take(UInt32(byte), WordScanner.classify(UInt32(byte)), table, &words)
        at += 1
      } else {
        let scalar = text.scalar(at: at)
        take(scalar.value, ScalarClass.ofNonASCII(scalar.value), table, &words)
        at += scalar.length
      }
    }
    endWord(table, &words)
    line.firstWord = words.hashes.first ?? 0
    readStart(text)
    readEnd(text)
  }

  /// Whether `byte` is a letter of ASCII.
  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Takes the letters of ASCII from `start`, as `take` would one by one; returns where they end. Most of a page is such.
  @inline(__always)
  private mutating func takeLetters(_ text: borrowing Text, _ start: Int) -> Int {
    var byte = text[start]
    if letters == 0, digits == 0 {
      (firstIsCapital, firstIsCased) = (byte < 0x61, true)
      line.innerSentences += afterStop ? 1 : 0
      afterStop = false
    }
    var mixed = hash
    var upper = 0
    var at = start
    let end = line.end
    repeat {
      mixed = WordScanner.mix(mixed, UInt32(byte | 0x20))
      upper += byte < 0x61 ? 1 : 0
      at += 1
      guard at < end else { break }
      byte = text[at]
    } while Self.isLetter(byte)
    hash = mixed
    capitals += upper
    letters += at - start
    line.width += Int32(truncatingIfNeeded: at - start)
    return at
  }

  @inline(__always)
  private mutating func take(
    _ scalar: UInt32, _ scalarClass: ScalarClass, _ table: PhraseTable, _ words: inout LineWords
  ) {
    switch scalarClass {
    case .letter:
      let lower = ScalarClass.lowercase(scalar)
      if letters == 0, digits == 0 {
        firstIsCapital = lower != scalar
        firstIsCased = firstIsCapital || isLowercase(scalar)
        line.innerSentences += afterStop ? 1 : 0
        afterStop = false
      }
      hash = WordScanner.mix(hash, lower)
      letters += 1
      if lower != scalar { capitals += 1 }
      line.width += 1
    case .digit:
      hash = WordScanner.mix(hash, scalar)
      digits += 1
      line.width += 1
    case .ideograph:
      endWord(table, &words)
      line.innerSentences += afterStop ? 1 : 0
      afterStop = false
      hash = WordScanner.mix(WordScanner.start, scalar)
      letters = 1
      line.width += 2
      endWord(table, &words)
    case .joiner: break
    case .space:
      endWord(table, &words)
      line.width += 1
    case .mark, .symbol:
      endWord(table, &words)
      line.width += 1
      count(scalar)
    }
  }

  private func isLowercase(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x61...0x7A, 0xDF...0xF6, 0xF8...0xFF, 0x3B1...0x3C9, 0x430...0x45F: true
    case 0x100...0x17E: true
    default: false
    }
  }

  private mutating func endWord(_ table: PhraseTable, _ words: inout LineWords) {
    guard letters + digits > 0 else { return }
    let word = WordScanner.finished(hash, onlyDigits: letters == 0)
    let known = table.look(up: word)
    words.append(word, first: known.first, count: known.count)
    line.key = (line.key ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    line.key ^= line.key >> 29
    line.words += 1
    if letters == 0 {
      line.numbers += 1
    } else {
      if !known.classes.isEmpty { count(known.classes) }
      if firstIsCased { line.cased += 1 }
      if firstIsCapital { line.capitalized += 1 }
      if capitals >= 2, capitals == letters { line.shouted += 1 }
    }
    (hash, letters, digits, capitals, firstIsCapital, firstIsCased) = (WordScanner.start, 0, 0, 0, false, false)
  }

  private mutating func count(_ classes: WordClass) {
    if classes.contains(.stop) { line.stopWords += 1 }
    if classes.contains(.date) { line.dateWords += 1 }
    if classes.contains(.calendar) { line.calendarWords += 1 }
    if classes.contains(.social) { line.socialWords += 1 }
    if classes.contains(.network) { line.networkWords += 1 }
    if classes.contains(.medium) { line.mediumWords += 1 }
    if classes.contains(.narrative) { line.narrativeWords += 1 }
  }

  /// Counts punctuation by what it says of the line.
  private mutating func count(_ scalar: UInt32) {
    switch scalar {
    case 0x2C, 0x60C, 0xFF0C, 0x3001: line.commas += 1
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964: afterStop = true
    case 0x7C, 0x2022, 0xB7, 0x203A, 0xBB, 0x2192, 0x2190, 0x2039, 0x25B8, 0x25BA, 0xFF5C, 0x3E, 0x2F:
      line.separators += 1
    case 0x7B, 0x7D, 0x5B, 0x5D, 0x3C, 0x3D, 0x3B, 0x5C: line.codeMarks += 1
    case 0x24, 0xA3, 0xA5, 0x20AC: line.traits.insert(.hasCurrency)
    case 0x40: line.traits.insert(.hasMail)
    case 0x3A, 0xFF1A: line.traits.insert(.hasColon)
    default: break
    }
  }

  private mutating func readStart(_ text: borrowing Text) {
    let first = text.scalar(at: line.start)
    switch first.value {
    case 0x22, 0x27, 0xAB, 0x2018...0x201F, 0x300C, 0x300E: line.traits.insert(.startsWithQuote)
    case 0x2A, 0x2D, 0x2022, 0xB7, 0x2013, 0x2014, 0x25AA...0x25CF: line.traits.insert(.startsAsItem)
    case 0xA9: line.traits.insert(.startsWithCopyright)
    case 0x30...0x39:
      var at = line.start
      while at < line.end, at < line.start + 4, (0x30...0x39).contains(text[at]) { at += 1 }
      if text[at] == 0x2E || text[at] == 0x29, text[at + 1] == 0x20 { line.traits.insert(.startsAsItem) }
    default: if isLowercase(first.value) { line.traits.insert(.startsLowercase) }
    }
    if text.starts(with: "http", at: line.start) || text.starts(with: "www.", at: line.start) {
      line.traits.insert(.hasAddress)
    }
    if line.numbers >= 3, line.words - line.numbers <= 3, line.width <= 40, first.value == 0x2B || first.value == 0x28 {
      line.traits.insert(.hasPhone)
    }
  }

  /// Looks at the last marks, behind closing quotes and brackets.
  private mutating func readEnd(_ text: borrowing Text) {
    var end = line.end
    for _ in 0..<4 where end > line.start {
      let last = text.scalar(before: end)
      switch last.value {
      case 0x22, 0x27, 0x29, 0x5D, 0xBB, 0x2019, 0x201D, 0x300D, 0x300F, 0xFF09: end -= last.length
      case 0x2E, 0x21, 0x3F, 0x3002, 0xFF01, 0xFF1F, 0x61F, 0x6D4, 0x964:
        line.traits.insert(.endsSentence)
        if last.value == 0x2E, end - 2 >= line.start, text[end - 2] == 0x2E { line.traits.insert(.endsWithEllipsis) }
        return
      case 0x2026:
        line.traits.formUnion([.endsSentence, .endsWithEllipsis])
        return
      case 0x3A, 0xFF1A:
        line.traits.insert(.endsWithColon)
        return
      default: return
      }
    }
  }
}
