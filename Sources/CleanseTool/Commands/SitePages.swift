import CleanseKit

/// The pages of a site: a file each, or a line of JSONL each.
struct SitePages {
  let files: [String]
  let pipeline: Pipeline
  /// What the command line says of their format.
  let format: Format?

  private static let blockSize = 1 << 20

  /// Calls `use` with each page: raw bytes of a format, or, of JSONL, decoded text.
  func forEach(_ use: (Span<UInt8>, Format?) -> Void) throws(Failure) {
    var record = JSONLRecord(textKey: pipeline.input.textKey)
    for file in files {
      let format = self.format ?? pipeline.input.format.named ?? Format(path: file)
      let descriptor = try Descriptor(reading: file)
      if format == .jsonl {
        try forEachLine(of: descriptor) { line in
          // A line that is no document is none of a run either.
          guard (try? record.read(line)) != nil else { return }
          use(record.text.span, nil)
        }
      } else {
        let bytes = try descriptor.readAll()
        use(bytes.span, format)
      }
    }
  }

  private func forEachLine(of file: borrowing Descriptor, _ use: (Span<UInt8>) -> Void) throws(Failure) {
    var bytes: [UInt8] = []
    var more = true
    while more {
      let read = bytes.count
      more = try file.read(into: &bytes, atMost: Self.blockSize)
      // What was read before holds no line end.
      guard let last = more ? bytes[read...].lastIndex(of: 0x0A) : bytes.count - 1, last >= 0 else { continue }
      Self.split(bytes.span.extracting(0...last), use)
      bytes.removeSubrange(0...last)
    }
  }

  private static func split(_ lines: Span<UInt8>, _ use: (Span<UInt8>) -> Void) {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, lines[end] != 0x0A { end += 1 }
      if end > start { use(lines.extracting(start..<end)) }
      start = end + 1
    }
  }
}
