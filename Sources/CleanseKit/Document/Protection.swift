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
  /// Sorted and apart; spans that only touch stay two, so that something may be put in between.
  private var spans: [Range<Int>] = []
  private var at = 0

  init(_ marks: [Mark], mayEdit kinds: Set<Protection>) {
    let open = Set(kinds.map { $0.rawValue })
    let closed = marks.filter { !$0.range.isEmpty && !open.contains($0.value) }.map { $0.range }
    for span in closed.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = spans.last, span.lowerBound < last.upperBound {
        spans[spans.count - 1] = last.lowerBound..<max(last.upperBound, span.upperBound)
      } else {
        spans.append(span)
      }
    }
  }

  /// Whether `range` touches a protected span; ranges are asked in ascending order of their starts.
  mutating func protects(_ range: Range<Int>) -> Bool {
    while at < spans.count, spans[at].upperBound <= range.lowerBound { at += 1 }
    guard at < spans.count else { return false }
    return range.isEmpty ? spans[at].lowerBound < range.lowerBound : spans[at].lowerBound < range.upperBound
  }
}
