import CCleanseICU
import Testing

@Suite("Normalization")
struct NormalizationTests {
  @Test(
    "Each form gives what UAX #15 shows",
    arguments: [
      ("\u{212B}", ["\u{C5}", "A\u{30A}", "\u{C5}", "A\u{30A}", "\u{E5}"]),
      ("\u{1E9B}\u{323}", ["\u{1E9B}\u{323}", "\u{17F}\u{323}\u{307}", "\u{1E69}", "s\u{323}\u{307}", "\u{1E69}"]),
      ("\u{FB01}\u{AD}", ["\u{FB01}\u{AD}", "\u{FB01}\u{AD}", "fi\u{AD}", "fi\u{AD}", "fi"]),
      (
        "\u{1112}\u{1161}\u{11AB}",
        [
          "\u{D55C}", "\u{1112}\u{1161}\u{11AB}", "\u{D55C}", "\u{1112}\u{1161}\u{11AB}",
          "\u{D55C}",
        ]
      ),
    ])
  func exact(source: String, expected: [String]) {
    for (form, want) in zip(forms, expected) {
      #expect(normalize(Array(source.utf8), to: form) == Array(want.utf8))
    }
  }

  @Test("An edit names only what differs, in bytes")
  func edits() {
    let output = Output()
    normalize(Array("cafe\u{301} na\u{EF}ve e\u{316}\u{301}\u{316}".utf8), to: CLEANSE_NFC, into: output)
    let spans = output.edits.map { [$0.sourceStart, $0.sourceEnd, $0.targetStart, $0.targetEnd] }
    #expect(spans == [[3, 6, 3, 5], [14, 19, 13, 17]])
  }

  @Test("Buffers are reused, and empty text is text")
  func reuse() {
    let output = Output()
    normalize(Array("e\u{301}".utf8), to: CLEANSE_NFC, into: output)
    normalize([], to: CLEANSE_NFC, into: output)
    #expect(output.bytes.isEmpty && output.edits.isEmpty)
    #expect(cleanse_normalize(CLEANSE_NFC, nil, 0, output.buffer, nil) == 0)
    #expect(cleanse_is_normalized(CLEANSE_NFC, nil, 0))
  }

  @Test("A form that is none is an error")
  func unknownForm() {
    let output = Output()
    #expect(cleanse_normalize(cleanse_form(rawValue: 9), [65], 1, output.buffer, nil) == CLEANSE_ILLEGAL_ARGUMENT)
  }

  @Test("Whether text is in a form")
  func isNormalized() {
    let decomposed = Array("e\u{301}".utf8)
    let composed = Array("\u{E9}".utf8)
    #expect(cleanse_is_normalized(CLEANSE_NFC, composed, composed.count))
    #expect(!cleanse_is_normalized(CLEANSE_NFC, decomposed, decomposed.count))
    #expect(cleanse_is_normalized(CLEANSE_NFD, decomposed, decomposed.count))
    #expect(!cleanse_is_normalized(CLEANSE_NFD, composed, composed.count))
  }

  @Test("Properties of single scalars")
  func scalarProperties() {
    #expect(!cleanse_has_boundary_before(CLEANSE_NFC, 0x301))
    #expect(!cleanse_has_boundary_before(CLEANSE_NFC, 0x1161))
    #expect(cleanse_has_boundary_before(CLEANSE_NFD, 0x1161))
    #expect(!cleanse_has_boundary_after(CLEANSE_NFC, 0x61))
    #expect(cleanse_is_inert(CLEANSE_NFC, 0x20) && !cleanse_is_inert(CLEANSE_NFC, 0x61))
    #expect(cleanse_combining_class(0x301) == 230 && cleanse_combining_class(0x61) == 0)
    #expect(cleanse_compose_pair(0x65, 0x301) == 0xE9)
    #expect(cleanse_compose_pair(0x1112, 0x1161) == 0xD558)
    #expect(cleanse_compose_pair(0x61, 0x62) == -1)
  }

  @Test("ASCII starts afresh in every form: the search for floods relies on it", arguments: forms)
  func asciiStartsAfresh(form: cleanse_form) {
    #expect((0..<0x80).allSatisfy { cleanse_has_boundary_before(form, $0) })
  }
}
