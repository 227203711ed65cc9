/// One document of a JSONL file: a line that is an object with a string member for the text.
public struct JSONLRecord: Sendable {
  /// The decoded text: valid UTF-8, with U+FFFD for each escaped lone surrogate.
  public private(set) var text: [UInt8] = []
  /// Offsets in `text` of the U+FFFD that stand for lone surrogates.
  public private(set) var loneSurrogates: [Int] = []
  private var value: Range<Int> = 0..<0
  private var end = 0
  private var line: JSONLine
  private let addsAnnotations: Bool

  /// - Parameters:
  ///   - textKey: the member that holds the text.
  ///   - addsAnnotations: whether `write` will add a member `annotations`; a line that has one is then refused.
  public init(textKey: String, addsAnnotations: Bool = false) {
    line = JSONLine(keys: [textKey, "annotations"])
    self.addsAnnotations = addsAnnotations
  }

  /// Reads one line, without its line end.
  ///
  /// - Throws: why the line is no document: not JSON, no object, no text, two texts.
  public mutating func read(_ bytes: Span<UInt8>) throws(Rejection) {
    do throws(JSONError) {
      try line.scan(bytes)
    } catch {
      throw Self.rejection("not-json", "at byte \(error.offset + 1): \(error.message)")
    }
    let key = line.keys[0]
    guard line.isObject else { throw Self.rejection("no-object", "the line is JSON, but no object with \"\(key)\"") }
    guard let member = line.members[0] else {
      throw Self.rejection("no-text", "the object has no member \"\(key)\"; name another with input.textKey")
    }
    guard member.repetition == nil else {
      throw Self.rejection("two-texts", "the object has two members \"\(key)\"; keep one")
    }
    guard member.kind == .string else {
      throw Self.rejection("no-text", "the member \"\(key)\" must be a string; it is \(member.kind.name)")
    }
    guard !addsAnnotations || (line.members[1] == nil && key != "annotations") else {
      throw Self.rejection(
        "annotations-exist", "the object has a member \"annotations\" already, so none can be added; rename it")
    }
    value = member.range
    end = line.closingBrace
    text.removeAll(keepingCapacity: true)
    loneSurrogates = JSONString.decode(bytes, member.range, into: &text).loneSurrogates
  }

  /// Where in a written line the text and the annotations stand.
  public struct Written: Sendable {
    /// The text as a JSON string, with its quotes.
    public let text: Range<Int>
    /// The added member, with its comma; empty where none was added.
    public let annotations: Range<Int>
  }

  /// Appends the line with `clean` as its text; every other byte stays. Text that did not change keeps its spelling.
  public func write(
    _ bytes: Span<UInt8>, clean: Span<UInt8>, isChanged: Bool, annotations: [[UInt8]]?, into out: inout [UInt8]
  ) -> Written {
    let start = out.count
    append(bytes.extracting(0..<value.lowerBound), to: &out)
    let textStart = out.count - start
    if isChanged {
      JSONString.encode(clean, into: &out)
    } else {
      append(bytes.extracting(value), to: &out)
    }
    let textEnd = out.count - start
    append(bytes.extracting(value.upperBound..<end), to: &out)
    let added = out.count - start
    if let annotations { Self.add(annotations, to: &out) }
    let written = Written(text: textStart..<textEnd, annotations: added..<out.count - start)
    append(bytes.extracting(end..<bytes.count), to: &out)
    return written
  }

  private static func add(_ annotations: [[UInt8]], to out: inout [UInt8]) {
    out.append(contentsOf: ",\"annotations\":[".utf8)
    for (index, annotation) in annotations.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      out.append(contentsOf: annotation)
    }
    out.append(UInt8(ascii: "]"))
  }

  /// The bytes of the text in the line, with its quotes.
  public var textRange: Range<Int> { value }

  private static func rejection(_ rule: String, _ reason: String) -> Rejection {
    Rejection(stage: "input", rule: rule, reason: reason)
  }
}

func append(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
  unsafe bytes.withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
}
