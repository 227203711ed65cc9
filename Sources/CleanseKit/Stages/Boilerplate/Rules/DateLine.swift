extension BoilerplateRule {
  /// "Monday, 3 June 2019", "10 min read", "2 hours ago".
  static let dateLine = BoilerplateRule(
    "date-line", "A line that only tells when the text was written or how long it takes to read.",
    phrases: [
      Phrases(.whole, .likely, "0 min read|0 minute read|0 minutes read|0 mins read|just now|min read|0 min lesezeit"),
      Phrases(
        .start, .likely, upTo: 6,
        """
        reading time|read time|estimated reading time|lesezeit|temps de lecture|tiempo de lectura
        """),
    ],
    examples: [
      Example(
        "A sentence with a date stays",
        unchanged: "On 3 June 2019 the ferry sailed for the first time in nine years, with sixty passengers.\n")
    ],
    test: { line, _ in
      guard line.words <= 14, line.numbers + line.calendarWords > 0 else { return .none }
      let known = line.numbers + line.dateWords
      guard known >= line.words, line.words >= 2 else { return .none }
      return line.calendarWords > 0 || (line.numbers > 0 && line.dateWords > 0) ? .likely : .none
    })
}
