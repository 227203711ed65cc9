extension StripMarkup {
  public static let examples = [
    Example(
      "The residue of a table", "A line.\n|\u{A0} |\u{A0} |\nText that stays.\n",
      becomes: "A line.\n\nText that stays.\n",
      rules: ["table-residue"]),
    Example("A tag between words", "If <b>the weather</b> allows.", becomes: "If the weather allows.", rules: ["tag"]),
    Example(
      "A tag that ends a line", "One line<br/>and another.", becomes: "One line\nand another.", rules: ["line-break"]),
    Example("A comment", "Before <!-- never shown -->after.", becomes: "Before after.", rules: ["comment"]),
    Example(
      "A script", "Text.<script>var a = \"<b>\";</script> More text.", becomes: "Text. More text.", rules: ["script"]),
    Example("References", "Saba &amp; Sons, caf&eacute; &#8364;5", becomes: "Saba & Sons, café €5", rules: ["entity"]),
    Example("References of references", "Saba &amp;amp;amp; Sons", becomes: "Saba & Sons", rules: ["entity"]),
    Example("A board's tags", "[b]Bold[/b] words", becomes: "Bold words", rules: ["bbcode"]),
    Example("A wiki's link", "The [[Tripoli|city]] grew.", becomes: "The city grew.", rules: ["wiki-markup"]),
    Example("Text about a tag", unchanged: "Write &lt;b&gt; for bold.", rules: []),
    Example(
      "What only looks like markup", unchanged: "I <3 you, a < b, <ann@example.org>, List<String>, AT&T, a | b [1]",
      rules: []),
  ]
}
