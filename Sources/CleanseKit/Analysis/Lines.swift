/// One line of a text, in bytes.
public struct Line: Sendable {
  public let start: Int
  /// The end of the words of the line, before its line end.
  public let end: Int
  /// The start of the next line: after LF, CRLF or CR.
  public let next: Int

  public var content: Range<Int> { start..<end }
  public var whole: Range<Int> { start..<next }
}

/// The lines of a text; a line ends at LF, CRLF or CR. Text after the last line end is a line, nothing is not.
public struct Lines: Analysis, RandomAccessCollection, Sendable {
  private var lines: [Line] = []

  public init(of text: borrowing Text) {
    var start = 0
    let count = text.count
    while start < count {
      let end = text.next(0x0A, or: 0x0D, from: start)
      var next = Swift.min(end + 1, count)
      if end < count, text[end] == 0x0D, text[end + 1] == 0x0A { next = Swift.min(end + 2, count) }
      lines.append(Line(start: start, end: end, next: next))
      start = next
    }
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { lines.count }
  public subscript(index: Int) -> Line { lines[index] }

  /// The index of the line that holds `offset`; O(log lines).
  public func index(holding offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].next <= offset { low = middle + 1 } else { high = middle }
    }
    return Swift.min(low, Swift.max(0, lines.count - 1))
  }
}

extension Text {
  /// The lines of the text, split once.
  public var lines: Lines { analysis(Lines.self) }
}
