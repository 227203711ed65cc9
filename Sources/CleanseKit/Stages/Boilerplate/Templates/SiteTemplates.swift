/// The lines that recur over the pages of one site, in blocks: what `cleanse learn` finds and `strip-boilerplate` takes
/// away.
///
/// In a file: JSON that people read and edit.
public struct SiteTemplates: Equatable, Sendable {
  /// A line of a block.
  struct Line: Equatable, Sendable {
    /// As it stands on the page, but for `{number}`, `{date}` and, where a person wrote it, `{text}`.
    var text: String
    /// How many pages have it.
    var documents: Int
    /// How lines that vary were spelt, a few.
    var examples: [String] = []
  }

  /// Lines that follow each other.
  struct Block: Equatable, Sendable {
    var place: TemplatePlace
    var lines: [Line]
    /// How many pages have the line that most have.
    var documents: Int { lines.map { $0.documents }.max() ?? 0 }
  }

  /// The version of the file that this code writes and reads.
  static let version = 1

  /// How many pages were looked at.
  public internal(set) var documents: Int
  var blocks: [Block]

  /// How many lines are known, and in how many blocks.
  public var lineCount: Int { blocks.reduce(0) { $0 + $1.lines.count } }
  public var blockCount: Int { blocks.count }
}
