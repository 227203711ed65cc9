/// Chooses the lines to keep, from the probability of each and the page as a whole.
///
/// The aim is the expected F1 of the words kept, 2 · Σ kept·p / (Σ kept + Σ p). For a given F1 λ a line of w words gains
/// w · (2p − κλ), so λ is found by repetition (Dinkelbach's method); κ below 1 values what is kept above what is cut.
/// Between kept and cut lines a change costs c · √(Σ wp), and the best sequence is found by Viterbi's algorithm.
struct PageDecoding {
  /// Weight of what is kept wrongly against what is cut wrongly.
  let caution: Float
  /// Cost of a change from text to boilerplate and back.
  let changeCost: Float

  private static let rounds = 6

  private(set) var keeps: [Bool] = []
  /// The probability from which on a line by itself was kept last.
  private(set) var least: Float = 0
  private var origins: [UInt8] = []

  init(caution: Float, changeCost: Float) {
    self.caution = caution
    self.changeCost = changeCost
  }

  /// Fills `keeps`. `bound` says which lines must stay (true) or go (false); linear in the number of lines.
  mutating func decode(_ probabilities: [Float], _ weights: [Float], bound: [Bool?]) {
    keeps.removeAll(keepingCapacity: true)
    keeps.append(contentsOf: repeatElement(true, count: probabilities.count))
    var expected: Float = 0
    for (probability, weight) in zip(probabilities, weights) { expected += probability * weight }
    guard expected > 0 else { return }
    var target: Float = 0.8
    for _ in 0..<Self.rounds {
      findBest(probabilities, weights, bound, target, changeCost * expected.squareRoot())
      least = caution * target / 2
      var kept: Float = 0
      var right: Float = 0
      for i in keeps.indices where keeps[i] {
        kept += weights[i]
        right += weights[i] * probabilities[i]
      }
      let reached = 2 * right / (kept + expected)
      if abs(reached - target) < 0.001 { return }
      target = reached
    }
  }

  /// Viterbi over two states; `origins` holds one bit for each state: whether the best way came from the other.
  private mutating func findBest(
    _ probabilities: [Float], _ weights: [Float], _ bound: [Bool?], _ target: Float, _ change: Float
  ) {
    let never: Float = 1e9
    var keep: Float = 0
    var drop: Float = 0
    origins.removeAll(keepingCapacity: true)
    for i in probabilities.indices {
      let fromDrop = drop - change > keep
      let fromKeep = keep - change > drop
      origins.append((fromDrop ? 1 : 0) | (fromKeep ? 2 : 0))
      let nextKeep = (fromDrop ? drop - change : keep) + weights[i] * (2 * probabilities[i] - caution * target)
      let nextDrop = fromKeep ? keep - change : drop
      keep = bound[i] == false ? nextDrop - never : nextKeep
      drop = bound[i] == true ? nextKeep - never : nextDrop
      let base = max(keep, drop)
      keep -= base
      drop -= base
    }
    var keeping = keep >= drop
    for i in probabilities.indices.reversed() {
      keeps[i] = keeping
      if origins[i] & (keeping ? 1 : 2) != 0 { keeping.toggle() }
    }
  }
}
