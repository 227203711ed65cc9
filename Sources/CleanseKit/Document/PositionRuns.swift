/// The map between raw bytes in another encoding and the decoded text, as runs of equal steps.
///
/// A step is some raw bytes and the text that they became: a scalar for the most part, no text for an escape sequence or
/// a byte order mark. English in UTF-16 is one run. Checkpoints make a query O(log n).
struct PositionRuns: Sendable {
  /// Steps between two checkpoints.
  private static let interval = 64
  private static let mostSteps = 0xFFFF
  private static let longestRaw = 0xFFF

  /// Each: number of steps (16 bits), raw bytes of a step (12 bits), bytes of text of a step (4 bits).
  private var runs: [UInt32] = []
  /// The raw and the decoded position at every 64th run.
  private var checkpoints: [(raw: UInt32, text: UInt32)] = []
  private var open: (steps: Int, raw: Int, text: Int) = (0, 0, 0)
  private(set) var rawCount = 0
  private(set) var textCount = 0

  /// Adds `count` steps of `raw` bytes that became `text` bytes each.
  mutating func append(raw: Int, text: Int, count: Int = 1) {
    if raw == open.raw, text == open.text, open.steps + count <= Self.mostSteps {
      open.steps += count
    } else if raw == 0 {
      return widenLast(by: text)
    } else {
      start(raw, text, count)
    }
    rawCount += raw * count
    textCount += text * count
  }

  private mutating func start(_ raw: Int, _ text: Int, _ count: Int) {
    var raw = raw
    while raw > Self.longestRaw {
      push()
      open = (1, Self.longestRaw, 0)
      raw -= Self.longestRaw
    }
    var left = count
    while left > 0 {
      push()
      open = (min(left, Self.mostSteps), raw, text)
      left -= open.steps
    }
  }

  /// Text that came of the same bytes as the text before it.
  private mutating func widenLast(by text: Int) {
    precondition(open.steps > 0, "text without raw bytes")
    let last = open
    open.steps -= 1
    push()
    open = (1, last.raw, last.text + text)
    textCount += text
  }

  private mutating func push() {
    guard open.steps > 0 else { return }
    if runs.count % Self.interval == 0 {
      let last = checkpoints.last.map { (Int($0.raw), Int($0.text)) } ?? (0, 0)
      let passed = runs.isEmpty ? (0, 0) : extent(from: runs.count - Self.interval)
      checkpoints.append((UInt32(last.0 + passed.0), UInt32(last.1 + passed.1)))
    }
    runs.append(UInt32(open.steps) << 16 | UInt32(open.raw) << 4 | UInt32(open.text))
    open.steps = 0
  }

  /// The raw bytes and the text of the runs from `first` on.
  private func extent(from first: Int) -> (Int, Int) {
    var sum = (0, 0)
    for run in runs[first...] {
      sum.0 += Int(run >> 16) * Int(run >> 4 & 0xFFF)
      sum.1 += Int(run >> 16) * Int(run & 15)
    }
    return sum
  }

  /// Ends the map; what comes after the last step has no text.
  mutating func finish(rawCount total: Int) {
    if total > rawCount { append(raw: total - rawCount, text: 0) }
    push()
  }

  /// The span of the text that came of the raw bytes in `range`.
  func decoded(_ range: Range<Int>) -> Range<Int> { map(range, toText: true) }

  /// The raw bytes that the text in `range` came of.
  func raw(_ range: Range<Int>) -> Range<Int> { map(range, toText: false) }

  private func map(_ range: Range<Int>, toText: Bool) -> Range<Int> {
    let start = step(at: range.lowerBound, toText)
    guard !range.isEmpty else { return start.lowerBound..<start.lowerBound }
    return start.lowerBound..<max(start.lowerBound, step(at: range.upperBound - 1, toText).upperBound)
  }

  /// The span on the other side of the step that holds the byte at `position`; empty, at the end, behind the last.
  private func step(at position: Int, _ toText: Bool) -> Range<Int> {
    let first = checkpoint(before: position, toText)
    guard first >= 0 else { return 0..<0 }
    var here = Int(toText ? checkpoints[first].raw : checkpoints[first].text)
    var there = Int(toText ? checkpoints[first].text : checkpoints[first].raw)
    for run in runs[(first * Self.interval)...] {
      let steps = Int(run >> 16)
      let raw = Int(run >> 4 & 0xFFF)
      let text = Int(run & 15)
      let mine = toText ? raw : text
      let other = toText ? text : raw
      if position < here + steps * mine {
        let start = there + (position - here) / mine * other
        return start..<start + other
      }
      here += steps * mine
      there += steps * other
    }
    return there..<there
  }

  /// The last checkpoint at or before `position`, or -1 where there are no runs.
  private func checkpoint(before position: Int, _ toText: Bool) -> Int {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      let at = Int(toText ? checkpoints[middle].raw : checkpoints[middle].text)
      if at <= position { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }
}
