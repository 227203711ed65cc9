import Testing

@testable import CleanseKit

struct SourcePlacesTests {
  private func places(_ text: String) -> SourcePlaces { SourcePlaces(Array(text.utf8)) }

  @Test(arguments: [
    (0, 1, 1), (1, 1, 2), (2, 1, 3), (3, 2, 1), (5, 2, 3), (6, 2, 4), (7, 3, 1), (9, 4, 1), (10, 5, 1), (12, 5, 3),
    (99, 5, 3), (-1, 1, 1),
  ])
  func countsLinesByAnyEnd(offset: Int, line: Int, column: Int) {
    // The lines are ab LF, cd CRLF, e CR, an empty one with CR, é.
    let source = places("ab\ncd\r\ne\r\ré")
    #expect(source.place(of: offset) == SourcePlace(line: line, column: column))
  }

  @Test func knowsTheTextOfLines() {
    let source = places("one\ntwo\r\nthree\rvier\n")
    #expect(source.lineCount == 5)
    #expect((1...5).map { source.text(ofLine: $0) } == ["one", "two", "three", "vier", ""])
    #expect(source.range(ofLine: 2) == 4..<7)
    #expect(places("").lineCount == 1)
    #expect(places("").place(of: 0).description == "1:1")
    #expect(SourcePlaces([0x61, 0xFF]).text(ofLine: 1) == "a\u{FFFD}")
  }

  @Test(arguments: [
    ("{\n  \"form\": nfc\n}", 12, "  \"form\": nfc\n          ^"), ("a\tbc", 3, "a\tbc\n \t ^"), ("", 0, "\n^"),
    ("ab\ncd", 2, "ab\n  ^"), ("部长x", 6, "部长x\n    ^"), ("e\u{301}x", 3, "e\u{301}x\n ^"), ("ab", 9, "ab\n  ^"),
    ("a\u{1B}[2Jb\u{9B}", 5, "a\u{241B}[2Jb\u{2421}\n     ^"),
  ])
  func showsTheLineWithACaret(text: String, offset: Int, shown: String) {
    #expect(places(text).excerpt(at: offset) == shown)
  }

  @Test func cutsLongLines() {
    let text = String(repeating: "é", count: 500) + "!" + String(repeating: "ü", count: 500)
    let lines = places(text).excerpt(at: 1000).split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0] == "…" + String(repeating: "é", count: 30) + "!" + String(repeating: "ü", count: 29) + "…")
    #expect(lines[1] == String(repeating: " ", count: 31) + "^")
  }

  @Test func ordersPlaces() {
    #expect(SourcePlace(line: 1, column: 9) < SourcePlace(line: 2, column: 1))
    #expect(SourcePlace(line: 2, column: 1) < SourcePlace(line: 2, column: 2))
    #expect(!(SourcePlace(line: 2, column: 2) < SourcePlace(line: 2, column: 2)))
  }
}
