@testable import CleanseKit

/// A text by the sentences that it is to be split into, and what stands between them.
struct Split: Sendable {
  let text: String
  let parts: [String]
  init(_ parts: String..., by blank: String = " ") {
    text = parts.joined(separator: blank)
    self.parts = parts
  }
}

/// The sentences of `text`, as the splitter sees them.
func sentences(_ text: String) -> [String] {
  let text = Text(repairing: Array(text.utf8))
  return text.sentences.map { text.string($0.range) }
}
