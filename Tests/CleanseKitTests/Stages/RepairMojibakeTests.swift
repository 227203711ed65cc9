import Testing

@testable import CleanseKit

@Suite struct RepairMojibakeTests {
  /// `text` in UTF-8, each byte read as a character of `map`.
  static func misread(_ text: String, as map: Charmap) -> String {
    let upper = Array(map.upperHalf.unicodeScalars)
    var result = String.UnicodeScalarView()
    for byte in text.utf8 {
      let scalar = byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
      result.append(scalar.value == 0xFFFD ? Unicode.Scalar(byte) : scalar)
    }
    return String(result)
  }

  private static let sentences = [
    "Où est-il né, l’élève qui a écrit “à bientôt” ?", "Die Größe der Übung – schön für alle.",
    "Příliš žluťoučký kůň úpěl ďábelské ódy", "Съешь же ещё этих мягких французских булок",
    "Η ταχεία καφέ αλεπού πηδά πάνω", "הוא אמר שלום לכולם", "ذهب الوزير إلى المدينة", "日本語の文章です。",
    "Tiếng Việt rất đẹp", "costs €30 … or £20",
  ]

  @Test(arguments: Charmap.allCases) func undoesEachCharmap(map: Charmap) throws {
    for sentence in Self.sentences {
      let cleaned = try clean(Self.misread(sentence, as: map), with: "repair-mojibake")
      #expect(cleaned.text == sentence, "\(map.title)")
    }
  }

  @Test func aByteOrderMarkAtTheStartGoes() throws {
    #expect(try clean("ï»¿Hello", with: "repair-mojibake").text == "Hello")
    let cleaned = try clean("ï»¿Ã©tÃ© ï»¿", with: "repair-mojibake")
    #expect(cleaned.text == "été \u{FEFF}")
    #expect(try cleaned.undone() == Array("ï»¿Ã©tÃ© ï»¿".utf8))
  }

  @Test func takesOffSeveralLayersInOneRun() throws {
    var broken = "déjà vu – l’été"
    for layers in 1...4 {
      broken = Self.misread(broken, as: .windows1252)
      let cleaned = try clean(broken, with: "repair-mojibake")
      #expect(cleaned.text == "déjà vu – l’été")
      let reasons = cleaned.annotations.map { $0.message }
      #expect(layers == 1 || reasons.contains { $0.contains("\(layers) layers") }, "\(reasons)")
    }
  }

  @Test func eachSpanIsAnEditOfItsOwnWithItsReason() throws {
    let cleaned = try clean("one cafÃ© and two donâ€™t end", with: "repair-mojibake")
    let changed = cleaned.annotations.filter { $0.kind == .changed }
    #expect(changed.count == 2)
    #expect(changed.allSatisfy { $0.message.contains("UTF-8 read as Windows-1252") })
    #expect(changed.map { $0.source } == [7..<11, 23..<31])
    #expect(changed.allSatisfy { $0.confidence > 0.8 && $0.confidence <= 1 })
  }

  @Test(arguments: [
    "Prix : 30 € à Évry, « déjà » là… ½ – ×", "NIÑO, SÃO PAULO, AMANHÃ É DIA", "Å, Ä, Ö och ½ © ® ™",
    "ПОЗДРАВЛЯЮ, Її Їжак", "Ελληνικά “και” ΆΛΛΑ", "│ a │ b │", "∑ ≤ √2 ∆x ≈ 0", "l’Œuvre — “È vero”", "naïve café’s",
  ]) func rightTextStays(text: String) throws {
    #expect(try clean(text, with: "repair-mojibake").text == text)
  }

  @Test func seesThroughInvisibleCharacters() throws {
    #expect(try clean("cafÃ\u{200B}© itâ\u{2060}€™s", with: "repair-mojibake").text == "café it’s")
  }

  @Test func seesLettersAndAccentsAsNormalizationWould() throws {
    #expect(try clean("cafA\u{303}© fini", with: "repair-mojibake").text == "café fini")
  }

  @Test func onlyTheChosenCharmapsAreTried() throws {
    let text = "un r√©gime, cafÃ©"
    #expect(try clean(text, with: "repair-mojibake", "\"charmaps\": [\"windows-1252\"]").text == "un r√©gime, café")
    #expect(try clean(text, with: "repair-mojibake", "\"charmaps\": []").text == text)
  }

  @Test func nextLineStaysWhereItMayBreakALine() throws {
    #expect(try clean("one\u{85}two\u{85}", with: "repair-mojibake").text == "one\u{85}two\u{85}")
    #expect(try clean("parlé\u{85} Tu sais", with: "repair-mojibake").text == "parlé… Tu sais")
  }
}
