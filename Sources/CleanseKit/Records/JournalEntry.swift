/// What the journal keeps of one document: enough to rebuild its raw bytes from the clean ones.
///
/// An entry is one line of JSON. Its `layers` hold, for each stage that changed something, `[start, length, before,
/// rule]` for every change: where in that stage's output the new text stands, and what stood there before. A layer with
/// `encoding` was decoded from it: the text between its changes gives the raw bytes when it is encoded again, each
/// stretch by itself.
public enum JournalEntry {
  /// The first line of a journal: its version, the tool's and ICU's, and what kind of input the run had.
  ///
  /// - Parameters:
  ///   - format: the format of all inputs.
  ///   - joinsInputs: whether the lines of several files went into one output, in their order.
  public static func header(format: Format, joinsInputs: Bool = false) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("cleanseJournal")
      writer.int(1)
      writer.member("cleanse", Versions.cleanse)
      writer.member("icu", Versions.icu)
      writer.member("format", format.rawValue)
      if joinsInputs {
        writer.key("joinsInputs")
        writer.bool(true)
      }
    }
    return writer.bytes
  }

  /// The entry of a text file that was cleaned.
  public static func text(
    path: String, raw: Span<UInt8>, document: borrowing Document, pipeline: Pipeline
  ) -> [UInt8] {
    text(path: path, raw: raw, clean: document.text.bytes, document.origin, pipeline)
  }

  /// The entry of a text with this origin, whose clean bytes are `clean`.
  static func text(
    path: String, raw: Span<UInt8>, clean: Span<UInt8>, _ origin: Origin, _ pipeline: Pipeline
  ) -> [UInt8] {
    var entry = open(path: path, number: 1, output: clean, raw: raw)
    append(layers: origin, raw, pipeline, to: &entry)
    entry.append(UInt8(ascii: "}"))
    return entry
  }

  /// The entry of a text of which nothing is known but what it was and what it is: one change of the whole.
  static func whole(path: String, raw: Span<UInt8>, clean: Span<UInt8>) -> [UInt8] {
    var entry = open(path: path, number: 1, output: clean, raw: raw)
    entry.append(contentsOf: ",\"layers\":[{\"stage\":\"pipeline\",\"changes\":[[0,\(clean.count),".utf8)
    RawBytes.append(raw, to: &entry)
    entry.append(contentsOf: ",\"whole-text\"]]}]}".utf8)
    return entry
  }

  /// The entry of a document that was rejected: all of its raw bytes.
  public static func rejected(path: String, number: Int, raw: Span<UInt8>) -> [UInt8] {
    var entry = open(path: path, number: number, output: nil, raw: raw)
    entry.append(contentsOf: ",\"rejected\":".utf8)
    RawBytes.append(raw, to: &entry)
    entry.append(UInt8(ascii: "}"))
    return entry
  }

  /// The entry of a line of JSONL that was cleaned; `raw` and `output` are lines with their ends.
  public static func line(
    path: String, number: Int, raw: Span<UInt8>, frame: LineFrame, output: Span<UInt8>, record: JSONLRecord,
    written: JSONLRecord.Written, document: borrowing Document, pipeline: Pipeline
  ) -> [UInt8] {
    var entry = open(path: path, number: number, output: output, raw: raw)
    frame.append(to: &entry)
    entry.append(
      contentsOf: ",\"text\":[\(written.text.lowerBound),\(written.text.upperBound)]".utf8)
    if !written.annotations.isEmpty {
      entry.append(
        contentsOf: ",\"annotations\":[\(written.annotations.lowerBound),\(written.annotations.upperBound)]".utf8)
    }
    if document.isChanged {
      var spelled: [UInt8] = []
      JSONString.encode(record.text.span, into: &spelled)
      let rawText = raw.extracting(frame.markLength..<raw.count).extracting(record.textRange)
      if !equal(spelled.span, rawText) {
        entry.append(contentsOf: ",\"spelling\":".utf8)
        RawBytes.append(rawText, to: &entry)
      }
      append(layers: document.origin, raw, pipeline, to: &entry)
    }
    entry.append(UInt8(ascii: "}"))
    return entry
  }

  /// The entry of lines that pass as they are, because they hold no document.
  public static func blank(
    path: String, number: Int, raw: Span<UInt8>, frame: LineFrame, output: Span<UInt8>
  ) -> [UInt8] {
    var entry = open(path: path, number: number, output: output, raw: raw)
    frame.append(to: &entry)
    entry.append(UInt8(ascii: "}"))
    return entry
  }

  /// The entry of a JSONL file without any line.
  public static func empty(path: String) -> [UInt8] {
    open(path: path, number: 0, output: nil, raw: [UInt8]().span) + [UInt8(ascii: "}")]
  }

  private static func open(path: String, number: Int, output: Span<UInt8>?, raw: Span<UInt8>) -> [UInt8] {
    var entry = Array("{\"path\":".utf8)
    JSONString.encode(Array(path.utf8).span, into: &entry)
    entry.append(contentsOf: ",\"document\":\(number)".utf8)
    if let output { entry.append(contentsOf: ",\"digest\":\"\(Digest.of(output))\"".utf8) }
    entry.append(contentsOf: ",\"rawDigest\":\"\(Digest.of(raw))\"".utf8)
    return entry
  }

  private static func append(
    layers origin: Origin, _ raw: Span<UInt8>, _ pipeline: Pipeline, to entry: inout [UInt8]
  ) {
    entry.append(contentsOf: ",\"layers\":[".utf8)
    for (index, layer) in origin.layers.enumerated() {
      if index > 0 { entry.append(UInt8(ascii: ",")) }
      let stage = layer.stage < 0 ? Decoding.name : pipeline.plan[layer.stage].id
      entry.append(contentsOf: "{\"stage\":".utf8)
      JSONString.encode(Array(stage.utf8).span, into: &entry)
      if let conversion = layer.conversion {
        entry.append(contentsOf: ",\"encoding\":\"\(conversion.encoding.rawValue)\"".utf8)
      }
      entry.append(contentsOf: ",\"changes\":[".utf8)
      if let conversion = layer.conversion {
        append(KeptBytes.of(raw, conversion, layer), raw, to: &entry)
      } else {
        for (index, change) in layer.changes.enumerated() {
          if index > 0 { entry.append(UInt8(ascii: ",")) }
          append(change, of: layer, pipeline, to: &entry)
        }
      }
      entry.append(contentsOf: "]}".utf8)
    }
    entry.append(UInt8(ascii: "]"))
  }

  private static func append(_ kept: [KeptBytes], _ raw: Span<UInt8>, to entry: inout [UInt8]) {
    for (index, part) in kept.enumerated() {
      if index > 0 { entry.append(UInt8(ascii: ",")) }
      entry.append(contentsOf: "[\(part.text.lowerBound),\(part.text.count),".utf8)
      RawBytes.append(raw.extracting(part.raw), to: &entry)
      entry.append(contentsOf: ",\"\(part.rule.name)\"]".utf8)
    }
  }

  private static func append(_ change: Change, of layer: Layer, _ pipeline: Pipeline, to entry: inout [UInt8]) {
    entry.append(contentsOf: "[\(change.newStart),\(change.newLength),".utf8)
    let before = Int(change.removedAt)..<Int(change.removedAt) + Int(change.oldLength)
    RawBytes.append(layer.removed.span.extracting(before), to: &entry)
    let rule =
      layer.stage < 0
      ? "\(Decoding.rules[Int(change.rule)].name)" : pipeline.plan[layer.stage].ruleName(change.rule)
    entry.append(contentsOf: ",\"\(rule)\"]".utf8)
  }
}

func equal(_ a: Span<UInt8>, _ b: Span<UInt8>) -> Bool {
  guard a.count == b.count else { return false }
  for i in a.indices where a[i] != b[i] { return false }
  return true
}
