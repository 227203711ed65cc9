import Testing

@testable import CleanseKit

@Suite struct NameRegisterTests {
  private let file = NamedFile(
    path: "names.json",
    bytes: Array(
      #"{"version": 1, "documents": 2, "words": [{"spelling": "Khateeb", "spellings": {"Khateeb": 2}}]}"#.utf8))

  @Test func whatIsWrittenIsRead() throws {
    let register = NameRegister(
      documents: 3,
      words: [
        .init(
          key: "kaCn", spelling: "Hassan", spellings: [.init(text: "Hassan", count: 5), .init(text: "Hasan", count: 2)])
      ])
    #expect(try NameRegister(parsing: NamedFile(path: "r", bytes: register.json)) == register)
  }

  @Test(arguments: [
    ("[]", "r:1:1: expected a register of names"),
    ("{\"version\": 2, \"words\": []}", "r:1:13: 'version' must be 1"),
    ("{\"version\": 1}", "'words' must be a list"),
    ("{\"version\": 1, \"words\": [{\"speling\": \"x\"}]}", "did you mean 'spelling'"),
    (
      "{\"version\": 1, \"words\": [{\"spelling\": \"Ali\", \"spellings\": {\"Aly\": \"x\"}}]}",
      "must be a whole number"
    ),
    ("{\"version\": 1,", "r:1:"),
    ("{\"version\": 1, \"documents\": \"x\", \"words\": []}", "r:1:29: 'documents' must be a whole number"),
    ("{\"version\": 1, \"words\": [{\"spelling\": \"Ali\", \"spellings\": 7}]}", "must be an object of counts"),
  ])
  func faultsAreTold(_ json: String, _ fault: String) {
    let error = #expect(throws: StageError.self) {
      try NameRegister(parsing: NamedFile(path: "r", bytes: Array(json.utf8)))
    }
    #expect(error?.message.contains(fault) == true, "\(error?.message ?? "")")
  }

  @Test func theRegistersSpellingIsWritten() throws {
    var options = UnifyNames.Options()
    options.replace = true
    options.register = [file]
    let stage = try UnifyNames(options)
    var scratch = stage.makeScratch()
    var findings = Findings()
    let text = Text(
      repairing: Array("Reporters met Khatib in Aleppo. Later Khatib said that he and Nadim al-Khatib would go.".utf8))
    stage.find(in: text, using: &scratch, into: &findings)
    #expect(findings.edits.count == 2)
  }

  @Test func aCorpusIsGathered() throws {
    var learner = try NameLearner(pipeline(#"{"use": "strip-invisibles"}"#))
    for text in ["They met Nadim al-Khatib in Aleppo.", "Then Nadeem al-Khateeb left Aleppo, and al-Khatib came."] {
      learner.look(at: Array(text.utf8).span)
    }
    let words = learner.register.words
    #expect(learner.documents == 2)
    #expect(words.first { $0.spelling == "al-Khatib" }?.spellings.map { $0.count } == [2, 1])
    #expect(words.first { $0.spelling == "Aleppo" }?.spellings.map { $0.text } == ["Aleppo"])
    #expect(words.first { $0.key == NameKey.key(of: Array("Nadim".utf8)) }?.spellings.count == 2)
  }

  @Test func aRegisterGrowsAndKeepsWhatSomebodyChose() {
    let earlier = NameRegister(
      documents: 3,
      words: [
        .init(
          key: "a", spelling: "Hasan", spellings: [.init(text: "Hassan", count: 5), .init(text: "Hasan", count: 2)]),
        .init(key: "c", spelling: "Karim", spellings: [.init(text: "Karim", count: 2)]),
      ])
    let later = NameRegister(
      documents: 2,
      words: [
        .init(key: "a", spelling: "Hassan", spellings: [.init(text: "Hassan", count: 4)]),
        .init(key: "b", spelling: "Baker", spellings: [.init(text: "Baker", count: 2)]),
        .init(key: "c", spelling: "Kareem", spellings: [.init(text: "Kareem", count: 3)]),
      ])
    let sum = earlier.adding(later)
    #expect(sum.documents == 5 && sum.words.map { $0.key } == ["a", "b", "c"])
    #expect(sum.words.map { $0.spelling } == ["Hasan", "Baker", "Kareem"])
    #expect(sum.words[0].spellings.map { $0.count } == [9, 2])
    #expect(NameRegister(documents: .max).adding(later).documents == .max)
  }
}
