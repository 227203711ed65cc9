/// What the break after each line of a text is.
enum LineBreak: UInt8, Sendable {
  /// The end of a paragraph: a blank line follows, or the text ends.
  case paragraph
  /// The end of a line that stands alone: an item of a list, a heading, a line of verse.
  case hard
  /// A break that only the width of a page has put there.
  case wrap
  /// A wrap within a word, after a hyphen.
  case hyphen
}

/// The breaks of a text, one for each of `text.lines`.
///
/// Lines are taken for wrapped where the first word of the next line would not have fitted any more into the width
/// that the text keeps to. Linear in the bytes.
struct LineBreaks: Analysis, Sendable {
  /// Texts are wrapped to widths between these, in scalars.
  static let narrowest = 40
  static let widest = 120
  private(set) var kinds: [LineBreak] = []

  init(of text: borrowing Text) {
    let lines = text.lines
    guard lines.count > 1 else {
      kinds = Array(repeating: .paragraph, count: lines.count)
      return
    }
    kinds.reserveCapacity(lines.count)
    let shapes = lines.map { LineShape($0, in: text) }
    let width = Self.commonWidth(shapes)
    var block = 0
    while block < shapes.count {
      var end = block
      while end < shapes.count, !shapes[end].isBlank { end += 1 }
      judge(shapes, block..<end, width, text)
      if end < shapes.count { kinds.append(.paragraph) }
      block = end + 1
    }
  }

  /// The width of the widest line that is followed by another one of its paragraph.
  private static func commonWidth(_ shapes: [LineShape]) -> Int {
    var width = 0
    for i in shapes.indices.dropLast() where !shapes[i].isBlank && !shapes[i + 1].isBlank {
      width = max(width, shapes[i].width)
    }
    return width
  }

  private mutating func judge(_ shapes: [LineShape], _ block: Range<Int>, _ common: Int, _ text: borrowing Text) {
    var width = common
    if width > Self.widest { width = block.dropLast().map { shapes[$0].width }.max() ?? 0 }
    for i in block {
      guard i + 1 < block.upperBound else { kinds.append(.paragraph); continue }
      kinds.append(judge(shapes[i], shapes[i + 1], width, text))
    }
  }

  private func judge(_ line: LineShape, _ next: LineShape, _ width: Int, _ text: borrowing Text) -> LineBreak {
    guard width >= Self.narrowest, width <= Self.widest, !next.isItem else { return .hard }
    let continues = next.first == .lower && (line.last.isWord || line.endsOpen)
    let isFull = line.width + 1 + next.firstWord > width
    let isLong = line.width * 2 >= width
    guard isFull && line.width * 3 >= width || continues && isLong else { return .hard }
    return line.endsInHyphen && (next.first == .lower || next.first == .upper && line.isCapital) ? .hyphen : .wrap
  }
}

/// What a line looks like to the judge of its break.
private struct LineShape {
  var isBlank = true
  /// In scalars.
  var width = 0
  /// The width of the first word, in scalars.
  var firstWord = 0
  /// The classes of the first and the last scalar.
  var first = LetterClass.other
  var last = LetterClass.other
  var isItem = false
  /// Whether the last letter before the end is a capital.
  var isCapital = false
  /// Whether the line ends in a letter and a hyphen.
  var endsInHyphen = false
  /// Whether it ends in a mark that calls for more, such as a comma.
  var endsOpen = false

  init(_ line: Line, in text: borrowing Text) {
    var start = line.start
    var end = line.end
    while start < end, text[start] == 0x20 || text[start] == 0x09 { start += 1 }
    while end > start, text[end - 1] == 0x20 || text[end - 1] == 0x09 { end -= 1 }
    guard start < end else { return }
    isBlank = false
    var inFirstWord = true
    for offset in start..<end where text[offset] & 0xC0 != 0x80 {
      width += 1
      if text[offset] == 0x20 || text[offset] == 0x09 { inFirstWord = false }
      if inFirstWord { firstWord += 1 }
    }
    first = LetterClass(text.scalar(at: start).value)
    let lastByte = text[end - 1]
    last = LetterClass(text.scalar(before: end).value)
    endsOpen = lastByte == 0x2C || lastByte == 0x2D || lastByte == 0x3B
    if lastByte == 0x2D {
      let before = LetterClass(text.scalar(before: end - 1).value)
      endsInHyphen = before.isLetter
      isCapital = before == .upper
    }
    isItem = Self.isItem(start, end, text)
  }

  /// Whether the line begins as an item of a list: with a bullet, or a number and a stop, before a blank.
  private static func isItem(_ start: Int, _ end: Int, _ text: borrowing Text) -> Bool {
    let scalar = text.scalar(at: start)
    switch scalar.value {
    case 0x2A, 0x2B, 0x2D, 0x2022, 0x25AA, 0x25CF, 0x25E6, 0x2023, 0x2043, 0xB7:
      return text[start + scalar.length] == 0x20 && start + scalar.length < end
    case 0x30...0x39, 0x61...0x7A, 0x41...0x5A:
      var offset = start
      while offset < end, offset < start + 3, text[offset] &- 0x30 < 10 { offset += 1 }
      if offset == start { offset += 1 }
      return (text[offset] == 0x2E || text[offset] == 0x29) && text[offset + 1] == 0x20 && offset + 1 < end
        && scalar.value < 0x3A
    default: return false
    }
  }
}

extension Text {
  /// What the break after each line is, worked out once.
  var lineBreaks: LineBreaks { analysis(LineBreaks.self) }
}
