/// Turns the lines that go into byte ranges, so that the breaks between the paragraphs that stay are what they were.
///
/// Between two lines that stay, the blank lines before the first cut remain, or those after the last, or one of those
/// between. At the start and at the end the blank lines go too, whatever ends them; the final newline stays as it was.
struct LineCuts {
  /// What to take away for one line.
  struct Cut {
    /// In bytes, the line end and blank lines that go with the line included.
    var range: Range<Int>
    /// The line, as an index into the page.
    var index: Int
  }

  private(set) var cuts: [Cut] = []

  /// Fills `cuts`, in ascending order.
  mutating func find(_ page: [PageLine], _ verdicts: [PageJudgement.Verdict], in text: borrowing Text) {
    let lines = text.lines
    cuts.removeAll(keepingCapacity: true)
    var index = 0
    while index < page.count {
      guard verdicts[index].cut else {
        index += 1
        continue
      }
      var end = index
      while end < page.count, verdicts[end].cut { end += 1 }
      gap(page, lines, index..<end, in: text)
      index = end
    }
  }

  private mutating func gap(_ page: [PageLine], _ lines: Lines, _ run: Range<Int>, in text: borrowing Text) {
    let before = run.lowerBound == 0 ? -1 : Int(page[run.lowerBound - 1].line)
    let after = run.upperBound == page.count ? lines.count : Int(page[run.upperBound].line)
    let first = Int(page[run.lowerBound].line)
    let last = Int(page[run.upperBound - 1].line)
    if after == lines.count {
      tail(page, lines, run, keeping: before, count: text.count)
      return
    }
    let keepsBefore = before >= 0 && first > before + 1
    let keepsAfter = before >= 0 && !keepsBefore && after > last + 1
    var keepsBetween = before >= 0 && !keepsBefore && !keepsAfter
    var start = before < 0 ? 0 : lines[first].start
    let end = keepsAfter ? lines[last].next : before < 0 ? opening(lines[after], in: text) : lines[after].start
    for index in run {
      let isLast = index + 1 == run.upperBound
      let line = Int(page[index].line)
      var stop = isLast ? end : lines[Int(page[index + 1].line)].start
      let next = stop
      if keepsBetween, !isLast, Int(page[index + 1].line) > line + 1 {
        // The blank lines between these two cuts are the break that stays.
        keepsBetween = false
        stop = lines[line].next
      }
      cuts.append(Cut(range: start..<stop, index: index))
      start = next
    }
  }

  /// Where the words of a line begin that is now the first; NEL, LS and PS before them would be blank lines.
  private func opening(_ line: Line, in text: borrowing Text) -> Int {
    min(line.end, Gap(at: line.start, in: text).lastBreak)
  }

  /// Cuts up to the end of the text: each line goes with the line ends before it, so that the last line kept ends the
  /// text as the text ended.
  private mutating func tail(
    _ page: [PageLine], _ lines: Lines, _ run: Range<Int>, keeping before: Int, count: Int
  ) {
    let endsWithNewline = lines[lines.count - 1].end < lines[lines.count - 1].next
    var start = before < 0 ? 0 : endsWithNewline ? lines[before].next : lines[before].end
    for index in run {
      let line = Int(page[index].line)
      let isLast = index + 1 == run.upperBound
      let stop = isLast ? count : endsWithNewline ? lines[Int(page[index + 1].line)].start : lines[line].end
      cuts.append(Cut(range: start..<stop, index: index))
      start = stop
    }
  }
}
