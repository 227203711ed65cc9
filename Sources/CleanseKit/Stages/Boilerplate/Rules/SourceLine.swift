extension BoilerplateRule {
  /// "Source: Islamic Republic News Agency": cut, and kept as the label `source`.
  static let sourceLine = BoilerplateRule(
    "source-line", "A line that names where the text comes from; the name is kept as the label source.",
    phrases: [
      Phrases(.start, .hint, upTo: 14, "source|sources|quelle|quellen|fuente|fuentes|fonte|fonti|bron|źródło|kaynak")
    ],
    examples: [
      Example(
        "The source of a report",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        Source: Harbour News Agency - HNA

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["source-line"]),
      Example(
        "A sentence about a source stays", unchanged: "The source of the river lies in the hills above the town.\n"),
    ],
    test: { line, text in
      guard line.traits.contains(.hasColon), line.words <= 16, sourceName(of: line, in: text) != nil else {
        return .none
      }
      return line.stopWords * 3 > line.words && line.traits.contains(.endsSentence) ? .likely : .sure
    })

  /// What stands behind "Source:", in bytes; nil where the line does not begin so.
  static func sourceName(of line: PageLine, in text: borrowing Text) -> Range<Int>? {
    for word in sourceWords where text.startsFolded(word, at: line.start) {
      var at = line.start + word.utf8CodeUnitCount
      while text[at] == 0x20 { at += 1 }
      if text[at] == 0x3A {
        at += 1
      } else if text.starts(with: "\u{FF1A}", at: at) {
        at += 3
      } else {
        continue
      }
      while at < line.end, WordScanner.classify(text.scalar(at: at).value) == .space {
        at += text.scalar(at: at).length
      }
      return at < line.end ? at..<line.end : nil
    }
    return nil
  }

  private static let sourceWords: [StaticString] = [
    "source", "sources", "quelle", "quellen", "fuente", "fuentes", "fonte", "fonti", "bron", "kilde", "k\u{E4}lla",
    "\u{17A}r\u{F3}d\u{142}o", "kaynak", "источник", "источники", "джерело", "المصدر", "مصدر", "منبع", "来源", "來源",
    "出典", "情報元",
  ]
}
