/// What a page's tables leave behind where their cells were empty: lines of bars, blanks and rules.
///
/// Lines with bars that follow each other are judged together: a table that still holds rows of cells stays whole, as
/// it is text that somebody can read.
struct TableResidue {
  private(set) var edits: [MarkupEdit] = []
  private var rows: [Row] = []
  private var isAfterText = false

  /// One line that holds a bar or looks like the edge of a table.
  private struct Row {
    /// From the start of the line to its line end, and to that of the next line.
    let content: Range<Int>
    let next: Int
    /// Cells with text.
    let cells: Int
    /// Whether it holds a rule of dashes.
    let isRule: Bool
    /// The text between the outer bars, and whether there is a bar on both sides.
    let text: Range<Int>
    let isFramed: Bool
  }

  mutating func read(_ text: borrowing Text) {
    var start = 0
    while start < text.count {
      let mark = text.next(in: Self.leads, from: start)
      guard mark < text.count else {
        settle(nextIsText: !Self.isBlankLine(start, in: text), in: text)
        return
      }
      if !rows.isEmpty || mark > start {
        let line = Self.startOfLine(mark, after: start, in: text)
        if line > start { settle(nextIsText: !Self.isBlankLine(start, in: text), in: text) }
        isAfterText = line > start ? Self.endsInText(line, in: text) : isAfterText
        start = line
      }
      let end = Self.endOfLine(start, in: text)
      if let row = Self.row(start, end.content, end.next, in: text) {
        rows.append(row)
      } else {
        settle(nextIsText: true, in: text)
        isAfterText = true
      }
      start = end.next
    }
    settle(nextIsText: false, in: text)
  }

  private static let leads = ByteSet("|+")

  /// Decides on the rows gathered.
  private mutating func settle(nextIsText: Bool, in text: borrowing Text) {
    defer { rows.removeAll(keepingCapacity: true) }
    guard rows.contains(where: { $0.cells == 0 || $0.cells == 1 && $0.isFramed }) else {
      if !rows.isEmpty { isAfterText = true }
      return
    }
    let full = rows.count { $0.cells > 1 }
    let isTable = full > 1 || full == 1 && rows.contains { $0.isRule }
    if isTable {
      isAfterText = true
      return
    }
    var isAfter = isAfterText
    for (i, row) in rows.enumerated() {
      if row.cells == 0 {
        let last = i + 1 == rows.count
        let parts = isAfter && (last ? nextIsText : rows[i + 1].cells > 0)
        let range = row.content.lowerBound..<(parts ? row.content.upperBound : row.next)
        if !range.isEmpty { edits.append(MarkupEdit(range, StripMarkup.tableResidue)) }
        if parts { isAfter = false }
      } else {
        if row.cells == 1, row.isFramed { unframe(row) }
        isAfter = true
      }
    }
    isAfterText = isAfter
  }

  private mutating func unframe(_ row: Row) {
    edits.append(MarkupEdit(row.content.lowerBound..<row.text.lowerBound, StripMarkup.tableResidue))
    edits.append(MarkupEdit(row.text.upperBound..<row.content.upperBound, StripMarkup.tableResidue))
  }

  private static func row(_ start: Int, _ end: Int, _ next: Int, in text: borrowing Text) -> Row? {
    var bars = 0
    var corners = 0
    var dashes = 0
    var cells = 0
    var isInCell = false
    var hasText = false
    var first = end
    var last = start
    var at = start
    while at < end {
      let byte = text[at]
      var length = 1
      var shows = true
      if byte == 0x7C {
        bars += 1
        isInCell = false
      } else if byte == 0x2B {
        corners += 1
      } else if byte == 0x2D || byte == 0x3D || byte == 0x3A {
        if byte != 0x3A { dashes += 1 }
      } else if let nothing = lengthOfNothing(at, in: text) {
        length = nothing
        shows = false
      } else {
        hasText = true
        if !isInCell { cells += 1 }
        isInCell = true
      }
      if shows, byte != 0x7C {
        first = min(first, at)
        last = at + 1
      }
      at += length
    }
    let isEdge = corners > 1 && dashes > 1 && !hasText
    guard bars > 0 || isEdge else { return nil }
    let framed = bars == 2 && isFramed(start, end, first, last, in: text)
    return Row(
      content: start..<end, next: next, cells: cells, isRule: dashes > 2 && !hasText, text: first..<max(first, last),
      isFramed: framed && cells == 1)
  }

  /// The length in bytes of what no reader sees at `offset`: a blank, or what strip-invisibles would take away.
  private static func lengthOfNothing(_ offset: Int, in text: borrowing Text) -> Int? {
    if let blank = Blank.at(offset, in: text) { return blank.length }
    guard Invisible.leads.contains(text[offset]) else { return nil }
    let scalar = text.scalar(at: offset)
    if scalar.value == 0x1B { return text.controlSequenceLength(at: offset) }
    return MojibakeRegion.isTransparent(scalar.value) ? scalar.length : nil
  }

  /// Whether bars and blanks stand on both sides of the text, a blank next to it.
  private static func isFramed(_ start: Int, _ end: Int, _ first: Int, _ last: Int, in text: borrowing Text) -> Bool {
    guard first < last, first > start + 1, last < end - 1 else { return false }
    let opens = text.next(0x7C, from: start) < first
    let closes = text.next(0x7C, from: last) < end
    return opens && closes && Blank.before(first, in: text) != nil && Blank.at(last, in: text) != nil
  }
}

/// Lines end here as for all later stages: also at VT, FF, NEL, LS and PS.
extension TableResidue {
  private static func startOfLine(_ offset: Int, after start: Int, in text: borrowing Text) -> Int {
    var at = offset
    while at > start {
      let length = text.scalar(before: at).length
      if let blank = Blank.at(at - length, in: text), blank.kind.endsLine || blank.kind == .page { return at }
      at -= length
    }
    return start
  }

  private static func endOfLine(_ start: Int, in text: borrowing Text) -> (content: Int, next: Int) {
    var at = start
    while true {
      at = text.next(in: Blank.leads, from: at)
      guard at < text.count else { return (text.count, text.count) }
      guard let blank = Blank.at(at, in: text) else {
        at += text.scalar(at: at).length
        continue
      }
      if blank.kind.endsLine || blank.kind == .page { return (at, at + blank.length) }
      at += blank.length
    }
  }

  private static func isBlankLine(_ start: Int, in text: borrowing Text) -> Bool {
    var at = start
    while let blank = Blank.at(at, in: text), at < text.count {
      if blank.kind.endsLine || blank.kind == .page { return true }
      at += blank.length
    }
    return at == text.count
  }

  /// Whether the line that ends before `line` holds words.
  private static func endsInText(_ line: Int, in text: borrowing Text) -> Bool {
    var at = line
    var ends = 0
    while let length = Blank.before(at, in: text) {
      if let blank = Blank.at(at - length, in: text), blank.kind.endsLine || blank.kind == .page {
        if !(text[at - length] == 0x0D && text[at] == 0x0A && at < line) { ends += 1 }
        if ends > 1 { return false }
      }
      at -= length
    }
    return at > 0
  }
}
