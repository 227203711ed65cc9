/// Reads JSON text strictly, event by event, without recursion and without building values.
///
/// This is the one place that knows the grammar of RFC 8259; ``JSONParser`` and ``JSONLine`` both stand on it.
struct JSONReader: ~Copyable, ~Escapable {
  /// What the grammar asks for next.
  enum State {
    case value
    case firstElement
    case element
    case firstKey
    case nextKey
    case memberValue
    case separator
    case end
  }

  let bytes: Span<UInt8>
  let depthLimit: Int
  let allowsLoneSurrogates: Bool

  /// The next byte to look at.
  var position = 0

  private var state = State.value
  private var nesting = JSONNesting()

  /// Where the last comma between elements or members stands.
  private var comma = 0

  /// Whether the last key or string has escapes.
  var hasEscapes = false

  /// Whether the last key or string has a lone surrogate escape.
  var hasLoneSurrogate = false

  /// How many arrays and objects are open after the last event.
  var depth: Int { nesting.depth }

  /// Begins to read; an encoding other than UTF-8 and, unless it is allowed, a byte order mark are errors.
  @_lifetime(copy bytes)
  init(
    _ bytes: Span<UInt8>, depthLimit: Int, allowsLoneSurrogates: Bool, allowsByteOrderMark: Bool
  ) throws(JSONError) {
    self.bytes = bytes
    self.depthLimit = depthLimit
    self.allowsLoneSurrogates = allowsLoneSurrogates
    if bytes.count > 1, !JSONReader.isPlainStart(bytes[0], bytes[1]) {
      position = try JSONReader.startOfText(bytes, allowsByteOrderMark: allowsByteOrderMark)
    }
  }

  /// The next event, or nil after the end of the value.
  mutating func next() throws(JSONError) -> JSONEvent? {
    while true {
      skipWhiteSpace()
      switch state {
      case .value, .element, .memberValue: return try value()
      case .firstElement:
        if position < bytes.count, bytes[position] == UInt8(ascii: "]") { return close(.endArray) }
        return try value()
      case .nextKey: return try key()
      case .firstKey:
        if position < bytes.count, bytes[position] == UInt8(ascii: "}") { return close(.endObject) }
        return try key()
      case .separator:
        if let event = try separator() { return event }
      case .end:
        guard position == bytes.count else { throw fault(in: .end) }
        return nil
      }
    }
  }

  @inline(__always)
  mutating func skipWhiteSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position &+= 1
      default: return
      }
    }
  }

  /// Passes a comma, or closes the container; nil after a comma.
  @inline(__always)
  private mutating func separator() throws(JSONError) -> JSONEvent? {
    guard position < bytes.count else { throw fault(in: .separator) }
    let isInObject = nesting.isInObject
    switch bytes[position] {
    case UInt8(ascii: ","):
      comma = position
      position &+= 1
      state = isInObject ? .nextKey : .element
      return nil
    case UInt8(ascii: "}") where isInObject: return close(.endObject)
    case UInt8(ascii: "]") where !isInObject: return close(.endArray)
    default: throw fault(in: .separator)
    }
  }

  @inline(__always)
  private mutating func key() throws(JSONError) -> JSONEvent {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { throw fault(in: state) }
    let start = position
    try scanString()
    let end = position
    skipWhiteSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { throw colonFault() }
    position &+= 1
    state = .memberValue
    return JSONEvent(kind: .key, range: start..<end)
  }

  @inline(__always)
  private mutating func value() throws(JSONError) -> JSONEvent {
    guard position < bytes.count else { throw fault(in: state) }
    let start = position
    switch bytes[start] {
    case UInt8(ascii: "\""):
      try scanString()
      return scalar(.string, from: start)
    case UInt8(ascii: "{"): return try open(.beginObject)
    case UInt8(ascii: "["): return try open(.beginArray)
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
      try scanNumber()
      return scalar(.number, from: start)
    case UInt8(ascii: "t"):
      try scanWord("true")
      return scalar(.bool, from: start)
    case UInt8(ascii: "f"):
      try scanWord("false")
      return scalar(.bool, from: start)
    case UInt8(ascii: "n"):
      try scanWord("null")
      return scalar(.null, from: start)
    default: throw fault(in: state)
    }
  }

  @inline(__always)
  private mutating func scalar(_ kind: JSONEvent.Kind, from start: Int) -> JSONEvent {
    state = nesting.depth == 0 ? .end : .separator
    return JSONEvent(kind: kind, range: start..<position)
  }

  @inline(__always)
  private mutating func open(_ kind: JSONEvent.Kind) throws(JSONError) -> JSONEvent {
    guard nesting.depth < depthLimit else { throw JSONError(.tooDeep(limit: depthLimit), at: position) }
    nesting.open(object: kind == .beginObject)
    state = kind == .beginObject ? .firstKey : .firstElement
    position &+= 1
    return JSONEvent(kind: kind, range: position &- 1..<position)
  }

  @inline(__always)
  private mutating func close(_ kind: JSONEvent.Kind) -> JSONEvent {
    nesting.close()
    position &+= 1
    return scalar(kind, from: position &- 1)
  }

  /// The error for what stands at the position, in the light of what was asked for.
  private func fault(in state: State) -> JSONError {
    JSONFault.find(in: bytes, at: position, state: state, inObject: nesting.isInObject, comma: comma)
  }

  private func colonFault() -> JSONError {
    JSONFault.find(in: bytes, at: position, expected: .colon)
  }
}
