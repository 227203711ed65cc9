import CCleanseICU
import Testing

@Suite("Case mappings")
struct CaseTests {
  func map(_ text: String, _ mapping: cleanse_case_mapping, _ locale: String, into output: Output = Output()) -> String
  {
    var status: cleanse_status = -1
    let mappings = cleanse_case_open(locale, &status)!
    defer { cleanse_case_close(mappings) }
    let bytes = Array(text.utf8)
    #expect(cleanse_case_map(mappings, mapping, bytes, bytes.count, output.buffer, output.list) == CLEANSE_GOOD)
    return output.text
  }

  @Test(
    "Full mappings mind context and locale",
    arguments: [
      ("", CLEANSE_LOWERCASE, "ΣΑΣ I", "σας i"), ("tr", CLEANSE_LOWERCASE, "I\u{130}", "ıi"),
      ("", CLEANSE_UPPERCASE, "straße", "STRASSE"), ("tr", CLEANSE_UPPERCASE, "i", "İ"),
      ("el", CLEANSE_UPPERCASE, "Άγιος", "ΑΓΙΟΣ"), ("", CLEANSE_TITLECASE, "hELLO wORLD", "Hello World"),
      ("nl", CLEANSE_TITLECASE, "ijssel", "IJssel"), ("", CLEANSE_TITLECASE_KEEPING_REST, "mcDONALD", "McDONALD"),
      ("", CLEANSE_FOLD, "Straße I", "strasse i"), ("tr", CLEANSE_FOLD, "I", "ı"),
    ])
  func mapping(locale: String, mapping: cleanse_case_mapping, source: String, expected: String) {
    #expect(map(source, mapping, locale) == expected)
  }

  @Test("Edits are bytes of both sides")
  func edits() {
    let output = Output()
    #expect(map("aßb", CLEANSE_FOLD, "", into: output) == "assb")
    let spans = output.edits.map { [$0.sourceStart, $0.sourceEnd, $0.targetStart, $0.targetEnd] }
    #expect(spans == [[1, 3, 1, 3]])
  }
}
