/// A key and its value in a JSON object.
public struct JSONMember: Sendable {
  /// The unescaped key.
  public let key: String

  /// The bytes of the key in the source, half-open, with its quotes.
  public let keyRange: Range<Int>

  /// Whether a lone surrogate escape in the key was read as U+FFFD.
  public let keyReplacesSurrogates: Bool

  /// The value.
  public let value: JSONValue
}
