import Testing

@testable import CleanseKit

/// Single bytes of Windows-1252 in files that are UTF-8.
@Suite struct StrayBytesTests {
  private func read(_ parts: [UInt8]) throws -> Cleaned { try decode(Array("Déjà vu: ".utf8) + parts) }

  @Test func wordsQuotationMarksAndDashesAreRead() throws {
    for (raw, text) in [
      ("63 61 66 e9 2e", "café."), ("93 61 94", "“a”"), ("69 74 92 73", "it’s"), ("61 20 96 20 62", "a – b"),
      ("c9 74 e9", "Été"), ("35 80", "5€"), ("63 72 e9 e9 65", "créée"), ("32 30 b0", "20°"),
      ("35 30 20 b5 6d", "50 µm"), ("b5 73", "µs"), ("35 20 b1 20 32", "5 ± 2"), ("33 20 d7 20 34", "3 × 4"),
      ("36 20 f7 20 32", "6 ÷ 2"), ("39 20 a5", "9 ¥"), ("39 20 80 2e", "9 €."), ("a3 20 39", "£ 9"),
      ("32 30 20 b0 43", "20 °C"), ("bd 20 63 75 70", "½ cup"), ("e0 20 6c 61", "à la"),
      ("45 4e 54 52 c9 45", "ENTRÉE"),
    ] {
      let cleaned = try read(bytes(raw))
      #expect(cleaned.text == "Déjà vu: " + text)
      #expect(try cleaned.undone() == Array("Déjà vu: ".utf8) + bytes(raw))
    }
  }

  @Test func whatDoesNotReadWellIsReplaced() throws {
    for raw in [
      "61 c9 62", "20 e4 20", "e9 e8 ea eb 61", "61 81 62", "20 ff 20", "61 d0 20", "e4 b8 20",
      "61 20 b1 20 62", "61 20 d7 20 62", "61 b5 6d", "35 20 80 61", "35 20 b0 61",
      "61 20 e0", "61 20 a5 20 62", "b5 72",
    ] {
      let cleaned = try read(bytes(raw))
      #expect(cleaned.text.contains("\u{FFFD}") && cleaned.flags.allSatisfy { $0 == "invalid-bytes" }, "\(raw)")
    }
  }

  @Test func theBeginningOfATextIsLikeABlank() throws {
    #expect(try decode(bytes("bd 20 63 75 70")).text == "½ cup")
    #expect(try decode(bytes("e0 20 6c 61")).text == "à la")
    #expect(try decode(bytes("61 20 e0")).text == "a \u{FFFD}")
  }

  @Test func theyAreFlaggedAtTheirRawPlace() throws {
    let cleaned = try read(bytes("63 61 66 e9 20 63"))
    let flag = try #require(cleaned.annotations.first { $0.kind == .flag })
    #expect(flag.rule == "stray-bytes" && flag.stage == "decoding" && flag.severity == .warning)
    #expect(flag.source == 14..<15 && flag.range == 14..<16)
    #expect(flag.message == "These bytes are Windows-1252 in a file that is UTF-8; they were read as such.")
    let change = try #require(cleaned.annotations.first { $0.kind == .changed })
    #expect(change.after == "é" && change.confidence < 1)
  }

  @Test func farFromTheBeginningTheyAreReadWhereTheyStand() throws {
    let lines = String(repeating: "Naïve façade, déjà vu.\n", count: 60_000)
    let cleaned = try decode(Array(lines.utf8) + bytes("63 61 66 e9 0a"))
    #expect(cleaned.text.hasSuffix("déjà vu.\ncafé\n"))
    #expect(cleaned.flags == ["stray-bytes"])
  }

  @Test func utf8ByNameKeepsReplacementCharacters() throws {
    #expect(try decode(Array("Déjà ".utf8) + bytes("63 61 66 e9"), .utf8).text == "Déjà caf\u{FFFD}")
  }

  @Test func truncatedSequencesAreNotReadAsSigns() throws {
    #expect(try read(bytes("61 e2 82 20")).text == "Déjà vu: a\u{FFFD} ")
    #expect(try read(bytes("61 c3 20")).text == "Déjà vu: a\u{FFFD} ")
  }
}
