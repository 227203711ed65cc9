internal import CCleanseKernels

extension Rejection {
  /// Why `raw` is no text in `encoding`, or in any where that is `auto`; nil where it is.
  ///
  /// Text holds no byte 0, but for encodings of two or four bytes a character, and stray ones in what is UTF-8 otherwise.
  /// The command cleans all bytes that it is given; this is for hosts that come upon files by themselves.
  public static func ofBinary(_ raw: Span<UInt8>, as encoding: Encoding) -> Rejection? {
    let zero = unsafe raw.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe cleanse_next_byte(base, 0, 0, buffer.count)
    }
    guard zero < raw.count else { return nil }
    let found = Detection.settle(encoding, raw).encoding
    if [.utf16LE, .utf16BE, .utf32LE, .utf32BE].contains(found) { return nil }
    if found == .utf8, UTF8Decoding.nextIllFormed(raw, from: 0).lowerBound == raw.count { return nil }
    return Rejection(
      stage: "input", rule: "no-text",
      reason: "this is no text: it has a byte 0 at \(zero), and is neither UTF-8 nor UTF-16 or UTF-32")
  }
}
