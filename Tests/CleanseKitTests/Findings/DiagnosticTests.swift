import Testing

@testable import CleanseKit

/// The words of diagnostics, which compilers' readers look for.
@Suite struct DiagnosticTests {
  private func diagnostics(
    _ raw: [UInt8], _ stages: String, line: Int? = nil
  ) throws -> [String] {
    let pipeline = try pipeline(stages, stages: testStages)
    var runner = try pipeline.makeRunner()
    runner.clean(raw.span)
    return Report.diagnostics(of: runner.document, raw: raw.span, pipeline, path: "a b.txt", line: line)
      .map { $0.description }
  }

  @Test func flagsHaveTheirPlaceInTheRawInput() throws {
    // "é" has two bytes; the x before the second word is gone when it is flagged.
    #expect(
      try diagnostics(
        Array("bad\r\né xxbad bad".utf8), #"{"use": "edit-letters"}, {"use": "flag-words", "word": "bAd"}"#)
        == [
          "a b.txt:1:1: warning: A bad word. Suggested: 'good' [bad-word]",
          "a b.txt:2:6: warning: A bad word. Suggested: 'good' [bad-word]",
          "a b.txt:2:10: warning: A bad word. Suggested: 'good' [bad-word]",
        ])
  }

  @Test func thePolicyDecidesOnTheSeverity() throws {
    func told(_ severity: String) throws -> [String] {
      try diagnostics(Array("bad".utf8), #"{"use": "flag-words", "rules": {"bad-word": "\#(severity)"}}"#)
    }
    #expect(try told("error").first?.hasPrefix("a b.txt:1:1: error: ") == true)
    #expect(try told("note").first?.hasPrefix("a b.txt:1:1: note: ") == true)
    #expect(try told("off").isEmpty)
  }

  @Test func changesAreSilentUnlessTheirRuleIsAnError() throws {
    #expect(try diagnostics(Array("ax".utf8), #"{"use": "edit-letters"}"#).isEmpty)
    #expect(
      try diagnostics(Array("ax".utf8), #"{"use": "edit-letters", "rules": {"x-removed": "error"}}"#)
        == ["a b.txt:1:2: error: An x goes. [x-removed]"])
  }

  @Test func placesInOtherEncodingsAreThoseOfTheDecodedText() throws {
    let wide: [UInt8] = [0xFF, 0xFE] + "é\nbad".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(try diagnostics(wide, #"{"use": "flag-words"}"#).map { $0.prefix(12) } == ["a b.txt:2:1:"])
  }

  @Test func ofJSONLTheLineIsThePlace() throws {
    #expect(
      try diagnostics(Array("a\nb bad".utf8), #"{"use": "flag-words"}"#, line: 7)
        == ["a b.txt:7:1: warning: A bad word. Suggested: 'good' [bad-word]"])
  }

  @Test func messagesAreOneLine() {
    let rejection = Rejection(stage: "input", rule: "not-json", reason: "found\n\u{1B}[31m\u{2028}red")
    #expect(
      Diagnostic(rejection, path: "a.jsonl", line: 3).description
        == "a.jsonl:3:1: error: found  [31m red [input/not-json]")
  }
}
