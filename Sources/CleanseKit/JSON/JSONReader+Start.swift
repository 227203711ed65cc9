extension JSONReader {
  /// Whether two first bytes can begin JSON in UTF-8 without a mark: the usual case, told at once.
  @inline(__always)
  static func isPlainStart(_ first: UInt8, _ second: UInt8) -> Bool {
    first != 0 && second != 0 && first < 0x80
  }

  /// Where the text begins: after a byte order mark, where one is allowed.
  static func startOfText(_ bytes: Span<UInt8>, allowsByteOrderMark: Bool) throws(JSONError) -> Int {
    if let name = wideEncoding(bytes) { throw JSONError(.wideEncoding(name: name), at: 0) }
    guard bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF else { return 0 }
    guard allowsByteOrderMark else { throw JSONError(.byteOrderMark, at: 0) }
    return 3
  }

  /// The name of an encoding of two or four bytes a character, told by its mark or by the zero bytes that it has in
  /// JSON, which begins with ASCII (RFC 4627, section 3).
  private static func wideEncoding(_ bytes: Span<UInt8>) -> String? {
    let head = (0..<4).map { $0 < bytes.count ? bytes[$0] : 0x01 }
    switch (head[0], head[1], head[2], head[3]) {
    case (0xFF, 0xFE, 0, 0), (0, 0, 0xFE, 0xFF): return "UTF-32"
    case (0xFE, 0xFF, _, _), (0xFF, 0xFE, _, _): return "UTF-16"
    default: break
    }
    switch (head[0] == 0, head[1] == 0, head[2] == 0, head[3] == 0) {
    case (false, true, true, true), (true, true, true, false): return bytes.count >= 4 ? "UTF-32" : nil
    case (false, true, false, true), (true, false, true, false): return "UTF-16"
    case (false, true, false, false), (true, false, false, false): return bytes.count == 2 ? "UTF-16" : nil
    default: return nil
    }
  }
}
