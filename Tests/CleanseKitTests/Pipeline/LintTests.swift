import Testing

@testable import CleanseKit

/// Each lint finds what it is for, and is silent otherwise.
@Suite struct LintTests {
  private func lints(_ list: String, journal: Bool = true) throws -> [String] {
    let output = journal ? #", "output": {"journal": "run.journal"}"# : ""
    let file = "{\"version\": 1, \"stages\": [\(list)]\(output)}"
    let pipeline = try Pipeline(parsing: Array(file.utf8), stages: testStages)
    return Lints.run(pipeline, path: "p.json").map { $0.message }
  }

  @Test func repairAfterNormalization() throws {
    let found = try lints(#"{"use": "normalize-unicode"}, {"use": "repair-mojibake"}"#)
    #expect(found.count == 1 && found[0].contains("repair-mojibake runs after normalize-unicode"))
    #expect(found[0].hasSuffix("[repair-after-normalization]"))
    #expect(try lints(#"{"use": "repair-mojibake"}, {"use": "normalize-unicode"}"#) == [])
  }

  @Test func repairAfterFolding() throws {
    let found = try lints(#"{"use": "fold-case"}, {"use": "repair-mojibake"}"#)
    #expect(found.count == 1 && found[0].contains("repair-mojibake runs after fold-case"))
    #expect(try lints(#"{"use": "repair-mojibake"}, {"use": "fold-case"}"#) == [])
  }

  @Test func foldingBeforeEvidence() throws {
    let found = try lints(#"{"use": "fold-case"}, {"use": "unify-names"}, {"use": "flag-sentences"}"#)
    #expect(found.count == 2)
    #expect(found[0].contains("unify-names runs after fold-case, which takes away the capitals that it goes by"))
    #expect(found[1].contains("flag-sentences runs after fold-case"))
    #expect(found.allSatisfy { $0.hasSuffix("[folding-before-evidence]") })
    #expect(try lints(#"{"use": "unify-names"}, {"use": "flag-sentences"}, {"use": "fold-case"}"#) == [])
  }

  @Test func replacementMatchesAgain() throws {
    let grows = #"{"use": "replace", "patterns": [{"pattern": "a", "with": "aa"}]}"#
    let found = try lints(grows)
    #expect(found.count == 1 && found[0].hasPrefix("replace: the pattern 'a' matches in 'aa', which it puts in"))
    #expect(found[0].hasSuffix("[replacement-matches-again]"))
    for settles in [
      #"{"pattern": "colou?r", "with": "colour"}"#, #"{"pattern": "a", "with": "b"}"#,
      #"{"pattern": "(a)", "with": "$1$1"}"#,
    ] {
      #expect(try lints(#"{"use": "replace", "patterns": [\#(settles)]}"#) == [])
    }
  }

  @Test func boilerplateAfterUnwrapping() throws {
    let found = try lints(#"{"use": "unwrap-lines"}, {"use": "strip-boilerplate"}"#)
    #expect(found.count == 1 && found[0].contains("strip-boilerplate runs after unwrap-lines"))
    #expect(try lints(#"{"use": "strip-boilerplate"}, {"use": "unwrap-lines"}"#) == [])
  }

  @Test func unwrittenMarks() throws {
    let found = try lints(#"{"use": "flag-words"}"#)
    #expect(
      found.count == 1 && found[0].contains("flag-words goes by the marks language, which no earlier stage makes"))
  }

  @Test func stageWithoutEffect() throws {
    let off = #"{"use": "remove-all", "rules": {"gone": "off"}}"#
    #expect(try lints(off).contains { $0.contains("remove-all can never match: all its rules are off") })
    let twice = #"{"use": "remove-all"}, {"use": "remove-all", "id": "again"}"#
    #expect(try lints(twice).contains { $0.contains("again can never match: remove-all right before it") })
    #expect(try lints(#"{"use": "remove-all"}"#) == [])
    let rest = #"{"use": "edit-letters", "rules": {"x-removed": "off"}}, {"use": "edit-letters", "id": "rest"}"#
    #expect(try lints(rest) == [])
    let open = #"{"use": "edit-letters"}, {"use": "edit-letters", "id": "open", "mayEdit": ["name"]}"#
    #expect(try lints(open) == [])
    let bounded = #"{"use": "edit-letters", "maxRemoved": 0.1}, {"use": "edit-letters", "id": "unbounded"}"#
    #expect(try lints(bounded) == [])
  }

  @Test func lossWithoutJournal() throws {
    let found = try lints(#"{"use": "remove-all"}"#, journal: false)
    #expect(found.count == 1 && found[0].contains("remove-all cannot be undone without a journal"))
    #expect(try lints(#"{"use": "remove-all", "apply": "never"}"#, journal: false) == [])
  }

  @Test func presetsHaveNothingToWarnOf() throws {
    for name in Presets.names {
      let pipeline = try Pipeline(parsing: Array(try #require(Presets.text(of: name)).utf8))
      #expect(Lints.run(pipeline, path: name).filter { $0.severity == .warning } == [])
    }
  }

  @Test func remarksPointAtTheStage() throws {
    let file = "{\"version\": 1, \"stages\": [\n  {\"use\": \"remove-all\"}]}"
    let pipeline = try Pipeline(parsing: Array(file.utf8), path: "p.json", stages: testStages)
    let warning = try #require(Lints.run(pipeline, path: "p.json").first)
    #expect(warning.description.hasPrefix("p.json:2:3: note: remove-all cannot be undone"))
  }

  @Test func everyLintHasAKebabCaseNameOfItsOwn() {
    let names = Lints.all.map { $0.name }
    #expect(Set(names).count == names.count)
  }
}
