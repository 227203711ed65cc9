extension NameRegister {
  /// The file, with a line feed at its end.
  public var json: [UInt8] {
    var writer = JSONWriter(pretty: true)
    writer.object { writer in
      writer.key("version")
      writer.int(Self.version)
      writer.key("documents")
      writer.int(documents)
      writer.key("words")
      writer.array { writer in
        for word in words { Self.write(word, &writer) }
      }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func write(_ word: Word, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("spelling")
      writer.string(word.spelling)
      writer.key("key")
      writer.string(word.key)
      writer.key("spellings")
      writer.object { writer in
        for spelling in word.spellings {
          writer.key(spelling.text)
          writer.int(spelling.count)
        }
      }
    }
  }

  /// Reads a file, strictly.
  ///
  /// - Throws: all faults at once, each as `path:line:column: …`.
  public init(parsing file: NamedFile) throws(StageError) {
    var reader = LearntFile(file)
    let read = reader.read(
      "a register of names", version: Self.version, items: "words", form: "{\"spelling\": …, \"spellings\": {…}}",
      command: "cleanse learn --names")
    self.init(documents: read?.root["documents"]?.number?.int ?? 0)
    for word in read?.elements ?? [] { if let word = Self.word(word, &reader) { words.append(word) } }
    guard reader.faults.isEmpty else {
      throw StageError(option: "register", reader.faults.joined(separator: "\n"))
    }
  }

  /// A word; without `key`, that of its spelling is meant.
  private static func word(_ value: JSONValue, _ reader: inout LearntFile) -> Word? {
    guard reader.members(value, known: ["spelling", "key", "spellings"], "a word") else { return nil }
    guard let spelling = value["spelling"]?.string, !spelling.isEmpty else {
      reader.note((value["spelling"] ?? value).range.lowerBound, "a word needs \"spelling\", how it is to be written")
      return nil
    }
    let key = value["key"]?.string ?? NameSpellings.key(of: Array(spelling.utf8))
    var word = Word(key: key, spelling: spelling)
    if let spellings = value["spellings"], spellings.members == nil {
      reader.note(
        spellings.range.lowerBound, "'spellings' must be an object of counts; this is \(found(spellings))")
    }
    for member in value["spellings"]?.members ?? [] {
      guard let count = member.value.number?.int, count >= 0 else {
        reader.note(
          member.value.range.lowerBound, "a spelling's count must be a whole number; this is \(found(member.value))")
        continue
      }
      word.spellings.append(Count(text: member.key, count: count))
    }
    return word
  }
}
