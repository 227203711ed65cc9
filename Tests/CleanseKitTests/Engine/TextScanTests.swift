import Testing

@testable import CleanseKit

/// The fast searches of a text find what a plain loop finds, from any offset.
@Suite struct TextScanTests {
  @Test(arguments: [false, true]) func nextInRange(orNonASCII: Bool) {
    var random = SeededGenerator(seed: 31)
    for length in [0, 1, 15, 16, 17, 33, 100] {
      let letters = (0..<length).map { _ in "@AMZ[az é€ 0\n\u{7F}".unicodeScalars.randomElement(using: &random)! }
      let text = Text(repairing: Array(String(String.UnicodeScalarView(letters)).utf8))
      for from in 0...text.count {
        var expected = from
        while expected < text.count {
          let byte = text[expected]
          if (0x41...0x5A).contains(byte) || orNonASCII && byte >= 0x80 { break }
          expected += 1
        }
        #expect(text.next(in: 0x41...0x5A, orNonASCII: orNonASCII, from: from) == expected)
      }
    }
  }
}
