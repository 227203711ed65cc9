import Foundation
import Testing

@testable import CleanseKit

/// Time is linear in the input, whatever the input: four times the flood takes about four times as long.
@Suite(.serialized) struct LinearTimeTests {
  static let floods: [(name: String, unit: String)] = [
    ("marks", "a\u{323}\u{301}\u{345}\u{5B0}\u{3099}"), ("marks alone", "\u{323}\u{301}"), ("quotes", "> "),
    ("parentheses", "("), ("letters", "a"), ("dots", "."), ("abbreviations", "Mr. "), ("entities", "&amp;"),
    ("nested entities", "amp;"), ("tags", "<b>"), ("open tags", "<"), ("lines", "a\n"), ("names", "محمد "),
    ("capitals", "Ali Hatami al-"), ("mojibake", "Ã©â€™"), ("leads", "Ã"), ("controls", "Ñ\u{81}Ð°"),
    ("misread", "dÃ©jÃ\u{A0} "), ("pipes", "| \u{A0}"), ("blanks", " "),
    ("blank lines", "\n"), ("hyphens", "ab-\n"), ("invisible", "\u{200B}"), ("tag characters", "\u{E0041}"),
    ("selectors", "\u{FE0F}"), ("joiners", "\u{200D}"), ("prose", "He said so. It is true, and the the men is here. "),
    ("wrapped", "words of a line that goes on\n"), ("doubled", "the "), ("invalid", "\u{FFFD}"),
    ("mixed scripts", "p\u{430}yp\u{430}l "), ("one mixed word", "a\u{430}"),
    ("look-alikes", "\u{441}\u{43E}\u{441} coc "),
    ("mixed digits", "1\u{660}"), ("capitals of Greek", "ΑΣ"), ("one word of Σ", "Σ."),
  ]

  static let stages = Stages.all.map { $0.name }

  @Test(arguments: stages) func floodsTakeLinearTime(stage: String) throws {
    let pipeline = try pipeline(LawTexts.entry(of: stage))
    var runner = try pipeline.makeRunner()
    for (name, unit) in Self.floods {
      let small = flood(unit, bytes: 1 << 14)
      let large = flood(unit, bytes: 1 << 16)
      // What is over in a moment says nothing, and a cache that others empty can only slow a run down: the best of a
      // few runs is the true one. Twice the input may take 2.2 times as long, so four times the input 4.84 times.
      var ratio = Double.infinity
      for _ in 0..<6 where ratio > 4.84 {
        let short = time { runner.clean(small.span) }
        let long = time { runner.clean(large.span) }
        ratio = long < .milliseconds(4) ? 0 : min(ratio, long / short)
      }
      #expect(ratio <= 5.5, "\(stage): 4 times as many \(name) took \(ratio) times as long")
    }
  }

  /// Spans that a pattern protects, one of them around all others, beside as many edits.
  @Test func protectedSpansTakeLinearTime() throws {
    let file = """
      {"version": 1, "protect": [{"pattern": "(?s)^.+$", "kind": "code"}, {"pattern": "\\\\w", "kind": "code"}],
       "stages": [{"use": "normalize-whitespace", "mayEdit": ["code"]}]}
      """
    var runner = try Pipeline(parsing: Array(file.utf8)).makeRunner()
    let small = flood("a  ", bytes: 1 << 14)
    let large = flood("a  ", bytes: 1 << 16)
    var ratio = Double.infinity
    for _ in 0..<6 where ratio > 4.84 {
      let short = time { runner.clean(small.span) }
      ratio = min(ratio, time { runner.clean(large.span) } / short)
    }
    #expect(ratio <= 5.5)
  }

  private func flood(_ unit: String, bytes: Int) -> [UInt8] {
    Array(String(repeating: unit, count: 1 + bytes / unit.utf8.count).utf8) + [0x0A]
  }

  /// The processor time of this thread alone, so that other work on the machine does not count.
  private func time(_ body: () -> Void) -> Duration {
    let start = threadTime()
    body()
    return threadTime() - start
  }
}
