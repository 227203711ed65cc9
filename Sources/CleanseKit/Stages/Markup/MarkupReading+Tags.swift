extension MarkupReading {
  mutating func readTag(_ text: borrowing Text) {
    if text[at + 1] == 0x21 || text[at + 1] == 0x3F {
      readDeclaration(text)
    } else if let tag = HTMLTag(at: at, in: text), isMarkup(tag, in: text) {
      switch tag.element {
      case .inline, .word: strip(tag.range, StripMarkup.tag, in: text)
      case .script where !tag.isEnd: readRaw(tag, until: "</script", text)
      case .style where !tag.isEnd: readRaw(tag, until: "</style", text)
      default: readBreaks(text)
      }
    }
  }

  /// Whether a tag is one, where its name is also a word that people put in angle brackets, or where it may be part of
  /// a comparison or of program text: `cp <source>`, `a<b>c`, `Box<A>`.
  private mutating func isMarkup(_ tag: HTMLTag, in text: borrowing Text) -> Bool {
    if tag.isEnd || tag.hasDetails { return true }
    let isLetter = tag.name.count == 1
    let follows = tag.range.lowerBound > 0 && isAlphanumeric(text[tag.range.lowerBound - 1])
    let isCapital = text[tag.name.lowerBound] < 0x61
    let isDoubtful = isLetter && follows && (isCapital || isAlphanumeric(text[tag.range.upperBound]))
    guard tag.element == .word || isDoubtful else { return true }
    return closings.hasTag(tag.name, after: tag.range.upperBound, in: text)
  }

  /// Takes away what shows nothing; what it would join must not read as broken encoding.
  private mutating func strip(_ range: Range<Int>, _ rule: Rule, in text: borrowing Text) {
    let breaks =
      joinsBeyondASCII(range, in: text)
      ? breaksEncoding([], in: range, of: text)
      : range.lowerBound > 0 && text[range.lowerBound - 1] >= 0x80 && completesEncoding([], in: range, of: text)
    if breaks {
      at = range.upperBound
    } else {
      replace(range, rule)
    }
  }

  /// Whether characters beyond ASCII may come together where `range` goes; a quick look.
  private func joinsBeyondASCII(_ range: Range<Int>, in text: borrowing Text) -> Bool {
    let isBefore = range.lowerBound > 0 && text[range.lowerBound - 1] >= 0x80
    let isEdited = edits.last.map { $0.range.upperBound == range.lowerBound } ?? false
    return (isBefore || isEdited) && (text[range.upperBound] >= 0x80 || text[range.upperBound] == 0x26)
  }

  /// A comment, a document type or a processing instruction.
  private mutating func readDeclaration(_ text: borrowing Text) {
    let start = at
    if text.starts(with: "<!--", at: at) {
      let end = closings.next("-->", from: at + 4, in: text)
      strip(start..<(end.map { $0 + 3 } ?? start + 4), StripMarkup.comment, in: text)
    } else if Self.opensDoctype(at, in: text) || text.starts(with: "<?xml", at: at) {
      var end = at
      while end < min(text.count, start + 400), text[end] != 0x3E, text[end] != 0x0A { end += 1 }
      if text[end] == 0x3E { strip(start..<end + 1, StripMarkup.tag, in: text) }
    }
  }

  private static func opensDoctype(_ at: Int, in text: borrowing Text) -> Bool {
    text.starts(with: "<!DOCTYPE", at: at) || text.starts(with: "<!doctype", at: at)
  }

  /// A script or style sheet: goes with its content, which is no text; without an end tag only the tag goes.
  private mutating func readRaw(_ tag: HTMLTag, until mark: StaticString, _ text: borrowing Text) {
    guard let close = closings.next(mark, from: tag.range.upperBound, in: text) else {
      strip(tag.range, StripMarkup.tag, in: text)
      return
    }
    let end = text.next(0x3E, from: close)
    let range = tag.range.lowerBound..<min(end + 1, text.count)
    let joins =
      range.lowerBound > 0 && range.upperBound < text.count
      && Blank.before(range.lowerBound, in: text) == nil && Blank.at(range.upperBound, in: text) == nil
    replace(range, StripMarkup.script, with: joins ? [0x20] : [])
  }

  /// Tags that break lines, with the white space and the other tags between them: they become as many line ends as
  /// they want and do not stand there already.
  private mutating func readBreaks(_ text: borrowing Text) {
    let follows = at > 0 && text[at - 1] >= 0x80
    if follows, let tag = HTMLTag(at: at, in: text), completesEncoding([0x0A], in: tag.range, of: text) {
      at = tag.range.upperBound
      return
    }
    var group = MarkupBreaks(from: at, in: text)
    while let tag = text[at] == 0x3C ? HTMLTag(at: at, in: text) : nil, group.take(tag), isMarkup(tag, in: text) {
      at = tag.range.upperBound
      group.takeBlanks(&at, in: text)
    }
    for edit in group.edits(until: at, lineEnd: lineEnd, in: text) {
      replace(edit.range, edit.rule, with: edit.bytes)
    }
    at = max(at, group.end)
  }
}

/// A row of tags that break lines, and what stands around and between them.
private struct MarkupBreaks {
  private var tags: [Range<Int>] = []
  private let start: Int
  private(set) var end: Int
  private var wanted = 0
  private var breaks = 0
  private var wantsSpace = false
  private var lineEnds = 0
  private let opensText: Bool

  init(from offset: Int, in text: borrowing Text) {
    var start = offset
    end = offset
    while let length = Blank.before(start, in: text), Blank.at(start - length, in: text)?.kind.endsLine != true {
      start -= length
    }
    self.start = start
    var at = start
    // Two line ends make a paragraph; more need not be known.
    while lineEnds < 2, let length = Blank.before(at, in: text) {
      if Blank.at(at - length, in: text)?.kind.endsLine == true, !Self.isHalf(at - length, in: text) { lineEnds += 1 }
      at -= length
    }
    opensText = at == 0
  }

  /// Whether the line end at `offset` is the CR of a CRLF, whose LF has been counted.
  private static func isHalf(_ offset: Int, in text: borrowing Text) -> Bool {
    text[offset] == 0x0D && text[offset + 1] == 0x0A
  }

  /// Takes `tag` in; false where it is not one that may stand in the row.
  mutating func take(_ tag: HTMLTag) -> Bool {
    switch tag.element {
    case .lineBreak: breaks = min(breaks + 1, 2)
    case .line: wanted = max(wanted, 1)
    case .paragraph: wanted = 2
    case .cell: wantsSpace = true
    case .script, .style: if !tag.isEnd { return false }
    case .inline, .word: break
    }
    tags.append(tag.range)
    return true
  }

  mutating func takeBlanks(_ at: inout Int, in text: borrowing Text) {
    end = at
    while let blank = Blank.at(at, in: text), at < text.count {
      if blank.kind.endsLine { lineEnds += 1 }
      at += blank.length
    }
  }

  /// The edits; `last` is where the next word stands.
  func edits(until last: Int, lineEnd: [UInt8], in text: borrowing Text) -> [MarkupEdit] {
    guard let first = tags.first else { return [] }
    let isAtEdge = opensText || last == text.count
    let missing = isAtEdge ? 0 : max(0, max(wanted, breaks) - lineEnds)
    var bytes = Array(repeatElement(lineEnd, count: missing).joined())
    let rule = missing > 0 || wanted + breaks > 0 ? StripMarkup.lineBreak : StripMarkup.tag
    if lineEnds == 0, !isAtEdge {
      if bytes.isEmpty, wantsSpace { bytes = [0x20] }
      return [MarkupEdit(start..<last, rule, bytes: bytes)]
    }
    var edits = [MarkupEdit(first, rule, bytes: bytes)]
    for tag in tags.dropFirst() { edits.append(MarkupEdit(tag, rule)) }
    return edits
  }
}
