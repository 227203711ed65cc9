/// A stretch of an old text and the stretch of a new one that stands in its place, in bytes; one of them may be empty.
public struct Difference: Equatable, Sendable {
  public var old: Range<Int>
  public var new: Range<Int>

  public init(old: Range<Int>, new: Range<Int>) {
    self.old = old
    self.new = new
  }

  /// Where the clean text of `document` differs from `raw`, the bytes that it was made from.
  ///
  /// Linear: the places are those of the changes that stages made, nothing is searched for. A text that was decoded from
  /// another encoding than UTF-8 differs as a whole.
  public static func betweenRaw(_ raw: Span<UInt8>, and document: borrowing Document) -> [Difference] {
    let isConverted = document.decodingLayer?.conversion != nil
    let common = isConverted ? [] : document.origin.copied(count: raw.count)
    return apart(raw, document.text.bytes, common.map { ($0.source, $0.clean, $0.count) })
  }

  /// Where the clean texts of two documents differ, which were made from the same raw bytes.
  public static func between(_ old: borrowing Document, and new: borrowing Document) -> [Difference] {
    let (first, second) = (old.decodingLayer?.conversion, new.decodingLayer?.conversion)
    guard first?.encoding == second?.encoding else { return apart(old.text.bytes, new.text.bytes, []) }
    // What both were decoded to is the same text, and is where both begin.
    let count = first?.runs.textCount ?? old.rawCount
    let layer = first == nil ? 0 : 1
    return apart(
      old.text.bytes, new.text.bytes,
      common(old.origin.copied(count: count, from: layer), new.origin.copied(count: count, from: layer)))
  }

  /// What two texts have from the same places of the text that both began with.
  private static func common(_ old: [CopiedRun], _ new: [CopiedRun]) -> [(old: Int, new: Int, count: Int)] {
    var common: [(old: Int, new: Int, count: Int)] = []
    var (i, k) = (0, 0)
    while i < old.count, k < new.count {
      let (a, b) = (old[i], new[k])
      let start = max(a.source, b.source)
      let end = min(a.source + a.count, b.source + b.count)
      if start < end { common.append((a.clean + start - a.source, b.clean + start - b.source, end - start)) }
      if a.source + a.count == end { i += 1 } else { k += 1 }
    }
    return common
  }

  /// What lies between the stretches that are common, without what both sides there begin and end with.
  private static func apart(
    _ old: Span<UInt8>, _ new: Span<UInt8>, _ common: [(old: Int, new: Int, count: Int)]
  ) -> [Difference] {
    var differences: [Difference] = []
    var (i, k) = (0, 0)
    for stretch in common + [(old.count, new.count, 0)] {
      if let difference = trimmed(i..<stretch.old, k..<stretch.new, old, new) { differences.append(difference) }
      (i, k) = (stretch.old + stretch.count, stretch.new + stretch.count)
    }
    return differences
  }

  private static func trimmed(
    _ a: Range<Int>, _ b: Range<Int>, _ old: Span<UInt8>, _ new: Span<UInt8>
  ) -> Difference? {
    var (start, end) = (0, 0)
    let shorter = min(a.count, b.count)
    while start < shorter, old[a.lowerBound + start] == new[b.lowerBound + start] { start += 1 }
    while end < shorter - start, old[a.upperBound - end - 1] == new[b.upperBound - end - 1] { end += 1 }
    let difference = Difference(
      old: a.lowerBound + start..<a.upperBound - end, new: b.lowerBound + start..<b.upperBound - end)
    return difference.old.isEmpty && difference.new.isEmpty ? nil : difference
  }
}
