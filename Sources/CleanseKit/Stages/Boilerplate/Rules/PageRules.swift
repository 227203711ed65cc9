extension BoilerplateRule {
  /// A line that `cleanse learn` found on other pages of the site.
  static let siteTemplate = BoilerplateRule(
    "site-template", "A line that recurs over the pages of the site, by a file that the option `templates` names.",
    examples: [])

  /// A line that stands on the page more than once.
  static let repeatedLine = BoilerplateRule(
    "repeated-line", "A line that stands on the page more than once, as entries of menus do.", examples: [])

  /// Short lines in a row.
  static let linkRow = BoilerplateRule(
    "link-row", "A short line without punctuation among others, on a page with other boilerplate.",
    examples: [
      Example(
        "A short list in a text without boilerplate stays",
        unchanged: """
          The prizes went to three boats from the northern harbours, the jury said on Sunday.

          Marigold
          Northern Star
          Two Sisters

          """)
    ])

  /// Anything else that the neighbours speak against.
  static let besideText = BoilerplateRule(
    "beside-text", "A line apart from the running text, on a page with other boilerplate.", examples: [])
}
