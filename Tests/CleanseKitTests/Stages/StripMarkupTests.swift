import Testing

@testable import CleanseKit

@Suite struct StripMarkupTests {
  private func clean(_ text: String) throws -> String {
    try CleanseKitTests.clean(text, with: "strip-markup").text
  }

  @Test(arguments: [
    ("text<div>more</div>end", "text\nmore\nend"), ("a<br>b\r\nc", "a\r\nb\r\nc"), ("a<br>\r\nb\r\n", "a\r\nb\r\n"),
    ("<h1>Head</h1>\n<p>One</p>\n<p>Two</p>", "Head\n\nOne\n\nTwo"), ("<p class=\"a>b\">x", "x"), ("a<B>b</B>c", "abc"),
    ("<<b>b>x", "x"), ("R&D</b> x", "R&D x"), ("<style type='x'>b{}</style>Hi", "Hi"), ("a <!-- b", "a  b"),
    ("if a<b and c>d", "if a<b and c>d"), ("a<b>c", "a<b>c"), ("cp <source> to", "cp <source> to"),
    ("<title>Ports</title>", "Ports"), ("<br", "<br"), ("</", "</"), ("<", "<"), ("<b \"", "<b \""),
  ])
  func readsTags(before: String, after: String) throws {
    #expect(try clean(before) == after)
    #expect(try clean(after) == after)
  }

  @Test(arguments: [
    ("&copy 2019, ?a=1&copy=2", "© 2019, ?a=1&copy=2"), ("&amp;lt;b&amp;gt;", "&lt;b&gt;"),
    ("&lt;&#98;&gt;", "&lt;b&gt;"),
    ("a&#10;b", "a b"), ("&#150;&#x80;", "–€"), ("&#129;", "&#129;"), ("&hellip;&notin;&NotEqualTilde;", "…∉≂̸"),
    ("&#39;&#39;", "''"), ("&#39;&#39;&#39;a&#39;&#39;&#39;", "''&#39;a''&#39;"),
    ("&#91;sic&#93; &#91;b&#93;", "[sic] &#91;b]"),
    ("Spa&szlig;&ldquo;", "Spaß“"), ("&#1056;&#1086;&#1089;&#1089;&#1080;&#1103;", "Россия"), ("&#0000000065;", "A"),
    ("&am<b></b>p;", "&"), ("AT&T; x&y", "AT&T; x&y"), ("&", "&"), ("&#", "&#"), ("&#x;", "&#x;"),
    ("&Atilde;", "&Atilde;"),
  ])
  func decodesReferences(before: String, after: String) throws {
    #expect(try clean(before) == after)
    #expect(try clean(after) == after)
  }

  private func entity(_ spelling: String) -> HTMLEntity? {
    HTMLEntity(after: 0, in: Text(repairing: Array(spelling.utf8)))
  }

  @Test func namesOfTheStandardAreAllThere() throws {
    let names = "\(HTMLEntityTable.names)".split { $0 == " " || $0 == "\n" }
    #expect(names.count == 2125)
    for name in names {
      let parts = name.split(separator: "=")
      let scalars = parts[1].split { $0 == "+" || $0 == "!" }.map { UInt32($0, radix: 16)! }
      let found = entity("\(parts[0]); ")
      let entity = try #require(found, "\(name)")
      #expect(entity.scalars == scalars || scalars[0] < 0x20 && entity.scalars == [0x20], "\(name)")
      #expect(entity.end == parts[0].utf8.count + 1)
      let bare = self.entity("\(parts[0]) ")
      #expect((bare != nil) == name.hasSuffix("!"), "\(name)")
    }
  }

  @Test(arguments: [
    ("+----+----+\n|    |    |\n+----+----+\nText", "Text"), ("a | b\n| |\nplain", "a | b\n\nplain"),
    ("|\u{200B}|\nx", "x"),
    ("x\r\n| |\r\n\r\ny", "x\r\n\r\ny"), ("x\n\n| |", "x\n\n"), ("a | b\n| |\nc | d", "a | b\n| |\nc | d"),
    ("-----", "-----"),
    ("|x| < 3", "|x| < 3"), ("`a || b`", "`a || b`"), ("| a |\n| |\n| b |", "a\n\nb"), ("x\u{C}| |\ny", "x\u{C}\ny"),
  ])
  func takesResidueOfTables(before: String, after: String) throws {
    #expect(try clean(before) == after)
    #expect(try clean(after) == after)
  }

  @Test(arguments: [
    ("[quote=Ann]Hi[/quote] and [i]t", "Hi and [i]t"), ("a[i] = [b", "a[i] = [b"), ("[/b]", "[/b]"),
    ("x[[1]]", "x[[1]]"),
    ("[[ -f x ]]", "[[ -f x ]]"), ("[[File:a.png|thumb|b]]c", "c"), ("{{ user }}", "{{ user }}"), ("''so''", "''so''"),
    ("[[a|b|c]]s", "cs"), ("'''so", "'''so"),
  ])
  func readsBoardsAndWikis(before: String, after: String) throws {
    #expect(try clean(before) == after)
    #expect(try clean(after) == after)
  }

  /// Pieces of markup in any order: one run leaves nothing for a second one.
  @Test func runTwiceIsRunOnce() throws {
    var random = SeededGenerator(seed: 3)
    let pieces = [
      "<b>", "</b>", "<br>", "<p>", "<td>", "<", "<b ", ">", "&", "amp;", "&amp;", "&lt;", "&gt;", "&#98;", "b", "!--",
      "-->",
      "<!--", "<script>", "</script>", "|", " ", "\n", "| |", "---", "+--+", "[b]", "[/b]", "[", "]", "[[", "]]", "{{",
      "}}",
      "'", "'''", "&#39;", "&#91;", "é", "Ã", "&Atilde;", "&copy;", "&nbsp;", "\u{200B}", "lt;", "#38;", "\"",
      "a href=", "\u{338}",
    ]
    for _ in 0..<3000 {
      let count = Int.random(in: 1...24, using: &random)
      let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
      let once = try clean(text)
      #expect(try clean(once) == once, "\(text.debugDescription)")
    }
  }

  @Test func findingsNameRulesAndPlaces() throws {
    let cleaned = try CleanseKitTests.clean("a <i>b</i> &amp; c<br>d", with: "strip-markup")
    #expect(cleaned.text == "a b & c\nd")
    #expect(
      cleaned.annotations.map { "\($0.rule) \($0.source)" } == [
        "tag 2..<5", "tag 6..<10", "entity 12..<16", "line-break 18..<22",
      ])
  }

  @Test(arguments: [
    "<", "<b>", "<b ", "&lt;b&gt;", "<!--", "<script>", "[b]", "[[a]]", "{{a}}", "'''a", "| |\n", "<?xml ", "<p>   ",
    "Ã&copy;",
    "amp;", "<source>",
  ])
  func timeIsLinear(piece: String) throws {
    func time(_ count: Int) throws -> Duration {
      let text = (piece == "amp;" ? "&" : "") + String(repeating: piece, count: count / piece.utf8.count)
      return try ContinuousClock().measure { _ = try clean(text) }
    }
    _ = try time(1000)
    let small = try time(20_000)
    #expect(try time(80_000) < small * 10 + .milliseconds(500))
  }
}
