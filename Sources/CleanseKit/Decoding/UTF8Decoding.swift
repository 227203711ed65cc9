internal import CCleanseKernels

/// Turns raw bytes into valid UTF-8: a byte order mark goes, and each maximal ill-formed part becomes U+FFFD
/// (Unicode 15.0, section 3.9). What it did is the first layer of the document's origin.
struct UTF8Decoding {
  static let name = "decoding"
  static let byteOrderMark = Rule(
    0, "byte-order-mark", "A byte order mark says how the file is encoded; it is no text.")
  static let invalidBytes = Rule(
    1, "invalid-bytes", "These bytes are not valid UTF-8; U+FFFD stands in their place.", severity: .warning)
  static let loneSurrogate = Rule(
    2, "lone-surrogate", "The JSON text escapes half of a surrogate pair; U+FFFD stands in its place.",
    severity: .warning)
  static let rules = [byteOrderMark, invalidBytes, loneSurrogate]

  private(set) var layer = Layer(stage: -1)
  private(set) var remarks: [Remark] = []

  init() {}

  /// Appends the decoded `raw` to `buffer`, which must be empty; `keepsMark` leaves a byte order mark in place.
  mutating func decode(_ raw: Span<UInt8>, into buffer: inout ByteBuffer, keepsMark: Bool = false) {
    var from = 0
    if !keepsMark, raw.count >= 3, raw[0] == 0xEF, raw[1] == 0xBB, raw[2] == 0xBF {
      note(raw, 0..<3, Self.byteOrderMark, replacedBy: [], at: 0)
      from = 3
    }
    while from < raw.count {
      let bad = Self.nextIllFormed(raw, from: from)
      buffer.append(raw.extracting(from..<bad.lowerBound))
      guard !bad.isEmpty else { break }
      note(raw, bad, Self.invalidBytes, replacedBy: [0xEF, 0xBF, 0xBD], at: buffer.count)
      buffer.append([0xEF, 0xBF, 0xBD].span)
      from = bad.upperBound
    }
    buffer.seal()
  }

  /// The first ill-formed part at or after `from`; empty, at the end, where there is none.
  private static func nextIllFormed(_ raw: Span<UInt8>, from: Int) -> Range<Int> {
    unsafe raw.withUnsafeBufferPointer { pointer in
      guard let base = pointer.baseAddress else { return 0..<0 }
      var length = 0
      let at = unsafe cleanse_utf8_next_ill_formed(base, from, pointer.count, &length)
      return at..<(at < pointer.count ? at + length : at)
    }
  }

  private mutating func note(
    _ raw: Span<UInt8>, _ range: Range<Int>, _ rule: Rule, replacedBy bytes: [UInt8], at newStart: Int
  ) {
    layer.changes.append(
      Change(
        oldStart: UInt32(range.lowerBound), oldLength: UInt32(range.count), newStart: UInt32(newStart),
        newLength: UInt32(bytes.count), removedAt: UInt32(layer.removed.count),
        insertedAt: UInt32(layer.inserted.count), rule: rule.number, reason: -1, confidence: 1))
    for i in range { layer.removed.append(raw[i]) }
    layer.inserted.append(contentsOf: bytes)
    guard rule.number == Self.invalidBytes.number else { return }
    remarks.append(
      Remark(
        range: range, rule: rule.number, content: .flag(suggestions: []), message: nil, confidence: 1))
  }
}
