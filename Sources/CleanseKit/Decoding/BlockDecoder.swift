/// Decodes UTF-8 that comes in blocks: a sequence that a block cuts is decoded with the next one.
struct BlockDecoder {
  /// The bytes of a sequence that has begun: three at most.
  private var begun: [UInt8] = []
  private(set) var isAtStart = true

  /// Appends the decoded `block` to `buffer`, empty before; returns the number of flags.
  mutating func decode(_ block: Span<UInt8>, endsDocument: Bool, into buffer: inout ByteBuffer) -> Int {
    // A byte order mark is told from its first bytes on.
    let isWhole = endsDocument || begun.count + block.count >= 3
    guard begun.isEmpty, isWhole else {
      append(block, to: &begun)
      guard isWhole else { return 0 }
      let joined = begun
      begun = []
      return decode(joined.span, endsDocument: endsDocument, into: &buffer)
    }
    let end = endsDocument ? block.count : block.count - Self.unfinished(block)
    var decoding = UTF8Decoding()
    decoding.decode(block.extracting(0..<end), into: &buffer, keepsMark: !isAtStart)
    append(block.extracting(end..<block.count), to: &begun)
    isAtStart = endsDocument
    return decoding.remarks.count
  }

  /// The length of the sequence at the end of `block` that more bytes could make whole.
  private static func unfinished(_ block: Span<UInt8>) -> Int {
    for length in 1...min(3, block.count) {
      let byte = block[block.count - length]
      if byte < 0x80 { return 0 }
      guard byte >= 0xC0 else { continue }
      let wanted = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      return wanted > length ? length : 0
    }
    return 0
  }
}
