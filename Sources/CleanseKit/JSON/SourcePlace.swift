/// A line and column of a source text, both from 1; columns count bytes of UTF-8.
public struct SourcePlace: Equatable, Comparable, Sendable, CustomStringConvertible {
  /// The line, from 1.
  public let line: Int

  /// The column, from 1, in bytes of UTF-8.
  public let column: Int

  /// A line and column, both from 1.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// The place as compilers write it: `3:17`.
  public var description: String { "\(line):\(column)" }

  /// Whether the first place is before the second.
  public static func < (one: SourcePlace, other: SourcePlace) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
