/// Labels the words of a run: outside a name (0), first of one (1), inside one (2), by the best path through the model.
struct NameLabels {
  private(set) var labels: [UInt8] = []
  private var paths: [(Int32, Int32, Int32)] = []
  private var came: [(UInt8, UInt8, UInt8)] = []

  private static let impossible: Int32 = -1_000_000_000

  mutating func reset() {
    labels.removeAll(keepingCapacity: true)
    paths.removeAll(keepingCapacity: true)
    came.removeAll(keepingCapacity: true)
  }

  /// Takes the scores of the next word, and the gap before it.
  mutating func add(first: Int32, inside: Int32, gap: NameToken.Gap) {
    guard let last = paths.last else {
      paths.append((NameModel.outside, first, Self.impossible))
      came.append((0, 0, 0))
      return
    }
    let outside = best(last, gap, 0, from: 0)
    let begin = best(last, gap, 1, from: 0)
    let go = gap.joins ? best(last, gap, 2, from: 1) : (Self.impossible, 0)
    paths.append((outside.0 + NameModel.outside, begin.0 + first, max(Self.impossible, go.0 + inside)))
    came.append((outside.1, begin.1, go.1))
  }

  /// The best way to `label`; of equal ones that over the lower label.
  private func best(_ last: (Int32, Int32, Int32), _ gap: NameToken.Gap, _ label: Int, from: UInt8) -> (Int32, UInt8) {
    var best = (Self.impossible, UInt8(0))
    if from == 0, last.0 > Self.impossible { best = (last.0 + NameModel.move(gap, 0, label), 0) }
    let second = last.1 + NameModel.move(gap, 1, label)
    if second > best.0 { best = (second, 1) }
    if last.2 > Self.impossible {
      let third = last.2 + NameModel.move(gap, 2, label)
      if third > best.0 { best = (third, 2) }
    }
    return best
  }

  /// Follows the best path back.
  mutating func finish() {
    guard let last = paths.last else { return }
    labels.append(contentsOf: repeatElement(0, count: paths.count))
    var label: UInt8 = last.1 > last.0 ? 1 : 0
    if last.2 > max(last.0, last.1) { label = 2 }
    for at in stride(from: paths.count - 1, through: 0, by: -1) {
      labels[at] = label
      label = label == 0 ? came[at].0 : label == 1 ? came[at].1 : came[at].2
    }
  }
}
