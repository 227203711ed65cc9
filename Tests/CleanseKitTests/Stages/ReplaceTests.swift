import Testing

@testable import CleanseKit

/// The user's own patterns: what they match, what they cost, and what is said of wrong ones.
@Suite struct ReplaceTests {
  private func replaced(_ text: String, _ patterns: String, _ further: String = "") throws -> Cleaned {
    try clean(text, with: "replace", #""patterns": [\#(patterns)]\#(further)"#)
  }

  private func faults(_ stage: String) -> [String] {
    do throws(PipelineFaults) {
      _ = try Pipeline(parsing: Array(#"{"version": 1, "stages": [\#(stage)]}"#.utf8))
      return []
    } catch {
      return error.faults.map { "\($0.line):\($0.column): \($0.message)" }
    }
  }

  @Test(arguments: [
    (#"{"pattern": "(a)(b)?", "with": "[$1|$2]"}"#, "ab a", "[a|b] [a|]"),
    (#"{"pattern": "(a)", "with": "$10"}"#, "a", "a0"),
    (#"{"pattern": "(a)", "with": "${1}0\\$\\\\"}"#, "a", "a0$\\"),
    (#"{"pattern": "\\w+", "with": "<$0>"}"#, "été ok", "<été> <ok>"),
    (#"{"pattern": "a.b", "with": "x", "flags": "s"}"#, "a\nb", "x"),
    (#"{"pattern": "a b # blanks do not count", "with": "x", "flags": "x"}"#, "ab a b", "x a b"),
    (#"{"pattern": "$1.00 (a)", "with": "\\$1", "literal": true}"#, "$1.00 (a)", "\\$1"),
    (#"{"pattern": "STRASSE", "with": "road", "flags": "i"}"#, "straße Strasse", "road road"),
  ])
  func groupsFlagsAndPlainText(pattern: String, before: String, after: String) throws {
    #expect(try replaced(before, pattern).text == after)
  }

  @Test func emptyMatchesAreInsertions() throws {
    let quoted = try replaced("one\ntwo\n", #"{"pattern": "^(?=.)", "with": "> ", "flags": "m"}"#)
    #expect(quoted.text == "> one\n> two\n")
    #expect(quoted.annotations.map { $0.source } == [0..<0, 4..<4])
    #expect(try replaced("ax", #"{"pattern": "x*", "with": "-"}"#).text == "-a--")
    #expect(try replaced("é€😀", #"{"pattern": "(?=.)", "with": "-"}"#).text == "-é-€-😀")
  }

  @Test func allPatternsReadTheSameText() throws {
    let cleaned = try replaced("a b", #"{"pattern": "a", "with": "b"}, {"pattern": "b", "with": "c"}"#)
    #expect(cleaned.text == "b c")
  }

  @Test func ofOverlappingMatchesTheEarliestThenTheLongestThenTheFirstWins() throws {
    let patterns = #"{"pattern": "bc", "with": "1"}, {"pattern": "abc", "with": "2"}, {"pattern": "ab", "with": "3"}"#
    let cleaned = try replaced("abc", patterns)
    #expect(cleaned.text == "2")
    #expect(cleaned.annotations.filter { $0.kind == .flag }.map { $0.suggestions } == [["3"], ["1"]])
    #expect(try replaced("ab", #"{"pattern": "ab", "with": "1"}, {"pattern": "a.", "with": "2"}"#).text == "1")
  }

  @Test func positionsAreExactBesideAllLengthsOfCharacters() throws {
    let cleaned = try replaced("é€😀x é€😀x", #"{"pattern": "x", "with": "ab", "reason": "a test"}"#)
    #expect(cleaned.annotations.map { $0.source } == [9..<10, 20..<21])
    #expect(cleaned.annotations.map { $0.range } == [9..<11, 21..<23])
    #expect(cleaned.annotations.allSatisfy { $0.message.contains("a test") })
  }

  @Test func whatStaysTheSameIsNoFinding() throws {
    let pattern = #"{"pattern": "note:", "with": "Note:", "flags": "i"}"#
    let cleaned = try replaced("Note: x", pattern, #", "apply": "never""#)
    #expect(cleaned.annotations.isEmpty)
  }

  @Test func linesAreSeenAlone() throws {
    let pattern = #"{"pattern": "\\s+$", "with": ";"}"#
    #expect(try replaced("a \r\nb \n", pattern, #", "scope": "line""#).text == "a;\r\nb;\n")
    #expect(try pipeline(#"{"use": "replace", "patterns": [], "scope": "line"}"#).scope == .line)
  }

  @Test func overTheBudgetTheDocumentIsRejectedInWords() throws {
    let cleaned = try replaced(String(repeating: "a", count: 60) + "!", #"{"pattern": "(a+)+$", "with": ""}"#)
    let rejection = try #require(cleaned.rejection)
    #expect(rejection.stage == "replace" && rejection.rule == "over-budget")
    #expect(rejection.reason.hasPrefix("the pattern '(a+)+$' takes more than 50 steps a byte; make it simpler"))
  }

  @Test func overTheMemoryTheDocumentIsRejectedInWords() throws {
    let text = String(repeating: "ab", count: 1_200_000)
    let cleaned = try replaced(text, #"{"pattern": "(?:(a)|(b))+", "with": ""}"#)
    #expect(cleaned.rejection?.reason.contains("needs more than 64 MB to go back to; bound its repetitions") == true)
  }

  @Test(arguments: [
    (#"{"use": "replace"}"#, "1:27: 'replace' needs 'patterns': add \"patterns\": …, a list of objects with pattern"),
    (#"{"use": "replace", "patterns": 1}"#, "1:58: 'patterns' must be a list of objects with pattern, with, flags"),
    (#"{"use": "replace", "patterns": ["a"]}"#, "1:59: expected an object {\"pattern\": …, \"with\": …}; this is 'a'"),
    (#"{"use": "replace", "patterns": [{"pattern": "a"}]}"#, "1:59: 'with' is missing here: add \"with\": …"),
    (
      #"{"use": "replace", "patterns": [{"pattern": "a", "with": 3}]}"#, "1:84: 'with' must be a string; this is 3"
    ),
    (
      #"{"use": "replace", "patterns": [{"pattern": "a", "wiht": "b"}]}"#,
      "1:76: there is no key 'wiht' here; did you mean 'with'?"
    ),
    (
      #"{"use": "replace", "patterns": [{"pattern": "a", "with": "b", "with": "c"}]}"#,
      "1:89: the key 'with' stands twice; keep one"
    ),
    (
      #"{"use": "replace", "patterns": [{"pattern": "é(a", "with": ""}]}"#,
      "1:71: the pattern 'é(a' is not an ICU regular expression (U_REGEX_MISMATCHED_PAREN at its byte 4)"
    ),
    (#"{"use": "replace", "patterns": [{"pattern": "", "with": ""}]}"#, "1:71: 'pattern' must not be empty"),
    (
      #"{"use": "replace", "patterns": [{"pattern": "(a)", "with": "$2"}]}"#,
      "1:86: 'with' has $2, but the pattern has 1 groups"
    ),
    (
      #"{"use": "replace", "patterns": [{"pattern": "a", "with": "${b}"}]}"#,
      "1:84: 'with' has ${b}, but the pattern has no group of that name: (?<b>…)"
    ),
    (
      #"{"use": "replace", "patterns": [{"pattern": "a", "with": "$"}]}"#,
      "1:84: 'with' has a dollar sign without the number of a group; write \\$ for the sign itself"
    ),
    (
      #"{"use": "replace", "patterns": [{"pattern": "a", "with": "\\n"}]}"#,
      "1:84: 'with' has a backslash before 'n', which would stand for itself; of a line end or tab write the character"
    ),
    (
      #"{"use": "replace", "patterns": [{"pattern": "a", "with": "b", "flags": "ig"}]}"#,
      "1:98: 'flags' must be letters of i, m, s, x, w; this is 'ig'"
    ),
  ])
  func saysWhatIsWrongAndWhere(stage: String, message: String) {
    let found = faults(stage)
    #expect(found.contains { $0.hasPrefix(message) }, "\(found)")
  }

  @Test func allWrongPatternsAreToldAtOnce() {
    let list = #"{"pattern": "(", "with": ""}, {"pattern": "a", "with": "$1"}, {"pattern": "b", "with": "c"}, 7"#
    #expect(faults(#"{"use": "replace", "patterns": [\#(list)]}"#).count == 3)
  }

  @Test func listsOfObjectsAreInSchemaAndManual() throws {
    let schema = String(decoding: Schema.json(), as: UTF8.self)
    #expect(schema.contains(#""required":["pattern","with"]"#))
    let page = try #require(Manual.page(of: "replace"))
    #expect(page.contains("- `patterns`: a list of objects with pattern, with, flags, literal, reason; required."))
    #expect(page.contains("\n  - `flags`: a string; default `\"\"`."))
  }
}
