internal import CCleanseKernels

/// Turns raw bytes into valid UTF-8: a byte order mark goes, and each maximal ill-formed part becomes U+FFFD
/// (Unicode 15.0, section 3.9) or, where that is asked for and the evidence is clear, the Windows-1252 that it is. What
/// it did is the first layer of the document's origin.
struct UTF8Decoding {
  private(set) var layer = Layer(stage: -1)
  private(set) var remarks: [Remark] = []
  private let readsStrayBytes: Bool
  /// Where the last part ends for which U+FFFD was put.
  private(set) var replacedEnd: Int

  /// How far around an ill-formed part the bytes tell how it reads.
  static let reach = 8

  /// - Parameters:
  ///   - readsStrayBytes: whether ill-formed parts that read well as Windows-1252 are read so.
  ///   - replacedEnd: up to where U+FFFD was put in what was decoded before.
  init(readsStrayBytes: Bool = false, replacedEnd: Int = -1) {
    self.readsStrayBytes = readsStrayBytes
    self.replacedEnd = replacedEnd
  }

  /// Appends the decoded `raw`, a whole text, to `buffer`, which must be empty; the bytes before `validUpTo` are known
  /// to be valid.
  mutating func decode(_ raw: Span<UInt8>, into buffer: inout ByteBuffer, validUpTo: Int = 0) {
    var from = 0
    if raw.starts(with: Encoding.utf8.mark) {
      layer.note(raw, 0..<3, Decoding.byteOrderMark, replacedBy: [], at: 0)
      from = 3
    }
    _ = decode(raw, from..<raw.count, into: &buffer, validUpTo: validUpTo)
  }

  /// Appends what is decoded of `part` of `raw`, and tells where it ends: at the end of `part` or, where an ill-formed
  /// part lies across, behind that.
  mutating func decode(
    _ raw: Span<UInt8>, _ part: Range<Int>, into buffer: inout ByteBuffer, validUpTo: Int = 0
  ) -> Int {
    var from = part.lowerBound
    var searched = max(from, validUpTo)
    while from < part.upperBound {
      let bad = Self.nextIllFormed(raw, from: searched)
      let end = min(bad.lowerBound, part.upperBound)
      buffer.append(raw.extracting(from..<end))
      from = end
      guard !bad.isEmpty, bad.lowerBound < part.upperBound else { break }
      from = replace(raw, bad, &buffer)
      searched = from
    }
    buffer.seal()
    return from
  }

  /// Puts something in place of the ill-formed part at `bad`, and tells where what was replaced ends.
  private mutating func replace(
    _ raw: Span<UInt8>, _ bad: Range<Int>, _ buffer: inout ByteBuffer
  ) -> Int {
    // Beside what reads badly nothing reads well.
    if readsStrayBytes, bad.lowerBound != replacedEnd, let stray = StrayBytes(raw, at: bad.lowerBound) {
      note(raw, stray.range, Decoding.strayBytes, stray.text, stray.confidence, &buffer)
      return stray.range.upperBound
    }
    note(raw, bad, Decoding.invalidBytes, [0xEF, 0xBF, 0xBD], 1, &buffer)
    replacedEnd = bad.upperBound
    return bad.upperBound
  }

  /// The first ill-formed part at or after `from`; empty, at the end, where there is none.
  static func nextIllFormed(_ raw: Span<UInt8>, from: Int) -> Range<Int> {
    unsafe raw.withUnsafeBufferPointer { pointer in
      guard let base = pointer.baseAddress else { return 0..<0 }
      var length = 0
      let at = unsafe cleanse_utf8_next_ill_formed(base, from, pointer.count, &length)
      return at..<(at < pointer.count ? at + length : at)
    }
  }

  private mutating func note(
    _ raw: Span<UInt8>, _ range: Range<Int>, _ rule: Rule, _ bytes: [UInt8], _ confidence: Double,
    _ buffer: inout ByteBuffer
  ) {
    layer.note(raw, range, rule, replacedBy: bytes, at: buffer.count, confidence: confidence)
    remarks.append(
      Remark(
        range: range, rule: rule.number, content: .flag(suggestions: []), message: nil, confidence: confidence))
    buffer.append(bytes.span)
  }
}
