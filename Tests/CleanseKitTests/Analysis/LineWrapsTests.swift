import Testing

@testable import CleanseKit

@Suite struct LineWrapsTests {
  private func wraps(_ string: String) -> [LineWrap] {
    let text = Text(repairing: Array(string.utf8))
    return text.analysis(LineWraps.self).wraps
  }

  private let head = "The harbour master told the reporters of both towns that the new table\n"

  @Test func tellsPlaceAndRepairOfALineWrap() throws {
    let wrap = try #require(wraps(head + "was made for fishermen.").first)
    #expect(wrap.kind == .line)
    #expect(wrap.range == 70..<71 && wrap.word == wrap.range)
    #expect(wrap.repair == " " && wrap.wordRepair == " ")
    #expect((0.8..<0.97).contains(wrap.confidence))
  }

  @Test func tellsTheWholeBrokenWord() throws {
    let text = "The harbour master told the reporters of both towns that the time-  \n table was made."
    let wrap = try #require(wraps(text).first)
    #expect(wrap.kind == .hyphen)
    #expect(wrap.range == 65..<70 && wrap.repair == "")
    #expect(wrap.word == 61..<75 && wrap.wordRepair == "timetable")
  }

  @Test(arguments: [
    ("self-", "control", "self-control"), ("state-of-", "the", "of-the"), ("X-", "ray", "X-ray"),
    ("US-", "led", "US-led"),
    ("two-", "year", "two-year"), ("long-", "term", "long-term"), ("mat-", "ter", "matter"),
    ("self-", "ish", "selfish"),
    ("well-", "ness", "wellness"), ("soft\u{AD}", "ware", "software"), ("кто-", "то", "кто-то"),
    ("исполь-", "зования", "использования"), ("peut-", "être", "peut-être"),
  ])
  func decidesOnTheHyphen(left: String, right: String, word: String) throws {
    let wrap = try #require(
      wraps("The harbour master told the reporters of both towns that \(left)\n\(right) is so.").first)
    #expect(wrap.kind == .hyphen)
    #expect(wrap.wordRepair == word)
  }

  @Test(arguments: [("seafront", "seafront"), ("sea-front", "sea-front"), ("quay", "seafront")])
  func theTextItselfIsTheFirstWitness(witness: String, word: String) throws {
    let wrap = try #require(
      wraps("A \(witness).\n\nThe harbour master told the reporters of both towns that a sea-\nfront is so.").first)
    #expect(wrap.wordRepair == word)
    #expect((wrap.confidence > 0.95) == (witness != "quay"))
  }

  @Test(arguments: [
    ("pre-", "and post-war timetables", " "), ("Anglo-", "American timetables", ""),
    ("Stod-", "Stoddart, they say", " "),
    ("and/", "or the timetables", ""), ("word \u{2014}", "and another", " "),
  ])
  func joinsWithWhatTheWordsNeed(left: String, right: String, repair: String) throws {
    let first = "The harbour master told the reporters of both towns of \(left)\n"
    let text = "\(first)\(right) \(String(repeating: "o", count: 58 - right.count))\nfishermen of both towns."
    let wrap = try #require(wraps(text).first)
    #expect(wrap.kind == .line && wrap.range.lowerBound == first.utf8.count - 1)
    #expect(wrap.repair == repair)
  }

  @Test func joinsEastAsianLinesWithoutASpace() {
    let line = String(repeating: "港", count: 30)
    #expect(wraps("\(line)\n\(line)\n\(line)\n很大。").map { $0.repair } == ["", "", ""])
  }

  @Test(arguments: [
    "", "\n", "a\nb", "one two\nthree four\n\nfive",
    "Shopping for the weekend, as far as I remember it:\nmilk\nbread and butter\na newspaper",
    "| Port | Boats | Trucks in the summer of the last year, by the book |\n| Tripoli | 12 | 24 trucks and some more of them, by the book |",
    "Yours sincerely,\nRima Khalidi\nHead of the harbour office\nEl Mina, Tripoli",
    "> The harbour master told the reporters of both towns that the new\n> table was made for fishermen.",
    "let harbours = towns.filter { $0.hasPort }.map { $0.harbour }.sorted()\nlet boats = harbours.flatMap { $0.boats }\nreturn boats",
    "The ferry carries trucks and people on every day of the whole year.\n\nthe quay is closed.",
  ])
  func seesNoWrapWhereLinesAreTheAuthors(text: String) {
    #expect(wraps(text).isEmpty)
  }

  @Test func paragraphsWithoutBlankLinesStayApart() {
    let text = """
      The harbour master told the reporters of both towns that the new table
      was made for fishermen and not for the big companies, which have other
      ships.
      A second table will follow in the autumn, when the boats of the union of
      drivers are ready to carry trucks and passengers to the other side.
      """
    #expect(wraps(text).count == 3)
  }

  @Test(arguments: ["a\n", "word word\n", "-\n", "a-\nb", "\u{300}\n", " \n\t", "a, \n", "港\n"])
  func timeIsLinear(piece: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: piece, count: count / piece.utf8.count)
      return ContinuousClock().measure { _ = wraps(text) }
    }
    _ = time(1000)
    let small = time(50_000)
    #expect(time(200_000) < small * 10 + .milliseconds(500))
  }
}
