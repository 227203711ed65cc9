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
  ]

  static let stages = Stages.all.map { $0.name }

  @Test(arguments: stages) func floodsTakeLinearTime(stage: String) throws {
    let pipeline = try pipeline("{\"use\": \"\(stage)\"}")
    var runner = try pipeline.makeRunner()
    for (name, unit) in Self.floods {
      let small = flood(unit, bytes: 1 << 14)
      let large = flood(unit, bytes: 1 << 16)
      var ratio = Double.infinity
      // A cache that others empty can only slow a run down, so the best of a few is the true one.
      for _ in 0..<3 where ratio > 6 {
        let short = time { runner.clean(small.span) }
        let long = time { runner.clean(large.span) }
        if long < .milliseconds(40) { ratio = 0 } else { ratio = min(ratio, long / short) }
      }
      #expect(ratio <= 8, "\(stage): 4 times as many \(name) took \(ratio) times as long")
    }
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

  private func threadTime() -> Duration {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return .seconds(Int64(time.tv_sec)) + .nanoseconds(Int64(time.tv_nsec))
  }
}
