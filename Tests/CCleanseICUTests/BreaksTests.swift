import CCleanseICU
import Testing

@Suite("Breaks")
struct BreaksTests {
  /// Calls `body` with an iterator over a text that stays in place.
  func iterate<Result>(
    _ kind: cleanse_break_kind, _ locale: String, _ text: String, _ body: (OpaquePointer) -> Result
  ) -> Result {
    var status: cleanse_status = -1
    let breaks = cleanse_breaks_open(kind, locale, &status)!
    defer { cleanse_breaks_close(breaks) }
    return Array(text.utf8).withUnsafeBufferPointer { bytes in
      #expect(cleanse_breaks_set_text(breaks, bytes.baseAddress, bytes.count) == CLEANSE_GOOD)
      return body(breaks)
    }
  }

  func boundaries(_ breaks: OpaquePointer) -> [Int] {
    Array(sequence(first: cleanse_breaks_next(breaks)) { _ in cleanse_breaks_next(breaks) }.prefix { $0 >= 0 })
  }

  @Test(
    "Boundaries are bytes",
    arguments: [
      (CLEANSE_BREAK_CHARACTER, "", "e\u{301}x\r\n", [3, 4, 6]), (CLEANSE_BREAK_WORD, "", "él va", [3, 4, 6]),
      (CLEANSE_BREAK_LINE, "", "ab cd", [3, 5]), (CLEANSE_BREAK_SENTENCE, "", "É so. Oui.", [7, 11]),
      (CLEANSE_BREAK_SENTENCE, "en", "Mr. Ox ran.", [4, 11]),
      (CLEANSE_BREAK_SENTENCE, "en@ss=standard", "Mr. Ox ran.", [11]), (CLEANSE_BREAK_WORD, "", "", []),
    ])
  func boundaries(kind: cleanse_break_kind, locale: String, text: String, expected: [Int]) {
    #expect(iterate(kind, locale, text, boundaries) == expected)
  }

  @Test("Words have kinds")
  func kinds() {
    let kinds = iterate(CLEANSE_BREAK_WORD, "", "ab 12 漢 カナ") { breaks in
      sequence(state: ()) { _ in
        cleanse_breaks_next(breaks) < 0 ? nil : cleanse_breaks_word_kind(breaks)
      }.map { $0 }
    }
    #expect(kinds.filter { $0 != CLEANSE_WORD_NONE }.first == CLEANSE_WORD_LETTERS)
    #expect(kinds.contains(CLEANSE_WORD_NUMBER) && kinds.contains(CLEANSE_WORD_IDEOGRAPHS))
    #expect(kinds[1] == CLEANSE_WORD_NONE)
  }

  @Test("Iteration can go to any place")
  func places() {
    iterate(CLEANSE_BREAK_WORD, "", "ab cd") { breaks in
      #expect(cleanse_breaks_following(breaks, 2) == 3 && cleanse_breaks_next(breaks) == 5)
      #expect(cleanse_breaks_preceding(breaks, 3) == 2 && cleanse_breaks_preceding(breaks, 0) == -1)
      #expect(cleanse_breaks_is_boundary(breaks, 3) && !cleanse_breaks_is_boundary(breaks, 4))
      #expect(cleanse_breaks_following(breaks, 5) == -1)
    }
  }

  @Test("A clone has no text and a life of its own")
  func clone() {
    let clone = iterate(CLEANSE_BREAK_WORD, "", "ab cd") { breaks in
      var status: cleanse_status = -1
      return cleanse_breaks_clone(breaks, &status)!
    }
    defer { cleanse_breaks_close(clone) }
    #expect(cleanse_breaks_next(clone) == -1)
    "x y".utf8.map { $0 }.withUnsafeBufferPointer { bytes in
      #expect(cleanse_breaks_set_text(clone, bytes.baseAddress, bytes.count) == CLEANSE_GOOD)
      #expect(boundaries(clone) == [1, 2, 3])
    }
  }
}
