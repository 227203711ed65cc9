/// Writes JSON to bytes, piece by piece: compact, or indented for files that people read.
///
///     var writer = JSONWriter()
///     writer.object {
///       $0.key("name"); $0.string("newswire")
///       $0.key("places"); $0.array { $0.int(3); $0.int(17) }
///     }
///
/// Commas, colons and line ends come by themselves. That keys and values alternate and that ends match is checked; a
/// breach stops the program, as it is a fault in the calling code.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public private(set) var bytes: [UInt8]

  private let isPretty: Bool
  private var nesting = JSONNesting()

  /// Whether the open container has no element or member yet.
  private var isAtFirst = true

  /// Whether a key waits for its value.
  private var isAfterKey = false

  /// Begins to write, after what `bytes` already holds.
  ///
  /// Pretty is a line for each element and member, indented by two spaces a level; otherwise no white space is written.
  public init(pretty: Bool = false, appendingTo bytes: [UInt8] = []) {
    isPretty = pretty
    self.bytes = bytes
  }

  /// Gives the bytes away and begins anew, with an empty buffer.
  public mutating func take() -> [UInt8] {
    var taken: [UInt8] = []
    swap(&taken, &bytes)
    return taken
  }

  /// Empties the buffer, which keeps its memory for what is written next.
  public mutating func removeAll() {
    precondition(nesting.depth == 0, "an array or object is still open")
    bytes.removeAll(keepingCapacity: true)
  }

  /// Writes the line feed that ends a line of JSONL, or a file.
  public mutating func endLine() {
    precondition(nesting.depth == 0, "an array or object is still open")
    bytes.append(0x0A)
  }

  // MARK: Containers

  /// Opens an object; `object(_:)` opens and closes one.
  public mutating func beginObject() { open(object: true) }

  /// Closes the innermost array or object, which must be an object.
  public mutating func endObject() { close(object: true) }

  /// Opens an array; `array(_:)` opens and closes one.
  public mutating func beginArray() { open(object: false) }

  /// Closes the innermost array or object, which must be an array.
  public mutating func endArray() { close(object: false) }

  /// Writes an object whose members `body` writes.
  public mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginObject()
    try body(&self)
    endObject()
  }

  /// Writes an array whose elements `body` writes.
  public mutating func array<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    beginArray()
    try body(&self)
    endArray()
  }

  /// Writes the key of the next value.
  public mutating func key(_ key: String) {
    precondition(nesting.depth > 0 && nesting.isInObject && !isAfterKey, "a key stands in an object, before a value")
    separate()
    JSONString.encode(key.utf8.span, into: &bytes)
    bytes.append(UInt8(ascii: ":"))
    if isPretty { bytes.append(0x20) }
    isAfterKey = true
  }

  // MARK: Values

  /// Writes a string.
  public mutating func string(_ value: String) {
    beginValue()
    JSONString.encode(value.utf8.span, into: &bytes)
  }

  /// Writes a string whose text is given as UTF-8.
  public mutating func string(utf8 text: Span<UInt8>) {
    beginValue()
    JSONString.encode(text, into: &bytes)
  }

  /// Writes an integer.
  public mutating func int(_ value: Int) {
    raw(value.description)
  }

  /// Writes the shortest decimal that reads back as the same number; `null` for infinities and NaN, which JSON lacks.
  public mutating func double(_ value: Double) {
    raw(value.isFinite ? value.description : "null")
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  /// Writes `null`.
  public mutating func null() {
    raw("null")
  }

  /// Writes a value that is JSON already, such as a number in its source spelling; it is not checked.
  public mutating func raw(_ json: String) {
    raw(json.utf8.span)
  }

  /// Writes a value that is JSON already, as it is; it is not checked.
  public mutating func raw(_ json: some Sequence<UInt8>) {
    beginValue()
    bytes.append(contentsOf: json)
  }

  /// Writes a value that is JSON already, as it is; it is not checked.
  public mutating func raw(_ json: Span<UInt8>) {
    beginValue()
    JSONString.append(json, to: &bytes)
  }

  /// Writes a parsed value: numbers as they were spelled, strings with the fewest escapes.
  public mutating func value(_ value: JSONValue) {
    switch value.content {
    case .null: null()
    case .bool(let value): bool(value)
    case .number(let number): raw(number.spelling)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }
}

extension JSONWriter {
  private mutating func open(object: Bool) {
    beginValue()
    bytes.append(object ? UInt8(ascii: "{") : UInt8(ascii: "["))
    nesting.open(object: object)
    isAtFirst = true
  }

  private mutating func close(object: Bool) {
    precondition(nesting.depth > 0 && nesting.isInObject == object && !isAfterKey, "an end without its beginning")
    nesting.close()
    if !isAtFirst { breakLine() }
    bytes.append(object ? UInt8(ascii: "}") : UInt8(ascii: "]"))
    isAtFirst = false
  }

  private mutating func beginValue() {
    if isAfterKey {
      isAfterKey = false
    } else if nesting.depth > 0 {
      precondition(!nesting.isInObject, "a value in an object needs a key")
      separate()
    }
  }

  private mutating func separate() {
    if !isAtFirst { bytes.append(UInt8(ascii: ",")) }
    isAtFirst = false
    breakLine()
  }

  private mutating func breakLine() {
    guard isPretty else { return }
    bytes.append(0x0A)
    for _ in 0..<nesting.depth {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }
}
