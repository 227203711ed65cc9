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
    var reader = LearntFile(file)
    let read = reader.read(
      "a file of site templates", version: Self.version, items: "blocks", form: "{\"place\": …, \"lines\": […]}",
      command: "cleanse learn")
    self.init(documents: read?.root["documents"]?.number?.int ?? 0, blocks: [])
    for block in read?.elements ?? [] { if let block = Self.block(block, &reader) { blocks.append(block) } }
    guard reader.faults.isEmpty else {
      throw StageError(option: "templates", reader.faults.joined(separator: "\n"))
    }
  }

  private static func block(_ value: JSONValue, _ reader: inout LearntFile) -> Block? {
    guard reader.members(value, known: ["place", "lines"], "a block") else { return nil }
    var place = TemplatePlace.anywhere
    if let said = value["place"] {
      if let known = said.string.flatMap(TemplatePlace.init(rawValue:)) {
        place = known
      } else {
        let words = TemplatePlace.allCases.map { $0.rawValue }
        reader.note(
          said.range.lowerBound, "'place' must be one of \(words.joined(separator: ", ")); this is \(found(said))")
      }
    }
    guard let lines = value["lines"]?.elements, !lines.isEmpty else {
      reader.note((value["lines"] ?? value).range.lowerBound, "'lines' must be a list of lines, one at least")
      return nil
    }
    var block = Block(place: place, lines: [])
    for line in lines { if let line = Self.line(line, &reader) { block.lines.append(line) } }
    return block
  }

  /// A line: an object with `text`, or the text alone.
  private static func line(_ value: JSONValue, _ reader: inout LearntFile) -> Line? {
    if value.string == nil {
      guard reader.members(value, known: ["text", "documents", "examples"], "a line") else { return nil }
    }
    guard let text = value.string ?? value["text"]?.string else {
      reader.note(value.range.lowerBound, "a line needs \"text\"; it may also be the text alone, as a string")
      return nil
    }
    guard text.unicodeScalars.contains(where: { WordScanner.classify($0.value) != .space }) else {
      reader.note(value.range.lowerBound, "the text of a line must not be blank; blank lines are not looked at")
      return nil
    }
    return Line(text: text, documents: value["documents"]?.number?.int ?? 0)
  }
}
