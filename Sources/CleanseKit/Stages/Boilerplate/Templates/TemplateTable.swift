/// Site templates made ready to be looked up.
struct TemplateTable: Sendable {
  /// A line of a block: what it is part of.
  struct Entry: Sendable {
    let block: Int32
    let place: TemplatePlace
    /// Whether the line goes where no other of its block is beside it.
    let standsAlone: Bool
  }

  /// By the form of the line.
  private var entries: [[UInt8]: [Entry]] = [:]
  /// Lines with `{text}` in them: what stands before, between and after.
  private var patterns: [(parts: [[UInt8]], entry: Entry)] = []

  private static let wildcard = "{text}"
  /// From so many words on a line says enough to be known by itself.
  private static let tellingWords = 4

  var isEmpty: Bool { entries.isEmpty && patterns.isEmpty }

  init(_ files: [SiteTemplates]) {
    var form = TemplateForm()
    var number: Int32 = 0
    for block in files.lazy.flatMap({ $0.blocks }) {
      for line in block.lines { add(line, of: block, number, &form) }
      number += 1
    }
  }

  private mutating func add(
    _ line: SiteTemplates.Line, of block: SiteTemplates.Block, _ number: Int32, _ form: inout TemplateForm
  ) {
    let text = Text(repairing: Array(line.text.utf8))
    let words = line.text.split { $0 == " " }.count
    let entry = Entry(
      block: number, place: block.place, standsAlone: block.lines.count == 1 || words >= Self.tellingWords)
    guard line.text.contains(Self.wildcard) else {
      form.read(text, WordScanner.trimmed(0..<text.count, text))
      entries[form.bytes, default: []].append(entry)
      return
    }
    let parts = line.text.split(separator: Self.wildcard, omittingEmptySubsequences: false).map { part in
      let text = Text(repairing: Array(part.utf8))
      form.read(text, 0..<text.count)
      return form.bytes
    }
    patterns.append((parts, entry))
  }

  /// What a line of this form is part of; linear in its length and in the number of lines with `{text}`.
  func entries(of form: [UInt8]) -> [Entry] {
    var found = entries[form] ?? []
    for (parts, entry) in patterns where Self.matches(form, parts) { found.append(entry) }
    return found
  }

  /// Whether `form` begins with the first part, ends with the last, and has the others between, in their order.
  private static func matches(_ form: [UInt8], _ parts: [[UInt8]]) -> Bool {
    guard let first = parts.first, let last = parts.last, form.starts(with: first) else { return false }
    guard form.count >= first.count + last.count, form.suffix(last.count).elementsEqual(last) else { return false }
    var rest = form[first.count..<form.count - last.count]
    for part in parts.dropFirst().dropLast() {
      guard let found = find(part, in: rest) else { return false }
      rest = rest[(found + part.count)...]
    }
    return true
  }

  private static func find(_ part: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard part.count <= bytes.count else { return nil }
    return (bytes.startIndex...bytes.endIndex - part.count).first { bytes[$0...].starts(with: part) }
  }
}
