import Testing

@testable import CleanseKit

/// What pipeline files say, and the words for what is wrong with them.
@Suite struct PipelineFileTests {
  private func faults(
    _ file: String, load: @escaping (String) throws(LoadFault) -> [UInt8] = Pipeline.loadsNothing
  ) -> [String] {
    do throws(PipelineFaults) {
      _ = try Pipeline(parsing: Array(file.utf8), path: "p.json", stages: testStages, load: load)
      return []
    } catch {
      return error.faults.map { "\($0.line):\($0.column): \($0.message)" }
    }
  }

  @Test func tellsAllFaultsAtOnce() {
    let found = faults(
      """
      {
        "version": 2,
        "stagse": [],
        "stages": [
          { "use": "edit-leters" },
          { "use": "flag-words", "cuont": 3, "count": 99, "share": "x", "flag": 1, "words": [1], "word": 2 }
        ]
      }
      """)
    #expect(
      found == [
        "3:3: a pipeline file has no key 'stagse'; did you mean 'stages'?",
        "2:14: 'version' must be 1, the only version of pipeline files so far",
        "5:14: there is no stage 'edit-leters'; did you mean 'edit-letters'?",
        "6:28: 'flag-words' has no option 'cuont'; did you mean 'count'?",
        "6:49: 'count' must be a whole number from 1 to 9; this is 99",
        "6:62: 'share' must be a number from 0.0 to 1.0; this is 'x'",
        "6:75: 'flag' must be true or false; this is 1",
        "6:87: 'words' must be a list of strings; this is an array",
        "6:100: 'word' must be a string; this is 2",
      ])
  }

  @Test func aFaultOfOneStageDoesNotHideThoseOfTheNext() {
    let found = faults(
      #"{"version": 1, "stages": [{"use": "flag-words", "count": 0}, {"use": "flag-words", "id": "b", "word": ""}]}"#)
    #expect(found.count == 2 && found[1].contains("'word' must not be empty"), "\(found)")
  }

  @Test func showsTheLineWithACaret() {
    do throws(PipelineFaults) {
      _ = try Pipeline(parsing: Array(#"{"version": 1, "stages": [{"use": "nothing"}]}"#.utf8), path: "a/b.json")
      Issue.record("expected a fault")
    } catch {
      let lines = error.description.split(separator: "\n")
      #expect(lines[0].hasPrefix("a/b.json:1:35: error: there is no stage 'nothing'"))
      #expect(lines[1] == #"{"version": 1, "stages": [{"use": "nothing"}]}"#)
      #expect(lines[2] == "                                  ^")
    }
  }

  @Test(arguments: [
    ("", "1:1: not valid JSON"), ("{", "1:2: not valid JSON"), ("[]", "1:1: expected a pipeline, an object"),
    (#"{"version": 1}"#, "1:1: 'stages' is missing: add"), (#"{"stages": []}"#, "1:1: 'version' is missing: add"),
    (#"{"version": 1, "stages": 5}"#, "1:26: 'stages' must be a list of stages"),
    (
      #"{"version": 1, "version": 1, "stages": []}"#,
      "1:16: the key 'version' stands twice in a pipeline file; keep one"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "count": 1, "count": 2}]}"#,
      "1:61: the key 'count' stands twice; keep one"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words"}, {"use": "flag-words"}]}"#,
      "1:50: the id 'flag-words' stands twice"
    ),
    (#"{"version": 1, "stages": [3]}"#, "1:27: a stage must be an object such as"),
    (#"{"version": 1, "stages": [{"apply": "never"}]}"#, "1:27: a stage needs \"use\""),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "apply": "maybe"}]}"#,
      "1:58: 'apply' must be \"always\", \"never\" or a least confidence from 0 to 1; this is 'maybe'"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "maxRemoved": 7}]}"#,
      "1:63: 'maxRemoved' must be a share from 0 to 1"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "mayEdit": ["nmae"]}]}"#,
      "1:60: 'mayEdit' must be a list of name, quotation, url, code, markup, pattern"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "rules": {"bda-word": "off"}}]}"#,
      "1:59: 'flag-words' has no rule 'bda-word'; did you mean 'bad-word'?"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "rules": {"bad-word": "loud"}}]}"#,
      "1:71: the severity of a rule must be one of off, note, warning, error; this is 'loud'"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "word": ""}]}"#,
      "1:57: flag-words: 'word' must not be empty; leave it out"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "use": "edit-letters"}]}"#,
      "1:49: the key 'use' stands twice; keep one"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "maxRemoved": {"share": 0.1, "share": 0.9}}]}"#,
      "1:78: the key 'share' stands twice; keep one"
    ),
    (
      #"{"version": 1, "stages": [{"use": "flag-words", "rules": {"bad-word": "off", "bad-word": "note"}}]}"#,
      "1:78: the key 'bad-word' stands twice; keep one"
    ),
    (
      #"{"version": 1, "stages": [], "input": {"textKey": "annotations"}, "output": {"annotations": "inline"}}"#,
      "1:51: the text is in the member 'annotations' (input.textKey), where output.annotations puts"
    ),
    (
      #"{"version": 1, "stages": [], "input": {"format": "txt"}}"#,
      "1:50: 'format' must be one of auto, text, markdown, jsonl; this is 'txt'; did you mean 'text'?"
    ),
    (#"{"version": 1, "stages": [], "protect": ["(a"]}"#, "1:42: the pattern '(a' is not an ICU regular expression"),
    (
      #"{"version": 1, "extends": "nwes", "stages": []}"#,
      "1:27: 'nwes' is no preset, and no path that ends in .json; did you mean 'news'?"
    ),
    (
      #"{"version": 1, "extends": "other.json", "stages": []}"#,
      "1:27: 'other.json' cannot be read here: this host loads no files"
    ),
  ])
  func saysWhatIsWrongAndTheWayOut(file: String, message: String) {
    #expect(faults(file).contains { $0.hasPrefix(message) }, "\(faults(file))")
  }

  @Test func extendsChangesStagesById() throws {
    let base = #"{"version": 1, "stages": [{"use": "edit-letters"}, {"use": "flag-words", "word": "one"}]}"#
    let file = """
      {"version": 1, "extends": "base.json", "stages": [
        {"id": "flag-words", "word": "two", "apply": "always"},
        {"id": "edit-letters", "enabled": false},
        {"use": "flag-words", "id": "first", "word": "x", "apply": "always", "before": "flag-words"}]}
      """
    let pipeline = try Pipeline(
      parsing: Array(file.utf8), stages: testStages, load: { _ throws(LoadFault) in Array(base.utf8) })
    #expect(pipeline.plan.map { $0.id } == ["first", "flag-words"])
    #expect(try clean(Array("one two x".utf8), with: pipeline).text == "one good good")
  }

  @Test func aFileThatExtendsItselfIsAFault() {
    let file = #"{"version": 1, "extends": "p.json", "stages": []}"#
    #expect(faults(file, load: { _ throws(LoadFault) in Array(file.utf8) }).contains { $0.contains("extends itself") })
  }

  @Test func theEffectiveFileIsAPipelineThatDoesTheSame() throws {
    for preset in Presets.names {
      let text = try #require(Presets.text(of: preset))
      let pipeline = try Pipeline(parsing: Array(text.utf8))
      let again = try Pipeline(parsing: pipeline.effective)
      #expect(again.plan.map { $0.id } == pipeline.plan.map { $0.id })
      #expect(again.plan.map { $0.options } == pipeline.plan.map { $0.options })
    }
  }
}
