import Testing

@testable import CleanseKit

struct JSONStringTests {
  private func decode(_ spelling: String) -> (text: [UInt8], facts: JSONString.Decoded) {
    var text: [UInt8] = []
    let bytes = Array(spelling.utf8)
    let facts = JSONString.decode(bytes.span, 0..<bytes.count, into: &text)
    return (text, facts)
  }

  private func encode(_ text: String) -> String {
    var bytes: [UInt8] = []
    JSONString.encode(Array(text.utf8).span, into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (#""""#, ""), (#""plain""#, "plain"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u0041\u00e9\u0645\u20AC\uFFFF""#, "Aéم€\u{FFFF}"), (#""\ud83d\ude00""#, "😀"),
    (#""\uDBFF\uDFFF\ud800\udc00""#, "\u{10FFFF}\u{10000}"),
    (#""a run of more than eight bytes\nand one more\\""#, "a run of more than eight bytes\nand one more\\"),
    (#""م\u0645م""#, "ممم"), (#""\u0000""#, "\0"), (#""\\u0041""#, "\\u0041"),
  ])
  func takesEscapesOut(spelling: String, text: String) {
    let decoded = decode(spelling)
    #expect(decoded.text == Array(text.utf8))
    #expect(decoded.facts == JSONString.Decoded(loneSurrogates: [], count: text.utf8.count))
  }

  @Test func replacesAndReportsLoneSurrogates() {
    let decoded = decode(#""é\ud800x\udc00\ud83d\ud83d\ude00\udbff\\udc00\udfff""#)
    #expect(decoded.text == Array("é\u{FFFD}x\u{FFFD}\u{FFFD}😀\u{FFFD}\\udc00\u{FFFD}".utf8))
    #expect(decoded.facts.loneSurrogates == [2, 6, 9, 16, 25])
    #expect(decoded.facts.count == decoded.text.count)
  }

  @Test func appendsAndCountsFromItsOwnBeginning() {
    let bytes = Array(#"{"t":"x\ud800"}"#.utf8)
    var text = Array("before".utf8)
    let facts = JSONString.decode(bytes.span, 5..<14, into: &text)
    #expect(text == Array("beforex\u{FFFD}".utf8))
    #expect(facts == JSONString.Decoded(loneSurrogates: [1], count: 4))
  }

  @Test(arguments: [
    ("", #""""#), ("plain", #""plain""#), ("\"\\/", #""\"\\/""#), ("\u{8}\u{C}\n\r\t", #""\b\f\n\r\t""#),
    ("\0\u{1}\u{F}\u{10}\u{1F}", #""\u0000\u0001\u000f\u0010\u001f""#), ("\u{7F}é\u{2028}😀", "\"\u{7F}é\u{2028}😀\""),
    ("a line of more than eight bytes\nand another", #""a line of more than eight bytes\nand another""#),
  ])
  func escapesTheLeast(text: String, spelling: String) {
    #expect(encode(text) == spelling)
  }

  @Test func writesAStringPieceByPiece() {
    var bytes: [UInt8] = []
    for piece in ["one\n", "", "\"two\""] { JSONString.escape(Array(piece.utf8).span, into: &bytes) }
    #expect(bytes == Array(#"one\n\"two\""#.utf8))
  }

  @Test func eachScalarComesBackInEachSpelling() {
    for value in UInt32(0)...0x10FFFF {
      // All of the first planes that differ in length of spelling, then every 97th.
      guard let scalar = Unicode.Scalar(value), value < 0x3000 || value % 97 == 0 else { continue }
      let text = String(scalar)
      let spelling = encode(text)
      let escaped = text.utf16.map { unit in
        let digits = String(unit, radix: 16, uppercase: value % 2 == 0)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
      guard decode(spelling).text == Array(text.utf8), decode("\"\(escaped.joined())\"").text == Array(text.utf8) else {
        Issue.record("U+\(String(value, radix: 16)): \(spelling)")
        return
      }
    }
  }

  /// Specials at every position of the eight-byte steps, with neighbours that could mislead by a borrow.
  @Test func findsTheEndOfARunAtEachPosition() {
    for special in [UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x00, 0x1F, 0x80, 0xFF] {
      for neighbour in [UInt8(0x20), 0x21, 0x23, 0x5B, 0x5D, 0x7F] {
        for position in 0..<24 {
          var bytes = Array(repeating: neighbour, count: 24)
          bytes[position] = special
          let isEscaped = special < 0x80
          #expect(PlainRun.endInString(bytes.span, from: 0) == position)
          #expect(PlainRun.endUnescaped(bytes.span, from: 0) == (isEscaped ? position : 24))
          #expect(PlainRun.endBeforeBackslash(bytes.span, from: 0) == (special == UInt8(ascii: "\\") ? position : 24))
          #expect(PlainRun.endInString(bytes.span, from: position + 1) == 24)
        }
      }
    }
  }

  @Test func stopsAtWhatIsNoString() async {
    await #expect(processExitsWith: .failure) {
      var text: [UInt8] = []
      JSONString.decode(Array("plain".utf8).span, 0..<5, into: &text)
    }
    await #expect(processExitsWith: .failure) {
      var text: [UInt8] = []
      JSONString.decode(Array(#""\u00""#.utf8).span, 0..<6, into: &text)
    }
  }
}
