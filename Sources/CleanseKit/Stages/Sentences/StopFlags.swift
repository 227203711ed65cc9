/// Flags sentences that touch the next one, that have no stop, or that break off.
struct StopFlags {
  static let missingSpace = Rule(3, "missing-space", "Two sentences touch: a space is missing between them.")
  static let missingTerminal = Rule(4, "missing-terminal", "A sentence has no stop at its end.")
  static let truncated = Rule(5, "truncated", "The text breaks off within a sentence.", severity: .warning)

  func find(in text: borrowing Text, into findings: inout Findings) {
    let sentences = text.sentences
    for sentence in sentences where sentence.touchesNext {
      let end = sentence.range.upperBound
      guard !isWide(before: end, text), !isEllipsis(before: end, text) else { continue }
      findings.flag(
        end..<end, Self.missingSpace, message: "the next sentence begins right behind this one", suggestions: [" "],
        confidence: 0.9)
    }
    if let model = sentences.model {
      UnclosedSentences(sentences, model).find(in: text, into: &findings)
    } else {
      UnclosedSentenceRules().find(in: text, into: &findings)
    }
  }

  /// Many write an ellipsis without a space behind it.
  private func isEllipsis(before end: Int, _ text: borrowing Text) -> Bool {
    end > 1 && text[end - 1] == 0x2E && text[end - 2] == 0x2E || text.scalar(before: end).value == 0x2026
  }

  /// A full-width stop needs no space behind it.
  private func isWide(before end: Int, _ text: borrowing Text) -> Bool { text.scalar(before: end).value >= 0x3000 }
}
