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
  private let spans: [Mark]
  private let open: Set<String>
  private var at = 0

  init(_ spans: [Mark], mayEdit kinds: Set<Protection>) {
    self.spans = spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
    open = Set(kinds.map { $0.rawValue })
  }

  /// The kind of the first protected span that `range` touches, nil where there is none; ranges are asked in ascending
  /// order of their starts.
  mutating func protector(of range: Range<Int>) -> String? {
    while at < spans.count, spans[at].range.upperBound <= range.lowerBound { at += 1 }
    var next = at
    while next < spans.count, spans[next].range.lowerBound < max(range.upperBound, range.lowerBound + 1) {
      let span = spans[next].range
      let inside = range.isEmpty ? span.lowerBound < range.lowerBound : span.upperBound > range.lowerBound
      if inside, !span.isEmpty, !open.contains(spans[next].value) { return spans[next].value }
      next += 1
    }
    return nil
  }
}
