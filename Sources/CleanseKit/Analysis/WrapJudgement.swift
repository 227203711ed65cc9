/// Judges which breaks between the lines of one text are hard wraps, from widths, case and ends of lines.
///
/// A run of lines is judged as a whole: a paragraph that was wrapped breaks every line just where the next word would
/// not have fitted. The figures were chosen on wrapped and hyphenated running text against verse, addresses and lists.
struct WrapJudgement {
  /// Why a break is a wrap, and how sure that is.
  struct Verdict {
    let reason: StaticString
    let confidence: Double
  }

  private let lines: [LineShape]
  /// One for each break, the one after `lines[i]` at `i`.
  private(set) var verdicts: [Verdict?]
  /// The width to which the document seems to be wrapped, 0 where that is unknown.
  private var documentWidth = 0

  /// Judges `lines`; `parts[i]` says that a blank line follows `lines[i]`.
  init(_ lines: [LineShape], parts: [Bool]) {
    self.lines = lines
    verdicts = Array(repeating: nil, count: lines.count)
    let runs = Self.runs(of: lines, parts)
    measureDocument(runs)
    for run in runs { judge(run) }
  }

  /// Splits lines where no wrap can be: at blank lines, items, rows of tables, changes of indentation.
  private static func runs(of lines: [LineShape], _ parts: [Bool]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    for i in lines.indices {
      guard i + 1 == lines.count || parts[i] || isFirm(lines[i], lines[i + 1], isFirst: i == start) else { continue }
      if i > start { runs.append(start..<i + 1) }
      start = i + 1
    }
    return runs
  }

  private static func isFirm(_ a: LineShape, _ b: LineShape, isFirst: Bool) -> Bool {
    if a.isRow || b.isRow || b.isItem { return true }
    if b.head == .dash, a.tail == .terminal { return true }
    if b.indent > a.indent + 1 { return !a.isItem }
    return a.indent > b.indent + 1 && !isFirst
  }

  private func width(of run: Range<Int>) -> Int {
    var width = 0
    for i in run where lines[i].words > 1 || lines[i].firstWord == 4 { width = max(width, lines[i].width) }
    return width
  }

  /// Where nine in ten of the breaks that show by themselves that they are wraps were wrapped.
  private mutating func measureDocument(_ runs: [Range<Int>]) {
    var counts = [Int](repeating: 0, count: LineShape.widest + 1)
    var total = 0
    for run in runs {
      let width = width(of: run)
      for segment in segments(of: run, width) where segment.count > 2 {
        guard WrapEvidence(lines, segment, width).isWrapped else { continue }
        counts[min(width, LineShape.widest)] += segment.count - 1
        total += segment.count - 1
      }
    }
    guard total >= 3 else { return }
    var below = 0
    for width in counts.indices {
      below += counts[width]
      if below * 10 >= total * 9 {
        documentWidth = width
        return
      }
    }
  }

  /// Splits a run after the last lines of its paragraphs: ends of sentences that leave room for the next word.
  private func segments(of run: Range<Int>, _ width: Int) -> [Range<Int>] {
    var segments: [Range<Int>] = []
    var start = run.lowerBound
    for i in run.dropLast() where lines[i].tail == .terminal && fits(i, width) {
      segments.append(start..<i + 1)
      start = i + 1
    }
    segments.append(start..<run.upperBound)
    return segments
  }

  /// Whether the word after the break at `i` would have fitted on the line before.
  private func fits(_ i: Int, _ width: Int) -> Bool { lines[i].width + 1 + lines[i + 1].firstWord <= width }

  private mutating func judge(_ run: Range<Int>) {
    var width = width(of: run)
    if width <= documentWidth, width + 12 >= documentWidth { width = documentWidth }
    for segment in segments(of: run, width) where segment.count > 1 {
      let evidence = WrapEvidence(lines, segment, width)
      if let verdict = evidence.verdict ?? support(for: evidence, width) {
        for i in segment.dropLast() { verdicts[i] = verdict }
      } else {
        for i in segment.dropLast() where lines[i].tail == .hyphen && breaksWord(i) {
          verdicts[i] = Verdict(reason: "a word goes on after the hyphen at the line end", confidence: 0.85)
        }
      }
    }
  }

  private func support(for evidence: WrapEvidence, _ width: Int) -> Verdict? {
    guard width == documentWidth, width > 0, evidence.misfits == 0 else { return nil }
    let confidence = evidence.ends == 0 ? 0.9 : 0.8
    return Verdict(reason: "the next word did not fit the width of the other paragraphs", confidence: confidence)
  }

  private func breaksWord(_ i: Int) -> Bool { lines[i].width >= 30 && lines[i + 1].head == .lower }
}

/// What the breaks of one segment have in common.
private struct WrapEvidence {
  private let breaks: Int
  private let width: Int
  /// Breaks at which the sentence goes on: the next line starts in lower case, or this one ends on a comma or "of".
  private var goingOn = 0
  /// Those of them before lower case.
  private var lower = 0
  /// The same, where letters have no case: the next line starts with a letter, and no sentence ended.
  private var caseless = 0
  /// Breaks before a capital that do not show whether the sentence goes on.
  private var capitals = 0
  /// Breaks at which a sentence may end.
  private(set) var ends = 0
  /// Breaks at which the next word would have fitted.
  private(set) var misfits = 0
  /// The same, with a seventh of the width left over.
  private var farMisfits = 0

  init(_ lines: [LineShape], _ segment: Range<Int>, _ width: Int) {
    self.width = width
    breaks = segment.count - 1
    for i in segment.dropLast() {
      let a = lines[i]
      let b = lines[i + 1]
      switch (a.tail, b.head) {
      case (.terminal, _): ends += 1
      case (_, .lower):
        goingOn += 1
        lower += 1
      case (.hanging, _): goingOn += 1
      case (_, .caseless): caseless += 1
      case (_, .upper): capitals += 1
      default: break
      }
      guard a.tail != .hyphen else { continue }
      let wanted = a.width + 1 + b.firstWord
      if wanted <= width { misfits += 1 }
      if wanted <= width - width / 7 { farMisfits += 1 }
    }
  }

  var isWrapped: Bool { verdict != nil }

  /// The widths to which so many breaks, up to four, may have been wrapped: chance fits one easily, and five hardly.
  private static let widths = [0...0, 58...80, 45...100, 36...LineShape.widest, 32...LineShape.widest]

  var verdict: WrapJudgement.Verdict? {
    guard Self.widths[min(breaks, 4)].contains(width) else { return nil }
    if misfits == 0 || breaks > 7 && misfits * 8 <= breaks {
      let certain = goingOn + caseless
      if certain * 2 >= capitals + ends, goingOn > 0 || caseless > 1 {
        return WrapJudgement.Verdict(
          reason: "the next word did not fit the width of the paragraph",
          confidence: [0, 0.88, 0.93, 0.97][min(breaks, 3)])
      }
    }
    guard breaks > 3, farMisfits * 8 <= breaks, lower >= 2 * capitals, lower >= ends else { return nil }
    return WrapJudgement.Verdict(
      reason: "lines of like width, and sentences that go on after the break", confidence: 0.8)
  }
}
