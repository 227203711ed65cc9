import Foundation
import Testing

@testable import CleanseKit

/// Of Markdown only the prose is cleaned.
@Suite struct MarkdownTests {
  /// What of `text` is no prose, each span in brackets.
  private func marked(_ text: String) -> String {
    let text = Text(repairing: Array(text.utf8))
    var kinds = [Bool](repeating: false, count: text.count)
    for mark in MarkdownSpans(of: text).marks { for at in mark.range { kinds[at] = true } }
    var shown: [UInt8] = []
    for at in 0..<text.count {
      if kinds[at], at == 0 || !kinds[at - 1] { shown += Array("⟦".utf8) }
      shown.append(text[at])
      if kinds[at], at + 1 == text.count || !kinds[at + 1] { shown += Array("⟧".utf8) }
    }
    return String(decoding: shown, as: UTF8.self)
  }

  @Test(arguments: [
    ("A `code span` stays, ``with ` inside`` too.", "A ⟦`code span`⟧ stays, ⟦``with ` inside``⟧ too."),
    ("An `open one is prose.", "An `open one is prose."),
    (
      "See [the *page*](http://a.example/b?c=d \"title\") now.",
      "See ⟦[the *page*](http://a.example/b?c=d \"title\")⟧ now."
    ),
    ("![picture](a(b).png) and [text][label], not [this].", "⟦![picture](a(b).png)⟧ and ⟦[text][label]⟧, not [this]."),
    ("A note[^1] there.", "A note⟦[^1]⟧ there."),
    (
      "Mail <a@b.example> or <https://c.example>; 1 < 2 > 0.",
      "Mail ⟦<a@b.example>⟧ or ⟦<https://c.example>⟧; 1 < 2 > 0."
    ),
    ("Bare https://a.example/x_(y). End.", "Bare ⟦https://a.example/x_(y⟧). End."),
    (
      "An <em class=\"a>b\">HTML</em> tag &amp; a \\* star.",
      "An ⟦<em class=\"a>b\">⟧HTML⟦</em>⟧ tag ⟦&amp;⟧ a ⟦\\*⟧ star."
    ),
    ("Broken  \nline and\\\nthis.", "Broken⟦  \n⟧line and⟦\\\n⟧this."),
  ])
  func inlineMarkupStays(text: String, expected: String) { #expect(marked(text) == expected) }

  @Test(arguments: [
    ("---\ntitle: A  B\n---\nText\n", "⟦---\ntitle: A  B\n---\n⟧Text\n"),
    ("+++\na = 1\n+++\nText\n", "⟦+++\na = 1\n+++\n⟧Text\n"),
    ("Text\n```swift\na  b\n\n# c\n```\nText\n", "Text⟦\n```swift\na  b\n\n# c\n```\n⟧Text\n"),
    ("~~~~\n```\n~~~\n~~~~\nText\n", "⟦~~~~\n```\n~~~\n~~~~\n⟧Text\n"),
    ("> ```\n> a  b\n> ```\n> Text\n", "⟦> ```\n> a  b\n> ```\n⟧> Text\n"),
    ("Open\n\n```\nnever closed  \n", "Open\n\n⟦```\nnever closed  \n⟧"),
    ("Text\n\n    code  here\n\nText\n", "Text\n\n⟦    code  here\n⟧\nText\n"),
    ("- item\n\n    more of it\n", "- item\n\n    more of it\n"),
    ("<div class=\"a\">\n  words\n</div>\n\nText\n", "⟦<div class=\"a\">\n  words\n</div>\n⟧\nText\n"),
    ("<!-- a\n\n b -->\nText\n", "⟦<!-- a\n\n b -->\n⟧Text\n"),
    ("[label]: http://a.example  \"Title\"\nText\n", "⟦[label]: http://a.example  \"Title\"\n⟧Text\n"),
    ("## A `b` heading\nText\n", "⟦## ⟧A ⟦`b`⟧ heading⟦\n⟧Text\n"),
    ("## A `b` heading\nText\n", "⟦## ⟧A ⟦`b`⟧ heading⟦\n⟧Text\n"),
    ("Heading\n===\n\n* * *\n", "Heading⟦\n===\n⟧\n⟦* * *\n⟧"),
    ("| a | b |\n|---|--:|\n| c  | d |\n\n| e\n", "⟦| ⟧a⟦ | ⟧b⟦ |\n|---|--:|\n| ⟧c⟦  | ⟧d⟦ |⟧\n\n| e\n"),
  ])
  func blocksStay(text: String, expected: String) { #expect(marked(text) == expected) }

  @Test func proseAroundIsCleaned() throws {
    let raw = """
      ---
      title: CafÃ©  notes
      ---

      # The  CafÃ©

      We met in the cafÃ© &amp; left. `x  =  "cafÃ©"` and [cafÃ©  link](http://cafÃ©.example/a  b).

      ```
      print("CafÃ©")   // kept
      ```

      """
    var runner = try Pipeline.builtIn().makeRunner()
    runner.clean(Array(raw.utf8).span, as: .markdown)
    let clean = runner.document.text.string(0..<runner.document.text.count)
    #expect(
      clean == """
        ---
        title: CafÃ©  notes
        ---

        # The Café

        We met in the café &amp; left. `x  =  "cafÃ©"` and [cafÃ©  link](http://cafÃ©.example/a  b).

        ```
        print("CafÃ©")   // kept
        ```

        """)
  }

  /// The built-in pipeline finds nothing to change in our own README.
  @Test func ourReadmeIsClean() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let raw = Array(try Data(contentsOf: root.appendingPathComponent("README.md")))
    var runner = try Pipeline.builtIn().makeRunner()
    runner.clean(raw.span, as: .markdown)
    let changes = Report(try Pipeline.builtIn()).annotations(of: runner.document, raw: raw.span).filter {
      $0.kind == .changed || $0.kind == .removed || $0.kind == .flag
    }
    #expect(
      changes.isEmpty,
      "\(changes.map { "\($0.rule) \(String(decoding: raw[$0.source], as: UTF8.self).prefix(80)): \($0.message)" })")
  }

  @Test(arguments: [
    "`", "<", "[", "](", "![", "\\", "&", "| ", "|-", "> ", "- ", "<a ", "http", "``` ", "<!--", "[a](", "**", "~~~\n",
    "<div>\n", "`a",
    "---\n", "    a\n", "| a |\n",
  ])
  func floodsTakeLinearTime(unit: String) {
    func time(_ bytes: Int) -> Duration {
      let text = Text(repairing: Array(String(repeating: unit, count: bytes / unit.utf8.count).utf8))
      let start = threadTime()
      _ = MarkdownSpans(of: text).marks.count
      return threadTime() - start
    }
    var ratio = Double.infinity
    for _ in 0..<6 where ratio > 4.84 {
      let long = time(1 << 16)
      ratio = long < .milliseconds(4) ? 0 : min(ratio, long / time(1 << 14))
    }
    #expect(ratio <= 5.5)
  }
}
