/// The six kinds of value that JSON knows (RFC 8259, section 3).
public enum JSONKind: Equatable, Sendable {
  case null
  case bool
  case number
  case string
  case array
  case object

  /// The kind with its article, as messages say it: "a string", "an array", "null".
  public var name: String {
    switch self {
    case .null: "null"
    case .bool: "true or false"
    case .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}
