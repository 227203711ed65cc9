/// A JSON value and where it stands in the source.
public struct JSONValue: Sendable {
  /// What the value is; objects keep the order of their members, and members of equal key.
  public enum Content: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([JSONMember])
  }

  /// What the value is.
  public let content: Content

  /// The bytes of the value in the source, half-open; with the quotes, brackets or braces.
  public let range: Range<Int>

  /// Whether this is a string in which a lone surrogate escape was read as U+FFFD.
  public let replacesSurrogates: Bool

  init(_ content: Content, range: Range<Int>, replacesSurrogates: Bool = false) {
    self.content = content
    self.range = range
    self.replacesSurrogates = replacesSurrogates
  }

  /// The kind of value, for messages and checks.
  public var kind: JSONKind {
    switch content {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .array: .array
    case .object: .object
    }
  }

  /// The truth value, or nil when this is none.
  public var bool: Bool? {
    if case .bool(let value) = content { value } else { nil }
  }

  /// The number, or nil when this is none.
  public var number: JSONNumber? {
    if case .number(let value) = content { value } else { nil }
  }

  /// The unescaped text of a string, or nil when this is none.
  public var string: String? {
    if case .string(let value) = content { value } else { nil }
  }

  /// The elements of an array, or nil when this is none.
  public var elements: [JSONValue]? {
    if case .array(let value) = content { value } else { nil }
  }

  /// The members of an object in source order, repeated keys included, or nil when this is none.
  public var members: [JSONMember]? {
    if case .object(let value) = content { value } else { nil }
  }

  /// The value of the first member with this key, or nil when there is none; linear in the number of members.
  public subscript(key: String) -> JSONValue? {
    members?.first { $0.key == key }?.value
  }
}
