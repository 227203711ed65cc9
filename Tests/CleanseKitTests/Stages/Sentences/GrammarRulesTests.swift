import Testing

@testable import CleanseKit

@Suite struct GrammarRulesTests {
  private func flags(_ text: String) throws -> [Annotation] {
    try clean(text, with: "flag-sentences").annotations.filter { $0.kind == .flag }
  }

  @Test func everyRuleFlagsItsOwnExamplesAndNoMore() throws {
    for rule in GrammarRules.all {
      for example in type(of: rule).examples {
        let found = try flags(example.text).filter { $0.rule == "\(type(of: rule).rule.name)" }.map {
          String(decoding: Array(example.text.utf8)[$0.range], as: UTF8.self).trimming + ">"
            + ($0.suggestions.first ?? "")
        }
        #expect(found == example.flags, "\(example.text)")
      }
    }
  }

  @Test func everyRuleHasATextThatItLeavesAlone() {
    for rule in GrammarRules.all {
      #expect(type(of: rule).examples.contains { $0.flags.isEmpty }, "\(type(of: rule).rule.name)")
      #expect(type(of: rule).examples.contains { !$0.flags.isEmpty }, "\(type(of: rule).rule.name)")
    }
  }

  @Test func rulesAreNumberedAsTheyStand() {
    for (place, rule) in GrammarFlags.rules.enumerated() {
      #expect(Int(rule.number) == Int(GrammarRules.first) + place)
    }
  }

  @Test func everyRuleTellsHowOftenItWasRight() {
    let measured = GrammarFigures.all.map { "\($0.rule)" }
    let marks = [UnbalancedMarks.bracket, UnbalancedMarks.quote]
    #expect(measured == (GrammarFlags.rules + marks).map { "\($0.name)" }, "run Training/grammar/figures.py")
    #expect(FlagSentences.discussion.contains("| `run-on` |"))
  }

  @Test(arguments: [
    ("The reaserch is old.", "reaserch>research"),
    ("The posibilty is small.", "posibilty>possibility"),
    ("That is the developpement of the town.", "developpement>development"),
  ]) func twoSlipsHaveACorrection(_ text: String, _ expected: String) throws {
    let found = try flags(text).filter { $0.rule == "misspelling" }
    #expect(
      found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) + ">" + ($0.suggestions.first ?? "") }
        == [expected])
  }

  @Test(arguments: [
    "The touchpad is transactional.", "The things called atomos are in the old town.", "The film La notte was late.",
  ]) func learnedAndForeignWordsAreNoMisspellings(_ text: String) throws {
    #expect(try flags(text).filter { $0.rule == "misspelling" }.isEmpty)
  }

  @Test func aMisspeltWordIsFlaggedWhereverItStandsUnlessThreeTimes() throws {
    func count(_ text: String) throws -> Int { try flags(text).filter { $0.rule == "misspelling" }.count }
    #expect(try count("The metod is old. We know the metod well.") == 2)
    #expect(try count("The metod is old. We know the metod well, and no metod is new.") == 0)
  }

  @Test(arguments: [
    ("The ferry was late. it came at night.", "it>It"), ("the enviroment is clean here.", "the>The"),
  ]) func aSentenceThatBeginsSmallIsFlagged(_ text: String, _ expected: String) throws {
    let found = try flags(text).filter { $0.rule == "sentence-capital" }
    #expect(
      found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) + ">" + ($0.suggestions.first ?? "") }
        == [expected])
  }

  @Test(arguments: [
    "the ferry that was late came at night.", "It sails to Oslo etc. and it is late.", "Really? that is late for us.",
    "iPhones are late here. iPhones are all late.", "The e.g. and the i.e. are here.",
  ]) func excerptsAbbreviationsAndNamesMayBeginSmall(_ text: String) throws {
    #expect(try flags(text).filter { $0.rule == "sentence-capital" }.isEmpty)
  }

  @Test(arguments: [
    ("The enviroment is clean.", "enviroment>environment"), ("It was a dificulty.", "dificulty>difficulty"),
    ("We visted the harbour.", "visted>visited"),
  ]) func misspellingsHaveACorrection(_ text: String, _ expected: String) throws {
    let found = try flags(text).filter { $0.rule == "misspelling" }
    #expect(
      found.map { String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) + ">" + ($0.suggestions.first ?? "") }
        == [expected])
  }

  @Test(arguments: [
    "The Enviroment band plays.", "See path/enviroment or @enviroment.", "The word 'enviroment' is wrong.",
    "An allele is retro. Ici les enfante mangent de la viande avec plaisir.",
    "The vrok is here. A vrok is big. Every vrok sails, and no vrok sinks; a vrok it is.",
  ]) func namesQuotedForeignAndRepeatedWordsAreNoMisspellings(_ text: String) throws {
    #expect(try flags(text).filter { $0.rule == "misspelling" }.isEmpty)
  }
}

extension String {
  fileprivate var trimming: String { String(drop { $0 == " " }) }
}
