import Testing

@testable import CleanseKit

@Suite struct StructureFlagsTests {
  /// The flags of three rules in `text`, each as rule, place and suggestion.
  private func flags(_ text: String) throws -> [String] {
    let rules = ["unbalanced-bracket", "unbalanced-quote", "glued-dateline"]
    return try clean(text, with: "flag-sentences").annotations.filter { rules.contains($0.rule) }.map {
      "\($0.rule) \($0.range.lowerBound) \($0.suggestions.first ?? "")"
    }
  }

  @Test(arguments: [
    ("The ferry (built in 1962 came late.", "unbalanced-bracket 10 "),
    ("The ferry, built in 1962) came late.", "unbalanced-bracket 24 "),
    ("It came [see page 3. Nobody saw it.", "unbalanced-bracket 8 "),
    ("He said: \"The ferry came late. Nobody saw it.", "unbalanced-quote 9 "),
    ("The ferry came late\", he said. Then he left.", "unbalanced-quote 19 "),
    ("He said: “The ferry came late. Then he left.", "unbalanced-quote 9 "),
    ("One (two. Three)\n\nFour (five.", "unbalanced-bracket 23 "),
  ])
  func `a mark without a partner in its paragraph is flagged`(_ text: String, _ flag: String) throws {
    #expect(try flags(text) == [flag])
  }

  @Test(arguments: [
    "The ferry (built in 1962) came “late”, as he [and she] said.",
    "a) The ferry came late.", "1) One ferry. 2) Two ferries.", "He saw it :) and left.", "It was a 5\" nail.",
    "He said: \"The ferry came late.\n\n\"It will sail again.\"",
    "f(x = (a[1, g(y) is no prose.", "He said \"yes\" and \"no\". Then: \"It came late.\"",
    "The ferry (built in", "It came (late :) and left.", "Why not? (; It came.", "Three parts—1) bow, 2) hull.",
    "Colons (:) part fields.", "It came late,\" he said.", "",
  ])
  func `what needs no partner, or is no prose, is left alone`(_ text: String) throws {
    #expect(try flags(text) == [])
  }

  @Test(arguments: [
    "Das Boot legt um sieben ab. Der Fahrschein gilt den ganzen Tag.", "Es öffnet um acht.",
    "The office & the pier", "The  name",
  ])
  func `short texts of other languages and titles have no flags`(_ text: String) throws {
    #expect(try clean(text, with: "flag-sentences").annotations.isEmpty)
  }

  @Test(arguments: [
    ("BEIRUT (Reuters) –The ferry came late.", "glued-dateline 20  "),
    ("BEIRUT (AP)The ferry came late.", "glued-dateline 11  – "),
    ("NEW YORK -The ferry came late.", "glued-dateline 10  "),
    ("ALEPPO, Syria, Jan. 12 (SANA) --The ferry came late.", "glued-dateline 32  "),
  ])
  func `a dateline that touches the report is flagged where a blank belongs`(_ text: String, _ flag: String) throws {
    #expect(try flags(text) == [flag])
  }

  @Test(arguments: [
    "BEIRUT (Reuters) – The ferry came late.", "BEIRUT-The ferry came late.", "The ferry -The late one.",
    "USS NIMITZ -the ship- came late.", "NATO (the alliance) met.", "BEIRUT -20 degrees.",
  ])
  func `other capitals, brackets and dashes are no glued dateline`(_ text: String) throws {
    #expect(try flags(text) == [])
  }
}
