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
