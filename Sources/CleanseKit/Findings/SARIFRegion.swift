/// A stretch of a file as SARIF names it: lines and columns of the decoded text, and bytes of the file.
struct SARIFRegion {
  /// In bytes of the decoded text.
  let text: Range<Int>
  /// In UTF-16 code units of the decoded text.
  let characters: Range<Int>
  /// In bytes of the file.
  let bytes: Range<Int>
  let start: SourcePlace
  /// One past the last character.
  let end: SourcePlace

  /// Writes the members of a `region`; with `source`, also what stands there, unless it is long.
  func write(to writer: inout JSONWriter, _ source: SARIFText?) {
    writer.member("startLine", start.line)
    writer.member("startColumn", start.column)
    writer.member("endLine", end.line)
    writer.member("endColumn", end.column)
    writer.member("charOffset", characters.lowerBound)
    writer.member("charLength", characters.count)
    writer.member("byteOffset", bytes.lowerBound)
    writer.member("byteLength", bytes.count)
    guard let source, let snippet = source.snippet(text) else { return }
    writer.key("snippet")
    writer.object { $0.member("text", snippet) }
  }
}

/// The decoded text of a file, with what it takes to name its regions.
struct SARIFText {
  private static let longestSnippet = 200
  /// How many bytes of a line before and after a finding tell it from others like it.
  private static let reach = 32

  private let bytes: [UInt8]
  private let places: SourcePlaces
  private let units: UnitCounts
  private let decoding: Layer?

  init(of document: borrowing Document, raw: Span<UInt8>) {
    var text = ByteBuffer()
    decoding = document.decodingLayer
    Decoding.repeatDecoding(raw, decoding, into: &text)
    var bytes: [UInt8] = []
    append(text.bytes, to: &bytes)
    self.bytes = bytes
    places = SourcePlaces(bytes)
    units = UnitCounts(bytes.span, .utf16)
  }

  /// The region of `source`, in bytes of the file.
  func region(of source: Range<Int>) -> SARIFRegion {
    let text = decoding?.forward(source) ?? source
    return SARIFRegion(
      text: text, characters: units.range(text, in: bytes.span), bytes: source, start: place(of: text.lowerBound),
      end: place(of: text.upperBound))
  }

  /// A line, and a column in UTF-16 code units, both from 1.
  private func place(of offset: Int) -> SourcePlace {
    let place = places.place(of: offset)
    return SourcePlace(
      line: place.line, column: units.range(offset - place.column + 1..<offset, in: bytes.span).count + 1)
  }

  func snippet(_ range: Range<Int>) -> String? {
    range.count > Self.longestSnippet ? nil : String(decoding: bytes[range], as: UTF8.self)
  }

  /// What stays the same when the text around the finding changes: a digest of the rule, and of the line near the place.
  func fingerprint(of range: Range<Int>, rule: String) -> String {
    let line = places.range(ofLine: places.place(of: range.lowerBound).line)
    let start = max(line.lowerBound, range.lowerBound - Self.reach)
    let end = min(max(line.upperBound, range.lowerBound), range.lowerBound + Self.reach)
    let key = Array(rule.utf8) + [0] + bytes[min(start, end)..<end]
    return Digest.of(key.span)
  }
}
