import Testing

@testable import CleanseKit

/// Cleaning in blocks gives what cleaning the whole gives, for blocks of any size: so every stage whose scope is
/// narrower than the document is held to it.
@Suite struct BlockLawTests {
  static let files: [String] =
    Stages.all.map { LawTexts.entry(of: $0.name) } + [
      #"{"use": "fold-case", "mapping": "lower"}"#,
      #"{"use": "replace", "scope": "line", "patterns": [{"pattern": "[ \\t]+$|^a", "with": "b"}]}"#,
      #"{"use": "normalize-unicode", "form": "nfkd"}"#, #"{"use": "normalize-unicode", "form": "nfkc-casefold"}"#,
      #"{"use": "normalize-whitespace", "lineEnds": "crlf", "indentation": "strip"}"#,
      #"{"use": "repair-mojibake"}, {"use": "strip-invisibles"}, {"use": "normalize-unicode"}, {"use": "normalize-punctuation"}, {"use": "normalize-whitespace"}"#,
    ]

  /// Texts of many lines: the law texts one after the other, in seeded order.
  static let inputs: [[UInt8]] = {
    var dice = SeededGenerator(seed: 11)
    let pieces = LawTexts.all.filter { $0.count < 4000 } + LawTexts.mutated(count: 200, seed: 12)
    let joints: [[UInt8]] = ["\n", "\n\n", "\r\n", "\r", "", " ", "\n \n\t", "\u{C}", "\u{2028}"].map { Array($0.utf8) }
    return (0..<60).map { _ in
      (0..<Int.random(in: 1...8, using: &dice)).reduce(into: []) { text, _ in
        text += pieces.randomElement(using: &dice)! + joints.randomElement(using: &dice)!
      }
    } + [[], [0xEF], [0xEF, 0xBB, 0xBF], [0xEF, 0xBB], Array("\u{200B}\n\u{200B}\n".utf8), Array("\n\n \n".utf8)]
  }()

  @Test(arguments: files.indices) func blocksGiveWhatTheWholeGives(index: Int) throws {
    let file = "{\"version\": 1, \"stages\": [\(Self.files[index])]}"
    let pipeline = try Pipeline(parsing: Array(file.utf8))
    guard var blocks = try pipeline.makeBlockRunner() else {
      #expect(pipeline.scope == .document || pipeline.plan.contains { !$0.writes.isEmpty || $0.mayReject })
      return
    }
    var whole = try pipeline.makeRunner()
    for raw in Self.inputs {
      whole.clean(raw.span)
      let expected = whole.document.text[0..<whole.document.text.count]
      for size in [1, 7, 61, 1000, 1 << 20] {
        let found = try clean(raw, &blocks, size: size)
        if found != expected {
          Issue.record("\(file), blocks of \(size): \(firstDifference(found, expected))")
        }
        #expect(blocks.flagCount == whole.document.flagCount, "\(file), blocks of \(size): \(shown(raw))")
      }
    }
  }

  private func clean(_ raw: [UInt8], _ runner: inout BlockRunner, size: Int) throws -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    repeat {
      let end = min(start + size, raw.count)
      try runner.clean(raw.span.extracting(start..<end), endsDocument: end == raw.count) { clean in
        for i in clean.indices { output.append(clean[i]) }
      }
      start = end
    } while start < raw.count
    return output
  }

  /// What the two have from shortly before the first byte that differs.
  private func firstDifference(_ found: [UInt8], _ expected: [UInt8]) -> String {
    let at = zip(found, expected).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
    return "\(shown(Array(found[max(0, at - 60)...]))) is not \(shown(Array(expected[max(0, at - 60)...])))"
  }

  private func shown(_ raw: [UInt8]) -> String {
    String(String(decoding: raw, as: UTF8.self).debugDescription.prefix(400))
  }
}
