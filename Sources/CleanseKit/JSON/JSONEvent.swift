/// One step through JSON text: a key, a whole scalar value, or one end of an array or object.
struct JSONEvent {
  enum Kind: UInt8 {
    case key
    case null
    case bool
    case number
    case string
    case beginArray
    case endArray
    case beginObject
    case endObject
  }

  let kind: Kind

  /// The bytes of the key, scalar (strings with their quotes), bracket or brace.
  let range: Range<Int>

  /// The kind of value that this event is or begins; nil for a key and for an end.
  var value: JSONKind? {
    switch kind {
    case .null: .null
    case .bool: .bool
    case .number: .number
    case .string: .string
    case .beginArray: .array
    case .beginObject: .object
    case .key, .endArray, .endObject: nil
    }
  }
}
