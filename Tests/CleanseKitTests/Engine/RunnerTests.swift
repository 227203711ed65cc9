import Testing

@testable import CleanseKit

/// What the pipeline does with what stages propose.
@Suite struct RunnerTests {
  private func run(_ text: String, _ stages: String) throws -> Cleaned {
    try clean(Array(text.utf8), with: pipeline(stages, stages: testStages))
  }

  @Test func appliesEditsAndMapsThem() throws {
    let cleaned = try run("axbd i", #"{"use": "edit-letters"}"#)
    #expect(cleaned.text == "Abdd !i")
    #expect(cleaned.origin.source(ofClean: 0..<1) == 0..<1)
    #expect(cleaned.origin.source(ofClean: 1..<2) == 2..<3)
    #expect(cleaned.origin.clean(ofSource: 1..<2) == 1..<1)
    #expect(cleaned.origin.clean(ofSource: 5..<6) == 6..<7)
    #expect(try cleaned.undone() == Array("axbd i".utf8))
  }

  @Test func neverTurnsEditsIntoFlags() throws {
    let cleaned = try run("a", #"{"use": "edit-letters", "apply": "never"}"#)
    #expect(cleaned.text == "a")
    #expect(cleaned.annotations.map { $0.kind } == [.flag])
    #expect(cleaned.annotations[0].suggestions == ["A"])
  }

  @Test func confidenceDecidesWhatIsApplied() throws {
    let cleaned = try run("ad", #"{"use": "edit-letters", "apply": 0.7}"#)
    #expect(cleaned.text == "Ad")
    let flag = try #require(cleaned.annotations.first { $0.kind == .flag })
    #expect(flag.rule == "d-doubled" && flag.message == "half sure" && flag.confidence == 0.5)
  }

  @Test func flagsAreAppliedWhereAskedFor() throws {
    #expect(try run("a bad day", #"{"use": "flag-words"}"#).text == "a bad day")
    let applied = try run("a bad day", #"{"use": "flag-words", "apply": "always"}"#)
    #expect(applied.text == "a good day")
    #expect(try applied.undone() == Array("a bad day".utf8))
    #expect(try run("a bad day", #"{"use": "flag-words", "apply": 0.9}"#).text == "a bad day")
  }

  @Test func rulesThatAreOffFindNothing() throws {
    let cleaned = try run("axd", #"{"use": "edit-letters", "rules": {"x-removed": "off", "d-doubled": "off"}}"#)
    #expect(cleaned.text == "Axd")
    #expect(cleaned.annotations.map { $0.rule } == ["a-raised"])
  }

  @Test func protectedSpansAreLeftAlone() throws {
    let list = #"{"use": "flag-words", "rules": {"bad-word": "off"}}, {"use": "edit-letters"}"#
    #expect(try run("day holy day", list).text == "ddAy holy ddAy")
    let open =
      #"{"use": "flag-words"}, {"use": "flag-words", "id": "two", "word": "holy", "apply": "always", "mayEdit": ["quotation"]}"#
    #expect(try run("holy", open).text == "good")
  }

  @Test func whatProtectionKeepsIsSaidWhereSomebodyAsks() throws {
    let list = #"{"use": "flag-words", "rules": {"bad-word": "off"}}, {"use": "edit-letters"}"#
    let pipeline = try pipeline(list, stages: testStages)
    let cleaned = try clean(Array("holy xi".utf8), with: pipeline, explains: true)
    #expect(cleaned.text == "holy !i")
    #expect(!cleaned.annotations.contains { $0.kind == .kept })
    let guarded = try clean(Array("a1".utf8), with: Self.guarded, explains: true)
    let kept = try #require(guarded.annotations.first { $0.kind == .kept })
    #expect(kept.rule == "a-raised" && kept.source == 0..<1)
    #expect(
      kept.message
        == "kept, as it touches what is protected (pattern); a stage with \"mayEdit\": [\"pattern\"] would edit it")
    #expect(try clean(Array("a1".utf8), with: Self.guarded).annotations.isEmpty)
  }

  private static let guarded = try! Pipeline(
    parsing: Array(#"{"version": 1, "protect": ["a\\d"], "stages": [{"use": "edit-letters"}]}"#.utf8),
    stages: testStages)

  @Test func patternsProtect() throws {
    let file = #"{"version": 1, "protect": ["a\\d"], "stages": [{"use": "edit-letters"}]}"#
    let cleaned = try clean(Array("a1 a a2".utf8), with: Pipeline(parsing: Array(file.utf8), stages: testStages))
    #expect(cleaned.text == "a1 A a2")
  }

  @Test func collidingEditsAreSettledInOrder() throws {
    let cleaned = try run("abcdefgh", #"{"use": "propose-badly"}"#)
    #expect(cleaned.text == "one+dlate")
    let losers = cleaned.annotations.filter { $0.kind == .flag }
    #expect(losers.map { $0.suggestions } == [["tw"], ["-"]])
    #expect(try cleaned.undone() == Array("abcdefgh".utf8))
  }

  @Test func editsAreTrimmedToTheDifference() throws {
    // "abcdlate" -> the proposal "late" over "late" changes nothing and is no change at all.
    let cleaned = try run("oneXlate", #"{"use": "propose-badly", "rules": {"first": "off"}}"#)
    #expect(cleaned.text == "oneXlate".replacing("X", with: "-X"))
    #expect(cleaned.annotations.filter { $0.kind == .changed }.count == 1)
  }

  @Test func nothingVisibleIsNeverTheResult() throws {
    let cleaned = try run("words", #"{"use": "remove-all"}"#)
    #expect(cleaned.text == "words")
    #expect(cleaned.annotations.map { $0.rule } == ["blank-result"])
    #expect(try run(" \n", #"{"use": "remove-all"}"#).text == "")
  }

  @Test func maxRemovedStopsTheStage() throws {
    let list = #"{"use": "edit-letters", "maxRemoved": 0.5}"#
    #expect(try run("xb", list).text == "b")
    let stopped = try run("xxxb", list)
    #expect(stopped.text == "xxxb")
    #expect(stopped.annotations.map { $0.rule } == ["max-removed"])
    let rejected = try run("xxxb", #"{"use": "edit-letters", "maxRemoved": {"share": 0.5, "beyond": "reject"}}"#)
    #expect(rejected.rejection?.rule == "max-removed")
  }

  @Test func flagsKeepTheirRawPlaceThroughLaterEdits() throws {
    let cleaned = try run("xx bad xx", #"{"use": "flag-words"}, {"use": "edit-letters"}"#)
    #expect(cleaned.text == " bAdd ")
    let flag = try #require(cleaned.annotations.first { $0.rule == "bad-word" })
    #expect(flag.source == 3..<6)
    // The second d is an insertion after the word, since edits are trimmed to the difference.
    #expect(flag.range == 1..<4)
  }

  @Test func flagsOfTextThatIsCutLaterStandAtTheCut() throws {
    let cleaned = try run("a xx b", #"{"use": "flag-words", "word": "xx"}, {"use": "edit-letters"}"#)
    let flag = try #require(cleaned.annotations.first { $0.rule == "bad-word" })
    #expect(flag.range == 2..<2 && flag.source == 2..<4)
  }

  @Test func invalidBytesBecomeReplacementCharactersAndComeBack() throws {
    let raw: [UInt8] = [0xEF, 0xBB, 0xBF, 0x61, 0xFF, 0xE2, 0x82, 0x62, 0xED, 0xA0, 0x80]
    let cleaned = try clean(raw, with: pipeline(#"{"use": "flag-words"}"#, stages: testStages))
    #expect(cleaned.text == "a\u{FFFD}\u{FFFD}b\u{FFFD}\u{FFFD}\u{FFFD}")
    let flags = cleaned.annotations.filter { $0.kind == .flag }
    #expect(flags.map { $0.source } == [4..<5, 5..<7, 8..<9, 9..<10, 10..<11])
    #expect(flags.allSatisfy { $0.rule == "invalid-bytes" && $0.stage == "decoding" })
    #expect(try cleaned.undone() == raw)
  }
}
