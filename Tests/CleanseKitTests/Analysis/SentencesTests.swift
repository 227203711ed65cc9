import Testing

@testable import CleanseKit

@Suite struct SentencesTests {
  @Test(arguments: [
    Split("At 7 a.m. Mr. Baker opened the shop.", "He closed it at 8 P.M.", "Mr. Baker then went home."),
    Split("They sold the boat to Marsh, Reed & Co.", "It sailed on Friday."),
    Split("They sold the boat to Marsh, Reed & Co. in May."), Split("We moved to the U.K.", "How are you?"),
    Split("She works for the U.S. Navy in Norfolk."), Split("It was you and I.", "Did you meet Karl I. Brown there?"),
    Split("Write to Anna.Reed@example.com.", "I wrote to her."), Split("Turn to p. 12."),
    Split("The ferry (It is an old one.) leaves at noon."),
    Split("He teaches boats (She had learned it from an aunt in Prague.) at the pier."),
  ]) func abbreviationsEndASentenceOnlyWhereANewOneBegins(_ split: Split) {
    #expect(sentences(split.text) == split.parts)
  }

  @Test(arguments: [
    Split("1. The white boat", "2. The red boat", "3. The old ferry"),
    Split("1) The white boat.", "2) The red boat."), Split("1.) The white boat", "2.) The red boat"),
    Split("• 4. The white boat", "• 5. The red boat"),
    Split("a. The white boat", "b. The red boat", "c. The old ferry"), Split("He took plan b. and left."),
  ]) func itemsOfAListWithinALineAreSentences(_ split: Split) {
    #expect(sentences(split.text) == split.parts)
  }

  @Test(arguments: [
    Split("The boat . . . was late."), Split("He left early....", "She stayed in the house."),
    Split("The boat was late.", ". . . Nobody came."),
    Split("It was . . . that of boats.", ". . . Nobody came in the night. . . ."),
    Split("It came . . . and left. . . ."),
  ]) func ellipsesWithBlanksAreOneMark(_ split: Split) {
    #expect(sentences(split.text) == split.parts)
  }

  @Test func referencesToNotesBelongToTheSentenceBefore() {
    #expect(sentences("The boat was old. [12] It sank in May.") == ["The boat was old. [12]", "It sank in May."])
  }

  @Test func aMissingStopIsSeenByTheWordsOnBothSides() {
    let found = sentences("The ferry left on Monday He stayed at home and read the paper. It rained all day.")
    #expect(found.count == 3)
    #expect(found.first == "The ferry left on Monday")
  }

  @Test func missingStopsAreSeenInRussian() {
    #expect(sentences("Паром ушёл в понедельник Он остался дома. Потом пошёл дождь.").count == 3)
  }

  @Test func theDatelineOfPersianNewsIsASentence() {
    let found = sentences("تهران - ایرنا: وزیر دیروز از این شهر بازدید کرد. او گفت: این طرح خوب است.")
    #expect(found.count == 3)
    #expect(found.first == "تهران - ایرنا:")
  }

  @Test func smallLettersAndCapitalsAreNoObstacle() {
    let text = "the ferry was late. he stayed at home. then it rained."
    #expect(sentences(text).count == 3)
    #expect(sentences(text.uppercased()).count == 3)
  }

  @Test func englishIsToldFromOtherLanguages() {
    func isEnglish(_ text: String) -> Bool { LanguageLook(Text(repairing: Array(text.utf8))).isEnglish }
    #expect(isEnglish("The ferry was late, and it rained."))
    #expect(isEnglish("Ferry late"))
    #expect(!isEnglish("Die Fähre war nicht pünktlich, und das Schiff ist alt."))
    #expect(!isEnglish("Паром опоздал."))
    #expect(!isEnglish("وصلت السفينة أمس."))
  }

  @Test func aModelOfAnotherVersionIsRefused() {
    let bytes = [UInt8](repeating: 0, count: 64)
    let isRefused = unsafe bytes.withUnsafeBufferPointer { unsafe BoundaryModel($0) == nil }
    #expect(isRefused)
  }

  /// A piece without blanks, a flood of stops, and marks that need another one: all in bounds, all covered.
  @Test(arguments: [
    "", ".", " ", ". . . . . .", String(repeating: "a", count: 5000), String(repeating: "?!", count: 300),
    "word.\"(\u{201C}Word", "[1][2][3]", "The end.[", "\u{2026}", "a.B.c.D.e", "It is \u{1F600}. Yes.",
  ]) func allButBlanksLiesInOneSentence(_ text: String) {
    let bytes = Array(text.utf8)
    let text = Text(repairing: bytes)
    var covered = 0
    for sentence in text.sentences {
      #expect(sentence.range.lowerBound >= covered)
      #expect(bytes[covered..<sentence.range.lowerBound].allSatisfy { $0 == 0x20 })
      covered = sentence.range.upperBound
    }
    #expect(bytes[covered...].allSatisfy { $0 == 0x20 })
  }
}
