/// Rebuilds raw bytes from clean ones and a journal.
public struct Undo: Sendable {
  /// Why the raw bytes cannot be rebuilt.
  public struct Fault: Error, Equatable, Sendable {
    public let message: String
    init(_ message: String) { self.message = message }
  }

  let entries: [JSONValue]
  private static let notAJournal = Fault(
    "this is no journal of cleanse; give the file that 'cleanse run --journal FILE' wrote")
  public let format: Format
  /// Whether the lines of several files went into one output, in their order.
  public let joinsInputs: Bool
  /// What the journal keeps of each input, in their order.
  let inputs: [UndoInput]
  private let numbers: [String: Int]
  /// The inputs of the run, in their order, each once.
  public var paths: [String] { inputs.map { $0.path } }

  /// Reads a whole journal.
  public init(journal: [UInt8]) throws(Fault) {
    var lines = Self.lines(journal).filter { !$0.isEmpty }[...]
    guard let first = lines.popFirst(), let header = try? JSONParser.parse(journal.span.extracting(first)),
      header["cleanseJournal"]?.number?.int == 1,
      let format = header["format"]?.string.flatMap(Format.init(rawValue:))
    else { throw Self.notAJournal }
    var entries: [JSONValue] = []
    for line in lines {
      do throws(JSONError) {
        entries.append(try JSONParser.parse(journal.span.extracting(line)))
      } catch {
        throw Fault("line \(entries.count + 2) of the journal is damaged: \(error.message)")
      }
    }
    self.format = format
    self.entries = entries
    joinsInputs = header["joinsInputs"]?.bool == true
    (inputs, numbers) = UndoInput.group(entries)
  }

  /// What the journal keeps of the input at `path`; nil where it has none of it.
  func input(_ path: String) -> UndoInput? { numbers[path].map { inputs[$0] } }

  /// The raw bytes of the file whose cleaned form is `clean`.
  ///
  /// - Parameters:
  ///   - clean: the output of the run, unchanged.
  ///   - path: the input of the run that is asked for; nil where `clean` tells.
  ///   - place: where `clean` stands; of inputs with the same clean text the one whose path it mirrors is taken.
  public func raw(of clean: [UInt8], path: String? = nil, at place: String? = nil) throws(Fault) -> [UInt8] {
    if let path, input(path) == nil {
      throw Fault("the journal knows no input '\(path)'; it has \(Self.listed(paths))")
    }
    return switch format {
    case .text, .markdown: try rawText(of: clean, path, at: place)
    case .jsonl: try rawLines(of: clean, path, at: place)
    }
  }

  /// Whether the clean form of an input is needed to give its raw bytes back: of a rejected text the journal holds all.
  public func needsClean(_ path: String) -> Bool {
    format == .jsonl || input(path)?.entries.contains { $0["rejected"] != nil } != true
  }

  private func rawText(of clean: [UInt8], _ path: String?, at place: String?) throws(Fault) -> [UInt8] {
    let digest = Digest.of(clean.span)
    let known = path.map { input($0)?.entries ?? [] } ?? entries
    var fitting = known.filter { $0["digest"]?.string == digest }
    if fitting.isEmpty, clean.isEmpty { fitting = known.filter { $0["rejected"] != nil } }
    guard !fitting.isEmpty else {
      throw Fault(
        "the journal knows no document with this text; give the output of the run that wrote it, unchanged")
    }
    let chosen = try UndoChoice(place).choose(
      fitting.map { UndoChoice.Candidate(path: $0["path"]?.string ?? "", rawDigests: [$0["rawDigest"]?.string ?? ""]) })
    let entry = fitting[chosen]
    if let rejected = entry["rejected"] {
      guard let raw = RawBytes.read(rejected) else { throw Self.damaged("a rejected document cannot be read") }
      return try checked(raw, entry)
    }
    return try checked(restore(clean, entry), entry)
  }

  func checked(_ raw: [UInt8], _ entry: JSONValue) throws(Fault) -> [UInt8] {
    guard Digest.of(raw.span) == entry["rawDigest"]?.string else {
      throw Self.damaged("the rebuilt bytes are not those that were cleaned")
    }
    return raw
  }

  /// Takes the changes of all layers back, the last first.
  func restore(_ clean: [UInt8], _ entry: JSONValue) throws(Fault) -> [UInt8] {
    var text = clean
    for layer in (entry["layers"]?.elements ?? []).reversed() {
      var older: [UInt8] = []
      var from = 0
      let encoder = try Self.encoder(layer["encoding"])
      for change in layer["changes"]?.elements ?? [] {
        guard let parts = change.elements, parts.count == 4, let start = parts[0].number?.int,
          let length = parts[1].number?.int, let before = RawBytes.read(parts[2]), start >= from,
          length >= 0, start <= text.count, length <= text.count - start
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

  static func damaged(_ why: String) -> Fault { Fault("the journal is damaged: \(why)") }

  /// Some paths in words; of many the first.
  static func listed(_ paths: [String]) -> String {
    let shown = paths.prefix(5).map { "'\($0)'" }.joined(separator: ", ")
    return paths.count > 5 ? "\(shown) and \(paths.count - 5) more" : shown
  }

  /// The ranges of the lines, with their ends.
  static func lines(_ bytes: [UInt8]) -> [Range<Int>] {
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
