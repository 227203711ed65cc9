/// How raw bytes become the text that stages read: the encoding is settled, then the bytes are decoded.
enum Decoding {
  static let name = "decoding"
  static let byteOrderMark = Rule(
    0, "byte-order-mark", "A byte order mark says how the file is encoded; it is no text.")
  static let invalidBytes = Rule(
    1, "invalid-bytes", "These bytes are not valid UTF-8; U+FFFD stands in their place.", severity: .warning)
  static let loneSurrogate = Rule(
    2, "lone-surrogate", "The JSON text escapes half of a surrogate pair; U+FFFD stands in its place.",
    severity: .warning)
  static let unmappedBytes = Rule(
    3, "unmapped-bytes",
    "These bytes stand for no character in the encoding of the file; U+FFFD stands in their place.",
    severity: .warning)
  static let strayBytes = Rule(
    4, "stray-bytes", "These bytes are Windows-1252 in a file that is UTF-8; they were read as such.",
    severity: .warning)
  static let encoding = Rule(5, "encoding", "The encoding that the file was decoded from.")
  static let rules = [byteOrderMark, invalidBytes, loneSurrogate, unmappedBytes, strayBytes, encoding]

  /// Decodes `raw` into the text of `document`, which must be empty, with what there is to say and, where it
  /// `keepsOrigin`, with its origin.
  ///
  /// Linear; the encoding of `auto` is told by the first MiB from where the text is no longer ASCII.
  static func decode(_ raw: Span<UInt8>, _ encoding: Encoding, into document: inout Document, keepsOrigin: Bool) {
    let detected = Detection.settle(encoding, raw)
    guard detected.encoding != .utf8 else {
      var decoding = UTF8Decoding(readsStrayBytes: detected.readsStrayBytes)
      decoding.decode(raw, into: &document.text.buffer, validUpTo: detected.validUTF8)
      return keep(decoding.layer, decoding.remarks, in: &document, keepsOrigin)
    }
    var conversion = Conversion(detected.encoding)
    conversion.decode(raw, into: &document.text.buffer)
    let label = Remark(
      range: 0..<0, rule: Self.encoding.number,
      content: .label(name: "encoding", value: detected.encoding.rawValue), message: nil,
      confidence: detected.confidence)
    keep(conversion.layer, [label] + conversion.remarks, in: &document, keepsOrigin)
  }

  private static func keep(_ layer: Layer, _ remarks: [Remark], in document: inout Document, _ keepsOrigin: Bool) {
    if !layer.changes.isEmpty || layer.conversion != nil {
      document.isChanged = true
      if keepsOrigin { document.origin.layers.append(layer) }
    }
    for remark in remarks { document.note(remark, stage: -1, depth: 0, keeping: keepsOrigin) }
  }

  /// Appends to `buffer` the text that `raw` was decoded to when `layer` was made.
  static func repeatDecoding(_ raw: Span<UInt8>, _ layer: Layer?, into buffer: inout ByteBuffer) {
    if let conversion = layer?.conversion {
      var again = Conversion(conversion.encoding)
      return again.decode(raw, into: &buffer)
    }
    var from = 0
    for change in layer?.changes ?? [] {
      buffer.append(raw.extracting(from..<change.old.lowerBound))
      buffer.append(layer!.inserted.span.extracting(Int(change.insertedAt)..<Int(change.insertedAt + change.newLength)))
      from = change.old.upperBound
    }
    buffer.append(raw.extracting(from..<raw.count))
    buffer.seal()
  }
}
