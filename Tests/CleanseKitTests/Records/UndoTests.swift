import Testing

@testable import CleanseKit

/// Undo refuses what it cannot give back exactly, and says so whatever a journal holds.
@Suite struct UndoTests {
  private static let header = JournalEntry.header(format: .text) + [0x0A]
  private static let lineHeader = JournalEntry.header(format: .jsonl) + [0x0A]

  private func fault(_ journal: [UInt8], _ clean: [UInt8]) -> String? {
    do throws(Undo.Fault) {
      _ = try Undo(journal: journal).raw(of: clean)
      return nil
    } catch {
      return error.message
    }
  }

  private func text(changes: String) -> [UInt8] {
    let digest = Digest.of(Array("clean".utf8).span)
    let layers = #"[{"stage":"x","changes":\#(changes)}]"#
    return Self.header
      + Array(#"{"path":"a","document":1,"digest":"\#(digest)","rawDigest":"0","layers":\#(layers)}"#.utf8)
  }

  @Test(arguments: [
    "[[-1,1,\"\",\"r\"]]", "[[0,-1,\"\",\"r\"]]", "[[6,0,\"\",\"r\"]]", "[[1,9223372036854775807,\"\",\"r\"]]",
    "[[9223372036854775807,1,\"\",\"r\"]]", "[[2,1,\"\",\"r\"],[1,1,\"\",\"r\"]]", "[[1]]", "[7]", "[[1,1,5,\"r\"]]",
    "[[1e99,1,\"\",\"r\"]]",
  ])
  func changesThatDoNotFitAreDamage(changes: String) {
    let message = fault(text(changes: changes), Array("clean".utf8))
    #expect(message == "the journal is damaged: a change does not fit the text", "\(message ?? "none")")
  }

  @Test func bytesThatAreNotThoseThatWereCleanedAreDamage() {
    let message = fault(text(changes: "[]"), Array("clean".utf8))
    #expect(message == "the journal is damaged: the rebuilt bytes are not those that were cleaned")
  }

  @Test(arguments: [
    #""text":[0,9223372036854775807]"#, #""text":[-5,3]"#, #""text":[9,3]"#, #""text":[1]"#, #""text":"x""#,
    #""text":[8,11],"annotations":[0,2]"#, #""text":[8,11],"annotations":[11,99]"#,
    #""text":[0,3],"layers":[]"#, #""text":[8,10],"layers":[]"#, #""text":[9,9],"layers":[]"#,
  ])
  func placesThatDoNotFitTheLineAreDamage(members: String) {
    let line = Array("{\"text\":\"a\"}\n".utf8)
    let entry = #"{"path":"a","document":1,"digest":"\#(Digest.of(line.span))","rawDigest":"0",\#(members)}"#
    let message = fault(Self.lineHeader + Array(entry.utf8), line)
    #expect(message == "the journal is damaged: a place does not fit its line", "\(message ?? "none")")
  }

  @Test func aRejectedDocumentThatCannotBeReadIsDamage() {
    let entry = Array(#"{"path":"a","document":1,"rejected":{"bytesBase64":"*"}}"#.utf8)
    #expect(fault(Self.header + entry, [])?.hasPrefix("the journal is damaged: a rejected document") == true)
    #expect(fault(Self.lineHeader + entry, [])?.hasPrefix("the journal is damaged: a rejected document") == true)
  }

  @Test func cleanTextInPlaceOfTheJournalIsNoJournal() {
    let none = "this is no journal of cleanse; give the file that 'cleanse run --journal FILE' wrote"
    #expect(fault(Array("{\"text\":\"a\"}\n{\"text\":\"b\"\n".utf8), []) == none)
    #expect(fault([], []) == none)
    #expect(fault(Self.header + Array("{".utf8), [])?.hasPrefix("line 2 of the journal is damaged") == true)
  }
}
