/// Builds a ``JSONValue`` out of events, with a stack of its own instead of recursion.
struct JSONTree {
  /// An array or object that is still open.
  private struct Open {
    let start: Int
    var elements: [JSONValue] = []
    var members: [JSONMember] = []
    var key: Key?
  }

  private struct Key {
    let text: String
    let range: Range<Int>
    let replacesSurrogates: Bool
  }

  private var open: [Open] = []
  private var root: JSONValue?

  /// Adds an event that the reader has found correct in its place.
  mutating func add(_ event: JSONEvent, of bytes: Span<UInt8>, hasLoneSurrogate: Bool) {
    switch event.kind {
    case .key:
      let text = JSONTree.text(of: event.range, in: bytes)
      open[open.count - 1].key = Key(text: text, range: event.range, replacesSurrogates: hasLoneSurrogate)
    case .beginArray, .beginObject:
      open.append(Open(start: event.range.lowerBound))
    case .endArray:
      let closed = open.removeLast()
      add(JSONValue(.array(closed.elements), range: closed.start..<event.range.upperBound))
    case .endObject:
      let closed = open.removeLast()
      add(JSONValue(.object(closed.members), range: closed.start..<event.range.upperBound))
    case .string:
      let text = JSONTree.text(of: event.range, in: bytes)
      add(JSONValue(.string(text), range: event.range, replacesSurrogates: hasLoneSurrogate))
    case .number:
      let number = JSONNumber(spelling: JSONTree.spelling(of: event.range, in: bytes))
      add(JSONValue(.number(number), range: event.range))
    case .bool:
      add(JSONValue(.bool(bytes[event.range.lowerBound] == UInt8(ascii: "t")), range: event.range))
    case .null:
      add(JSONValue(.null, range: event.range))
    }
  }

  /// The finished value; all events of one text must have been added.
  consuming func finish() -> JSONValue {
    guard let root else { preconditionFailure("no JSON value was read") }
    return root
  }

  private mutating func add(_ value: JSONValue) {
    guard let last = open.indices.last else {
      root = value
      return
    }
    guard let key = open[last].key else {
      open[last].elements.append(value)
      return
    }
    open[last].key = nil
    open[last].members.append(
      JSONMember(key: key.text, keyRange: key.range, keyReplacesSurrogates: key.replacesSurrogates, value: value))
  }

  private static func text(of range: Range<Int>, in bytes: Span<UInt8>) -> String {
    var text: [UInt8] = []
    _ = JSONString.decode(bytes, range, into: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private static func spelling(of range: Range<Int>, in bytes: Span<UInt8>) -> String {
    String(decoding: range.map { bytes[$0] }, as: UTF8.self)
  }
}
