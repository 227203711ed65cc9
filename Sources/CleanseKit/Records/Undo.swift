/// Rebuilds raw bytes from clean ones and a journal.
public struct Undo: Sendable {
  /// Why the raw bytes cannot be rebuilt.
  public struct Fault: Error, Equatable, Sendable {
    public let message: String
    init(_ message: String) { self.message = message }
  }

  private let entries: [JSONValue]
  private static let notAJournal = Fault(
    "this is no journal of cleanse; give the file that 'cleanse run --journal FILE' wrote")
  public let format: Format

  /// Reads a whole journal.
  public init(journal: [UInt8]) throws(Fault) {
    var entries: [JSONValue] = []
    for line in Self.lines(journal) where !line.isEmpty {
      do throws(JSONError) {
        entries.append(try JSONParser.parse(journal.span.extracting(line)))
      } catch {
        guard !entries.isEmpty else { throw Self.notAJournal }
        throw Fault("line \(entries.count + 1) of the journal is damaged: \(error.message)")
      }
    }
    guard let header = entries.first, header["cleanseJournal"]?.number?.int == 1,
      let format = header["format"]?.string.flatMap(Format.init(rawValue:))
    else { throw Self.notAJournal }
    self.format = format
    self.entries = Array(entries.dropFirst())
  }

  /// The raw bytes of the file whose cleaned form is `clean`.
  public func raw(of clean: [UInt8]) throws(Fault) -> [UInt8] {
    switch format {
    case .text: try rawText(of: clean)
    case .jsonl: try rawLines(of: clean)
    }
  }

  private func rawText(of clean: [UInt8]) throws(Fault) -> [UInt8] {
    let digest = Digest.of(clean.span)
    guard let entry = entries.first(where: { $0["digest"]?.string == digest }) else {
      if clean.isEmpty, entries.count == 1, let raw = entries[0]["rejected"].flatMap(RawBytes.read) { return raw }
      throw Fault(
        "the journal knows no document with this text; give the output of the run that wrote it, unchanged")
    }
    return try checked(restore(clean, entry), entry)
  }

  private func rawLines(of clean: [UInt8]) throws(Fault) -> [UInt8] {
    var raw: [UInt8] = []
    let lines = Self.lines(clean)
    var next = 0
    for entry in entries {
      if let rejected = entry["rejected"].flatMap(RawBytes.read) {
        raw.append(contentsOf: rejected)
        continue
      }
      guard next < lines.count else {
        throw Fault("the text ends before document \(entry["document"]?.number?.int ?? 0) of the journal")
      }
      let line = Array(clean[lines[next]])
      guard Digest.of(line.span) == entry["digest"]?.string else {
        throw Fault("line \(next + 1) is not the one that the journal speaks of; give the output of its run, unchanged")
      }
      raw.append(contentsOf: try checked(rawLine(line, entry), entry))
      next += 1
    }
    guard next == lines.count else { throw Fault("the text has lines that the journal does not know") }
    return raw
  }

  /// The raw line: annotations out, the text undone, its raw spelling back.
  private func rawLine(_ line: [UInt8], _ entry: JSONValue) throws(Fault) -> [UInt8] {
    guard let text = Self.range(entry["text"]) else { return line }
    var raw = Array(line[..<text.lowerBound])
    if let spelling = entry["spelling"].flatMap(RawBytes.read) {
      raw.append(contentsOf: spelling)
    } else if entry["layers"] != nil {
      var decoded: [UInt8] = []
      JSONString.decode(line.span, text, into: &decoded)
      let restored = try restore(decoded, entry)
      JSONString.encode(restored.span, into: &raw)
    } else {
      raw.append(contentsOf: line[text])
    }
    let added = Self.range(entry["annotations"]) ?? text.upperBound..<text.upperBound
    raw.append(contentsOf: line[text.upperBound..<added.lowerBound])
    raw.append(contentsOf: line[added.upperBound...])
    return raw
  }

  private func checked(_ raw: [UInt8], _ entry: JSONValue) throws(Fault) -> [UInt8] {
    guard Digest.of(raw.span) == entry["rawDigest"]?.string else {
      throw Fault("the journal is damaged: the rebuilt bytes are not those that were cleaned")
    }
    return raw
  }

  /// Takes the changes of all layers back, the last first.
  private func restore(_ clean: [UInt8], _ entry: JSONValue) throws(Fault) -> [UInt8] {
    var text = clean
    for layer in (entry["layers"]?.elements ?? []).reversed() {
      var older: [UInt8] = []
      var from = 0
      let encoder = try Self.encoder(layer["encoding"])
      for change in layer["changes"]?.elements ?? [] {
        guard let parts = change.elements, parts.count == 4, let start = parts[0].number?.int,
          let length = parts[1].number?.int, let before = RawBytes.read(parts[2]), start >= from,
          start + length <= text.count
        else { throw Fault("the journal is damaged: a change does not fit the text") }
        older.append(contentsOf: try Self.encode(text[from..<start], encoder))
        older.append(contentsOf: before)
        from = start + length
      }
      older.append(contentsOf: try Self.encode(text[from...], encoder))
      text = older
    }
    return text
  }

  private static func encoder(_ name: JSONValue?) throws(Fault) -> Encoder? {
    guard let name else { return nil }
    guard let encoder = name.string.flatMap(Encoding.init(rawValue:)).flatMap(Encoder.init) else {
      throw Fault("the journal names an encoding that this cleanse does not know; use the one that wrote it")
    }
    return encoder
  }

  private static func encode(_ text: ArraySlice<UInt8>, _ encoder: Encoder?) throws(Fault) -> [UInt8] {
    guard let encoder else { return Array(text) }
    guard let bytes = encoder.encode(Array(text).span) else {
      throw Fault("the journal is damaged: the text cannot be encoded as it was")
    }
    return bytes
  }

  private static func range(_ value: JSONValue?) -> Range<Int>? {
    guard let pair = value?.elements, pair.count == 2, let start = pair[0].number?.int,
      let end = pair[1].number?.int, start <= end
    else { return nil }
    return start..<end
  }

  /// The ranges of the lines, with their ends.
  private static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, byte) in bytes.enumerated() where byte == 0x0A {
      lines.append(start..<offset + 1)
      start = offset + 1
    }
    if start < bytes.count { lines.append(start..<bytes.count) }
    return lines
  }
}
