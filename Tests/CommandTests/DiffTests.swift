import Foundation
import Testing

/// `cleanse diff`: what changes, told by stage and rule or as a patch, and its status.
@Suite struct DiffTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write("old.json", Array(#"{"version": 1, "stages": [{"use": "normalize-whitespace"}]}"#.utf8))
    try folder.write(
      "new.json",
      Array(
        #"{"version": 1, "stages": [{"use": "strip-invisibles"}, {"use": "normalize-whitespace", "rules": {"blank-lines": "off"}}, {"use": "flag-sentences"}]}"#
          .utf8))
    try folder.write("a.txt", Array("one  two\n\n\n\nIt is the\u{200B} the end.\n".utf8))
    try folder.write("same.txt", Array("Nothing is wrong here.\n".utf8))
  }

  private func diff(_ arguments: String..., input: [UInt8] = []) throws -> Command.Outcome {
    try Command.run(["diff"] + arguments, input: input, in: folder.url)
  }

  @Test func withOnePipelineItTellsWhatTheTextLoses() throws {
    let outcome = try diff("old.json", "a.txt", "same.txt")
    #expect(outcome.status == 1 && outcome.err == "")
    #expect(
      outcome.text == """
        normalize-whitespace
          blank-lines: 1
            a.txt:3:1 removed "\\n\\n"
          space-run: 1
            a.txt:1:5 removed " "
        documents that come out differently: 1 of 2

        """)
  }

  @Test func withTwoItTellsWhatIsGoneAndWhatIsNew() throws {
    let outcome = try diff("old.json", "new.json", "a.txt")
    #expect(outcome.status == 1)
    #expect(
      outcome.text == """
        strip-invisibles
          zero-width: 0 gone, 1 new
            + a.txt:5:10 removed "\\u{200B}"
        normalize-whitespace
          blank-lines: 1 gone, 0 new
            - a.txt:3:1 removed "\\n\\n"
        flag-sentences
          doubled-word: 0 gone, 1 new
            + a.txt:5:7 flag "the\\u{200B} the" -> "the"
        documents that come out differently: 1 of 1

        """)
    #expect(
      try diff("old.json", "new.json", "a.txt", "--places", "0").text.contains(
        "zero-width: 0 gone, 1 new\n    … and 1 more\n"))
  }

  @Test func flagsAloneAreADifferenceOfPipelinesAndNotOfTexts() throws {
    try folder.write("b.txt", Array("It is the the end.\n".utf8))
    let outcome = try diff("old.json", "new.json", "b.txt")
    #expect(outcome.status == 1 && outcome.text.hasSuffix("documents that come out differently: 0 of 1\n"))
    #expect(try diff("old.json", "new.json", "b.txt", "-u").status == 0)
    #expect(try diff("new.json", "b.txt").status == 0)
  }

  @Test func whatIsAlikeIsSilent() throws {
    for arguments in [["old.json", "same.txt"], ["new.json", "new.json", "a.txt"], ["-u", "old.json", "same.txt"]] {
      let outcome = try Command.run(["diff"] + arguments, in: folder.url)
      #expect(outcome.status == 0 && outcome.out.isEmpty && outcome.err == "")
    }
  }

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/patch"), "patch is not installed"))
  func aPatchMakesTheCleanTextOfTheRaw() throws {
    let texts: [String: [UInt8]] = [
      "a.txt": Array("one  two\n\n\n\nIt is the\u{200B} the end.\n".utf8), "empty.txt": [],
      "in a folder/ä \"b\".txt": Array("x  y\r\n\r\nz  z".utf8), "lf.txt": Array("a \n\n\n\n".utf8),
      "wide.txt": [0xFF, 0xFE] + "a  b\nc\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
    ]
    for (name, bytes) in texts { try folder.write(name, bytes) }
    let names = texts.keys.sorted()
    let outcome = try Command.run(["diff", "-u", "new.json"] + names, in: folder.url)
    #expect(outcome.status == 1)
    _ = try Command.run(["run", "new.json", "-o", "clean"] + names, in: folder.url)
    try folder.write("all.patch", outcome.out)
    let patch = Process()
    patch.executableURL = URL(filePath: "/usr/bin/patch")
    patch.arguments = ["--silent", "-p0", "-i", "all.patch"]
    patch.currentDirectoryURL = folder.url
    try patch.run()
    patch.waitUntilExit()
    #expect(patch.terminationStatus == 0)
    for name in names { #expect(try folder.read(name) == folder.read("clean/\(name)"), "\(name)") }
  }

  @Test func linesOfJSONLArePatchedWhole() throws {
    let lines = [#"{"id":1,"text":"a  b"}"#, "", "{", #"{"text":"same"}"#]
    try folder.write("in.jsonl", Array(lines.joined(separator: "\n").utf8))
    let outcome = try diff("old.json", "in.jsonl")
    #expect(outcome.status == 1 && outcome.text.contains("in.jsonl:1:1 removed \" \"\n"))
    #expect(outcome.text.hasSuffix("documents that come out differently: 2 of 3\n"))
    #expect(outcome.err.hasPrefix("in.jsonl:3:1: error: ") && outcome.err.hasSuffix(" [input/not-json]\n"))
    #expect(
      try diff("old.json", "in.jsonl", "-u").text == """
        --- in.jsonl
        +++ in.jsonl
        @@ -1,4 +1,3 @@
        -{"id":1,"text":"a  b"}
        +{"id":1,"text":"a b"}
        \u{20}
        -{
         {"text":"same"}
        \\ No newline at end of file

        """)
  }

  @Test func troubleEndsWithTwo() throws {
    #expect(try diff("old.json", "no.txt").status == 2)
    try folder.write("bad.json", Array("{".utf8))
    #expect(try diff("old.json", "bad.json", "a.txt").status == 2)
    #expect(try diff("old.json", "a.txt", "--places", "x").err.hasPrefix("cleanse: --places must be a number from 0"))
  }

  @Test func theRawTextMayComeFromStandardInput() throws {
    let outcome = try diff("-u", "old.json", input: Array("a  b\n".utf8))
    #expect(outcome.text == "--- <stdin>\n+++ <stdin>\n@@ -1,1 +1,1 @@\n-a  b\n+a b\n")
  }
}
