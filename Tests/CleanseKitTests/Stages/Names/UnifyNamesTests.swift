import Testing

@testable import CleanseKit

@Suite struct UnifyNamesTests {
  private func names(_ text: String, _ options: String = "") throws -> [String] {
    let bytes = Array(text.utf8)
    return try clean(text, with: "unify-names", options).annotations.filter { $0.kind == .name }
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: [
    (
      "The minister flew to Damascus on Sunday, where Amir Hatami met Bashar al-Assad.",
      ["Damascus", "Amir Hatami", "Bashar al-Assad"]
    ),
    (
      "The United Nations and the government of England said on Monday that the plan had failed.",
      ["United Nations", "England"]
    ),
    ("Yesterday the old man walked home. Nobody saw him in March.", []),
    ("Mr. Smith and Dr. Jones work for Acme Corp. in New York.", ["Smith", "Jones", "Acme Corp.", "New York"]),
    ("They blamed the Zionist regime, said Lieutenant General Ayyoub of Syria.", ["Ayyoub", "Syria"]),
    ("The U.S. sent John F. Kennedy's son to Iran.", ["U.S.", "John F. Kennedy", "Iran"]),
    (
      "The Bank of England spoke, and the bank of a river rose in Ghana.",
      ["Bank of England", "Ghana"]
    ),
  ])
  func namesInProse(_ text: String, _ expected: [String]) throws { #expect(try names(text) == expected) }

  @Test(arguments: ["Bashar al-Assad", "šimizu", "Hassan bin Talal", "Jurkiw\n"])
  func aShortLineIsANameAsAWhole(_ text: String) throws {
    #expect(try names(text) == [text.filter { $0 != "\n" }])
  }

  @Test(arguments: ["very good", "Thank you", "Excellent Service", "", "\n", "12345"])
  func aShortLineOfCommonWordsIsNone(_ text: String) throws { #expect(try names(text) == []) }

  @Test func everyNameHasTheKeyOfAllItsSpellings() throws {
    let text = "Reporters met Hassan Ayyoub in Aleppo. Later Hasan Ayoub said that Aleppo was quiet."
    let keys = try clean(text, with: "unify-names").annotations.filter { $0.kind == .name }.compactMap { $0.name?.key }
    #expect(keys.count == 4 && keys[0] == keys[2] && keys[1] == keys[3] && keys[0] != keys[1])
  }

  @Test func namesAreProtectedFromLaterStages() throws {
    let stages =
      #"{"use": "unify-names"}, {"use": "replace", "patterns": [{"pattern": "Damascus|city", "with": "town"}]}"#
    let cleaned = try clean(Array("They drove to Damascus, the old city of Syria.".utf8), with: pipeline(stages))
    #expect(cleaned.text == "They drove to Damascus, the old town of Syria.")
  }

  @Test func wordsOfOneKeyThatAreNotAlikeStay() throws {
    let text = "Captain Jamal Karam met Amal Karam and Jamal Karam in Aleppo, said Jamal Karam of Damascus."
    #expect(try clean(text, with: "unify-names", "\"replace\": true").text == text)
  }

  @Test func longAndOddTextsAreAnswered() throws {
    let flood = String(repeating: "Al-", count: 20_000) + String(repeating: "A. ", count: 20_000)
    #expect(try clean(flood, with: "unify-names").text == flood)
    let marks = "E" + String(repeating: "\u{301}", count: 5_000) + " O'" + String(repeating: "'", count: 5_000)
    #expect(try clean(marks, with: "unify-names").text == marks)
  }
}
