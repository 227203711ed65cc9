/// Chooses, among the lines that recur, those that are templates, and joins them to blocks.
struct TemplateChoice {
  private let lines: [UInt64: RecurringLine]
  private let documents: Int

  /// The share of the pages that a line must be on by itself, beside others that recur with it, and as running text.
  private static let aloneShare = 0.05
  private static let blockShare = 0.01
  private static let proseShare = 0.05
  /// And the fewest pages for running text: sentences are quoted in several articles.
  private static let leastForProse = 5

  init(_ lines: [UInt64: RecurringLine], documents: Int) {
    self.lines = lines
    self.documents = documents
  }

  /// The blocks: from the start of pages to their end, those on most pages first.
  var blocks: [SiteTemplates.Block] {
    let chosen = lines.filter { isTemplate($0.key, $0.value) }
    var blocks: [SiteTemplates.Block] = []
    for (key, line) in chosen where predecessor(of: key, line, among: chosen) == nil {
      blocks.append(block(from: key, among: chosen))
    }
    // What is left stands in a ring, each after the other; rings are cut at the least key.
    var seen = Set(blocks.flatMap { $0.lines.map { $0.text } })
    for (key, line) in chosen.sorted(by: { $0.key < $1.key }) where !seen.contains(line.text) {
      let ring = block(from: key, among: chosen)
      seen.formUnion(ring.lines.map { $0.text })
      blocks.append(ring)
    }
    return blocks.sorted { a, b in
      if a.place != b.place { return Self.order(a.place) < Self.order(b.place) }
      return a.documents != b.documents ? a.documents > b.documents : a.lines[0].text < b.lines[0].text
    }
  }

  private static func order(_ place: TemplatePlace) -> Int { TemplatePlace.allCases.firstIndex(of: place) ?? 0 }

  private func isTemplate(_ key: UInt64, _ line: RecurringLine) -> Bool {
    guard line.documents >= TemplateLearner.leastDocuments else { return false }
    let share = Double(line.documents) / Double(documents)
    if line.isProse {
      return line.documents >= Self.leastForProse && share >= Self.proseShare && line.place != .anywhere
    }
    if share >= Self.aloneShare { return true }
    return share >= Self.blockShare && hasCompany(key, line)
  }

  /// Whether the same recurring line stands before or after it, as a rule and in turn.
  private func hasCompany(_ key: UInt64, _ line: RecurringLine) -> Bool {
    if let next = line.next.winner, let other = lines[next], other.previous.winner == key { return true }
    if let previous = line.previous.winner, let other = lines[previous], other.next.winner == key { return true }
    return false
  }

  private func predecessor(of key: UInt64, _ line: RecurringLine, among chosen: [UInt64: RecurringLine]) -> UInt64? {
    guard let previous = line.previous.winner, previous != key, let other = chosen[previous],
      other.next.winner == key, other.place == line.place
    else { return nil }
    return previous
  }

  private func block(from first: UInt64, among chosen: [UInt64: RecurringLine]) -> SiteTemplates.Block {
    var key = first
    var block = SiteTemplates.Block(place: chosen[first]!.place, lines: [])
    while let line = chosen[key] {
      block.lines.append(SiteTemplates.Line(text: line.text, documents: line.documents, examples: line.examples))
      guard let next = line.next.winner, next != first, let other = chosen[next],
        predecessor(of: next, other, among: chosen) == key
      else { break }
      key = next
    }
    return block
  }
}
