/// What a stage makes of a text: read in its manual, run as its tests.
public struct Example: Sendable {
  /// What the example shows, in a few words.
  public let title: String
  public let before: String
  /// The text after the stage; equal to `before` where nothing is to be changed.
  public let after: String
  /// The options of the stage, as JSON members without the braces: `"form": "nfkc"`.
  public let options: String
  /// The rules that must be named by a finding, in any order; nil where any will do.
  public let rules: [String]?

  /// Whether nothing changes: byte for byte, since canonically equivalent strings are equal to Swift.
  public var isLeftAlone: Bool { before.utf8.elementsEqual(after.utf8) }

  public init(
    _ title: String, _ before: String, becomes after: String, options: String = "", rules: [String]? = nil
  ) {
    self.title = title
    self.before = before
    self.after = after
    self.options = options
    self.rules = rules
  }

  /// An example in which nothing changes; with `rules`, exactly those must be flagged.
  public init(_ title: String, unchanged text: String, options: String = "", rules: [String]? = nil) {
    self.init(title, text, becomes: text, options: options, rules: rules)
  }
}
