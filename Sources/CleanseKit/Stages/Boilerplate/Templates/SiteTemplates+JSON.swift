extension SiteTemplates {
  /// The file, with a line feed at its end.
  public var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.key("version")
      writer.int(Self.version)
      writer.key("documents")
      writer.int(documents)
      writer.key("blocks")
      writer.array { writer in
        for block in blocks { Self.write(block, &writer) }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ block: Block, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("place")
      writer.string(block.place.rawValue)
      writer.key("lines")
      writer.array { writer in
        for line in block.lines { write(line, &writer) }
      }
    }
  }

  private static func write(_ line: Line, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("text")
      writer.string(line.text)
      writer.key("documents")
      writer.int(line.documents)
      guard !line.examples.isEmpty else { return }
      writer.key("examples")
      writer.array { writer in
        for example in line.examples { writer.string(example) }
      }
    }
  }

  /// Reads a file, strictly.
  ///
  /// - Throws: all faults at once, each as `path:line:column: …`.
  public init(parsing file: NamedFile) throws(StageError) {
    var reader = TemplatesReader(file: SourceFile(path: file.path, bytes: file.bytes))
    guard let templates = reader.read(), reader.faults.isEmpty else {
      throw StageError(option: "templates", reader.faults.joined(separator: "\n"))
    }
    self = templates
  }
}

/// Reads a file of site templates, noting every fault.
private struct TemplatesReader {
  let file: SourceFile
  var faults: [String] = []

  mutating func read() -> SiteTemplates? {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONParser.parse(file.bytes)
    } catch {
      note(error.offset, error.message)
      return nil
    }
    guard members(root, known: ["version", "documents", "blocks"], "a file of site templates") else { return nil }
    guard let version = root["version"], version.number?.int == SiteTemplates.version else {
      note(
        (root["version"] ?? root).range.lowerBound,
        "'version' must be \(SiteTemplates.version), which is what this cleanse reads; run 'cleanse learn' again")
      return nil
    }
    guard let blocks = root["blocks"]?.elements else {
      note((root["blocks"] ?? root).range.lowerBound, "'blocks' must be a list of {\"place\": …, \"lines\": […]}")
      return nil
    }
    var templates = SiteTemplates(documents: root["documents"]?.number?.int ?? 0, blocks: [])
    for block in blocks { if let block = self.block(block) { templates.blocks.append(block) } }
    return templates
  }

  private mutating func block(_ value: JSONValue) -> SiteTemplates.Block? {
    guard members(value, known: ["place", "lines"], "a block") else { return nil }
    var place = TemplatePlace.anywhere
    if let said = value["place"] {
      if let known = said.string.flatMap(TemplatePlace.init(rawValue:)) {
        place = known
      } else {
        let words = TemplatePlace.allCases.map { $0.rawValue }
        note(said.range.lowerBound, "'place' must be one of \(words.joined(separator: ", ")); this is \(found(said))")
      }
    }
    guard let lines = value["lines"]?.elements, !lines.isEmpty else {
      note((value["lines"] ?? value).range.lowerBound, "'lines' must be a list of lines, one at least")
      return nil
    }
    var block = SiteTemplates.Block(place: place, lines: [])
    for line in lines { if let line = self.line(line) { block.lines.append(line) } }
    return block
  }

  /// A line: an object with `text`, or the text alone.
  private mutating func line(_ value: JSONValue) -> SiteTemplates.Line? {
    if value.string == nil {
      guard members(value, known: ["text", "documents", "examples"], "a line") else { return nil }
    }
    guard let text = value.string ?? value["text"]?.string else {
      note(value.range.lowerBound, "a line needs \"text\"; it may also be the text alone, as a string")
      return nil
    }
    guard text.unicodeScalars.contains(where: { WordScanner.classify($0.value) != .space }) else {
      note(value.range.lowerBound, "the text of a line must not be blank; blank lines are not looked at")
      return nil
    }
    return SiteTemplates.Line(text: text, documents: value["documents"]?.number?.int ?? 0)
  }

  /// Whether `value` is an object; notes keys that are not known or stand twice.
  private mutating func members(_ value: JSONValue, known: [String], _ what: String) -> Bool {
    guard let members = value.members else {
      note(
        value.range.lowerBound,
        "expected \(what), an object with \(known.joined(separator: ", ")); this is \(found(value))")
      return false
    }
    for member in members where !known.contains(member.key) {
      note(member.keyRange.lowerBound, "\(what) has no key '\(member.key)'\(didYouMean(member.key, known))")
    }
    for fault in file.faults(repeatedIn: members) {
      faults.append("\(fault.path):\(fault.line):\(fault.column): \(fault.message)")
    }
    return true
  }

  private mutating func note(_ offset: Int, _ message: String) {
    let fault = file.fault(at: offset, message)
    faults.append("\(fault.path):\(fault.line):\(fault.column): \(message)")
  }
}
