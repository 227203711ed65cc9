/// Decides which lines of a page go: what rules are sure of, then what the neighbours speak against.
///
/// What is cut changes the neighbourhood of what stays, so the decision is repeated on the lines left until nothing
/// more goes. A page for which that takes more than `passes` rounds is judged again without the lines that rules are
/// sure of, and where that does not end either, only those go. Hence a second run finds nothing to do, on any page.
struct PageJudgement {
  /// What became of a line.
  struct Verdict {
    var cut = false
    var rule: Int16 = -1
    var confidence: Float = 1
  }

  private static let passes = 10
  /// A text in which the model would cut so few of the lines is no page of the web, but a list, a poem, a page that was
  /// cleaned before.
  private static let leastShare = 0.1
  /// So many different rules must have found something before the model is asked.
  static let leastRules = 2
  /// Texts of fewer or more lines are no pages either; besides, the model needs some hundred bytes for each.
  static let pageLines = 12...50_000

  /// The fewest paragraphs that are an article whatever surrounds them.
  private static let leastRow = 3

  let mode: BoilerplateMode
  private(set) var verdicts: [Verdict] = []
  /// Whether `reasons` are asked for; they take a hundred times as long as the verdicts.
  var explains = false
  /// For each line what was decided on it last; nil where rules alone cut it.
  private(set) var reasons: [LineReason?] = []
  /// The lines that are left, as indices into the page.
  private var left: [Int] = []
  private var net: PageNet
  private var isRead = false
  /// How often the words of a line stand on the page.
  private var occurrences: [UInt64: Int] = [:]
  private var decoding: PageDecoding
  private var probabilities: [Float] = []
  private var weights: [Float] = []
  private var bound: [Bool?] = []

  init(_ mode: BoilerplateMode, _ model: LineNet = .shipped) {
    self.mode = mode
    net = PageNet(model)
    decoding = mode.decoding
  }

  mutating func judge(_ page: [PageLine], in text: borrowing Text) {
    isRead = false
    for withSure in [true, false] {
      start(page, withSure: withSure)
      for _ in 0..<Self.passes where !peel(page, in: text) { return }
    }
    start(page, withSure: false)
  }

  /// Puts all lines back; without the sure ones, these are cut beforehand.
  private mutating func start(_ page: [PageLine], withSure: Bool) {
    verdicts.removeAll(keepingCapacity: true)
    left.removeAll(keepingCapacity: true)
    reasons = Array(repeating: nil, count: explains ? page.count : 0)
    for index in page.indices {
      let isSure = page[index].strength == .sure
      verdicts.append(isSure ? Verdict(cut: true, rule: page[index].rule, confidence: 0.95) : Verdict())
      if withSure || !isSure { left.append(index) }
    }
  }

  /// One round; false when nothing more goes.
  private mutating func peel(_ page: [PageLine], in text: borrowing Text) -> Bool {
    bindByRules(page)
    if mayBePage(page) {
      bindHeadline(page)
      bindRunningText(page)
      judgeByNeighbours(page, in: text)
    }
    var kept = 0
    let before = left.count
    for at in left.indices {
      if bound[at] == false { continue }
      left[kept] = left[at]
      kept += 1
    }
    left.removeLast(before - kept)
    return kept < before
  }

  /// Sure lines go; probable ones too, above the first and below the last body line.
  private mutating func bindByRules(_ page: [PageLine]) {
    let first = left.firstIndex { page[$0].isBody } ?? 0
    let last = left.lastIndex { page[$0].isBody } ?? left.count
    bound.removeAll(keepingCapacity: true)
    for at in left.indices {
      let line = page[left[at]]
      switch line.strength {
      case .sure: bound.append(false)
      case .likely where mode != .cautious && (at < first || at > last):
        verdicts[left[at]] = Verdict(cut: true, rule: line.rule, confidence: 0.85)
        bound.append(false)
      default: bound.append(nil)
      }
    }
  }

  /// Whether the text may be a page of the web: two different rules found something in it, and it is no note and no book.
  private mutating func mayBePage(_ page: [PageLine]) -> Bool {
    var rules: UInt64 = 0
    for index in left where page[index].strength >= .likely { rules |= 1 << UInt64(page[index].rule) }
    if Self.pageLines.contains(page.count), rules.nonzeroBitCount >= Self.leastRules { return true }
    note { _, _ in .notAsked(lines: page.count, rules: rules.nonzeroBitCount) }
    return false
  }

  /// Notes why the lines left stay or go, where somebody asks; lines that rules cut need no other reason.
  private mutating func note(_ reason: (_ self: Self, _ at: Int) -> LineReason) {
    guard explains else { return }
    for at in left.indices where bound[at] != false {
      let reason = reason(self, at)
      // What an earlier round said of a line holds if this one was not even asked.
      if reasons[left[at]] == nil || reason.isJudgement { reasons[left[at]] = reason }
    }
  }

  private mutating func noteJudgement(_ page: [PageLine]) {
    guard explains else { return }
    let weights = net.weights(left.count)
    note { judgement, at in
      guard judgement.bound[at] == nil else { return page[judgement.left[at]].isBody ? .runningText : .headline }
      return .judged(
        probability: judgement.probabilities[at], least: judgement.decoding.least, weights: weights[at],
        isKept: judgement.decoding.keeps[at])
    }
  }

  /// The line that names the text stays: the longest of the few lines above the first body line that could be one.
  private mutating func bindHeadline(_ page: [PageLine]) {
    guard let first = left.firstIndex(where: { page[$0].isBody }) else { return }
    var best = -1
    for at in max(0, first - 8)..<first where page[left[at]].isHeadline {
      if best < 0 || page[left[at]].words >= page[left[best]].words { best = at }
    }
    if best >= 0 { bound[best] = true }
  }

  /// Paragraphs of running text in an unbroken row stay, whatever surrounds the row.
  private mutating func bindRunningText(_ page: [PageLine]) {
    var start = 0
    for at in 0...left.count where at == left.count || !page[left[at]].isBody {
      if at - start >= Self.leastRow {
        for inside in start..<at { bound[inside] = true }
      }
      start = at + 1
    }
  }

  private mutating func judgeByNeighbours(_ page: [PageLine], in text: borrowing Text) {
    if !isRead { net.read(page, in: text) }
    isRead = true
    net.judge(left, into: &probabilities)
    weights.removeAll(keepingCapacity: true)
    for index in left { weights.append(max(0.5, Float(page[index].words))) }
    decoding.decode(probabilities, weights, bound: bound)
    let cut = left.indices.count { !decoding.keeps[$0] }
    guard Double(cut) >= Self.leastShare * Double(left.count) else {
      note { judgement, _ in .notHeeded(cut: cut, lines: judgement.left.count) }
      return
    }
    noteJudgement(page)
    occurrences.removeAll(keepingCapacity: true)
    for index in left where page[index].words > 0 { occurrences[page[index].key, default: 0] += 1 }
    for at in left.indices where !decoding.keeps[at] && bound[at] == nil {
      bound[at] = false
      let line = page[left[at]]
      verdicts[left[at]] = Verdict(cut: true, rule: reason(for: line), confidence: max(0.5, 1 - probabilities[at]))
    }
  }

  /// The rule to name for a line that its neighbours speak against.
  private func reason(for line: PageLine) -> Int16 {
    if line.strength > .none { return line.rule }
    if occurrences[line.key, default: 0] > 1 { return Int16(Self.repeatedLine) }
    return Int16(line.isLinkLike ? Self.linkRow : Self.besideText)
  }

  private static let repeatedLine = BoilerplateRule.all.count - 3
  private static let linkRow = BoilerplateRule.all.count - 2
  private static let besideText = BoilerplateRule.all.count - 1
}
