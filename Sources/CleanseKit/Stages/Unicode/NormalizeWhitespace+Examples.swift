extension NormalizeWhitespace {
  public static let examples = [
    Example("tab", "The ferry\twill carry", becomes: "The ferry will carry", rules: ["tab"]),
    Example("no-break space", "12\u{A0}tons in all", becomes: "12 tons in all", rules: ["no-break-space"]),
    Example("thin space", "12\u{2009}tons in all", becomes: "12 tons in all", rules: ["unicode-space"]),
    Example("two spaces after a full stop", "A house.  A boat.", becomes: "A house. A boat.", rules: ["space-run"]),
    Example("end of line", "A house. \t\nA boat. ", becomes: "A house.\nA boat.", rules: ["trailing-space"]),
    Example(
      "several blank lines", "One.\n\n \n\nTwo.\n", becomes: "One.\n\nTwo.\n", rules: ["blank-lines"]),
    Example(
      "two blank lines may stay", "One.\n\n\n\nTwo.", becomes: "One.\n\n\nTwo.", options: "\"blankLines\": 2",
      rules: ["blank-lines"]),
    Example("edges of the document", "\n \nOne.\n\n\n", becomes: "One.\n", rules: ["document-edge"]),
    Example(
      "CRLF stays CRLF", "One. \r\n\r\n\r\nTwo.\r\n", becomes: "One.\r\n\r\nTwo.\r\n",
      rules: ["trailing-space", "blank-lines"]),
    Example(
      "form feed between words", "end of page\u{C}next page\r\n", becomes: "end of page\r\nnext page\r\n",
      rules: ["line-end"]),
    Example(
      "form feed beside a line end", "end of page\n\u{C}next page\n", becomes: "end of page\nnext page\n",
      rules: ["blank-lines"]),
    Example(
      "line ends alike", "One.\r\nTwo.\u{85}Three.\u{2029}Four.", becomes: "One.\nTwo.\nThree.\n\nFour.",
      options: "\"lineEnds\": \"lf\"", rules: ["line-end"]),
    Example(
      "indentation goes if so wished", "A list:\n  one\n\ttwo\n", becomes: "A list:\none\ntwo\n",
      options: "\"indentation\": \"strip\"", rules: ["indentation"]),
    Example(
      "no-break spaces of typography", "10\u{A0}000 «\u{A0}oui\u{A0}»\u{A0}dit-il",
      becomes: "10\u{A0}000 «\u{A0}oui\u{A0}» dit-il", options: "\"noBreakSpaces\": \"typographic\"",
      rules: ["no-break-space"]),
    Example("verse and program text", unchanged: "The sea,\n    the sea,\n\tand the quay.\n", rules: []),
    Example("East Asian paragraph", unchanged: "\u{3000}\u{3000}港口很大。\n", rules: []),
    Example("separators stay", unchanged: "One.\u{2028}Two.\u{2029}Three.", rules: []),
    Example("no final line end", unchanged: "One.\n\nTwo.", rules: []),
    Example("old Macintosh", unchanged: "One.\rTwo.\r\rThree.\r", rules: []),
    Example("Ogham", unchanged: "\u{1691}\u{1680}\u{1692}", rules: []),
  ]
}
