import Testing

@testable import CleanseKit

@Suite struct NormalizeWhitespaceTests {
  private func clean(_ text: String, _ options: String = "") throws -> String {
    try CleanseKitTests.clean(text, with: "normalize-whitespace", options).text
  }

  @Test(arguments: [
    ("", ""), ("\n", "\n"), (" ", ""), (" \n ", "\n"), ("a", "a"), ("a \r\n \r\n", "a\r\n"), ("\u{C}\n\u{B}", "\n"),
    ("a\u{C}", "a"), ("\u{C}a", "a"), ("\n\n  a", "  a"), ("a\u{A0}\u{2003}b", "a b"),
    ("a \u{C}\u{B} b", "a\n b"), ("a\n\u{C}\n\nb", "a\n\nb"), ("a\u{85}\u{85}\u{85}b", "a\u{85}\u{85}b"),
    ("a\u{2029}\n\nb", "a\u{2029}\nb"), ("a\u{FEFF}b", "a\u{FEFF}b"), ("a\u{200B}b", "a\u{200B}b"),
    ("a\u{1680}b", "a\u{1680}b"), ("a\n\u{2003}\u{A0}b", "a\n  b"), ("東京\u{3000}大阪", "東京 大阪"),
    ("a\u{C}b\rc", "a\rb\rc"), ("a\u{C}b\u{C}c\r\nd", "a\r\nb\r\nc\r\nd"), ("a\r\rb", "a\r\rb"),
    ("é \u{E9}", "é \u{E9}"),
  ])
  func givesAndGivesAgain(before: String, after: String) throws {
    #expect(try clean(before) == after)
    #expect(try clean(after) == after)
  }

  @Test(arguments: [
    ("a\rb\r\nc\nd", "lf", "a\nb\nc\nd"), ("a\rb\r\nc\nd\u{C}e", "crlf", "a\r\nb\r\nc\r\nd\r\ne"),
    ("a\u{2029}b", "crlf", "a\r\n\r\nb"), ("a\u{2029}\nb", "lf", "a\n\nb"), ("a\u{2029}", "lf", "a\n"),
    ("\na\n", "crlf", "a\r\n"),
  ])
  func bringsLineEndsToOneKind(before: String, kind: String, after: String) throws {
    #expect(try clean(before, "\"lineEnds\": \"\(kind)\"") == after)
    #expect(try clean(after, "\"lineEnds\": \"\(kind)\"") == after)
  }

  @Test func everyWhiteSpaceCharacterOfUnicodeIsMetButOgham() throws {
    for value in 0...0x10FFFF {
      guard let scalar = Unicode.Scalar(UInt32(value)), scalar.properties.isWhitespace, value != 0x1680 else {
        continue
      }
      let cleaned = try clean("a\u{20}\(scalar)\u{20}b")
      let endsLine = [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029].contains(value)
      #expect(endsLine ? !cleaned.hasPrefix("a ") && cleaned.hasSuffix(" b") : cleaned == "a b", "\(value)")
    }
  }

  @Test func newsReportChangesOnlyAtItsHead() throws {
    let body = "Ministers meet\n\nDamascus, a minister said.\n\n'No efforts,' he said."
    #expect(try clean("|\u{A0}\u{A0}|\u{A0}\n\n\n" + body) == "| |\n\n" + body)
    #expect(try clean(body) == body)
  }

  @Test func findingsNameTheirPlace() throws {
    let cleaned = try CleanseKitTests.clean("ab\tc  \nd", with: "normalize-whitespace")
    let places = cleaned.annotations.map { "\($0.rule) \($0.source)" }
    #expect(places == ["tab 2..<3", "trailing-space 4..<6"])
  }

  /// Four times the text takes at most some ten times the time, whatever it is made of.
  @Test(arguments: [" ", "\n", "\u{C}", "a ", "a\t", "\u{A0}", "あ", "a \n", "\u{C}a", "\u{2029}"])
  func timeIsLinear(piece: String) throws {
    func seconds(_ count: Int) throws -> Double {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      let clock = ContinuousClock()
      let time = try clock.measure { _ = try clean(text) }
      return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
    }
    _ = try seconds(1000)
    let small = try seconds(50_000)
    #expect(try seconds(200_000) < 10 * small + 0.5)
  }
}
