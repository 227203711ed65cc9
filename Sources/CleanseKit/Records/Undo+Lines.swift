/// Undoing JSONL, line by line.
extension Undo {
  func rawLines(of clean: [UInt8], _ path: String?, at place: String?) throws(Fault) -> [UInt8] {
    guard !joinsInputs else { return try rebuild(clean, entries, of: path) }
    if let path, let input = input(path) { return try rebuild(clean, input.entries) }
    guard inputs.count > 1 else { return try rebuild(clean, entries) }
    let digests = Self.lines(clean).map { Digest.of(clean.span.extracting($0)) }
    let fitting = inputs.filter { $0.digests == digests }
    guard !fitting.isEmpty else {
      // The file that it seems to be tells more of what is wrong than that it is none of them.
      let choice = UndoChoice(place)
      if let seeming = inputs.first(where: { choice.mirrors($0.path) }) { return try rebuild(clean, seeming.entries) }
      throw Fault("the journal knows no file with these lines; give a file of the run that wrote it, unchanged")
    }
    let chosen = try UndoChoice(place).choose(
      fitting.map { UndoChoice.Candidate(path: $0.path, rawDigests: $0.rawDigests) })
    return try rebuild(clean, fitting[chosen].entries)
  }

  /// The raw bytes that `entries` tell of the lines in `clean`: of all, or of those of the input at `path`.
  private func rebuild(_ clean: [UInt8], _ entries: [JSONValue], of path: String? = nil) throws(Fault) -> [UInt8] {
    var raw: [UInt8] = []
    let lines = Self.lines(clean)
    var next = 0
    for entry in entries where entry["document"]?.number?.int != 0 {
      let isWanted = path == nil || entry["path"]?.string == path
      if let rejected = entry["rejected"] {
        guard let bytes = RawBytes.read(rejected) else { throw Self.damaged("a rejected document cannot be read") }
        if isWanted { raw.append(contentsOf: try checked(bytes, entry)) }
        continue
      }
      guard next < lines.count else {
        throw Fault("the text ends before document \(entry["document"]?.number?.int ?? 0) of the journal")
      }
      let line = Array(clean[lines[next]])
      next += 1
      guard Digest.of(line.span) == entry["digest"]?.string else {
        throw Fault("line \(next) is not the one that the journal speaks of; give the output of its run, unchanged")
      }
      if isWanted { raw.append(contentsOf: try checked(LineFrame.undo(rawLine(line, entry), entry), entry)) }
    }
    guard next == lines.count else { throw Fault("the text has lines that the journal does not know") }
    return raw
  }

  /// The raw line: annotations out, the text undone, its raw spelling back.
  private func rawLine(_ line: [UInt8], _ entry: JSONValue) throws(Fault) -> [UInt8] {
    guard let text = try Self.range(entry["text"], in: line) else { return line }
    var raw = Array(line[..<text.lowerBound])
    if let spelling = entry["spelling"].flatMap(RawBytes.read) {
      raw.append(contentsOf: spelling)
    } else if entry["layers"] != nil {
      let restored = try restore(Self.string(line, text), entry)
      JSONString.encode(restored.span, into: &raw)
    } else {
      raw.append(contentsOf: line[text])
    }
    let added = try Self.range(entry["annotations"], in: line) ?? text.upperBound..<text.upperBound
    guard added.lowerBound >= text.upperBound else { throw Self.damagedPlace }
    raw.append(contentsOf: line[text.upperBound..<added.lowerBound])
    raw.append(contentsOf: line[added.upperBound...])
    return raw
  }

  /// The text of the JSON string at `range`.
  private static func string(_ line: [UInt8], _ range: Range<Int>) throws(Fault) -> [UInt8] {
    guard let value = try? JSONParser.parse(line.span.extracting(range)), let text = value.string else {
      throw Self.damagedPlace
    }
    return Array(text.utf8)
  }

  /// A range of the line that an entry names; nil where it names none.
  private static func range(_ value: JSONValue?, in line: [UInt8]) throws(Fault) -> Range<Int>? {
    guard let value else { return nil }
    guard let pair = value.elements, pair.count == 2, let start = pair[0].number?.int, let end = pair[1].number?.int,
      0 <= start, start <= end, end <= line.count
    else { throw Self.damagedPlace }
    return start..<end
  }

  private static let damagedPlace = damaged("a place does not fit its line")
}
