import Testing

@testable import CleanseKit

/// Single bytes of Windows-1252 in files that are UTF-8.
@Suite struct StrayBytesTests {
  private func read(_ parts: [UInt8]) throws -> Cleaned { try decode(Array("Déjà vu: ".utf8) + parts) }

  @Test func wordsQuotationMarksAndDashesAreRead() throws {
    for (raw, text) in [
      ("63 61 66 e9 2e", "café."), ("93 61 94", "“a”"), ("69 74 92 73", "it’s"), ("61 20 96 20 62", "a – b"),
      ("c9 74 e9", "Été"), ("35 80", "5€"), ("63 72 e9 e9 65", "créée"), ("32 30 b0", "20°"),
      ("45 4e 54 52 c9 45", "ENTRÉE"),
    ] {
      let cleaned = try read(bytes(raw))
      #expect(cleaned.text == "Déjà vu: " + text)
      #expect(try cleaned.undone() == Array("Déjà vu: ".utf8) + bytes(raw))
    }
  }

  @Test func whatDoesNotReadWellIsReplaced() throws {
    for raw in ["61 c9 62", "20 e4 20", "e9 e8 ea eb 61", "61 81 62", "20 ff 20", "61 d0 20", "e4 b8 20"] {
      let cleaned = try read(bytes(raw))
      #expect(cleaned.text.contains("\u{FFFD}") && cleaned.flags.allSatisfy { $0 == "invalid-bytes" }, "\(raw)")
    }
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
