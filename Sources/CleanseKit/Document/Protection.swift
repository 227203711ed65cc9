/// The kinds of spans that later stages must leave alone, unless their `mayEdit` lists the kind.
public enum Protection: String, CaseIterable, Sendable {
  /// Names of people, places and organisations.
  case name
  /// Words that somebody else said or wrote.
  case quotation
  /// Addresses of the web and of mail.
  case url
  /// Program text.
  case code
  /// What a `protect` pattern of the pipeline file matches.
  case pattern
}

/// Walks the protected spans of a text beside its sorted edits, in linear time.
struct ProtectionCursor {
  /// Sorted and apart, each with the kind of the first that made it; spans that only touch stay two, so that something
  /// may be put in between.
  private var spans: [Mark] = []
  private var at = 0

  init(_ marks: [Mark], mayEdit kinds: Set<Protection>) {
    let open = Set(kinds.map { $0.rawValue })
    let closed = marks.filter { !$0.range.isEmpty && !open.contains($0.value) }
    for mark in closed.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
      if let last = spans.last?.range, mark.range.lowerBound < last.upperBound {
        spans[spans.count - 1].range = last.lowerBound..<max(last.upperBound, mark.range.upperBound)
      } else {
        spans.append(mark)
      }
    }
  }

  /// The kind of the protected span that `range` touches, nil where there is none; ranges are asked in ascending order
  /// of their starts.
  mutating func protector(of range: Range<Int>) -> String? {
    while at < spans.count, spans[at].range.upperBound <= range.lowerBound { at += 1 }
    guard at < spans.count else { return nil }
    let start = spans[at].range.lowerBound
    return (range.isEmpty ? start < range.lowerBound : start < range.upperBound) ? spans[at].value : nil
  }
}
