import Testing

@testable import CleanseKit

@Suite struct FlagSentencesTests {
  private func flags(_ text: String) throws -> [Annotation] {
    try clean(text, with: "flag-sentences").annotations.filter { $0.kind == .flag }
  }

  private func words(_ text: String) throws -> [String] {
    try flags(text).map {
      String(decoding: Array(text.utf8)[$0.range], as: UTF8.self) + ">" + ($0.suggestions.first ?? "")
    }
  }

  @Test(arguments: [
    Split("Mr. J. P. Haddad came at 5 p.m. on Monday.", "He left."),
    Split("It cost $3.50 at example.com.", "Was it dear?", "No!", "See Fig. 3 and No. 7."),
    Split("i went there.", "it was closed.", "so i left."),
    Split("\"Is it late?\" he asked.", "\"Yes.\"", "(It was.)", "He left."),
    Split("Wait ... what is that?", "He knows [...] nothing."),
    Split("This was shown before.[12]", "It holds."),
    Split("这是船。", "那是什么？", "好！", by: ""),
    Split("ماذا حدث؟", "وصلت السفينة أمس."),
    Split("یہ جہاز ہے۔", "وہ آ رہا ہے۔"),
    Split("यह जहाज है।", "वह आ रहा है।"),
    Split("Он родился в 1904 г. в Одессе.", "Потом А. С. Петров уехал."),
    Split("Headline without a stop", "The text.", by: "\n\n"),
    Split("It ended.", "Next came rain.", by: ""),
  ]) func splits(_ split: Split) {
    #expect(sentences(split.text) == split.parts)
  }

  @Test func wrappedLinesEndNoSentence() {
    let text = """
      The talks were written down in a protocol of six pages, which Dr.
      Haddad will study until the end of the month. The second meeting
      will be held in the customs house.
      """
    #expect(sentences(text).count == 2)
  }

  @Test func sentencesArePublishedOnRequestOnly() throws {
    #expect(try clean("One. Two.", with: "flag-sentences").annotations.isEmpty)
    let marked = try clean(" One.  Two. ", with: "flag-sentences", "\"sentences\": true").annotations
    #expect(marked.map { $0.range } == [1..<5, 7..<11])
    #expect(marked.allSatisfy { $0.kind == .sentence })
  }

  @Test func withoutGrammarStopsAreFlaggedStill() throws {
    let text = "They was late.Then it rained."
    #expect(try clean(text, with: "flag-sentences").annotations.map { $0.range } == [5..<8, 14..<14])
    let marked = try clean(text, with: "flag-sentences", "\"grammar\": false, \"sentences\": true").annotations
    #expect(marked.map { $0.range } == [0..<14, 14..<14, 14..<29])
  }

  @Test(arguments: [
    ("The price of the tickets are high.", "are>is"), ("The results of the talks was lost.", "was>were"),
    ("He said that relations between the two states has improved.", "has>have"),
    ("They was late.", "was>were"), ("We waits here.", "waits>wait"), ("She go there.", "go>goes"),
    ("One of the pumps need to be changed.", "need>needs"), ("There was two ships.", "was>were"),
    ("He has went home.", "went>gone"), ("It doesn't has sails.", "has>have"), ("He could of been late.", "of>have"),
    ("It is a old ship.", "a>an"), ("Only the the first pay.", "the the>the"),
    ("It is one of the best idea.", "idea>ideas"), ("I saw many ship there.", "many ship>many ships"),
  ]) func flagsWithRepair(_ text: String, _ expected: String) throws {
    #expect(try words(text) == [expected])
  }

  @Test(arguments: [
    "A number of tickets are left.", "The number of tickets is small.", "Ten years is a long time.",
    "Politics is hard, and the news is bad.", "The police are here.", "The poor are many.", "His family are well.",
    "He and she have time.", "Does he have time?", "If the price of tickets were lower, we would go.",
    "They insisted that he have a ticket.", "What the ministers say is true.",
    "The ministers in Damascus said Syria is ready.",
    "Playing games is fun.", "The Simpsons is a series.", "One of the things that are needed is time.",
    "There is a lot of work and there are a few ships.", "It is a university, an hour away, and a European one.",
    "The people who live in the house are old.", "That that is is.", "He had had enough.", "Duran Duran was late.",
    "The list of waiting companies is long.", "These work well.", "This means war.", "Many a ship was lost.",
    "Le navire a un capitaine et la mer est belle.", "Das Schiff was so alt, das das Meer es nahm und have und is.",
  ]) func leavesRightSentencesAlone(_ text: String) throws {
    #expect(try words(text) == [])
  }

  @Test func namesAreNeverFlagged() throws {
    #expect(try words("We met Has Is at the Are Were hotel.") == [])
  }

  @Test func messageSaysWhatWasFoundAndWhatIsExpected() throws {
    let flag = try #require(try flags("The price of the tickets are high.").first)
    #expect(flag.message == "the subject 'price' is singular: 'are' should be 'is'")
    #expect(flag.range == 25..<28)
    #expect((0.5..<1).contains(flag.confidence))
  }

  @Test func nothingIsRewrittenUnlessTold() throws {
    #expect(try clean("They was late.Then", with: "flag-sentences").text == "They was late.Then")
    #expect(try clean("They was late.", with: "flag-sentences", "\"apply\": \"always\"").text == "They were late.")
  }

  @Test func gapsAreFlaggedAtTheirPlace() throws {
    let text = "It came late.Then it rained. Nobody saw it They went home."
    let flags = try flags(text)
    #expect(flags.map { $0.rule } == ["missing-space", "missing-terminal"])
    #expect(flags.map { $0.range } == [13..<13, 42..<42])
    #expect(flags.map { $0.suggestions } == [[" "], ["."]])
  }

  @Test(arguments: [
    "a\n", "word ", ". ", "\"", "(", "The ", "the the ", "A. ", "[1] ", "one of the ", "of the state ", "...", "。",
    "م ",
  ]) func timeIsLinear(_ unit: String) throws {
    func seconds(_ bytes: Int) throws -> Double {
      let text = Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8)
      let clock = ContinuousClock()
      var least = Double.infinity
      for _ in 0..<2 {
        let text = Text(repairing: text)
        let stage = FlagSentences(FlagSentences.Options())
        var scratch = stage.makeScratch()
        var findings = Findings()
        let time = clock.measure { stage.find(in: text, using: &scratch, into: &findings) }
        least = min(least, Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
      }
      return least
    }
    #expect(try seconds(1 << 18) < max(0.05, try seconds(1 << 16)) * 12)
  }
}
