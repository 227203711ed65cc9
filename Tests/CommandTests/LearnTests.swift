import Foundation
import Testing

/// `cleanse learn`: templates of a site from its pages.
@Suite struct LearnTests {
  private let folder = try! Folder()

  private func page(_ number: Int) -> String {
    """
    The Eastern Quays Courier
    Day \(String(repeating: "i", count: number + 1)) of the ferry, as the captain of the old harbour told it to the council.
    Ships seen today: \(number)
    Printed by the widows

    """
  }

  @Test func aFolderIsLearntAndApplied() throws {
    for number in 0..<12 { try folder.write("pages/\(number % 3)/\(number).txt", Array(page(number).utf8)) }
    let learnt = try Command.run("learn", "pages", "-o", "site.json", in: folder.url)
    #expect(learnt.status == 0 && learnt.out.isEmpty)
    #expect(learnt.err == "12 pages, 0 of them copies of others: 3 lines in 2 blocks recur\n")
    try folder.write(
      "p.json", Array(#"{"version": 1, "stages": [{"use": "strip-boilerplate", "templates": ["site.json"]}]}"#.utf8))
    let cleaned = try Command.run(["run", "p.json"], input: Array(page(50).utf8), in: folder.url)
    #expect(cleaned.text == page(50).split(separator: "\n")[1] + "\n")
  }

  @Test func namesAreLearntAndWritten() throws {
    try folder.write("texts/1.txt", Array("They met Nadim Khateeb in Aleppo. Then Khateeb left.\n".utf8))
    try folder.write("texts/2.txt", Array("They met Nadim Khatib in Aleppo.\n".utf8))
    let learnt = try Command.run("learn", "--names", "texts", "-o", "names.json", in: folder.url)
    #expect(learnt.status == 0 && learnt.err == "2 documents: 3 words of names, 1 in several spellings\n")
    let stages = #"{"use": "unify-names", "replace": true, "register": ["names.json"]}"#
    try folder.write("p.json", Array("{\"version\": 1, \"stages\": [\(stages)]}".utf8))
    let cleaned = try Command.run(
      ["run", "p.json"], input: Array("They saw Nadim Khatib in Aleppo.\n".utf8), in: folder.url)
    #expect(cleaned.text == "They saw Nadim Khateeb in Aleppo.\n")
  }

  @Test func aRegisterIsContinued() throws {
    try folder.write("1.txt", Array("They met Nadim Khateeb in Aleppo. Then Khateeb left Aleppo.\n".utf8))
    try folder.write("2.txt", Array("They met Nadim Khatib. Khatib and Khatib left Aleppo.\n".utf8))
    #expect(try Command.run("learn", "--names", "1.txt", "-o", "names.json", in: folder.url).status == 0)
    let learnt = try Command.run(
      "learn", "--names", "--register", "names.json", "2.txt", "-o", "names.json", in: folder.url)
    #expect(learnt.status == 0 && learnt.err == "1 documents: 2 words of names, 1 in several spellings\n")
    let register = try folder.read("names.json")
    #expect(
      register.contains("\"documents\": 2") && register.contains("\"Khatib\": 2") && register.contains("\"Aleppo\": 3"),
      "\(register)")
    let other = try Command.run("learn", "--register", "names.json", "2.txt", in: folder.url)
    #expect(other.status == 2 && other.err.contains("add --names"))
    let broken = try Command.run("learn", "--names", "--register", "2.txt", "1.txt", in: folder.url)
    #expect(broken.status == 2 && broken.err.contains("2.txt:1:1: "))
  }

  @Test func jsonlGivesTheSame() throws {
    let lines = try (0..<12).map { number in
      String(decoding: try JSONEncoder().encode(["text": page(number)]), as: UTF8.self) + "\n"
    }
    try folder.write("pages.jsonl", Array((lines.joined() + "not JSON\n").utf8))
    for number in 0..<12 { try folder.write("\(number).txt", Array(page(number).utf8)) }
    let fromLines = try Command.run("learn", "pages.jsonl", in: folder.url)
    let fromFiles = try Command.run(["learn"] + (0..<12).map { "\($0).txt" }, in: folder.url)
    #expect(
      fromLines.status == 0 && fromLines.text == fromFiles.text && fromLines.text.contains("Ships seen today: {number}")
    )
  }

  @Test func wrongWordsAreTold() throws {
    try folder.write("a.txt", Array(page(1).utf8))
    func fault(_ arguments: String...) throws -> String {
      let outcome = try Command.run(["learn"] + arguments, in: folder.url)
      #expect(outcome.status == 2)
      return outcome.err
    }
    #expect(try fault().contains("name the pages of one site"))
    #expect(try fault("a.txt").contains("this is 1 of them, 3 are the least"))
    #expect(try fault("a.txt", "-o", "a.txt").contains("which would be lost"))
    #expect(try fault("none.txt").contains("cannot read 'none.txt'"))
    #expect(try fault("/dev/stdin").contains("twice, which learning takes"))
    #expect(folder.names == ["a.txt"])
  }
}
