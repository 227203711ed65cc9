import Foundation
import Testing

/// Files in other encodings through the built command.
@Suite struct EncodingTests {
  private static let text = "Déjà vu.\nThe the harbour of Łódź.\n"
  private var raw: [UInt8] { [0xFF, 0xFE] + Self.text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] } }

  @Test func theJournalGivesTheRawBytesBack() throws {
    let folder = try Folder()
    let run = try Command.run("run", "--journal", "j", input: raw, in: folder.url)
    #expect(run.status == 0 && run.text == Self.text)
    #expect(try Command.run("undo", "j", input: run.out, in: folder.url).out == raw)
    #expect(try folder.read("j").contains(#""encoding":"utf-16le""#))
  }

  @Test func explainSpeaksOfLinesOfTheDecodedText() throws {
    let folder = try Folder()
    try folder.write("raw.txt", raw)
    let outcome = try Command.run("explain", "raw.txt", in: folder.url)
    #expect(outcome.text.contains(#"  1:1      label [encoding] encoding = "utf-16le": The encoding"#))
    #expect(outcome.text.contains(#"  2:1      flag [doubled-word] "The the""#))
    let there = try Command.run("explain", "raw.txt", "--at", "2:1", in: folder.url)
    #expect(there.text.contains("doubled-word") && !there.text.contains("byte-order-mark"))
  }

  @Test func aNameInThePipelineFileDecides() throws {
    let folder = try Folder()
    try folder.write("p.json", Array(#"{"version": 1, "input": {"encoding": "ibm866"}, "stages": []}"#.utf8))
    #expect(try Command.run("run", "p.json", input: [0x8F, 0xE0, 0xA8], in: folder.url).text == "При")
  }
}
