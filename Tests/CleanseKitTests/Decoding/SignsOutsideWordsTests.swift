import Testing

@testable import CleanseKit

/// Texts in ASCII but for signs, which show no language: `auto` must not take them for letters of another code page.
@Suite struct SignsOutsideWordsTests {
  private static let more = """
     The committee met on Tuesday and agreed that the old bridge should be mended before the winter. Nobody spoke \
    against it, and the costs will be shared by the two towns over the next years, as they were before.
    """

  @Test(arguments: [
    String(repeating: "The shop sells bread for 2 € and milk for 1 € and cheese for 12 €.\n", count: 3),
    "Bread;2 €\nMilk;1 €\nCheese;12 €\nButter;3 €\n",
    "It is 50 µm wide, 20 µm long and 10 µm high, they said.\n",
    "3 ± 1, or 5 ± 2, or 7 ± 3.\n",
    "Use 3 × 4, 5 × 6 and 7 × 8 boards.\n",
    "10 ÷ 2 and 8 ÷ 4 and 6 ÷ 3 are sums.\n",
    "It costs 100 ¥, 200 ¥ or 300 ¥.\n",
    "½ cup, ½ spoon, ½ pint\n",
    "The flat has 50 m² and the house 120 m² and the garden 900 m².\n",
    "It was 20 °C, then 25 °C, and 30 °C at noon.\n",
    "We had steak à la carte, pie à la mode and a menu à la carte.\n",
  ]) func signsOfWindows1252AreRead(text: String) throws {
    let cleaned = try decode(#require(bytes(text, in: .windows1252)))
    #expect(cleaned.text == text, "read as \(cleaned.encoding)")
  }

  @Test func theEuroSignOfISO8859_15IsRead() throws {
    let text = "Price: 100 € only, or 200 € for two, and 300 € for three.\n"
    #expect(try decode(#require(bytes(text, in: .iso8859_15))).text == text)
  }

  @Test func signsAndWordsOfOneLetterInOtherPagesAreStillRead() throws {
    for (text, encoding) in [
      ("• Milk\n• Bread\n• 5 apples\n• Cheese and butter\n", Encoding.macintosh),
      ("He said “yes” and she said “no” – and that’s it.\n", .macintosh),
      ("À Paris, à Lyon, à Nice. À bientôt.\n", .ibm850),
      ("La città è bella e la libertà è cara.\n", .ibm850),
      ("Å være eller ikke å være, det er spørsmålet.\n", .ibm850),
      ("Á leiðinni til Ísafjarðar í gær var á og í hvamminum á eyri.\n", .ibm861),
    ] {
      #expect(try decode(#require(bytes(text, in: encoding))).text == text, "\(encoding.rawValue)")
    }
  }

  @Test(arguments: [
    "50 µm", "µs", "5 ± 2", "3 × 4", "6 ÷ 2", "100 ¥", "100 €", "£ 5", "20 °C", "½ cup", "à la carte",
  ]) func oneSignInEnglishIsReadAnywhere(sign: String) throws {
    for text in ["He says that it is \(sign) in all." + Self.more, "\(sign) in all." + Self.more + Self.more] {
      let cleaned = try decode(#require(bytes(text, in: .windows1252)))
      #expect(cleaned.text == text, "read as \(cleaned.encoding)")
    }
  }

  @Test func bytesThatStandAloneMakeNoEastAsianCharacters() throws {
    for text in ["It was 20 °C at noon.\(Self.more)", "Temp -5 °C; 10 °F; 7 °C\n"] {
      let raw = try #require(bytes(text, in: .macintosh))
      #expect(try !["big5", "gb18030", "shift_jis", "euc-kr"].contains(decode(raw).encoding))
    }
  }

  @Test func aRefusedReadingDoesNotLowerTheConfidence() throws {
    // Read as Big5 or GB 18030 this would be cheaper in all, were it text at all.
    let raw =
      Array("\(Self.more) 5".utf8) + [0xF6, 0xC9] + Array("K x 5".utf8) + [0xD8, 0xE8] + Array("K\(Self.more)".utf8)
    let label = try #require(decode(raw).annotations.first { $0.rule == "encoding" })
    #expect(label.confidence > 0.55)
  }
}
