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
    var reader = RegisterReader(file: SourceFile(path: file.path, bytes: file.bytes))
    guard let register = reader.read(), reader.faults.isEmpty else {
      throw StageError(option: "register", reader.faults.joined(separator: "\n"))
    }
    self = register
  }
}

/// Reads a register of names, noting every fault.
private struct RegisterReader {
  let file: SourceFile
  var faults: [String] = []

  mutating func read() -> NameRegister? {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONParser.parse(file.bytes)
    } catch {
      note(error.offset, error.message)
      return nil
    }
    guard members(root, known: ["version", "documents", "words"], "a register of names") else { return nil }
    guard let version = root["version"], version.number?.int == NameRegister.version else {
      note(
        (root["version"] ?? root).range.lowerBound,
        "'version' must be \(NameRegister.version), which is what this cleanse reads; run 'cleanse learn --names' again"
      )
      return nil
    }
    guard let words = root["words"]?.elements else {
      note((root["words"] ?? root).range.lowerBound, "'words' must be a list of {\"spelling\": …, \"spellings\": {…}}")
      return nil
    }
    var register = NameRegister(documents: root["documents"]?.number?.int ?? 0)
    for word in words { if let word = self.word(word) { register.words.append(word) } }
    return register
  }

  /// A word; without `key`, that of its spelling is meant.
  private mutating func word(_ value: JSONValue) -> NameRegister.Word? {
    guard members(value, known: ["spelling", "key", "spellings"], "a word") else { return nil }
    guard let spelling = value["spelling"]?.string, !spelling.isEmpty else {
      note((value["spelling"] ?? value).range.lowerBound, "a word needs \"spelling\", how it is to be written")
      return nil
    }
    let key = value["key"]?.string ?? NameSpellings.key(of: Array(spelling.utf8))
    var word = NameRegister.Word(key: key, spelling: spelling)
    for member in value["spellings"]?.members ?? [] {
      guard let count = member.value.number?.int, count >= 0 else {
        note(member.value.range.lowerBound, "a spelling's count must be a whole number; this is \(found(member.value))")
        continue
      }
      word.spellings.append(NameRegister.Count(text: member.key, count: count))
    }
    return word
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
