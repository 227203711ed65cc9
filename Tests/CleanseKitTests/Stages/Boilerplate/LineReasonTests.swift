import Testing

@testable import CleanseKit

/// Why lines go and stay, for those who ask.
@Suite struct LineReasonTests {
  private static let page = """
    Home | World | Trade
    Harbour
    Islands
    Weather
    Log in
    Ferry line reopens after nine years
    By Staff Writer
    Share this: Facebook Twitter
    \(StripBoilerplateTests.first)
    \(StripBoilerplateTests.second)
    \(StripBoilerplateTests.first)
    Most read
    Old quay sold
    Bridge painted green
    Mayor sings
    Subscribe to our newsletter
    © 2019 The Harbour Gazette. All rights reserved.

    """

  /// The messages about each line of `text`, by its number from 0.
  private func messages(_ text: String) throws -> [Int: String] {
    let cleaned = try clean(Array(text.utf8), with: pipeline(#"{"use": "strip-boilerplate"}"#), explains: true)
    var messages: [Int: String] = [:]
    for annotation in cleaned.annotations {
      let line = text.utf8.prefix(annotation.source.lowerBound).count { $0 == 0x0A }
      messages[line, default: ""] += "\(annotation.kind.rawValue): \(annotation.message)\n"
    }
    return messages
  }

  @Test func cutsNameWhatSpeaksAgainstTheLine() throws {
    let messages = try messages(Self.page)
    for line in 1...3 {
      let message = try #require(messages[line])
      #expect(message.hasPrefix("removed: text with "), "\(message)")
      #expect(message.contains(" %, kept from ") && message.contains("against it: "), "\(message)")
      #expect(message.contains(" (−"), "\(message)")
    }
  }

  @Test func whatStaysHasAReasonToo() throws {
    let messages = try messages(Self.page)
    #expect(messages[5]?.contains("kept: it is taken for the headline of the text") == true)
    for line in 8...10 { #expect(messages[line] == "kept: it stands in a row of paragraphs, which no model cuts\n") }
  }

  @Test func itIsSaidWhyTheModelWasNotAsked() throws {
    #expect(
      try messages("\(StripBoilerplateTests.first)\nHarbour\n")[1]
        == "kept: the line model is asked of texts of 12 to 50000 lines that have something in them; this one has 2\n")
    let plain = Array(repeating: StripBoilerplateTests.first, count: 12).joined(separator: "\n")
    #expect(
      try messages(plain)[3]
        == "kept: the line model is asked where 2 different rules found something; here it was 0\n")
  }

  @Test func groupsHoldEveryNumberOnce() {
    #expect(LineFeatureGroup.all.flatMap { $0.features }.sorted() == Array(0..<120))
    #expect(LineFeatureGroup.all.count { $0.hasHashes } == 1)
    #expect(Set(LineFeatureGroup.all.map { $0.name }).count == LineFeatureGroup.all.count)
  }

  /// Together the weights of a line are the way from a page of mean lines to what the net said.
  @Test func weightsLeaveTheNetAsItWas() {
    let text = Text(repairing: Array(LineNetVectors.page.utf8))
    var reader = PageReader(BoilerplateRule.all, PhraseTable(BoilerplateRule.all))
    var page: [PageLine] = []
    reader.read(text, into: &page)
    var net = PageNet()
    net.read(page, in: text)
    var probabilities: [Float] = []
    net.judge(Array(page.indices), into: &probabilities)
    let odds = net.odds
    let weights = net.weights(page.count)
    #expect(net.odds == odds)
    #expect(weights.count == page.count && weights.allSatisfy { $0.count == LineFeatureGroup.all.count })
    let starts = zip(odds, weights).map { $0 - $1.reduce(0, +) }
    // Lines at the ends of a page of equal lines see its end; those between are alike.
    let middle = starts.dropFirst(starts.count / 2 - 1).prefix(2)
    #expect(abs(middle.first! - middle.last!) < 0.5)
    net.judge(Array(page.indices), into: &probabilities)
    #expect(net.odds == odds)
  }

  @Test func neighboursMayDecide() {
    let weights = LineFeatureGroup.all.map { _ in Float(0) }
    #expect(
      LineReason.judged(probability: 0.12, least: 0.24, weights: weights, isKept: true).words
        == "text with 12 %, kept from 24 % on; it stays with its neighbours")
    #expect(
      LineReason.judged(probability: 0.5, least: 0.24, weights: weights, isKept: false).words
        == "text with 50 %, kept from 24 % on; it goes with its neighbours")
    #expect(LineReason.notHeeded(cut: 1, lines: 20).words.contains("would cut 1 of 20 lines"))
  }
}
