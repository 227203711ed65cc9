extension BoilerplateRule {
  /// "By Staff Writer", "Posted by …".
  static let byline = BoilerplateRule(
    "byline", "A line that only names the author.",
    phrases: [
      Phrases(
        .start, .likely, upTo: 14,
        """
        written by|posted by|published by|authored by|reviewed by|fact checked by|medically reviewed by|article by|\
        story by|by staff|by our correspondent|by admin|by editor|from our correspondent|about the author|\
        published in|posted in|posted on|published on|last updated|last modified|updated on|first published|\
        verfasst von|veröffentlicht am|publié par|publié le|mis à jour|escrito por|publicado por|publicado el|\
        scritto da|pubblicato da|pubblicato il|escrito por|publicado em|geschreven door|автор|опубликовано|обновлено|\
        بقلم|نویسنده|作者|编辑|責任編集|责任编辑
        """),
      Phrases(.start, .likely, upTo: 4, "author"),
      Phrases(
        .whole, .likely,
        """
        by|author|staff|staff writer|staff report|editorial staff|guest author|admin|contributor
        """),
    ],
    examples: [
      Example(
        "Byline and time above the text",
        """
        Ferry line reopens

        By Staff Writer
        Updated 3 June 2019, 10:42

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        """,
        becomes: """
          Ferry line reopens

          The two ministers signed the agreement on Monday, and the ferry will sail again in June.

          """,
        rules: ["byline", "date-line"]),
      Example(
        "A sentence that begins with by stays",
        unchanged: "By Friday evening all the boats of the village had come back, and nobody was missing.\n"),
    ],
    test: { line, text in
      guard line.words >= 2, line.words <= 9, !line.traits.contains(.endsSentence) else { return .none }
      for word in authorWords where text.startsFolded(word, at: line.start) {
        let rest = line.words - 1
        return line.capitalized >= max(2, rest - 2) && line.stopWords <= 2 ? .likely : .none
      }
      return .none
    })

  private static let authorWords: [StaticString] = [
    "by ", "by: ", "von ", "par ", "por ", "di ", "door ", "av ", "автор: ",
  ]
}
