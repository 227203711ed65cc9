import Foundation
import Testing

/// `cleanse run`: the contract of the command.
@Suite struct RunTests {
  private let whitespace = #"{"version": 1, "stages": [{"use": "normalize-whitespace"}]}"#

  @Test func cleansStandardInputWithTheBuiltInPipeline() throws {
    let outcome = try Command.run("run", input: Array("A line  with\u{A0}blanks. \n".utf8))
    #expect(outcome.status == 0 && outcome.text == "A line with blanks.\n" && outcome.err == "")
  }

  @Test func emptyInputGivesEmptyOutput() throws {
    let outcome = try Command.run("run")
    #expect(outcome.status == 0 && outcome.out.isEmpty && outcome.err == "")
  }

  @Test func theFirstJSONOperandIsThePipeline() throws {
    let folder = try Folder()
    try folder.write("p.json", Array(whitespace.utf8))
    try folder.write("a.txt", Array("a  b\n".utf8))
    #expect(try Command.run("run", "p.json", "a.txt", in: folder.url).text == "a b\n")
    #expect(try Command.run("run", "a.txt", "p.json", in: folder.url).text == "a b\n")
    // After "--" everything is input.
    #expect(try Command.run("run", "--", "p.json", in: folder.url).text.contains("version"))
  }

  @Test func severalInputsNeedAFolder() throws {
    let folder = try Folder()
    try folder.write("in/a.txt", Array("a  b\n".utf8))
    try folder.write("in/de/a.txt", Array("c  d\n".utf8))
    let refused = try Command.run("run", "in/a.txt", "in/de/a.txt", in: folder.url)
    #expect(refused.status == 2)
    #expect(refused.err == "cleanse: 2 inputs cannot go to one text output; name a folder with -o FOLDER\n")
    let done = try Command.run("run", "in/a.txt", "in/de/a.txt", "-o", "out", in: folder.url)
    #expect(done.status == 0)
    #expect(try folder.read("out/in/a.txt") == "a b\n")
    #expect(try folder.read("out/in/de/a.txt") == "c d\n")
  }

  @Test func writesBesideAndRenames() throws {
    let folder = try Folder()
    try folder.write("a.txt", Array("a  b\n".utf8))
    #expect(try Command.run("run", "a.txt", "-o", "a.txt", in: folder.url).status == 0)
    #expect(try folder.read("a.txt") == "a b\n")
    #expect(folder.names == ["a.txt"])
  }

  @Test func aFullDiskLeavesNoFileAndSaysSo() throws {
    let outcome = try Command.run("run", "-o", "/dev/full", input: Array("text\n".utf8))
    #expect(outcome.status == 2)
    #expect(outcome.err == "cleanse: cannot write to '/dev/full': No space left on device\n")
  }

  @Test func aClosedPipeIsNoError() throws {
    let folder = try Folder()
    try folder.write("big.txt", Array(repeating: Array("words and more words\n".utf8), count: 40_000).joined())
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "{ '\(Command.path.path)' run big.txt; echo $? > status; } | head -n 1 > first"]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(try folder.read("status") == "0\n")
    #expect(try folder.read("first") == "words and more words\n")
  }

  @Test(arguments: [
    (["run", "missing.txt"], "cleanse: cannot read 'missing.txt': No such file or directory\n"),
    (["run", "."], "cleanse: cannot read '.': it is a folder; name the files in it\n"),
    (["run", "missing.json"], "error: cannot read 'missing.json': No such file or directory\n"),
    (["run", "-o", "no/such/folder/out"], "cleanse: cannot write 'no/such/folder/out': No such file or directory\n"),
    (["run", "-o", "."], "cleanse: cannot write '.': it is a folder; name a file in it\n"),
    (
      ["run", "--formt", "text"],
      "cleanse: there is no flag '--formt'; did you mean '--format'?; see 'cleanse run --help'\n"
    ),
    (
      ["run", "--format", "pdf"],
      "cleanse: --format must be text, markdown or jsonl; this is 'pdf'; see 'cleanse run --help'\n"
    ),
    (["run", "--format"], "cleanse: --format needs a value: --format FORMAT; see 'cleanse run --help'\n"),
    (
      ["run", "-j", "0"], "cleanse: --threads must be a number from 1 to 1024; this is '0'; see 'cleanse run --help'\n"
    ),
    (["run", "--strict=yes"], "cleanse: --strict takes no value; see 'cleanse run --help'\n"),
    (
      ["run", "-o=foo"],
      "cleanse: '-o=foo' has a sign too many; write -o foo or --output=foo; see 'cleanse run --help'\n"
    ),
    (
      ["run", "--report", "--strict"],
      "cleanse: --report needs a value, and '--strict' is a flag; a value like it is written --report=--strict; see "
        + "'cleanse run --help'\n"
    ),
    (["run", "--report", "x", "--journal", "x"], "cleanse: 'x' is named twice as an output; give each its own file\n"),
    (["rnu"], "cleanse: there is no subcommand 'rnu'; did you mean 'run'?\n"),
    (["stages", "nfc"], "cleanse: there is no stage 'nfc'; see 'cleanse stages'\n"),
    (["check"], "cleanse: give one pipeline file, such as 'cleanse check pipeline.json'\n"),
    (["undo", "missing"], "cleanse: cannot read 'missing': No such file or directory\n"),
  ])
  func saysWhatIsWrong(arguments: [String], message: String) throws {
    let folder = try Folder()
    let outcome = try Command.run(arguments, in: folder.url)
    #expect(outcome.status == 2)
    #expect(outcome.err == message)
    #expect(outcome.out.isEmpty)
    #expect(folder.names.isEmpty)
  }

  @Test func aPipelineMayNotLeaveItsFolder() throws {
    let folder = try Folder()
    try folder.write("p.json", Array(#"{"version": 1, "extends": "../other.json"}"#.utf8))
    let outcome = try Command.run("run", "p.json", in: folder.url)
    #expect(outcome.status == 2)
    #expect(
      outcome.err.hasPrefix("p.json:1:27: error: the path '../other.json' leaves the folder of the pipeline file; put"))
    try folder.write("q.json", Array(#"{"version": 1, "stages": [], "output": {"journal": "../x"}}"#.utf8))
    #expect(try Command.run("run", "q.json", in: folder.url).err.contains("'../x' leaves the folder"))
  }

  @Test func strictFindsFlags() throws {
    let bad = Array("bad \u{FF}".utf8.dropLast(2)) + [0xFF]
    #expect(try Command.run("run", input: bad).status == 0)
    #expect(try Command.run("run", "--strict", input: bad).status == 1)
    #expect(try Command.run("run", "--strict", input: Array("Nothing is wrong here.\n".utf8)).status == 0)
  }

  @Test func reportsEachFindingOnOneLine() throws {
    let folder = try Folder()
    try folder.write("p.json", Array(whitespace.utf8))
    let outcome = try Command.run("run", "p.json", "--report", "r.jsonl", input: Array("é  b\n".utf8), in: folder.url)
    #expect(outcome.status == 0)
    let lines = try folder.read("r.jsonl").split(separator: "\n")
    #expect(lines.count == 1)
    let object = try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any]
    #expect(object?["stage"] as? String == "normalize-whitespace")
    #expect(object?["document"] as? String == "-")
    #expect(object?["sourceStart"] as? Int == 3 && object?["sourceEnd"] as? Int == 4)
  }

  @Test func helpAndVersionGoToStandardOutput() throws {
    #expect(try Command.run("--help").text.contains("usage: cleanse SUBCOMMAND"))
    #expect(try Command.run("run", "--help").text.contains("-j N, --threads N"))
    let version = try Command.run("--version").text
    #expect(version.wholeMatch(of: /cleanse \d+\.\d+\.\d+ \(ICU \d+\.\d+, Unicode \d+\.\d+, CLDR \d+[.\d]*\)\n/) != nil)
  }

  /// Nothing of a text that a stage rejects may have gone out before.
  @Test func aRejectedTextIsAReject() throws {
    let folder = try Folder()
    try folder.write(
      "replace.json",
      Array(
        #"{"version": 1, "stages": [{"use": "replace", "scope": "line", "patterns": [{"pattern": "(a+)+$", "with": "x"}]}]}"#
          .utf8))
    let text = String(repeating: "ok line\n", count: 60_000) + String(repeating: "a", count: 40) + "!\nmore\n"
    try folder.write("t.txt", Array(text.utf8))
    let outcome = try Command.run("run", "replace.json", "t.txt", "--rejects", "x", in: folder.url)
    #expect(outcome.status == 0 && outcome.out.isEmpty)
    #expect(try folder.read("x").contains("\"rule\":\"over-budget\""))
  }
}
