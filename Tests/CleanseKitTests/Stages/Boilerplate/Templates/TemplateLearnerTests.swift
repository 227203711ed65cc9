import Testing

@testable import CleanseKit

/// What recurs over the pages of a site, and what only seems to.
@Suite struct TemplateLearnerTests {
  private static let quotation =
    "\"We will never sail without the old bell,\" the captain told the council of the harbour on the morning of the storm."

  /// A page of a site of our own making, different for each number.
  private static func page(_ number: Int, body: [String]? = nil) -> String {
    let nouns = ["ferry", "harbour", "minister", "quay", "captain", "council", "market", "bridge", "storm", "lantern"]
    var state = UInt64(number + 1) &* 0x9E37_79B9_7F4A_7C15
    func noun() -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return nouns[Int(state >> 33) % nouns.count]
    }
    func sentence(_ index: Int) -> String {
      "The \(noun()) of the \(noun()) was seen by the \(noun()) and the \(noun()) on day \(number * 10 + index) of the \(noun())."
    }
    var lines = ["Home | World | Sport", "The Eastern Quays Courier", "About the \(noun()) and the \(noun())"]
    lines += body ?? (0..<5).map(sentence)
    lines += ["Tip line", "Ships seen today: \(number * 7)"]
    return
      (lines + [
        "Printed by the widows of the harbour and by nobody else, as the founders wished it to be in this town."
      ])
      .joined(separator: "\n")
  }

  private func learn(_ pages: [String]) throws -> SiteTemplates {
    var learner = try TemplateLearner(Pipeline.builtIn())
    for page in pages { learner.count(Array(page.utf8).span) }
    learner.endCounting()
    for page in pages { learner.look(at: Array(page.utf8).span) }
    #expect(learner.documents == pages.count)
    return learner.templates
  }

  private func texts(_ templates: SiteTemplates) -> [[String]] { templates.blocks.map { $0.lines.map { $0.text } } }

  @Test func blocksHaveTheirPlaceTheirCountsAndWhatVaries() throws {
    let templates = try learn((0..<40).map { Self.page($0) })
    #expect(
      texts(templates) == [
        ["Home | World | Sport", "The Eastern Quays Courier"],
        [
          "Tip line", "Ships seen today: {number}",
          "Printed by the widows of the harbour and by nobody else, as the founders wished it to be in this town.",
        ],
      ])
    #expect(templates.blocks.map { $0.place } == [.start, .end])
    #expect(templates.blocks.flatMap { $0.lines }.allSatisfy { $0.documents == 40 })
    #expect(
      templates.blocks[1].lines[1].examples == ["Ships seen today: 0", "Ships seen today: 7", "Ships seen today: 14"])
    #expect(templates.documents == 40)
  }

  @Test func aSentenceQuotedInSeveralArticlesIsNone() throws {
    let pages = (0..<40).map { number in
      let quoting = [
        "Nobody had expected it in year \(number) of the ferry, the captain said.", Self.quotation,
        "The council of the harbour answered on day \(number) that it would see to it.",
      ]
      return number < 12 ? Self.page(number, body: quoting) : Self.page(number)
    }
    #expect(try !texts(learn(pages)).joined().contains(Self.quotation))
  }

  @Test func anArticlePublishedTwiceIsNone() throws {
    let pages = (0..<20).map { Self.page($0) } + Array(repeating: Self.page(77), count: 6)
    #expect(try learn(pages).lineCount == 5)
  }

  @Test func theSameWhateverTheOrderOfPages() throws {
    let pages = (0..<30).map { Self.page($0) }
    let (a, b) = (try learn(pages), try learn(pages.reversed()))
    #expect(texts(a) == texts(b) && a.blocks.map { $0.place } == b.blocks.map { $0.place })
  }

  @Test func nothingInCommonIsNothingLearnt() throws {
    let pages = (0..<10).map { "A line of its own, number \(String(repeating: "x", count: $0 + 1))." }
    #expect(try learn(pages).blocks.isEmpty)
  }

  @Test func aSketchThatOverflowsKeepsWhatIsFrequent() {
    var sketch = RecurrenceSketch(bits: 8)
    for document in 0..<UInt32(2000) {
      sketch.add(7, document: document)
      if document.isMultiple(of: 4) { sketch.add(9, document: document) }
      sketch.add(UInt64(document) << 8 | 1, document: document)
    }
    #expect(sketch.sweeps > 0)
    #expect(sketch.frequent(least: 100, limit: 10) == [7, 9])
  }

  @Test func aLineTwiceOnAPageCountsOnce() {
    var sketch = RecurrenceSketch(bits: 4)
    for document in 0..<UInt32(3) { for _ in 0..<5 { sketch.add(3, document: document) } }
    #expect(sketch.frequent(least: 3, limit: 10) == [3] && sketch.frequent(least: 4, limit: 10).isEmpty)
  }
}
