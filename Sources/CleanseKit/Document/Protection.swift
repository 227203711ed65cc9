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
  /// What is no prose in Markdown: front matter, code, HTML, links, bars of tables.
  case markup
  /// What a `protect` pattern of the pipeline file matches.
  case pattern
}

/// Walks the protected spans of a text beside its sorted edits, in linear time and without a copy.
struct ProtectionCursor {
  /// Sorted by their starts; they may overlap.
  private let spans: [Mark]
  private let open: Set<String>
  /// The first span that starts at or after the last range asked about.
  private var next = 0
  /// How far the spans before `next` reach, and the kind of the one that reaches so far.
  private var reach = 0
  private var kind = ""

  /// - Parameter spans: sorted by their starts.
  init(_ spans: [Mark], mayEdit kinds: Set<Protection>) {
    self.spans = spans
    open = Set(kinds.map { $0.rawValue })
  }

  /// The kind of a protected span that `range` touches, nil where there is none; ranges are asked in ascending order of
  /// their starts. Something may be put in between two spans that only touch.
  mutating func protector(of range: Range<Int>) -> String? {
    while next < spans.count, spans[next].range.lowerBound < range.lowerBound || isOpen(spans[next]) {
      if spans[next].range.upperBound > reach, !isOpen(spans[next]) {
        reach = spans[next].range.upperBound
        kind = spans[next].value
      }
      next += 1
    }
    if reach > range.lowerBound { return kind }
    return next < spans.count && spans[next].range.lowerBound < range.upperBound ? spans[next].value : nil
  }

  private func isOpen(_ span: Mark) -> Bool { span.range.isEmpty || open.contains(span.value) }
}
