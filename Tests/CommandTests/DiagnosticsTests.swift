import Foundation
import Testing

/// `cleanse run --diagnostics`: flags as compilers tell them, and the status that builds go by.
@Suite struct DiagnosticsTests {
  private let folder = try! Folder()
  private let twice = "'the' stands twice [doubled-word]"

  init() throws {
    try folder.write("p.json", Array(#"{"version": 1, "stages": [{"use": "flag-sentences"}]}"#.utf8))
    try folder.write(
      "strict.json",
      Array(#"{"version": 1, "stages": [{"use": "flag-sentences", "rules": {"doubled-word": "error"}}]}"#.utf8))
    try folder.write("clean.txt", Array("Nothing is wrong here.\n".utf8))
    try folder.write("ä b.txt", Array("Fine.\n\nIt is the the end.\n".utf8))
  }

  private func run(_ arguments: String..., input: [UInt8] = []) throws -> Command.Outcome {
    try Command.run(["run", "--diagnostics"] + arguments, input: input, in: folder.url)
  }

  @Test func withoutFlagsItIsSilent() throws {
    let outcome = try run("p.json", "clean.txt", "-o", "out")
    #expect(outcome.status == 0 && outcome.err == "" && outcome.out.isEmpty)
  }

  @Test func flagsAreToldAndTheTextIsWritten() throws {
    let outcome = try run("p.json", "ä b.txt", "-o", "out")
    #expect(outcome.status == 0)
    #expect(outcome.err == "ä b.txt:3:7: warning: \(twice)\n")
    #expect(try folder.read("out") == "Fine.\n\nIt is the the end.\n")
  }

  @Test func standardInputIsNamedAsCompilersDo() throws {
    let outcome = try run("p.json", input: Array("It is the the end.\n".utf8))
    #expect(outcome.err == "<stdin>:1:7: warning: \(twice)\n")
  }

  @Test func anErrorEndsWithOneAfterEverythingWasWritten() throws {
    let outcome = try run("strict.json", "ä b.txt", "clean.txt", "-o", "out", "--journal", "j", "--report", "r")
    #expect(outcome.status == 1)
    #expect(outcome.err == "ä b.txt:3:7: error: \(twice)\n")
    #expect(try folder.read("out/clean.txt") == "Nothing is wrong here.\n")
    #expect(folder.names.contains("j") && folder.names.contains("r"))
    #expect(try Command.run("run", "strict.json", "ä b.txt", in: folder.url).status == 0)
  }

  @Test(arguments: ["1", "3"]) func theyComeInTheOrderOfTheInputs(threads: String) throws {
    let names = (1...9).map { "\($0).txt" }
    for name in names { try folder.write(name, Array("The the end.\n".utf8)) }
    let outcome = try Command.run(
      ["run", "--diagnostics", "p.json", "-o", "out", "-j", threads] + names, in: folder.url)
    #expect(outcome.err == names.map { "\($0):1:1: warning: \(twice)\n" }.joined().replacing("'the'", with: "'The'"))
  }

  @Test func linesOfJSONLAreThePlaces() throws {
    let lines = [#"{"text":"Fine."}"#, "", #"{"text":"One\nis the the end."}"#, #"{"id":1}"#]
    let outcome = try run("p.json", "--format", "jsonl", input: Array(lines.joined(separator: "\n").utf8))
    #expect(outcome.status == 1)
    let told = outcome.err.split(separator: "\n")
    #expect(told.count == 2 && told.first == "<stdin>:3:1: warning: \(twice)")
    #expect(told.last?.hasPrefix("<stdin>:4:1: error: the object has no member \"text\"") == true)
    #expect(told.last?.hasSuffix(" [input/no-text]") == true)
    let taken = try run(
      "p.json", "--format", "jsonl", "--rejects", "x", input: Array(lines.joined(separator: "\n").utf8))
    #expect(taken.status == 0 && taken.err == outcome.err)
    #expect(try folder.read("x").contains("no-text"))
  }

  @Test func failuresAreErrorsToo() throws {
    #expect(
      try run("p.json", "no.txt", "nor.txt", "-o", "out").err == """
        error: cannot read 'no.txt': No such file or directory
        error: cannot read 'nor.txt': No such file or directory

        """)
    try folder.write("bad.json", Array(#"{"version": 1, "stagse": []}"#.utf8))
    let outcome = try run("bad.json", "clean.txt", "-o", "out")
    #expect(outcome.status == 2 && outcome.err.hasPrefix("bad.json:1:16: error: "))
    #expect(!folder.names.contains("out"))
  }
}
