/// Flags line ends and hyphens that only the width of a page has put there.
struct LayoutFlags {
  static let lineWrap = Rule(
    1, "line-wrap", "A line end within a sentence was put there by wrapping to a width; a space belongs in its place.")
  static let hyphenBreak = Rule(2, "hyphen-break", "A word is broken by a hyphen at a line end.")

  func find(in text: borrowing Text, into findings: inout Findings) {
    for wrap in text.analysis(LineWraps.self).wraps {
      switch wrap.kind {
      case .line:
        findings.flag(
          wrap.range, Self.lineWrap, message: wrap.reason, suggestions: [wrap.repair], confidence: wrap.confidence)
      case .hyphen:
        findings.flag(
          wrap.word, Self.hyphenBreak, message: wrap.reason, suggestions: [wrap.wordRepair],
          confidence: wrap.confidence)
      }
    }
  }
}
