import Testing

@testable import CleanseKit

/// Pipeline files that extend others: which stages run, in which order, and from which folder paths count.
@Suite struct ExtendsTests {
  private static let base =
    #"{"version": 1, "stages": [{"use": "edit-letters"}, {"use": "flag-words"}, {"use": "remove-all"}]}"#

  /// The ids of the stages that run, or the faults.
  private func read(_ stages: String, base: String = Self.base) -> (ids: [String], faults: [String]) {
    let file = #"{"version": 1, "extends": "base.json", "stages": [\#(stages)]}"#
    return read(["p.json": file, "base.json": base]).result
  }

  private func read(
    _ files: [String: String], first: String = "p.json"
  ) -> (result: (ids: [String], faults: [String]), output: OutputSettings) {
    do throws(PipelineFaults) {
      let pipeline = try Pipeline(
        parsing: Array(files["p.json"]!.utf8), path: first, stages: testStages,
        load: { path throws(LoadFault) in
          guard let file = files[path] else { throw LoadFault("there is no '\(path)'") }
          return Array(file.utf8)
        })
      return ((pipeline.plan.map { $0.id }, []), pipeline.output)
    } catch {
      let faults = error.faults.map { "\($0.path):\($0.line):\($0.column): \($0.message)" }
      return (([], faults), OutputSettings())
    }
  }

  @Test func anInheritedStageIsMoved() {
    #expect(read(#"{"id": "remove-all", "before": "flag-words"}"#).ids == ["edit-letters", "remove-all", "flag-words"])
    #expect(
      read(#"{"id": "edit-letters", "after": "remove-all"}"#).ids == ["flag-words", "remove-all", "edit-letters"])
    #expect(read(#"{"id": "flag-words", "word": "x"}"#).ids == ["edit-letters", "flag-words", "remove-all"])
  }

  @Test(arguments: [
    (#"{"id": "remove-all", "before": "flag-wrods"}"#, "'before' must be the id of another stage above; did you mean"),
    (#"{"id": "remove-all", "after": "remove-all"}"#, "'after' must be the id of another stage above"),
    (
      #"{"id": "remove-all", "before": "flag-words", "after": "edit-letters"}"#,
      "a stage cannot have both 'before' and 'after'; keep one"
    ),
    (
      #"{"use": "flag-words", "id": "new", "before": "flag-words", "after": "edit-letters"}"#,
      "a stage cannot have both 'before' and 'after'; keep one"
    ),
    (
      #"{"id": "flag-words", "use": "edit-letters"}"#,
      "the inherited stage 'flag-words' is flag-words, not edit-letters; leave \"use\" out to change it, or"
    ),
    (#"{"id": "flag-words", "word": "a", "word": "b"}"#, "the key 'word' stands twice; keep one"),
  ])
  func saysWhatIsWrong(stages: String, message: String) {
    let found = read(stages).faults
    #expect(found.count == 1 && found[0].contains(message), "\(found)")
  }

  @Test func pathsCountFromTheFileThatNamesThem() {
    let found = read(
      [
        "p.json": #"{"version": 1, "extends": "base/a.json", "output": {"report": "./r"}}"#,
        "base/a.json": #"{"version": 1, "extends": "b.json", "output": {"journal": "j", "report": "old"}}"#,
        "base/b.json": #"{"version": 1, "output": {"rejects": "x/y"}, "stages": [{"use": "remove-all"}]}"#,
      ])
    #expect(found.result.ids == ["remove-all"])
    #expect(found.output.report == "r" && found.output.journal == "base/j" && found.output.rejects == "base/x/y")
  }

  @Test func faultsNameTheFileAsItIsFound() {
    let found = read(
      ["p.json": #"{"version": 1, "extends": "base/a.json"}"#, "base/a.json": #"{"version": 1, "stages": 1}"#],
      first: "conf/p.json")
    #expect(found.result.faults == ["conf/base/a.json:1:26: 'stages' must be a list of stages"])
  }

  @Test func noPathLeavesTheFolderOfItsFile() {
    let found = read(["p.json": #"{"version": 1, "stages": [], "output": {"journal": "../x", "report": "/r"}}"#])
    #expect(found.result.faults.count == 2)
    #expect(
      found.result.faults.allSatisfy { $0.contains("leaves the folder of the pipeline file; put the file beside") })
    let nested = read(
      [
        "p.json": #"{"version": 1, "extends": "base/a.json"}"#,
        "base/a.json": #"{"version": 1, "extends": "../b.json"}"#, "b.json": Self.base,
      ])
    #expect(nested.result.faults.contains { $0.hasPrefix("base/a.json:1:27: the path '../b.json' leaves the folder") })
  }

  @Test func aLongChainIsNoLoop() {
    var files = ["p.json": #"{"version": 1, "extends": "f1.json"}"#]
    for i in 1...20 { files["f\(i).json"] = "{\"version\": 1, \"extends\": \"f\(i + 1).json\"}" }
    let found = read(files).result.faults
    #expect(found.contains { $0.contains("'f16.json' would be file 17 of a chain, the limit is 16") }, "\(found)")
    #expect(!found.contains { $0.contains("extends itself") })
    files["f14.json"] = Self.base
    #expect(read(files).result.ids == ["edit-letters", "flag-words", "remove-all"])
  }

  @Test func aFileIsKnownAgainByWhereItIs() {
    let found = read(["p.json": #"{"version": 1, "extends": "./p.json"}"#], first: "conf/p.json").result.faults
    #expect(found.contains { $0.contains("'conf/p.json' extends itself; the chain is conf/p.json") }, "\(found)")
  }
}
