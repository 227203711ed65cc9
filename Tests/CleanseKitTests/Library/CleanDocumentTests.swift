import Testing

@testable import CleanseKit

/// One document as a value: the same as the runner's, and what it knows of its positions and its raw bytes.
@Suite struct CleanDocumentTests {
  static let inputs: [[UInt8]] =
    LawTexts.samples + LawTexts.mutated(count: 40, seed: 5) + LawTexts.noise(count: 20, seed: 6)

  @Test(arguments: Presets.names) func isWhatARunnerMakes(preset: String) throws {
    let pipeline = try Pipeline(parsing: Array(Presets.text(of: preset)!.utf8))
    for raw in Self.inputs {
      let (document, cleaned) = (try pipeline.run(raw), try clean(raw, with: pipeline))
      #expect(document.rejection == cleaned.rejection)
      #expect(document.bytes == (cleaned.rejection == nil ? cleaned.bytes : []))
      #expect(document.annotations() == (cleaned.rejection == nil ? cleaned.annotations : []))
      #expect(document.journalEntry() == cleaned.journal)
      #expect(document.raw == raw)
    }
  }

  @Test func spanAndStringGiveWhatBytesGive() throws {
    let pipeline = try Pipeline.builtIn()
    for raw in LawTexts.samples + LawTexts.seams.map({ Array($0.utf8) }) {
      let document = try pipeline.run(raw)
      #expect(try pipeline.run(raw.span).bytes == document.bytes)
      guard let text = String(validating: raw, as: UTF8.self), !text.hasPrefix("\u{FEFF}") else { continue }
      let fromString = try pipeline.run(text)
      #expect(fromString.bytes == document.bytes && fromString.annotations() == document.annotations())
      #expect(fromString.text == String(decoding: document.bytes, as: UTF8.self))
    }
  }

  @Test func stringsHaveTheirEncodingBehindThem() throws {
    let pipeline = try Pipeline(
      parsing: Array("{\"version\": 1, \"input\": {\"encoding\": \"koi8-r\"}, \"stages\": []}".utf8))
    #expect(try pipeline.run("Привет").text == "Привет")
    #expect(try pipeline.run([0xF0, 0xD2, 0xC9]).text == "При")
  }

  @Test func markdownIsNamedByTheCallOrThePipeline() throws {
    let text = "`a  b`  c\n"
    let list = "\"stages\": [{\"use\": \"normalize-whitespace\"}]"
    let plain = try Pipeline(parsing: Array("{\"version\": 1, \(list)}".utf8))
    let marked = try Pipeline(parsing: Array("{\"version\": 1, \"input\": {\"format\": \"markdown\"}, \(list)}".utf8))
    #expect(try plain.run(text).text == "`a b` c\n")
    #expect(try plain.run(text, as: .markdown).text == "`a  b` c\n")
    #expect(try marked.run(text).text == "`a  b` c\n")
    #expect(try marked.run(Array(text.utf8)).text == "`a  b` c\n")
    #expect(try marked.run(text, as: .text).text == "`a b` c\n")
  }

  @Test(arguments: [Detail.text, .annotated, .explained]) func theRawBytesComeBack(detail: Detail) throws {
    let pipeline = try Pipeline(parsing: Array(Presets.text(of: "search")!.utf8))
    for raw in Self.inputs {
      let document = try pipeline.run(raw, detail: detail)
      let journal = JournalEntry.header(format: .text) + [0x0A] + document.journalEntry(path: "a") + [0x0A]
      #expect(try Undo(journal: journal).raw(of: document.bytes) == raw)
    }
  }

  @Test func detailDecidesOnNothingButWhatIsKept() throws {
    let pipeline = try Pipeline.builtIn()
    for raw in LawTexts.samples + LawTexts.examples {
      let document = try pipeline.run(raw)
      let brief = try pipeline.run(raw, detail: .text)
      let explained = try pipeline.run(raw, detail: .explained)
      #expect(brief.bytes == document.bytes && explained.bytes == document.bytes)
      #expect(brief.flagCount == document.flagCount && brief.isChanged == document.isChanged)
      #expect(brief.annotations().isEmpty)
      #expect(explained.annotations().filter { $0.kind != .kept } == document.annotations())
    }
    let kept = try pipeline.run("می\u{200C}خواهم", detail: .explained).annotations().filter { $0.kind == .kept }
    #expect(!kept.isEmpty)
  }

  @Test func positionsGoBothWays() throws {
    let document = try pipeline("{\"use\": \"strip-markup\"}").run("a &lt; b")
    #expect(document.text == "a < b")
    #expect(document.source(ofClean: 2..<3) == 2..<6)
    #expect(document.source(ofClean: 4..<5) == 7..<8)
    #expect(document.clean(ofSource: 2..<6) == 2..<3)
    #expect(document.clean(ofSource: 7..<8) == 4..<5)
  }

  @Test func positionsWithoutAMapHaveTheWholeAsCounterpart() throws {
    let pipeline = try pipeline("{\"use\": \"strip-markup\"}")
    let changed = try pipeline.run("a &amp; b", detail: .text)
    #expect(changed.source(ofClean: 4..<5) == 0..<9 && changed.clean(ofSource: 8..<9) == 0..<5)
    #expect(changed.source(ofClean: 5..<5) == 0..<0)
    let same = try pipeline.run("a b", detail: .text)
    #expect(same.source(ofClean: 2..<3) == 2..<3 && same.clean(ofSource: 2..<3) == 2..<3)
  }

  @Test func aRejectedDocumentIsAValueWithItsRawBytes() throws {
    let pipeline = try pipeline("{\"use\": \"strip-markup\"}, {\"use\": \"reject-bad\"}", stages: libraryStages)
    let document = try pipeline.run("<b>bad</b>")
    #expect(document.rejection == Rejection(stage: "reject-bad", rule: "bad", reason: "it is bad"))
    #expect(document.bytes.isEmpty && document.text.isEmpty && document.annotations().isEmpty)
    #expect(document.raw == Array("<b>bad</b>".utf8))
    #expect(document.clean(ofSource: 3..<6) == 0..<0)
    #expect(try pipeline.run("<b>good</b>").text == "good")
  }

  @Test func annotationsCountInTheUnitOfThePipelineOrTheCall() throws {
    let pipeline = try Pipeline(
      parsing: Array(
        "{\"version\": 1, \"output\": {\"offsets\": \"utf16\"}, \"stages\": [{\"use\": \"strip-markup\"}]}".utf8))
    let document = try pipeline.run("😀é &lt; b")
    #expect(document.annotations().map { $0.source } == [4..<8])
    #expect(document.annotations(in: .utf8).map { $0.source } == [7..<11])
    #expect(document.annotations(in: .scalar).map { $0.source } == [3..<7])
  }

  @Test func documentsOutliveTheRunnerThatMadeThem() throws {
    let pipeline = try Pipeline.builtIn()
    let kept = try LawTexts.samples.map { try pipeline.run($0) }
    for document in kept { #expect(document.annotations() == (try pipeline.run(document.raw)).annotations()) }
    #expect(pipeline.runners.count == 1)
  }

  @Test func aLongDocumentLeavesNoMemoryBehind() throws {
    let pipeline = try pipeline("{\"use\": \"normalize-whitespace\"}")
    _ = try pipeline.run(String(repeating: "a  b", count: 3 << 20))
    #expect(pipeline.runners.count == 0)
    _ = try pipeline.run("a  b")
    #expect(pipeline.runners.count == 1)
  }
}
