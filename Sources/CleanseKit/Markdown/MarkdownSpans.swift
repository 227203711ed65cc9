/// The spans of a Markdown text that are not prose, and so stay byte for byte: front matter, code, HTML, links, tables'
/// bars, breaks and rules (CommonMark 0.31, and the tables and front matter that most tools add to it).
///
/// It reads more as markup than a renderer would rather than less. Linear in the length of the text.
struct MarkdownSpans: Analysis {
  private(set) var marks: [Mark] = []

  init(of text: borrowing Text) {
    var blocks = MarkdownBlocks()
    let lines = text.lines
    for index in lines.indices {
      blocks.read(lines[index], text, following: index + 1 < lines.count ? lines[index + 1] : nil)
    }
    blocks.finish(text)
    marks = blocks.marks
  }
}

/// Reads a Markdown text line by line: what is prose is gathered and read for inline markup, all else is marked.
struct MarkdownBlocks {
  private enum State {
    case prose
    /// Front matter, up to the line of the same three characters.
    case frontMatter(UInt8)
    /// A code block behind a fence, up to a fence of the same character and at least that length.
    case fence(UInt8, Int)
    /// An HTML block, up to a blank line, or to the end of `until`.
    case html(until: StaticString?)
  }

  private(set) var marks: [Mark] = []
  private var state = State.prose
  private var isFirstLine = true
  private var followsBlank = true
  /// Whether the last block was an item of a list, whose further paragraphs are indented.
  private var inList = false
  private var inTable = false
  /// The prose gathered so far: lines up to a blank line or a block of another kind.
  private var paragraph = 0..<0

  mutating func read(_ line: Line, _ text: borrowing Text, following: Line?) {
    defer { isFirstLine = false }
    switch state {
    case .frontMatter(let byte):
      mark(line.whole)
      if isDelimiter(line, byte, text) || (byte == 0x2D && isDelimiter(line, 0x2E, text)) { state = .prose }
    case .fence(let byte, let length):
      mark(line.whole)
      if let fence = fence(of: line, text), fence.byte == byte, fence.length >= length, fence.isBare { state = .prose }
    case .html(let until): readHTML(line, text, until)
    case .prose: readProse(line, text, following)
    }
  }

  /// Reads what prose is left.
  mutating func finish(_ text: borrowing Text) { endParagraph(text) }

  private mutating func readProse(_ line: Line, _ text: borrowing Text, _ following: Line?) {
    let content = contentStart(of: line, text)
    if content == line.end {
      endParagraph(text)
      (followsBlank, inTable) = (true, false)
      return
    }
    if isFirstLine, let byte = frontMatter(of: line, text) {
      state = .frontMatter(byte)
      return mark(line.whole)
    }
    if let fence = fence(of: line, text) {
      state = .fence(fence.byte, fence.length)
      return block(line, text)
    }
    let indentation = indentation(of: line, text)
    if indentation >= 4, followsBlank, !inList { return block(line, text, followsBlank: true) }
    if text[content] == UInt8(ascii: "<"), indentation < 4, let until = MarkdownHTML.block(at: content, text) {
      state = .html(until: until.end)
      endParagraph(text)
      return readHTML(line, text, until.end)
    }
    if let words = headingStart(content, text) {
      endParagraph(text)
      mark(content..<min(words, line.end))
      paragraph = min(words, line.end)..<line.end
      endParagraph(text)
      // A heading needs no stop at its end.
      mark(line.end..<line.next)
      followsBlank = false
      return
    }
    if isRule(content..<line.end, text) || isDefinition(content..<line.end, text) { return block(line, text) }
    if indentation < 2 { inList = startsItem(content, text) }
    readTable(line, text, following)
    markBreak(line, text, following)
    paragraph = paragraph.isEmpty ? line.whole : paragraph.lowerBound..<line.next
    followsBlank = false
  }

  /// Marks a line that is no prose, and ends the paragraph before it.
  private mutating func block(_ line: Line, _ text: borrowing Text, followsBlank: Bool = false) {
    endParagraph(text)
    mark(line.whole)
    self.followsBlank = followsBlank
  }

  private mutating func readHTML(_ line: Line, _ text: borrowing Text, _ until: StaticString?) {
    guard let until else {
      if contentStart(of: line, text) == line.end {
        (state, followsBlank) = (.prose, true)
      } else {
        mark(line.whole)
      }
      return
    }
    mark(line.whole)
    if text.contains(until, in: line.content) { state = .prose }
  }

  private mutating func mark(_ range: Range<Int>) {
    marks.append(Mark(range: range, value: Protection.markup.rawValue))
  }

  private mutating func endParagraph(_ text: borrowing Text) {
    guard !paragraph.isEmpty else { return }
    var inlines = MarkdownInlines()
    inlines.read(paragraph, text)
    for range in inlines.ranges { mark(range) }
    paragraph = 0..<0
  }
}

extension MarkdownBlocks {
  /// Where the line begins behind blanks and the marks of quotations.
  private func contentStart(of line: Line, _ text: borrowing Text) -> Int {
    var at = line.start
    while at < line.end, text[at] == 0x20 || text[at] == 0x09 || text[at] == UInt8(ascii: ">") { at += 1 }
    return at
  }

  /// The columns of blanks that the line begins with, behind marks of quotations; a tab reaches the next fourth column.
  private func indentation(of line: Line, _ text: borrowing Text) -> Int {
    var columns = 0
    for at in line.start..<line.end {
      switch text[at] {
      case 0x20: columns += 1
      case 0x09: columns += 4 - columns % 4
      case UInt8(ascii: ">"): columns = text[at + 1] == 0x20 ? -1 : 0
      default: return columns
      }
    }
    return columns
  }

  /// Where the words of a heading begin that starts at `offset`: behind one to six # and a space; nil where none starts.
  private func headingStart(_ offset: Int, _ text: borrowing Text) -> Int? {
    var at = offset
    while text[at] == UInt8(ascii: "#"), at < offset + 7 { at += 1 }
    return (1...6).contains(at - offset) && text[at] == 0x20 ? at + 1 : nil
  }

  private func frontMatter(of line: Line, _ text: borrowing Text) -> UInt8? {
    for byte in [UInt8(ascii: "-"), UInt8(ascii: "+")] where isDelimiter(line, byte, text) { return byte }
    return nil
  }

  /// Whether the line is three of `byte`, and blanks at most.
  private func isDelimiter(_ line: Line, _ byte: UInt8, _ text: borrowing Text) -> Bool {
    guard line.content.count >= 3 else { return false }
    for at in line.content where text[at] != (at < line.start + 3 ? byte : 0x20) { return false }
    return true
  }

  /// The fence that the line is: at least three backticks or tildes, also in a quotation or an item of a list.
  private func fence(of line: Line, _ text: borrowing Text) -> (byte: UInt8, length: Int, isBare: Bool)? {
    var at = contentStart(of: line, text)
    if startsItem(at, text) {
      while at < line.end, text[at] != 0x20 { at += 1 }
      while at < line.end, text[at] == 0x20 { at += 1 }
    }
    let byte = text[at]
    guard byte == UInt8(ascii: "`") || byte == UInt8(ascii: "~") else { return nil }
    let start = at
    while at < line.end, text[at] == byte { at += 1 }
    guard at - start >= 3 else { return nil }
    // The words behind backticks hold none: `such` is a code span.
    if byte == UInt8(ascii: "`"), text.next(byte, from: at) < line.end { return nil }
    var rest = at
    while rest < line.end, text[rest] == 0x20 || text[rest] == 0x09 { rest += 1 }
    return (byte, at - start, rest == line.end)
  }

  /// Whether the range is a rule or the line under a heading: three or more of - _ * or =, and blanks.
  private func isRule(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    let first = text[range.lowerBound]
    guard [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "*"), UInt8(ascii: "=")].contains(first) else {
      return false
    }
    var count = 0
    for at in range {
      if text[at] == first { count += 1 } else if text[at] != 0x20, text[at] != 0x09 { return false }
    }
    return count >= 3 || (first == UInt8(ascii: "=") && !paragraph.isEmpty)
  }

  /// Whether the range defines where a link leads: `[label]: destination`.
  private func isDefinition(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    guard text[range.lowerBound] == UInt8(ascii: "[") else { return false }
    let end = text.next(UInt8(ascii: "]"), from: range.lowerBound)
    return end < range.upperBound && text[end + 1] == UInt8(ascii: ":")
      && text[range.lowerBound + 1] != UInt8(ascii: "^")
  }

  /// Whether an item of a list starts at `offset`: a bullet or a number, and a space.
  private func startsItem(_ offset: Int, _ text: borrowing Text) -> Bool {
    var at = offset
    if [UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+")].contains(text[at]) { return text[at + 1] == 0x20 }
    while (0x30...0x39).contains(text[at]), at < offset + 9 { at += 1 }
    return at > offset && (text[at] == UInt8(ascii: ".") || text[at] == UInt8(ascii: ")")) && text[at + 1] == 0x20
  }

  /// Marks the end of a line within a paragraph, which is as good as a space there, and the spaces before it, which may
  /// make it a line break.
  private mutating func markBreak(_ line: Line, _ text: borrowing Text, _ following: Line?) {
    guard let following, contentStart(of: following, text) < following.end else { return }
    var start = line.end
    while start > line.start, text[start - 1] == 0x20 { start -= 1 }
    mark((line.end - start >= 2 ? start : line.end)..<line.next)
  }

  /// Marks the bars of a table and the blanks beside them: of the row above a line of hyphens and bars, of that line,
  /// and of all rows below it.
  private mutating func readTable(_ line: Line, _ text: borrowing Text, _ following: Line?) {
    if !inTable, let following, text.next(UInt8(ascii: "|"), from: line.start) < line.end {
      inTable = isTableRule(following, text)
    }
    guard inTable else { return }
    if isTableRule(line, text) { return mark(line.content) }
    var at = text.next(UInt8(ascii: "|"), from: line.start)
    while at < line.end {
      var start = at
      var end = at + 1
      while start > line.start, text[start - 1] == 0x20 { start -= 1 }
      while end < line.end, text[end] == 0x20 { end += 1 }
      mark(start..<end)
      at = text.next(UInt8(ascii: "|"), from: end)
    }
  }

  private func isTableRule(_ line: Line, _ text: borrowing Text) -> Bool {
    var hyphens = 0
    var bars = 0
    for at in line.content {
      switch text[at] {
      case UInt8(ascii: "-"): hyphens += 1
      case UInt8(ascii: "|"): bars += 1
      case UInt8(ascii: ":"), 0x20, 0x09: continue
      default: return false
      }
    }
    return hyphens > 0 && bars > 0
  }
}

extension Text {
  /// Whether `word` stands somewhere in `range`.
  func contains(_ word: StaticString, in range: Range<Int>) -> Bool {
    guard word.utf8CodeUnitCount > 0 else { return true }
    let first = unsafe word.utf8Start[0]
    var at = next(first, from: range.lowerBound)
    while at < range.upperBound {
      if at + word.utf8CodeUnitCount <= range.upperBound, starts(with: word, at: at) { return true }
      at = next(first, from: at + 1)
    }
    return false
  }
}
