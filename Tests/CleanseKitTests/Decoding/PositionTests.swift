import Testing

@testable import CleanseKit

/// Places in raw bytes of another encoding, and in the text.
@Suite struct PositionTests {
  @Test(arguments: [
    Encoding.utf16LE, .utf16BE, .utf32LE, .shiftJIS, .eucJP, .gb18030, .iso2022JP, .windows1251, .iso8859_5,
  ])
  func everyCharacterIsFoundInBothDirections(encoding: Encoding) throws {
    let isCyrillic = [.windows1251, .iso8859_5].contains(encoding)
    let words = isCyrillic ? "Привет, мир! " : "日本 text カナ、"
    let text = String(repeating: words, count: 300)
    let raw = try #require(bytes(text, in: encoding))
    let origin = try decode(raw, encoding).origin
    var start = 0
    var last = 0
    for scalar in text.unicodeScalars {
      let clean = start..<start + scalar.utf8.count
      let source = origin.source(ofClean: clean)
      #expect(source.lowerBound == last && source.upperBound > last)
      #expect(origin.clean(ofSource: source) == clean)
      last = source.upperBound
      start = clean.upperBound
    }
    #expect(origin.source(ofClean: 0..<start).lowerBound == 0)
  }

  @Test func wholeSpansAndPoints() throws {
    let origin = try decode(bytes("ff fe 61 00 34 d8 1e dd 62 00"), .auto).origin
    #expect(origin.source(ofClean: 0..<1) == 2..<4)
    #expect(origin.source(ofClean: 1..<5) == 4..<8)
    #expect(origin.source(ofClean: 2..<3) == 4..<8)
    #expect(origin.source(ofClean: 1..<1) == 4..<4)
    #expect(origin.source(ofClean: 6..<6) == 10..<10)
    #expect(origin.clean(ofSource: 0..<2) == 0..<0)
    #expect(origin.clean(ofSource: 5..<9) == 1..<6)
    #expect(origin.clean(ofSource: 0..<10) == 0..<6)
  }

  @Test func annotationsCountRawBytesOrDecodedText() throws {
    let raw = bytes("93 fa 20 ff 20 62")
    let places = try OffsetUnit.allCases.map { unit in
      let flag = try #require(try decode(raw, .shiftJIS, offsets: unit).annotations.first { $0.kind == .flag })
      return [flag.source, flag.range]
    }
    #expect(places == [[3..<4, 4..<7], [2..<3, 2..<3], [2..<3, 2..<3]])
  }

  @Test func flagsKeepTheirRawPlaceThroughLaterEdits() throws {
    let file = #"{"version": 1, "input": {"encoding": "utf-16be"}, "stages": [{"use": "edit-letters"}]}"#
    let raw = try #require(bytes("xxa\u{FFFD}d", in: .utf16BE))
    let cleaned = try clean(raw, with: Pipeline(parsing: Array(file.utf8), stages: testStages))
    #expect(cleaned.text == "A\u{FFFD}dd")
    #expect(cleaned.origin.source(ofClean: 0..<1) == 4..<6)
    #expect(cleaned.origin.source(ofClean: 1..<4) == 6..<8)
    #expect(try cleaned.undone() == raw)
  }

  @Test func aLongTextIsMappedThroughCheckpoints() {
    var runs = PositionRuns()
    for i in 0..<5000 { runs.append(raw: 1 + i % 3, text: 1 + i % 2) }
    runs.append(raw: 100_000, text: 0)
    runs.append(raw: 2, text: 3)
    runs.append(raw: 0, text: 3)
    runs.finish(rawCount: runs.rawCount + 5)
    #expect(runs.decoded(0..<runs.rawCount) == 0..<runs.textCount)
    #expect(runs.raw(runs.textCount - 6..<runs.textCount) == runs.rawCount - 7..<runs.rawCount - 5)
    #expect(runs.raw(runs.textCount - 7..<runs.textCount - 6).upperBound == runs.rawCount - 7 - 100_000)
  }
}
