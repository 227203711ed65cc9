extension StripMarkup {
  public static let examples = [
    Example(
      "residue of a table", "| |\u{A0}\n| | |\n\nPorts agree", becomes: "\nPorts agree", rules: ["table-residue"]),
    Example("one cell left", "| Ports agree |\n", becomes: "Ports agree\n", rules: ["table-residue"]),
    Example("residue between paragraphs", "One.\n| |\nTwo.", becomes: "One.\n\nTwo.", rules: ["table-residue"]),
    Example(
      "tags within a line", "in summer <b>if <a href=\"/w?a=1&amp;b=2\">the weather</a> allows</b>, and",
      becomes: "in summer if the weather allows, and", rules: ["tag"]),
    Example("break in a line", "One.<br>Two. <BR /> Three.", becomes: "One.\nTwo.\nThree.", rules: ["line-break"]),
    Example("break at a line end", "One.<br />\n\nTwo.", becomes: "One.\n\nTwo.", rules: ["line-break"]),
    Example(
      "paragraphs and items", "<p>One.</p><p>Two:</p><ul><li>a</li><li>b</li></ul>",
      becomes: "One.\n\nTwo:\n\na\nb", rules: ["line-break"]),
    Example("cells", "<tr><td>Tripoli</td><td>12</td></tr>", becomes: "Tripoli 12", rules: ["line-break", "tag"]),
    Example("comment", "One. <!-- teaser -->Two.", becomes: "One. Two.", rules: ["comment"]),
    Example("script", "One.<script>if (a < b) { go() }</script> Two.", becomes: "One. Two.", rules: ["script"]),
    Example(
      "character references", "12&nbsp;tons, Saba &amp; Sons, caf&eacute;, &#8364;5, &#x201C;yes&#148;",
      becomes: "12\u{A0}tons, Saba & Sons, café, €5, “yes”", rules: ["entity"]),
    Example("reference written down again and again", "Q&amp;amp;amp;A", becomes: "Q&A", rules: ["entity"]),
    Example("less than", "a &lt; b &amp;&amp; c &gt; d", becomes: "a < b && c > d", rules: ["entity"]),
    Example(
      "message board", "[b]Ports[/b] [url=http://example.org]agree[/url]", becomes: "Ports agree", rules: ["bbcode"]),
    Example(
      "wiki", "'''Tripoli''' is a [[port city|port]] in [[Lebanon]].{{citation needed}}",
      becomes: "Tripoli is a port in Lebanon.", rules: ["wiki-markup"]),
    Example("text about tags", unchanged: "Write &lt;b&gt; for bold, and &lt;/b&gt; after it.", rules: []),
    Example(
      "what only looks like markup",
      unchanged:
        "I <3 it: a < b, x<y>z, <john@example.org>, List<String>, cp <source> <target>, AT&T, a[i], [sic], x & y;",
      rules: []),
    Example("table with rows", unchanged: "| Port | Boats |\n|---|---|\n| Tripoli | 12 |\n", rules: []),
    Example("references to what no text may hold", unchanged: "&#xD800; &#0; &#xFFFE; &#x110000; &bogus;", rules: []),
    Example("Markdown", unchanged: "# Ports\n\n*One* and **two** and `c` | three\n\n---\n", rules: []),
    Example(
      "what spells broken encoding", "caf&Atilde;&#169;", becomes: "caf&Atilde;©", rules: ["entity"]),
  ]
}
