/// Raw bytes that the journal keeps, because encoding the text again does not give them back.
struct KeptBytes {
  /// Where the text that they became stands in the decoded text; empty where only the encoding starts anew.
  let text: Range<Int>
  let raw: Range<Int>
  let rule: Rule

  private static let respelled = Rule(
    0xFF10, "other-spelling", "The encoding spells this text in other bytes than those that stood there.")
  /// How much text is kept where an encoding does not give its bytes back.
  private static let blockSize = 1024

  /// Everything that must be kept of `raw`, in order: what `layer` lists, and what encodes to other bytes.
  ///
  /// The stretches between are those that give their bytes back, each encoded by itself. Linear.
  static func of(_ raw: Span<UInt8>, _ conversion: ConvertedPositions, _ layer: Layer) -> [KeptBytes] {
    var text = ByteBuffer()
    Decoding.repeatDecoding(raw, layer, into: &text)
    var kept: [KeptBytes] = []
    guard let encoder = Encoder(conversion.encoding) else { return kept }
    var from = 0
    var rawFrom = 0
    for change in layer.changes {
      keep(from..<change.new.lowerBound, rawFrom..<change.old.lowerBound, raw, text.bytes, conversion, encoder, &kept)
      kept.append(KeptBytes(text: change.new, raw: change.old, rule: Decoding.rules[Int(change.rule)]))
      from = change.new.upperBound
      rawFrom = change.old.upperBound
    }
    keep(from..<text.count, rawFrom..<raw.count, raw, text.bytes, conversion, encoder, &kept)
    return kept
  }

  /// Keeps what is needed of one stretch: nothing where it encodes to its bytes, else those blocks that do not.
  private static func keep(
    _ span: Range<Int>, _ rawSpan: Range<Int>, _ raw: Span<UInt8>, _ text: Span<UInt8>,
    _ conversion: ConvertedPositions, _ encoder: Encoder, _ kept: inout [KeptBytes]
  ) {
    if gives(span, rawSpan, raw, text, encoder) { return }
    var start = span.lowerBound
    var rawStart = rawSpan.lowerBound
    while rawStart < rawSpan.upperBound {
      let wanted = min(start + blockSize, span.upperBound)
      let isLast = wanted == span.upperBound
      let rawEnd = isLast ? rawSpan.upperBound : conversion.runs.raw(start..<wanted).upperBound
      let end = isLast ? wanted : conversion.runs.decoded(rawStart..<rawEnd).upperBound
      if gives(start..<end, rawStart..<rawEnd, raw, text, encoder) {
        kept.append(KeptBytes(text: start..<start, raw: rawStart..<rawStart, rule: respelled))
      } else {
        kept.append(KeptBytes(text: start..<end, raw: rawStart..<rawEnd, rule: respelled))
      }
      start = end
      rawStart = rawEnd
    }
    kept.append(KeptBytes(text: start..<start, raw: rawStart..<rawStart, rule: respelled))
  }

  private static func gives(
    _ span: Range<Int>, _ rawSpan: Range<Int>, _ raw: Span<UInt8>, _ text: Span<UInt8>, _ encoder: Encoder
  ) -> Bool {
    guard let bytes = encoder.encode(text.extracting(span)) else { return false }
    return equal(bytes.span, raw.extracting(rawSpan))
  }
}
