/// One replaced span: where it was in the older text, where it is in the newer one, and which rule did it.
struct Change: Sendable {
  let oldStart: UInt32
  let oldLength: UInt32
  let newStart: UInt32
  let newLength: UInt32
  /// Offset of the removed bytes in `Layer.removed`, and of the new ones in `Layer.inserted`.
  let removedAt: UInt32
  let insertedAt: UInt32
  let rule: UInt16
  /// Index into `Layer.reasons`, or -1.
  let reason: Int32
  let confidence: Float

  var old: Range<Int> { Int(oldStart)..<Int(oldStart) + Int(oldLength) }
  var new: Range<Int> { Int(newStart)..<Int(newStart) + Int(newLength) }
}

/// The encoding that a layer was decoded from, and the map between its bytes and the text.
struct ConvertedPositions: Sendable {
  let encoding: Encoding
  let runs: PositionRuns
}

/// What one stage changed: sorted replaced spans, with the bytes that were taken out and put in.
///
/// Positions that no change touches move by the sum of the length differences before them; a span inside a replaced
/// one takes the whole of its counterpart, because nothing finer is known.
struct Layer: Sendable {
  /// The index of the stage in the pipeline; -1 is decoding.
  var stage: Int
  var changes: [Change] = []
  var removed: [UInt8] = []
  var inserted: [UInt8] = []
  var reasons: [String] = []
  /// Where text and raw bytes correspond, when they are in different encodings; `changes` then lists only what is no
  /// plain character: marks and ill-formed bytes.
  var conversion: ConvertedPositions?

  /// Adds a change; changes come in ascending order.
  mutating func note(
    _ old: Span<UInt8>, _ range: Range<Int>, _ rule: Rule, replacedBy bytes: [UInt8], at newStart: Int,
    confidence: Double = 1
  ) {
    changes.append(
      Change(
        oldStart: UInt32(range.lowerBound), oldLength: UInt32(range.count), newStart: UInt32(newStart),
        newLength: UInt32(bytes.count), removedAt: UInt32(removed.count), insertedAt: UInt32(inserted.count),
        rule: rule.number, reason: -1, confidence: Float(confidence)))
    for i in range { removed.append(old[i]) }
    inserted.append(contentsOf: bytes)
  }

  /// Forgets everything but the memory, for another stage or document.
  mutating func reuse(for stage: Int) {
    self.stage = stage
    changes.removeAll(keepingCapacity: true)
    removed.removeAll(keepingCapacity: true)
    inserted.removeAll(keepingCapacity: true)
    reasons.removeAll(keepingCapacity: true)
    conversion = nil
  }

  /// A copy that takes no more memory than it needs, whatever an earlier document has left.
  func fitted() -> Layer {
    var layer = self
    layer.changes = Array(changes[...])
    layer.removed = Array(removed[...])
    layer.inserted = Array(inserted[...])
    layer.reasons = Array(reasons[...])
    return layer
  }

  /// The number of `reason` among the reasons, which now hold it; -1 for none.
  mutating func keep(_ reason: String?) -> Int32 {
    guard let reason else { return -1 }
    if reasons.last != reason { reasons.append(reason) }
    return Int32(reasons.count - 1)
  }

  /// The span of the newer text that holds what stood at `range` in the older one; O(log changes).
  func forward(_ range: Range<Int>) -> Range<Int> {
    if let conversion { return conversion.runs.decoded(range) }
    return map(range, from: { $0.old }, to: { $0.new })
  }

  /// The span of the older text from which `range` of the newer one comes; O(log changes).
  func back(_ range: Range<Int>) -> Range<Int> {
    if let conversion { return conversion.runs.raw(range) }
    return map(range, from: { $0.new }, to: { $0.old })
  }

  private func map(_ range: Range<Int>, from: (Change) -> Range<Int>, to: (Change) -> Range<Int>) -> Range<Int> {
    guard !changes.isEmpty else { return range }
    let start = startOf(range.lowerBound, from, to)
    if range.isEmpty { return emptyAt(range.lowerBound, from, to) }
    return start..<max(start, endOf(range.upperBound, from, to))
  }

  /// Where text that begins at `position` begins on the other side.
  private func startOf(_ position: Int, _ from: (Change) -> Range<Int>, _ to: (Change) -> Range<Int>) -> Int {
    let after = firstIndex { from($0).lowerBound > position || from($0).upperBound > position }
    if after < changes.count, from(changes[after]).lowerBound <= position { return to(changes[after]).lowerBound }
    return shifted(position, past: after, from, to)
  }

  /// Where text that ends at `position` ends on the other side.
  private func endOf(_ position: Int, _ from: (Change) -> Range<Int>, _ to: (Change) -> Range<Int>) -> Int {
    let after = firstIndex { from($0).upperBound >= position }
    guard after < changes.count else { return shifted(position, past: after, from, to) }
    let span = from(changes[after])
    if span.lowerBound < position, position <= span.upperBound { return to(changes[after]).upperBound }
    return shifted(position, past: after, from, to)
  }

  /// A point keeps its place; a point inside a replaced span stands at the counterpart's start.
  private func emptyAt(_ position: Int, _ from: (Change) -> Range<Int>, _ to: (Change) -> Range<Int>) -> Range<Int> {
    let after = firstIndex { from($0).upperBound >= position }
    if after < changes.count, from(changes[after]).lowerBound < position, position < from(changes[after]).upperBound {
      let point = to(changes[after]).lowerBound
      return point..<point
    }
    let point = startOf(position, from, to)
    return point..<point
  }

  private func shifted(
    _ position: Int, past index: Int, _ from: (Change) -> Range<Int>, _ to: (Change) -> Range<Int>
  ) -> Int {
    guard index > 0 else { return position }
    return position - from(changes[index - 1]).upperBound + to(changes[index - 1]).upperBound
  }

  /// The first change for which `test` holds: it is false for some first ones and true for all others.
  private func firstIndex(where test: (Change) -> Bool) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if test(changes[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// The bytes that stood where `change` now is.
  func before(_ change: Change) -> ArraySlice<UInt8> {
    removed[Int(change.removedAt)..<Int(change.removedAt) + Int(change.oldLength)]
  }

  /// The bytes that `change` put in.
  func after(_ change: Change) -> ArraySlice<UInt8> {
    inserted[Int(change.insertedAt)..<Int(change.insertedAt) + Int(change.newLength)]
  }
}

/// The two-way map between the raw bytes of a document and its text after every stage: one layer for each stage that
/// changed something, queried one after the other.
public struct Origin: Sendable {
  /// The decoding (stage -1) first, then the stages in order.
  var layers: [Layer] = []

  /// What decoding changed, where it changed something.
  var decodingLayer: Layer? { layers.first.flatMap { $0.stage < 0 ? $0 : nil } }

  /// The span of the text after `depth` layers that `range` of the newest text comes from.
  func back(_ range: Range<Int>, from top: Int, to depth: Int = 0) -> Range<Int> {
    var range = range
    for layer in layers[depth..<top].reversed() { range = layer.back(range) }
    return range
  }

  func forward(_ range: Range<Int>, from depth: Int) -> Range<Int> {
    var range = range
    for layer in layers[depth...] { range = layer.forward(range) }
    return range
  }

  /// The raw bytes that the clean bytes in `range` come from.
  public func source(ofClean range: Range<Int>) -> Range<Int> { back(range, from: layers.count) }

  /// The clean bytes that came of the raw bytes in `range`; empty, at the cut, where they were taken out.
  public func clean(ofSource range: Range<Int>) -> Range<Int> { forward(range, from: 0) }
}
