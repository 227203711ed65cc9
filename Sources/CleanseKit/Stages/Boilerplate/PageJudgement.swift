/// Decides which lines of a page go: rules first, then what the neighbours say.
///
/// What is cut changes the neighbourhood of what stays, so the decision is repeated on the lines left until nothing
/// more goes; a page for which that takes more than `passes` rounds keeps everything that no rule is sure of. Hence a
/// second run over the result finds nothing, whatever the page.
struct PageJudgement {
  /// What became of a line.
  struct Verdict {
    var cut = false
    var rule = -1
    var confidence = 1.0
  }

  static let passes = 12

  let mode: BoilerplateMode
  private(set) var verdicts: [Verdict] = []
  /// The lines that are left, as indices into the page.
  private var left: [Int] = []

  init(_ mode: BoilerplateMode) { self.mode = mode }

  mutating func judge(_ page: [PageLine]) {
    verdicts.removeAll(keepingCapacity: true)
    verdicts.append(contentsOf: repeatElement(Verdict(), count: page.count))
    left.removeAll(keepingCapacity: true)
    for index in page.indices {
      if page[index].strength == .sure {
        verdicts[index] = Verdict(cut: true, rule: page[index].rule, confidence: 0.95)
      } else {
        left.append(index)
      }
    }
    for _ in 0..<Self.passes where !peel(page) { return }
    for index in page.indices where page[index].strength != .sure { verdicts[index] = Verdict() }
  }

  /// One round; false when nothing more goes.
  private mutating func peel(_ page: [PageLine]) -> Bool {
    guard mode != .cautious else { return false }
    let body = left.indices.filter { page[left[$0]].isBody }
    guard let first = body.first, let last = body.last else { return false }
    var kept = 0
    let before = left.count
    for position in left.indices {
      let index = left[position]
      let atEdge = position < first || position > last
      if page[index].strength == .likely, atEdge || mode == .eager {
        verdicts[index] = Verdict(cut: true, rule: page[index].rule, confidence: atEdge ? 0.85 : 0.6)
      } else {
        left[kept] = index
        kept += 1
      }
    }
    left.removeLast(before - kept)
    return kept < before
  }
}
