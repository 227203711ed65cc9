/// What kind of text names of other scripts stand in, and which of its runs are names there.
struct NameSetting {
  private enum Kind {
    /// Latin text in which names are insertions.
    case insertions
    /// A short line that is a name as a whole.
    case field
  }

  private let kind: Kind

  /// More words than a name field holds, and more where somebody has said that the text is names.
  private static let fieldWords = (usual: 6, explicit: 60)

  /// Nil where there are no names of other scripts, or the text is in another script itself.
  ///
  /// - Parameter isExplicit: whether somebody has said what the names are in, or how to spell them.
  init?(of text: borrowing Text, isExplicit: Bool) {
    guard let counts = LetterCounts(of: text) else { return nil }
    if counts.latin > 0, counts.latin >= counts.foreign || Self.isList(text, counts) {
      kind = .insertions
    } else if Self.isField(text, isExplicit) {
      kind = .field
    } else {
      return nil
    }
  }

  /// Whether the text, with fewer Latin letters than others, is a list of names with Latin words between them: no
  /// passage stands in it, and a quarter of its letters are Latin.
  private static func isList(_ text: borrowing Text, _ counts: LetterCounts) -> Bool {
    guard counts.latin * 3 >= counts.foreign, counts.latin + counts.foreign < 4096 else { return false }
    var runs = ForeignRuns()
    var end = 0
    var words = 0
    while let run = runs.next(in: text) {
      words =
        end > 0 && continues(from: end, to: run.range.lowerBound, in: text) ? words + run.wordCount : run.wordCount
      if words > ForeignRun.wordLimit { return false }
      end = run.range.upperBound
    }
    return true
  }

  private static func isField(_ text: borrowing Text, _ isExplicit: Bool) -> Bool {
    guard text.count <= (isExplicit ? 4096 : 256) else { return false }
    var end = text.count
    while end > 0, text[end - 1] == 0x0A || text[end - 1] == 0x0D || text[end - 1] == 0x20 { end -= 1 }
    guard text.next(0x0A, or: 0x0D, from: 0) >= end else { return false }
    if isExplicit { return true }
    switch text.scalar(before: end).value {
    case 0x2E, 0x21, 0x3F, 0x3002, 0x061F, 0x06D4, 0x0964, 0x203C, 0xFF01, 0xFF1F, 0x2026, 0x3A: return false
    default: break
    }
    var runs = ForeignRuns()
    var words = 0
    while let run = runs.next(in: text) { words += run.wordCount }
    return words <= fieldWords.usual
  }

  /// The runs that are taken for names, in order; why others are not is told to who asks.
  func names(in text: borrowing Text, _ findings: inout Findings) -> [ForeignRun] {
    var names: [ForeignRun] = []
    var group: [ForeignRun] = []
    var words = 0
    var runs = ForeignRuns()
    while let run = runs.next(in: text) {
      if let last = group.last, !Self.continues(from: last.range.upperBound, to: run.range.lowerBound, in: text) {
        take(group, words, &names, in: text, &findings)
        group.removeAll(keepingCapacity: true)
        words = 0
      }
      words += run.wordCount
      // A passage is kept as one run, however long it is.
      if words <= ForeignRun.wordLimit || group.isEmpty { group.append(run) } else { group[group.count - 1] = run }
    }
    take(group, words, &names, in: text, &findings)
    return names
  }

  private func take(
    _ group: [ForeignRun], _ words: Int, _ names: inout [ForeignRun], in text: borrowing Text,
    _ findings: inout Findings
  ) {
    for run in group {
      if kind == .insertions, let why = Self.whyNoName(run, words, in: text) {
        findings.considered(run.range, TransliterateNames.passage, reason: why)
      } else if !run.isPartOfToken {
        names.append(run)
      }
    }
  }

  private static func whyNoName(_ run: ForeignRun, _ words: Int, in text: borrowing Text) -> String? {
    if words > ForeignRun.wordLimit { return "\(words) words stand together: a passage" }
    if run.script == .han && run.letterCount > 24 { return "\(run.letterCount) characters stand together: a passage" }
    if run.isPartOfToken { return "it is part of a longer sign, such as a unit or an address" }
    if run.letterCount < 2, run.script != .han, run.script != .hangul { return "one letter is a symbol" }
    let first = text.scalar(at: run.range.lowerBound).value
    if run.script.hasCase, !LatinCase.isUpper(first) { return "it begins with a small letter" }
    return nil
  }

  /// Whether nothing but punctuation of a sentence, digits and blanks parts two runs.
  private static func continues(from start: Int, to end: Int, in text: borrowing Text) -> Bool {
    guard end - start <= 16 else { return false }
    var at = start
    while at < end {
      let scalar = text.scalar(at: at)
      switch scalar.value {
      case 0x2C, 0x3B, 0x2F, 0x7C, 0x0A, 0x0D, 0x28, 0x29, 0x2014, 0x2022: return false
      default: if NameScript.of(scalar.value) != .none { return false }
      }
      at += scalar.length
    }
    return true
  }

  /// Whether the run is all that stands in brackets, but for a label such as `Arabic:`, behind a Latin name.
  ///
  /// - Parameter behindAnyWord: whether any Latin word will do, one without capitals too.
  func isGloss(_ range: Range<Int>, behindAnyWord: Bool, in text: borrowing Text) -> Bool {
    var open = range.lowerBound
    var hasLabel = false
    while open > 0, range.lowerBound - open < 40, text[open - 1] != 0x28 {
      let byte = text[open - 1]
      guard byte == 0x20 || byte == 0x3A || (0x61...0x7A).contains(byte | 0x20) else { return false }
      if byte == 0x3A { hasLabel = true }
      open -= 1
    }
    let label = open..<range.lowerBound
    guard open > 0, text[open - 1] == 0x28, label.isEmpty || hasLabel, closes(range.upperBound, in: text) else {
      return false
    }
    return follows(open - 1, anyWord: behindAnyWord, in: text)
  }

  private func closes(_ offset: Int, in text: borrowing Text) -> Bool {
    [0x29, 0x2C, 0x3B].contains(text[offset])
  }

  /// Whether the word before `bracket` is Latin and, unless any will do, has a capital.
  private func follows(_ bracket: Int, anyWord: Bool, in text: borrowing Text) -> Bool {
    guard bracket > 1, text[bracket - 1] == 0x20 else { return false }
    var at = bracket - 1
    while at > 0, bracket - at < 64 {
      let scalar = text.scalar(before: at)
      let script = NameScript.of(scalar.value)
      if scalar.value == 0x20 || scalar.value == 0x0A || script.isForeign { return false }
      if script == .latin, anyWord || LatinCase.isUpper(scalar.value) { return true }
      at -= scalar.length
    }
    return false
  }
}

/// How many letters of a text are Latin and how many of other scripts.
struct LetterCounts {
  private(set) var latin = 0
  private(set) var foreign = 0

  /// Nil, found out at the speed of a scan, where no letter is of another script.
  init?(of text: borrowing Text) {
    var at = text.nextNonASCII(from: 0)
    while at < text.count {
      let scalar = text.scalar(at: at)
      let script = NameScript.of(scalar.value)
      if script.isForeign { foreign += 1 } else if script == .latin { latin += 1 }
      at += scalar.length
      if text[at] < 0x80 { at = text.nextNonASCII(from: at) }
    }
    guard foreign > 0 else { return nil }
    latin += text.asciiLetterCount
  }
}
