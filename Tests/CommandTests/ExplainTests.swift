import Foundation
import Testing

/// `cleanse explain`: the right document, and places that there are.
@Suite struct ExplainTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write(
      "p.json", Array(#"{"version": 1, "protect": ["k\\s+m"], "stages": [{"use": "normalize-whitespace"}]}"#.utf8))
    try folder.write("a.txt", Array("one\ntwo  words\nk  m\n".utf8))
    let lines = ["\u{FEFF}{\"text\":\"a  b\"}", "", "{\"id\":1}", "{\"text\":\"x\\ny  z\"}"]
    try folder.write("a.jsonl", Array(lines.joined(separator: "\n").utf8))
  }

  private func explain(_ arguments: String...) throws -> Command.Outcome {
    try Command.run(["explain", "p.json"] + arguments, in: folder.url)
  }

  @Test func placesAreThoseOfTheRawText() throws {
    #expect(try explain("a.txt").text.hasPrefix("normalize-whitespace\n  2:5      removed"))
    #expect(try explain("a.txt", "--at", "1").text == "nothing was changed or found\n")
    #expect(try explain("a.txt", "--at", "2:5").text.contains("  2:5 "))
    #expect(try explain("a.txt", "--at", "2:99").err == "cleanse: line 2 of a.txt has 10 bytes; --at names column 99\n")
    #expect(try explain("a.txt", "--at", "4").status == 0)
  }

  @Test(arguments: ["3:9223372036854775807", "9223372036854775807", "9:9223372036854775807"])
  func placesThatAreNotThereAreRefused(place: String) throws {
    let outcome = try explain("a.txt", "--at", place)
    #expect(outcome.status == 2 && outcome.out.isEmpty && outcome.err.hasPrefix("cleanse: "), "\(outcome.err)")
  }

  @Test func aLineBeyondTheEndSaysHowManyThereAre() throws {
    #expect(try explain("a.txt", "--at", "7").err == "cleanse: a.txt has 3 lines; --at names line 7\n")
  }

  @Test func whatProtectionKeptIsSaid() throws {
    #expect(try explain("a.txt", "--at", "3").text.contains("kept, as it touches what is protected (pattern)"))
  }

  @Test func aLineOfJSONLIsADocument() throws {
    #expect(try explain("a.jsonl", "--line", "1").text.contains("  1:3      removed"))
    #expect(try explain("a.jsonl", "--line", "4").text.contains("  2:3 "))
    #expect(try explain("a.jsonl", "--line", "4", "--at", "1").text == "nothing was changed or found\n")
    #expect(
      try explain("a.jsonl", "--line", "3").text.hasPrefix("rejected by input [no-text]: the object has no member"))
  }

  @Test(arguments: [
    (["a.jsonl"], "a.jsonl holds a document on each line; say which with --line N, or give --format text"),
    (["a.jsonl", "--line", "5"], "a.jsonl has 4 lines; --line names line 5"),
    (["a.jsonl", "--line", "2"], "line 2 of a.jsonl is blank, and so no document"),
    (["a.jsonl", "--line", "4", "--at", "3"], "the text on line 4 of a.jsonl has 2 lines; --at names line 3"),
    (["a.txt", "--line", "2"], "--line picks a document of JSONL, and this is text; name a place with --at"),
    (["a.txt", "--line", "0"], "--line must be a number from 1; this is '0'"),
  ])
  func saysWhichLinesThereAre(arguments: [String], message: String) throws {
    let outcome = try Command.run(["explain", "p.json"] + arguments, in: folder.url)
    #expect(outcome.status == 2 && outcome.err.hasPrefix("cleanse: \(message)"), "\(outcome.err)")
  }
}
