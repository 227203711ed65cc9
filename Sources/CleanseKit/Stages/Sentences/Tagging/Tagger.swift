/// Says of each word of a sentence which part of speech it is: the best path through the tags that the lexicon allows, by
/// trained weights. Linear in the words; buffers are kept from one sentence to the next.
struct Tagger {
  /// The tags of a word: the best, the next, and by how much the best path through the next one is worse.
  struct Reading {
    var tag = PartOfSpeech.xx
    var second = PartOfSpeech.xx
    var margin = Int32.max
  }

  var words: [TaggerWord] = []
  private(set) var readings: [Reading] = []
  private static let most = 16
  private var tags: [UInt8] = []
  private var counts: [Int] = []
  private var own: [Int32] = []
  private var ahead: [Int32] = []
  private var behind: [Int32] = []
  /// Scores of steps: for each word a block [tag before][tag].
  private var steps: [Int32] = []
  private var blocks: [Int] = []
  private var scores = [Int32](repeating: 0, count: 64)

  /// Fills `readings`, one for each of `words`.
  mutating func tag() {
    guard !words.isEmpty else { return readings.removeAll(keepingCapacity: true) }
    levelCase()
    prepare()
    for at in words.indices { score(at) }
    goAhead()
    goBack()
  }

  /// Where all letters of a sentence are of one case, case says nothing.
  private mutating func levelCase() {
    var cased = 0
    var small = 0
    var large = 0
    var isLarge = true
    for word in words {
      let kind = word.shape & 7
      guard kind < 4 || kind == 7 else { continue }
      cased += 1
      if kind == 0 { small += 1 }
      if kind == 2 { large += 1 }
      if kind != 2, kind != 3 { isLarge = false }
    }
    let flat: UInt64 = cased > 1 && isLarge && large > 0 ? 16 : cased > 2 && small == cased ? 32 : 0
    guard flat > 0 else { return }
    for at in words.indices {
      words[at].shape |= flat
      words[at].addNames()
    }
  }

  private mutating func prepare() {
    let count = words.count
    readings.removeAll(keepingCapacity: true)
    readings.append(contentsOf: repeatElement(Reading(), count: count))
    steps.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
    let places = count * Self.most
    if own.count < places {
      tags = Array(repeating: 0, count: places)
      own = Array(repeating: 0, count: places)
      ahead = own
      behind = own
    }
    for at in words.indices {
      var set = words[at].tags.rawValue
      if set == 0 { set = 1 << UInt64(PartOfSpeech.xx.rawValue) }
      var number = 0
      while set != 0, number < Self.most {
        tags[at * Self.most + number] = UInt8(set.trailingZeroBitCount)
        set &= set - 1
        number += 1
      }
      counts.append(number)
    }
  }

  /// Scores the tags of a word, and the steps to them; where there is no choice, nothing needs a score.
  private mutating func score(_ at: Int) {
    let count = counts[at]
    let features = TaggerFeatures(words, at)
    if count > 1 {
      clearScores()
      features.add(to: &scores, isFirst: at == 0 ? 1 : 0)
    }
    for j in 0..<count { own[at * Self.most + j] = count > 1 ? scores[Int(tags[at * Self.most + j])] : 0 }
    blocks.append(steps.count)
    let before = at > 0 ? counts[at - 1] : 1
    for p in 0..<before {
      if count > 1 || before > 1 {
        clearScores()
        features.addStep(from: at > 0 ? UInt64(tags[(at - 1) * Self.most + p]) + 1 : 0, to: &scores)
      }
      for j in 0..<count { steps.append(count > 1 || before > 1 ? scores[Int(tags[at * Self.most + j])] : 0) }
    }
  }

  private mutating func clearScores() { for i in 0..<64 { scores[i] = 0 } }

  private mutating func goAhead() {
    for at in words.indices {
      let before = at > 0 ? counts[at - 1] : 1
      for j in 0..<counts[at] {
        var most = Int32.min
        for p in 0..<before {
          let value = (at > 0 ? ahead[(at - 1) * Self.most + p] : 0) &+ steps[blocks[at] + p * counts[at] + j]
          most = max(most, value)
        }
        ahead[at * Self.most + j] = most &+ own[at * Self.most + j]
      }
    }
  }

  private mutating func goBack() {
    for at in words.indices.reversed() {
      let base = at * Self.most
      for j in 0..<counts[at] {
        behind[base + j] = at + 1 == words.count ? 0 : best(after: at, j)
      }
      read(at)
    }
  }

  private func best(after at: Int, _ j: Int) -> Int32 {
    var most = Int32.min
    let next = (at + 1) * Self.most
    for q in 0..<counts[at + 1] {
      most = max(most, behind[next + q] &+ own[next + q] &+ steps[blocks[at + 1] + j * counts[at + 1] + q])
    }
    return most
  }

  private mutating func read(_ at: Int) {
    var best = (score: Int32.min, tag: PartOfSpeech.xx.rawValue)
    var next = best
    for j in 0..<counts[at] {
      let value = ahead[at * Self.most + j] &+ behind[at * Self.most + j]
      let tag = tags[at * Self.most + j]
      if value > best.score {
        next = best
        best = (value, tag)
      } else if value > next.score {
        next = (value, tag)
      }
    }
    let isSure = counts[at] < 2
    readings[at] = Reading(
      tag: PartOfSpeech(rawValue: best.tag) ?? .xx, second: PartOfSpeech(rawValue: next.tag) ?? .xx,
      margin: isSure ? .max : best.score - next.score)
  }
}
