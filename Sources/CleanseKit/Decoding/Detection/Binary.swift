internal import CCleanseKernels

/// Whether `raw` is no text in `encoding`, or in any where that is `auto`: text holds no byte 0, but for encodings of two
/// or four bytes a character, and stray ones in what is UTF-8 otherwise.
public func isBinary(_ raw: Span<UInt8>, as encoding: Encoding) -> Bool {
  let hasZero = unsafe raw.withUnsafeBufferPointer { buffer in
    guard let base = buffer.baseAddress else { return false }
    return unsafe cleanse_next_byte(base, 0, 0, buffer.count) < buffer.count
  }
  guard hasZero else { return false }
  let found = Detection.settle(encoding, raw).encoding
  if [.utf16LE, .utf16BE, .utf32LE, .utf32BE].contains(found) { return false }
  return found != .utf8 || UTF8Decoding.nextIllFormed(raw, from: 0).lowerBound < raw.count
}
