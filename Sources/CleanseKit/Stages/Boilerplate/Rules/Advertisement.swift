extension BoilerplateRule {
  /// "Advertisement", "Scroll to continue".
  static let advertisement = BoilerplateRule(
    "advertisement", "The mark of an advertisement.",
    phrases: [
      Phrases(
        .whole, .sure,
        """
        advertisement|advertisements|advertisement scroll to continue|advertisement continue reading below|\
        advertisement scroll to continue with content|continue reading below|scroll to continue|scroll for more|\
        story continues below advertisement|article continues below advertisement|article continues below this ad|\
        story continues below|article continues below|story continues after advertisement|report this ad|\
        report an ad|skip ad|skip advertisement|remove ads|paid content|sponsored content|promoted content|sponsored|\
        paid advertisement|anzeige|werbung|publicité|publicidad|pubblicità|publicidade|advertentie|reklama|реклама|\
        reklam|إعلان|إعلانات|تبلیغات|广告|廣告|広告|スポンサーリンク
        """),
      Phrases(
        .whole, .likely,
        """
        ad|ads|ad feedback|promoted|paid post|promotion|buy now|shop now|order now|book now|apply now|shop all
        """),
    ],
    examples: [
      Example(
        "A mark in the middle of the text",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        Advertisement

        The first passengers have already bought their tickets, the director of the port said.

        """,
        becomes: """
          The two ministers signed the agreement on Monday, and the ferry will sail again in June.

          The first passengers have already bought their tickets, the director of the port said.

          """,
        rules: ["advertisement"])
    ])
}
