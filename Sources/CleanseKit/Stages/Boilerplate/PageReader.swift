/// Reads the lines of a text as `PageLine`s; one for each thread, since it keeps its buffers.
struct PageReader {
  let table: PhraseTable
  let rules: [BoilerplateRule]
  private let tests: [(rule: Int, test: BoilerplateRule.Test)]
  private var words = LineWords()

  /// How many words at either end of a long line are compared with phrases.
  private static let reach = 48

  init(_ rules: [BoilerplateRule], _ table: PhraseTable) {
    self.rules = rules
    self.table = table
    tests = rules.enumerated().compactMap { rule in rule.element.test.map { (rule.offset, $0) } }
  }

  /// The lines of `text` that have something in them.
  mutating func read(_ text: borrowing Text, into page: inout [PageLine]) {
    page.removeAll(keepingCapacity: true)
    let lines = text.lines
    for number in lines.indices {
      var line = PageLine()
      line.line = Int32(number)
      guard trim(lines[number].content, text, &line) else { continue }
      var scan = LineScan(line)
      words.removeAll()
      scan.run(text, table, &words)
      line = scan.line
      comparePhrases(&line)
      page.append(line)
    }
    for (rule, test) in tests { ask(rule, test, of: &page, text) }
  }

  /// One test of all lines, and not all tests of one line: taking up a closure costs more than a test.
  private func ask(_ rule: Int, _ test: BoilerplateRule.Test, of page: inout [PageLine], _ text: borrowing Text) {
    for index in page.indices where page[index].strength < .sure {
      let strength = test(page[index], text)
      if strength > page[index].strength { (page[index].rule, page[index].strength) = (Int16(rule), strength) }
    }
  }

  /// Narrows the line to what stands between its blanks; false where nothing does.
  private func trim(_ range: Range<Int>, _ text: borrowing Text, _ line: inout PageLine) -> Bool {
    let visible = WordScanner.trimmed(range, text)
    (line.start, line.end) = (visible.lowerBound, visible.upperBound)
    return !visible.isEmpty
  }

  /// Finds the phrases of the line: the strongest names the rule.
  private func comparePhrases(_ line: inout PageLine) {
    var covered = 0
    let count = words.hashes.count
    for beginning in words.beginnings {
      let index = beginning.index
      if index >= Self.reach, index < count - Self.reach { continue }
      for number in beginning.entries {
        let entry = table.entries[number]
        guard table.matches(entry, words.hashes, at: index) else { continue }
        if entry.place == .whole, index >= covered {
          line.menuWords += Int32(entry.wordCount)
          covered = index + entry.wordCount
        }
        guard fits(entry, in: line, at: index) else { continue }
        if entry.place == .within { line.cues += 1 }
        let strength = line.isNarration && entry.place != .whole ? min(.hint, entry.strength) : entry.strength
        guard strength > line.strength else { continue }
        (line.rule, line.strength) = (Int16(entry.rule), strength)
      }
    }
  }

  /// Words that somebody is quoted with do not begin a line of the page.
  private func fits(_ entry: PhraseTable.Entry, in line: PageLine, at index: Int) -> Bool {
    guard words.hashes.count <= entry.longest else { return false }
    return switch entry.place {
    case .whole: index == 0 && entry.wordCount == words.hashes.count
    case .start: index == 0 && !line.traits.contains(.startsWithQuote)
    case .within: true
    }
  }
}
