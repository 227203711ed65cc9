/// Parses a whole JSON text into a value that knows its places: for pipeline files, schemas and other small files.
///
///     let root = try JSONParser.parse(bytes)
///     let use = root["stages"]?.elements?.first?["use"]?.string
///
/// Strict after RFC 8259: no comments, no trailing commas, no `NaN`, well-formed UTF-8 only. Time is linear in the
/// bytes; memory is several times the source. Lines of JSONL go through ``JSONLine``, which builds nothing.
public enum JSONParser {
  /// What a parser may be lenient about, and how deep it goes.
  public struct Options: Sendable {
    /// How many arrays and objects may be inside each other.
    ///
    /// Values are freed and written recursively, so a limit far above the default asks for stack.
    public var depthLimit = 512

    /// Whether a byte order mark (EF BB BF) may precede the value; places count its bytes.
    public var allowsByteOrderMark = false

    /// Whether a `\u` escape of half a surrogate pair, which stands for no character, is read as U+FFFD.
    ///
    /// The value or member then says so; otherwise it is an error.
    public var replacesLoneSurrogates = false

    /// The strict options.
    public init() {}
  }

  /// The value that the bytes spell.
  public static func parse(_ bytes: [UInt8], _ options: Options = Options()) throws(JSONError) -> JSONValue {
    try parse(bytes.span, options)
  }

  /// The value that the bytes spell.
  public static func parse(_ bytes: Span<UInt8>, _ options: Options = Options()) throws(JSONError) -> JSONValue {
    var reader = try JSONReader(
      bytes, depthLimit: options.depthLimit, allowsLoneSurrogates: options.replacesLoneSurrogates,
      allowsByteOrderMark: options.allowsByteOrderMark)
    var tree = JSONTree()
    while let event = try reader.next() {
      tree.add(event, of: bytes, hasLoneSurrogate: reader.hasLoneSurrogate)
    }
    return tree.finish()
  }
}
