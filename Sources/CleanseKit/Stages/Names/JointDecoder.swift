#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Finds the likeliest spellings of a word by a joint-sequence model: a search through its letters that keeps the best
/// few beginnings (a beam), then sums the probabilities of what is spelled alike.
///
/// The time is linear in the length of the word; the buffers are kept from word to word.
struct JointDecoder {
  /// A spelling: its letters with hyphens where words part, the letters alone, and its cost in 256ths of a natural
  /// logarithm.
  struct Spelling {
    var letters: Range<Int>
    var plain: Range<Int>
    var cost: Int32
  }

  private struct Candidate {
    var cost: Int32
    var parent: Int32
    var graphone: Int32
  }

  private struct Hypothesis {
    var cost: Int32
    var parent: Int32
    var graphone: Int32
    /// Where the last graphones, one and more, stand in the levels of the model, or -1.
    var nodes: SIMD8<Int32>
  }

  /// How many beginnings are kept.
  private static let beam = 24
  /// How much dearer than the best a beginning may be: ten natural logarithms.
  private static let margin: Int32 = 160
  /// What a scalar costs that the model does not know: ten natural logarithms.
  private static let unknownCost: Int32 = 160
  /// The graphone of such a scalar; it has no letters.
  private static let unknown: Int32 = -1

  let model: JointModel
  private var pending: [[Candidate]] = []
  private var least: [Int32] = []
  private var kept: [Hypothesis] = []
  private var costs: [Int32] = []
  private var isSet: [Bool] = []
  /// The letters of all spellings of the last word.
  private(set) var letters: [UInt8] = []
  private(set) var plain: [UInt8] = []
  /// The spellings of the last word, the likeliest first.
  private(set) var spellings: [Spelling] = []

  init(_ model: JointModel) { self.model = model }

  /// Looks for the spellings of `word`; false where a letter of it is not known.
  mutating func decode(_ word: [UInt32]) -> Bool {
    reset(word.count)
    for i in 0...word.count {
      let first = kept.count
      keepBest(i)
      if i == word.count {
        finish(first..<kept.count)
      } else if !follow(first..<kept.count, word, i), NameScript.of(word[i]).isForeign {
        return false
      }
    }
    return true
  }

  private mutating func reset(_ count: Int) {
    while pending.count <= count + JointModel.chunkWidth { pending.append([]) }
    for i in pending.indices { pending[i].removeAll(keepingCapacity: true) }
    least = [Int32](repeating: .max, count: count + JointModel.chunkWidth + 1)
    kept.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    plain.removeAll(keepingCapacity: true)
    spellings.removeAll(keepingCapacity: true)
  }

  /// Takes the best candidates that reach scalar `i`.
  private mutating func keepBest(_ i: Int) {
    if i == 0 {
      var nodes = SIMD8<Int32>(repeating: -1)
      nodes[0] = Int32(model.start)
      kept.append(Hypothesis(cost: 0, parent: -1, graphone: Self.unknown, nodes: nodes))
      return
    }
    var counts = [Int](repeating: 0, count: Int(Self.margin) + 1)
    for candidate in pending[i] {
      let worse = candidate.cost - least[i]
      if worse <= Self.margin { counts[Int(worse)] += 1 }
    }
    var room = Self.beam
    var limit: Int32 = 0
    while limit < Self.margin, counts[Int(limit)] < room {
      room -= counts[Int(limit)]
      limit += 1
    }
    for candidate in pending[i] {
      let worse = candidate.cost - least[i]
      if worse > limit { continue }
      if worse == limit {
        if room == 0 { continue }
        room -= 1
      }
      kept.append(hypothesis(candidate))
    }
  }

  private func hypothesis(_ candidate: Candidate) -> Hypothesis {
    let parent = kept[Int(candidate.parent)].nodes
    guard candidate.graphone != Self.unknown else {
      return Hypothesis(
        cost: candidate.cost, parent: candidate.parent, graphone: candidate.graphone, nodes: parent)
    }
    var nodes = SIMD8<Int32>(repeating: -1)
    nodes[0] = candidate.graphone
    for k in 0..<model.order - 1 where parent[k] >= 0 {
      nodes[k + 1] = Int32(model.child(k, Int(parent[k]), Int(candidate.graphone)))
    }
    return Hypothesis(cost: candidate.cost, parent: candidate.parent, graphone: candidate.graphone, nodes: nodes)
  }

  /// Adds what may follow the hypotheses at scalar `i`; false where the model does not know it and passes over it.
  private mutating func follow(_ hypotheses: Range<Int>, _ word: [UInt32], _ i: Int) -> Bool {
    var isKnown = false
    for length in 1...min(JointModel.chunkWidth, word.count - i) {
      let graphones = model.graphones(of: word[i..<i + length])
      if graphones.isEmpty { continue }
      isKnown = true
      for h in hypotheses { extend(h, graphones, to: i + length) }
    }
    if isKnown { return true }
    for h in hypotheses {
      let cost = kept[h].cost + Self.unknownCost
      pending[i + 1].append(Candidate(cost: cost, parent: Int32(h), graphone: Self.unknown))
      least[i + 1] = min(least[i + 1], cost)
    }
    return false
  }

  private mutating func extend(_ h: Int, _ graphones: Range<Int>, to position: Int) {
    weigh(kept[h].nodes, graphones)
    let cost = kept[h].cost
    for (i, graphone) in graphones.enumerated() {
      let sum = cost + costs[i]
      if least[position] != .max, sum > least[position] + Self.margin { continue }
      least[position] = min(least[position], sum)
      pending[position].append(Candidate(cost: sum, parent: Int32(h), graphone: Int32(graphone)))
    }
  }

  /// Puts the costs of `graphones` behind `nodes` into `costs`, from the longest n-gram that is known.
  private mutating func weigh(_ nodes: SIMD8<Int32>, _ graphones: Range<Int>) {
    if costs.count < graphones.count {
      costs = [Int32](repeating: 0, count: graphones.count)
      isSet = [Bool](repeating: false, count: graphones.count)
    }
    for i in 0..<graphones.count { isSet[i] = false }
    var backoff: Int32 = 0
    for k in stride(from: model.order - 2, through: 0, by: -1) where nodes[k] >= 0 {
      let children = model.children(k, Int(nodes[k]))
      var node = model.firstNode(k + 1, in: children, from: graphones.lowerBound)
      while node < children.upperBound {
        let graphone = model.graphone(k + 1, node)
        if graphone >= graphones.upperBound { break }
        let i = graphone - graphones.lowerBound
        if !isSet[i] {
          isSet[i] = true
          costs[i] = backoff + model.probability(k + 1, node)
        }
        node += 1
      }
      backoff += model.backoff(k, Int(nodes[k]))
    }
    for (i, graphone) in graphones.enumerated() where !isSet[i] {
      costs[i] = backoff + model.probability(0, graphone)
    }
  }

  private mutating func finish(_ hypotheses: Range<Int>) {
    for h in hypotheses {
      weigh(kept[h].nodes, model.end..<model.end + 1)
      add(h, cost: (kept[h].cost + costs[0]) * 16)
    }
    // Sorting by insertion: there are few, and equal costs keep their order.
    for i in spellings.indices.dropFirst() {
      var at = i
      while at > 0, spellings[at].cost < spellings[at - 1].cost {
        spellings.swapAt(at, at - 1)
        at -= 1
      }
    }
  }

  /// Adds the spelling that hypothesis `h` ends, or its probability to an equal one.
  private mutating func add(_ h: Int, cost: Int32) {
    let start = letters.count
    let plainStart = plain.count
    write(h)
    for i in start..<letters.count where letters[i] != 0x2D { plain.append(letters[i]) }
    let range = plainStart..<plain.count
    for i in spellings.indices where plain[spellings[i].plain] == plain[range] {
      if cost < spellings[i].cost { spellings[i].letters = start..<letters.count }
      spellings[i].cost = LogSum.of(spellings[i].cost, cost)
      return
    }
    spellings.append(Spelling(letters: start..<letters.count, plain: range, cost: cost))
  }

  private mutating func write(_ h: Int) {
    let hypothesis = kept[h]
    if hypothesis.parent >= 0 { write(Int(hypothesis.parent)) }
    if hypothesis.graphone >= 0 { model.appendLetters(of: Int(hypothesis.graphone), to: &letters) }
  }
}

/// Sums of probabilities that are given as costs, in 256ths of a natural logarithm.
enum LogSum {
  private static let corrections: [Int32] = (0..<2048).map { Int32((log1p(exp(-Double($0) / 256)) * 256).rounded()) }

  /// The cost of one or the other.
  static func of(_ a: Int32, _ b: Int32) -> Int32 {
    let difference = Int(max(a, b) - min(a, b))
    return min(a, b) - (difference < corrections.count ? corrections[difference] : 0)
  }
}
