import Testing

/// `cleanse check`: what is wrong, what is doubtful, and what is only good to know.
@Suite struct CheckTests {
  private let folder = try! Folder()

  private func check(_ file: String, _ flags: String...) throws -> Command.Outcome {
    try folder.write("p.json", Array(file.utf8))
    return try Command.run(["check", "p.json"] + flags, in: folder.url)
  }

  @Test(arguments: ["default", "news", "corpus", "search"]) func presetsPassStrictly(preset: String) throws {
    let outcome = try check(#"{"version": 1, "extends": "\#(preset)"}"#, "--strict")
    #expect(outcome.status == 0)
    #expect(outcome.err.contains(": note: ") && outcome.err.contains("cannot be undone without a journal"))
  }

  @Test func strictCountsWarnings() throws {
    let file = #"{"version": 1, "stages": [{"use": "normalize-unicode"}, {"use": "repair-mojibake"}]}"#
    #expect(try check(file).status == 0)
    let strict = try check(file, "--strict")
    #expect(strict.status == 1 && strict.err.contains(": warning: repair-mojibake runs after"))
  }

  @Test func pathsThatARunRefusesAreToldHere() throws {
    let outcome = try check(#"{"version": 1, "stages": [], "output": {"journal": "../x", "report": "/r"}}"#)
    #expect(outcome.status == 2)
    #expect(outcome.err.contains("p.json:1:52: error: the path '../x' leaves the folder"))
    #expect(outcome.err.contains("p.json:1:70: error: the path '/r' leaves the folder"))
  }
}
