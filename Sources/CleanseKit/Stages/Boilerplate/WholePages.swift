extension StripBoilerplate {
  /// Examples that no single rule owns.
  static let wholePages = [
    Example(
      "A whole page",
      """
      Home | World | Trade

      Ferry line reopens after nine years

      By Staff Writer
      Share this: Facebook Twitter

      The two ministers signed the agreement on Monday, and the ferry will sail again in June.

      The first passengers have already bought their tickets, the director of the port said.

      © 2019 The Harbour Gazette. All rights reserved.

      """,
      becomes: """
        Ferry line reopens after nine years

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        The first passengers have already bought their tickets, the director of the port said.

        """,
      rules: ["navigation", "byline", "share-line", "copyright"]),
    Example(
      "Boilerplate in the middle leaves one blank line",
      """
      The two ministers signed the agreement on Monday, and the ferry will sail again in June.
      Advertisement

      Share on Facebook
      The first passengers have already bought their tickets, the director of the port said.
      """,
      becomes: """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        The first passengers have already bought their tickets, the director of the port said.
        """,
      rules: ["advertisement", "share-line"]),
    Example("A name alone stays", unchanged: "Contact Us"),
    Example("A sentence alone stays", unchanged: "Please send us your comments by Friday."),
    Example(
      "A quotation between paragraphs stays",
      unchanged: """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        "Share the catch, share the news," the old fishermen say.

        The first passengers have already bought their tickets, the director of the port said.

        """),
  ]
}
