internal import CCleanseKernels

/// Any bytes inside JSON: as a string where they are valid UTF-8, else in Base64 (RFC 4648).
enum RawBytes {
  /// Appends `"name":"…"`, or `"bytesBase64":"…"` where the bytes are not UTF-8.
  static func append(member name: String, _ bytes: Span<UInt8>, to out: inout [UInt8]) {
    let valid = isValidUTF8(bytes)
    out.append(contentsOf: "\"\(valid ? name : "bytesBase64")\":".utf8)
    if valid {
      JSONString.encode(bytes, into: &out)
    } else {
      out.append(UInt8(ascii: "\""))
      appendBase64(bytes, to: &out)
      out.append(UInt8(ascii: "\""))
    }
  }

  /// Appends a JSON value for the bytes: a string, or `{"bytesBase64":"…"}`.
  static func append(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
    if isValidUTF8(bytes) { return JSONString.encode(bytes, into: &out) }
    out.append(UInt8(ascii: "{"))
    append(member: "", bytes, to: &out)
    out.append(UInt8(ascii: "}"))
  }

  /// The bytes of a value that `append` wrote; nil where it is none.
  static func read(_ value: JSONValue) -> [UInt8]? {
    if let text = value.string { return Array(text.utf8) }
    return value["bytesBase64"]?.string.flatMap(decodeBase64)
  }

  static func isValidUTF8(_ bytes: Span<UInt8>) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return true }
      var length = 0
      return unsafe cleanse_utf8_next_ill_formed(base, 0, buffer.count, &length) == buffer.count
    }
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  private static func appendBase64(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
    var i = 0
    while i < bytes.count {
      let left = min(3, bytes.count - i)
      var group: UInt32 = 0
      for k in 0..<3 { group = group << 8 | (k < left ? UInt32(bytes[i + k]) : 0) }
      for k in 0..<4 {
        out.append(k <= left ? alphabet[Int(group >> UInt32(18 - 6 * k)) & 63] : UInt8(ascii: "="))
      }
      i += 3
    }
  }

  private static func decodeBase64(_ text: String) -> [UInt8]? {
    var values = [UInt32](repeating: 64, count: 256)
    for (value, letter) in alphabet.enumerated() { values[Int(letter)] = UInt32(value) }
    let letters = Array(text.utf8.prefix { $0 != UInt8(ascii: "=") })
    guard text.utf8.count % 4 == 0, text.utf8.count - letters.count <= 2, letters.allSatisfy({ values[Int($0)] < 64 })
    else { return nil }
    var bytes: [UInt8] = []
    var group: UInt32 = 0
    for (index, letter) in letters.enumerated() {
      group = group << 6 | values[Int(letter)]
      if index % 4 > 0 { bytes.append(UInt8(truncatingIfNeeded: group >> UInt32(6 - 2 * (index % 4)))) }
    }
    return bytes
  }
}
