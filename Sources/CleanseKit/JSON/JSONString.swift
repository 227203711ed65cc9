/// Takes the escapes out of JSON strings and puts them in, on bytes of UTF-8; whole runs without escapes are copied.
public enum JSONString {
  /// What was met while a string was decoded.
  public struct Decoded: Equatable, Sendable {
    /// Where U+FFFD stands for a lone surrogate escape: byte positions in the decoded text of this string.
    public internal(set) var loneSurrogates: [Int] = []

    /// How many bytes of text the string had.
    public internal(set) var count = 0
  }

  /// Appends the text of the string at `range` of `bytes`, quotes included in the range, not in the text.
  ///
  /// The string must have passed ``JSONLine`` or ``JSONParser``: a range without quotes or with a malformed escape
  /// stops the program. Lone surrogates become U+FFFD (EF BF BD) and are reported.
  @discardableResult
  public static func decode(_ bytes: Span<UInt8>, _ range: Range<Int>, into text: inout [UInt8]) -> Decoded {
    let content = range.lowerBound + 1..<range.upperBound - 1
    precondition(
      bytes[range.lowerBound] == UInt8(ascii: "\"") && bytes[content.upperBound] == UInt8(ascii: "\""),
      "a JSON string is given with its quotes")
    var decoded = Decoded()
    let source = bytes.extracting(content)
    // No escape is shorter than the text it stands for, so the length of the spelling is room enough.
    text.append(addingCapacity: source.count) { output in
      let base = output.count
      var index = 0
      while true {
        let end = PlainRun.endBeforeBackslash(source, from: index)
        append(source.extracting(index..<end), to: &output)
        guard end < source.count else { break }
        index = end + decodeEscape(source, at: end, into: &output, base: base, decoded: &decoded)
      }
      decoded.count = output.count - base
    }
    return decoded
  }

  /// Appends the string that spells this UTF-8 text, with its quotes and the fewest escapes.
  ///
  /// Escaped are `"`, `\` and the control characters below U+0020, all else passes as it is.
  public static func encode(_ text: Span<UInt8>, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    escape(text, into: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Appends the text as ``encode(_:into:)`` does, without the quotes, so that a string can be written piece by piece.
  public static func escape(_ text: Span<UInt8>, into bytes: inout [UInt8]) {
    var index = 0
    while true {
      let end = PlainRun.endUnescaped(text, from: index)
      append(text.extracting(index..<end), to: &bytes)
      guard end < text.count else { return }
      appendEscape(of: text[end], to: &bytes)
      index = end + 1
    }
  }
}

extension JSONString {
  /// Decodes the escape at `index`; the length of its spelling.
  @inline(__always)
  private static func decodeEscape(
    _ source: Span<UInt8>, at index: Int, into output: inout OutputSpan<UInt8>, base: Int, decoded: inout Decoded
  ) -> Int {
    switch source[index &+ 1] {
    case UInt8(ascii: "u"):
      guard let escape = UnicodeEscape(source, at: index) else { preconditionFailure("a \\u escape without digits") }
      if escape.loneSurrogate != nil { decoded.loneSurrogates.append(output.count - base) }
      appendUTF8(of: escape.scalar, to: &output)
      return escape.length
    case UInt8(ascii: "n"): output.append(0x0A)
    case UInt8(ascii: "t"): output.append(0x09)
    case UInt8(ascii: "r"): output.append(0x0D)
    case UInt8(ascii: "b"): output.append(0x08)
    case UInt8(ascii: "f"): output.append(0x0C)
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(source[index &+ 1])
    default: preconditionFailure("an escape that JSON does not have")
    }
    return 2
  }

  @inline(__always)
  private static func appendUTF8(of scalar: UInt32, to output: inout OutputSpan<UInt8>) {
    if scalar < 0x80 {
      output.append(UInt8(truncatingIfNeeded: scalar))
      return
    }
    if scalar < 0x800 {
      output.append(UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6))
    } else {
      if scalar < 0x10000 {
        output.append(UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12))
      } else {
        output.append(UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18))
        output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 12 & 0x3F))
      }
      output.append(UInt8(truncatingIfNeeded: 0x80 | scalar >> 6 & 0x3F))
    }
    output.append(UInt8(truncatingIfNeeded: 0x80 | scalar & 0x3F))
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    default:
      let low = byte & 0x0F
      bytes.append(UInt8(ascii: "u"))
      bytes.append(UInt8(ascii: "0"))
      bytes.append(UInt8(ascii: "0"))
      bytes.append(UInt8(ascii: "0") + byte >> 4)
      bytes.append(low < 10 ? UInt8(ascii: "0") + low : UInt8(ascii: "a") + low - 10)
    }
  }

  /// Appends a whole run at once.
  @inline(__always)
  static func append(_ run: Span<UInt8>, to bytes: inout [UInt8]) {
    guard !run.isEmpty else { return }
    unsafe run.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }

  /// Appends a whole run at once.
  @inline(__always)
  private static func append(_ run: Span<UInt8>, to output: inout OutputSpan<UInt8>) {
    guard !run.isEmpty else { return }
    precondition(run.count <= output.freeCapacity)
    unsafe run.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target, count in
        unsafe (target.baseAddress! + count).initialize(from: source.baseAddress!, count: source.count)
        count += source.count
      }
    }
  }
}
