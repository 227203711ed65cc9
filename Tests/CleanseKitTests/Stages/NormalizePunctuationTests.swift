import Testing

@testable import CleanseKit

@Suite struct NormalizePunctuationTests {
  private func clean(_ text: String, _ options: String = "") throws -> String {
    try CleanseKitTests.clean(text, with: "normalize-punctuation", options).text
  }

  @Test(arguments: [
    ("He says „so“ and ‚so‘.", "He says \"so\" and 'so'."), ("the drivers’ union", "the drivers' union"),
    ("«in very good health», but", "\"in very good health\", but"), ("trucks -- twice -- if", "trucks — twice — if"),
    ("3–4 times", "3–4 times"), ("ls --all", "ls --all"), ("-- \nAnn", "-- \nAnn"), ("a --- b", "a --- b"),
    ("5′10″ and 5'10\"", "5′10″ and 5'10\""), ("x−y", "x−y"), ("中文“引号”中文", "中文“引号”中文"),
    ("Он сказал: «да».", "Он сказал: «да»."), ("قال: «نعم».", "قال: «نعم»."), ("ﬃ ﬂ", "ffi fl"),
  ])
  func givesOneStyle(before: String, after: String) throws {
    #expect(try clean(before) == after)
    #expect(try clean(after) == after)
  }

  @Test(arguments: ["“a”", "‘a’ «b»", "a -- b", "ﬁ", "a…", "Ａ b"])
  func keepsWhatItIsToldToKeep(text: String) throws {
    let keep = "\"quotes\": \"keep\", \"dashes\": false, \"ligatures\": false, \"fullWidth\": false"
    #expect(try clean(text, keep) == text)
  }

  /// Marks and letters in any order: one run leaves nothing for a second one, whatever the style.
  @Test(arguments: ["straight", "curly", "keep"], ["keep", "dots", "character"])
  func runTwiceIsRunOnce(quotes: String, ellipsis: String) throws {
    var random = SeededGenerator(seed: 11)
    let pieces = [
      "\"", "'", "“", "”", "‘", "’", "«", "»", "„", "‹", "›", "-", "--", " -- ", "—", "–", "‐", "‒", "―", ".", "...",
      "…", "a", "It",
      "s", " ", "\u{A0}", "5", "′", "ﬁ", "Ａ", "（", "中", "да", "نعم", "\n", "\u{301}", "é",
    ]
    let options = "\"quotes\": \"\(quotes)\", \"ellipsis\": \"\(ellipsis)\""
    for _ in 0..<800 {
      let count = Int.random(in: 1...16, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
      let once = try clean(text, options)
      #expect(try clean(once, options) == once, "\(text.debugDescription)")
    }
  }

  @Test(arguments: ["“", "\"", "'", "-", " -- ", "…", ".", "ﬁ", "Ａ", "«\u{A0}", "’s "])
  func timeIsLinear(piece: String) throws {
    func time(_ count: Int) throws -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      return try ContinuousClock().measure { _ = try clean(text, "\"quotes\": \"curly\", \"ellipsis\": \"character\"") }
    }
    _ = try time(1000)
    let small = try time(20_000)
    #expect(try time(80_000) < small * 10 + .milliseconds(500))
  }
}
