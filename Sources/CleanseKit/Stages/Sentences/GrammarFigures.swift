/// How often the rules of grammar are right, as measured: shown in the manual.
enum GrammarFigures {
  /// What was counted of one rule.
  struct Figure: Sendable {
    typealias Share = (right: Int, flags: Int)
    let rule: StaticString
    /// In texts whose readers mended all that is wrong; in texts of which only some errors are marked; in pairs of sentences that
    /// differ in one word.
    let mended, partly, twins: Share
    /// Flags in sentences without an error, nearly.
    let clean: Int
    /// Flags in a million words of published prose, true ones among them.
    let prose: Int

    init(_ rule: StaticString, _ mended: Share, _ partly: Share, _ twins: Share, clean: Int, prose: Int) {
      (self.rule, self.mended, self.partly, self.twins, self.clean, self.prose) = (
        rule, mended, partly, twins, clean, prose
      )
    }
  }

  /// The figures as a table of Markdown, with what its columns mean.
  static let table: String = {
    var table = """
      How often each rule was right (right flags of all), in texts whose readers mended every error, in texts of which only some \
      errors are marked (so that a right flag may count as wrong), and in pairs of sentences that differ in one word; and its \
      flags in \(cleanWords) words of sentences nearly without errors and in a million words of published prose, true ones \
      among them. Some thresholds were set on these texts.

      | rule | mended | partly marked | pairs | clean | prose |
      |---|---:|---:|---:|---:|---:|

      """
    for figure in all {
      table += "| `\(figure.rule)` | \(share(figure.mended)) | \(share(figure.partly)) | \(share(figure.twins)) "
      table += "| \(figure.clean) | \(figure.prose) |\n"
    }
    return String(table.dropLast())
  }()

  private static func share(_ share: Figure.Share) -> String {
    share.flags == 0 ? "–" : "\(share.right) of \(share.flags)"
  }
}
