/// Joins lines that a tool wrapped to a width, and the words that it broke there.
public struct UnwrapLines: Stage {
  public typealias Scratch = Void

  static let lineWrap = Rule(
    0, "line-wrap", "A line break within a sentence was put there by wrapping to a width, and becomes a space.")
  static let hyphenBreak = Rule(
    1, "hyphen-break",
    "A word broken at a line end is joined; its hyphen stays only where the word is written with one.")

  public static let summary = "Joins hard-wrapped lines, and words broken at line ends."
  public static let discussion = """
    A line break goes when the lines around it were wrapped to one width: none has room for the next word, and \
    sentences run on across the break. Verse, lists, tables, addresses and headings do not look so and stay, as does \
    every blank line. The fewer breaks agree, the longer the lines must be; a single break needs a lower-case start \
    or other paragraphs of the same width. Lines of East Asian text are joined without a space.

    Whether a hyphen stays, the text itself says first: by the joined or the hyphenated word elsewhere in it. Where it \
    has neither, short lists of common compounds decide ("long-term", "self-made"), else the hyphen goes.
    """
  public static let rules = [lineWrap, hyphenBreak]
  public static let examples = [
    Example(
      "wrapped paragraph",
      """
      The talks were written down in a protocol of six pages, which
      the technical committees of both sides will study until the end
      of the month.
      """,
      becomes: """
        The talks were written down in a protocol of six pages, which the technical committees of both sides will \
        study until the end of the month.
        """, rules: ["line-wrap"]),
    Example(
      "broken word",
      """
      The harbour master told reporters that the new timetable, a mat-
      ter of long dispute, was made for fishermen.
      """,
      becomes: """
        The harbour master told reporters that the new timetable, a matter of long dispute, was made for fishermen.
        """, rules: ["hyphen-break"]),
    Example(
      "compound broken at its hyphen",
      """
      The two ports agreed on a timetable, and they speak of a long-
      term plan for the quay.
      """,
      becomes: """
        The two ports agreed on a timetable, and they speak of a long-term plan for the quay.
        """, rules: ["hyphen-break"]),
    Example(
      "hyphen that the text itself has elsewhere",
      """
      The anti-noise wall stands. A second wall is planned, and an anti-
      noise fund will pay for it.
      """,
      becomes: """
        The anti-noise wall stands. A second wall is planned, and an anti-noise fund will pay for it.
        """, rules: ["hyphen-break"]),
    Example(
      "verse",
      unchanged: """
        The boats come in when the light is low,
        And the gulls are loud on the quay,
        But nobody asks where the captains go
        When they turn from the side of the sea.
        """, rules: []),
    Example(
      "list",
      unchanged: """
        What the ferry will carry on its first trip of the season:
        - passengers, at most one hundred and eighty of them
        - trucks, at most twenty-four in winter and in summer
        """, rules: []),
    Example(
      "heading and byline",
      unchanged: """
        Tripoli and Latakia agree to reopen ferry line after nine years
        By Staff writer
        """, rules: []),
    Example(
      "address",
      unchanged: """
        Harbour Office
        12 Quay Street
        El Mina, Tripoli
        """, rules: []),
  ]

  public var scope: Scope { .document }

  public init(_ options: NoOptions) {}

  public func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    for wrap in text.analysis(LineWraps.self).wraps {
      let rule = wrap.kind == .hyphen ? Self.hyphenBreak : Self.lineWrap
      findings.replace(
        wrap.range, with: Array(wrap.repair.utf8), rule, confidence: wrap.confidence, reason: wrap.reason)
    }
  }
}
