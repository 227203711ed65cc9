import Testing

@testable import CleanseKit

/// Stages of other packages: found by lints, schema and manual as those that come with the module, and checked.
@Suite struct OwnStageTests {
  private let stages = Stages.all + [StripPageNumbers.self, FlagWords.self, SayLanguage.self]

  private func faults(_ stages: [any Stage.Type]) -> [String] {
    do {
      _ = try Pipeline(parsing: Array("{\"version\": 1, \"stages\": []}".utf8), stages: stages)
      return []
    } catch {
      return error.faults.map { $0.message }
    }
  }

  @Test func lintsNameThem() throws {
    let pipeline = try pipeline("{\"use\": \"flag-words\"}", stages: stages)
    let said = Lints.run(pipeline, path: "p.json").map { $0.message }
    #expect(
      said == [
        "flag-words goes by the marks language, which no earlier stage makes; put one before it, such as say-language "
          + "[unwritten-marks]"
      ])
  }

  @Test func schemaAndManualShowThem() {
    let schema = String(decoding: Schema.json(stages: stages), as: UTF8.self)
    #expect(schema.contains("\"#/$defs/strip-page-numbers\""))
    #expect(Manual.index(stages: stages).contains("strip-page-numbers"))
    #expect(Manual.page(of: "strip-page-numbers", stages: stages)?.contains("`word`: a string") == true)
  }

  @Test func presetsAreExtendedWithThem() throws {
    let file = """
      {"version": 1, "extends": "news", "stages": [{"use": "strip-page-numbers", "after": "strip-markup"}]}
      """
    let pipeline = try Pipeline(parsing: Array(file.utf8), stages: stages)
    #expect(pipeline.plan.map { $0.id }.contains("strip-page-numbers"))
    let again = try Pipeline(parsing: pipeline.effective, stages: stages)
    #expect(again.plan.map { $0.id } == pipeline.plan.map { $0.id })
  }

  @Test(arguments: [
    ("cut 4 90", "the stage named bytes 4..<90 of a text of 8; what it names must lie in the text"),
    ("flag 4 90", "the stage named bytes 4..<90 of a text of 9; what it names must lie in the text"),
    ("cut 0 9 é", "the stage named bytes 0..<9, which split a character; places must be on scalar boundaries"),
  ])
  func aPlaceOutsideTheTextCostsTheDocumentAlone(text: String, reason: String) throws {
    let pipeline = try pipeline("{\"use\": \"miscount\"}", stages: [Miscount.self])
    var runner = try pipeline.makeRunner()
    runner.clean(Array(text.utf8).span)
    #expect(runner.document.rejection == Rejection(stage: "miscount", rule: "stage-error", reason: reason))
    runner.clean(Array("cut 0 4".utf8).span)
    #expect(runner.document.rejection == nil && runner.document.text.string(0..<3) == "0 4")
  }

  @Test func twoOfOneNameAreAFault() {
    #expect(
      faults(Stages.all + [StripMarkup.self]) == [
        "two stages are named 'strip-markup', after their types; give one of the types another name"
      ])
    #expect(faults(stages).isEmpty)
  }

  @Test func aRuleStandsWhereItsNumberSays() {
    #expect(
      faults([Misnumbered.self]) == [
        "the rule 'second' of misnumbered has the number 3 and stands at 1 in 'rules'; make them equal"
      ])
  }
}

/// Marks the language, and finds nothing.
private struct SayLanguage: Stage {
  static let summary = "Says the language."
  static let rules = [Rule(0, "language", "The language.")]
  static let writes: Marks = .language
  static let examples: [Example] = []
  let scope = Scope.document

  init(_ options: NoOptions) {}

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {}
}

/// Has a rule whose number is not its place.
private struct Misnumbered: Stage {
  static let summary = "Has rules in disorder."
  static let rules = [Rule(0, "first", "The first."), Rule(3, "second", "The second.")]
  static let examples: [Example] = []
  let scope = Scope.document

  init(_ options: NoOptions) {}

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {}
}
