/// Checks a line of JSONL strictly and finds chosen top-level members in it, without building values.
///
/// Made once, with the keys to look for, and used for every line: in the steady state it allocates nothing.
///
///     var line = JSONLine(keys: ["text"])
///     try line.scan(bytes)
///     if let text = line.members[0], text.kind == .string { … bytes[text.range] … }
///
/// Lone surrogate escapes are let through, since they can be kept as they are; ``JSONString`` reports them.
public struct JSONLine: Sendable {
  /// How many arrays and objects may be inside each other in a line.
  public static let depthLimit = 16_384

  /// A top-level member that was looked for.
  public struct Member: Equatable, Sendable {
    /// The bytes of the key, half-open, with its quotes.
    public internal(set) var keyRange: Range<Int>

    /// The bytes of the value, half-open; with the quotes, brackets or braces.
    public internal(set) var range: Range<Int>

    /// What the value is.
    public internal(set) var kind: JSONKind

    /// Whether the value is a string with escapes; without, its text is its bytes between the quotes.
    public internal(set) var hasEscapes: Bool

    /// Where the same key begins for the second time; everything else here is about the first.
    public internal(set) var repetition: Int?
  }

  /// The keys to look for, unescaped.
  public let keys: [String]

  /// The members found in the last line, one for each of the keys; nil where the key does not occur.
  public private(set) var members: [Member?]

  /// What the last line is.
  public private(set) var kind = JSONKind.null

  /// The position of the brace that closes the object, before which a further member can be put; 0 for no object.
  public private(set) var closingBrace = 0

  /// Whether the last line is an object without members, so that a first one goes without a comma.
  public private(set) var isEmpty = false

  /// Whether the last line is an object.
  public var isObject: Bool { kind == .object }

  private let keyBytes: [[UInt8]]
  private var unescapedKey: [UInt8] = []

  /// Prepares to look for members with these keys, given unescaped.
  public init(keys: [String]) {
    self.keys = keys
    keyBytes = keys.map { Array($0.utf8) }
    members = Array(repeating: nil, count: keys.count)
  }

  /// Reads one line, given without its line end; after an error, the other properties mean nothing.
  ///
  /// Offsets are bytes from the beginning of the line. Linear in the bytes.
  public mutating func scan(_ line: Span<UInt8>) throws(JSONError) {
    var reader = try JSONReader(
      line, depthLimit: JSONLine.depthLimit, allowsLoneSurrogates: true, allowsByteOrderMark: false)
    for index in members.indices { members[index] = nil }
    closingBrace = 0
    isEmpty = false
    guard let first = try reader.next(), let kind = first.value else { preconditionFailure("JSON begins with a value") }
    self.kind = kind
    if kind == .object { try scanMembers(&reader) }
    while try reader.next() != nil {}
  }

  /// Reads the members of the top-level object up to its closing brace.
  private mutating func scanMembers(_ reader: inout JSONReader) throws(JSONError) {
    isEmpty = true
    while let event = try reader.next() {
      guard event.kind == .key else {
        closingBrace = event.range.lowerBound
        return
      }
      isEmpty = false
      let wanted = index(ofKey: event.range, in: reader.bytes, hasEscapes: reader.hasEscapes)
      let member = try scanValue(&reader, ofKey: event.range)
      guard let wanted else { continue }
      if members[wanted] == nil {
        members[wanted] = member
      } else if members[wanted]?.repetition == nil {
        members[wanted]?.repetition = event.range.lowerBound
      }
    }
  }

  /// Reads the value after a key of the top-level object.
  @inline(__always)
  private func scanValue(_ reader: inout JSONReader, ofKey key: Range<Int>) throws(JSONError) -> Member {
    guard let first = try reader.next(), let kind = first.value else { preconditionFailure("a key is before a value") }
    var member = Member(keyRange: key, range: first.range, kind: kind, hasEscapes: false)
    switch kind {
    case .string: member.hasEscapes = reader.hasEscapes
    case .array, .object:
      while reader.depth > 1, let event = try reader.next() {
        member.range = first.range.lowerBound..<event.range.upperBound
      }
    case .null, .bool, .number: break
    }
    return member
  }

  /// Which of the keys is spelled at `range`, if any.
  @inline(__always)
  private mutating func index(ofKey range: Range<Int>, in bytes: Span<UInt8>, hasEscapes: Bool) -> Int? {
    guard hasEscapes else {
      let content = bytes.extracting(range.lowerBound + 1..<range.upperBound - 1)
      return keyBytes.firstIndex { JSONLine.equal($0.span, content) }
    }
    unescapedKey.removeAll(keepingCapacity: true)
    JSONString.decode(bytes, range, into: &unescapedKey)
    return keyBytes.firstIndex { $0 == unescapedKey }
  }

  @inline(__always)
  private static func equal(_ one: Span<UInt8>, _ other: Span<UInt8>) -> Bool {
    guard one.count == other.count else { return false }
    for index in one.indices where one[index] != other[index] { return false }
    return true
  }
}
