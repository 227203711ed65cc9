/// Brings white space in order, and never joins two lines or two paragraphs.
public struct NormalizeWhitespace: Stage {
  public typealias Scratch = LineEndStyle

  static let tab = Rule(0, "tab", "A tab within a line becomes one space.")
  static let noBreakSpace = Rule(
    1, "no-break-space", "A no-break, narrow no-break or figure space becomes one space; most come from HTML.")
  static let unicodeSpace = Rule(
    2, "unicode-space", "A typographic or ideographic space becomes one space, so that searches find the words.")
  static let spaceRun = Rule(3, "space-run", "Several spaces within a line become one.")
  static let trailingSpace = Rule(4, "trailing-space", "White space before a line end shows nothing and goes.")
  static let indentation = Rule(5, "indentation", "White space before the first word of a line goes, if so wished.")
  static let blankLines = Rule(6, "blank-lines", "Of several blank lines in a row one is enough to part paragraphs.")
  static let documentEdge = Rule(7, "document-edge", "Blank lines before the first or after the last words go.")
  static let lineEnd = Rule(
    8, "line-end", "A form feed or vertical tab becomes a line end, and line ends become alike if so wished.")

  public static let summary = "Brings white space in order: one space between words, one blank line between paragraphs."
  public static let discussion = """
    Line ends stay what they are (LF, CRLF, CR, also NEL, LS and PS), unless `lineEnds` wants them alike; then a
    paragraph separator that stands alone becomes a blank line. A final line end stays or stays away. VT and FF end a
    line (UAX #14, class BK): each becomes the line end that the text has next, or goes where it stands beside one, so
    that a page break does not part a paragraph.

    Indentation stays by default, as it carries the meaning of verse, lists and program text; in it, tabs and
    ideographic spaces (the indentation of East Asian paragraphs) stay as well. U+1680 stays: it is a stroke that
    readers of Ogham see. White space is what PropList.txt calls White_Space; zero-width characters are not, and belong
    to strip-invisibles.
    """
  public static let rules = [
    tab, noBreakSpace, unicodeSpace, spaceRun, trailingSpace, indentation, blankLines, documentEdge, lineEnd,
  ]

  /// What becomes of white space before the first word of a line.
  public enum Indentation: String, OptionChoice {
    case keep, strip
  }

  /// What becomes of no-break spaces.
  public enum NoBreakSpaces: String, OptionChoice {
    case space, typographic, keep
  }

  /// What line ends become.
  public enum LineEnds: String, OptionChoice {
    case keep, lf, crlf
  }

  /// The options of `normalize-whitespace`.
  public struct Options: StageOptions {
    public var indentation = Indentation.keep
    public var blankLines = 1
    public var noBreakSpaces = NoBreakSpaces.space
    public var lineEnds = LineEnds.keep
    public init() {}

    public static let all = [
      Option("indentation", \Self.indentation, "Whether white space before the first word of a line stays."),
      Option("blankLines", \Self.blankLines, in: 1...100, "How many blank lines in a row may stay."),
      Option(
        "noBreakSpaces", \Self.noBreakSpaces,
        "Whether no-break spaces become plain ones, stay where typography wants them (between digits, inside guillemets, before : ; ! ? %), or stay."
      ),
      Option("lineEnds", \Self.lineEnds, "Whether all line ends become LF or CRLF."),
    ]
  }

  let options: Options

  public init(_ options: Options) { self.options = options }

  /// Text is cut where a line begins with something visible, so that no gap is ever cut.
  public var scope: Scope { .line }

  public func makeScratch() -> LineEndStyle { LineEndStyle() }

  public func find(in text: borrowing Text, using style: inout LineEndStyle, into findings: inout Findings) {
    style.begin(text)
    var at = 0
    while at < text.count {
      at = nextGap(in: text, from: at)
      guard at < text.count else { return }
      let gap = Gap(at: at, in: text)
      settle(gap, in: text, &style, &findings)
      at = gap.end
    }
  }

  /// The start of the next gap that may not be in order; the end of the text where there is none. `offset` is no blank,
  /// but for the start of the text.
  private func nextGap(in text: borrowing Text, from offset: Int) -> Int {
    guard options.lineEnds != .crlf else { return nextBlank(in: text, from: offset) }
    if offset == 0, Blank.at(0, in: text) != nil { return 0 }
    var at = offset
    while true {
      at = text.nextDisorderedBlank(from: at)
      guard at < text.count else { break }
      if isParagraphBreak(at, in: text) {
        at += 2
        continue
      }
      return at > offset && (text[at - 1] == 0x20 || text[at - 1] == 0x0A) ? at - 1 : at
    }
    // One blank that ends the text.
    let last = text.count - 1
    return last >= offset && (text[last] == 0x20 || text[last] == 0x0A) ? last : text.count
  }

  private func nextBlank(in text: borrowing Text, from offset: Int) -> Int {
    var at = text.next(in: Blank.leads, from: offset)
    while at < text.count, Blank.at(at, in: text) == nil {
      at = text.next(in: Blank.leads, from: at + text.scalar(at: at).length)
    }
    return at
  }

  /// Whether one empty line stands at `at` between two visible characters: most disordered blanks are that.
  private func isParagraphBreak(_ at: Int, in text: borrowing Text) -> Bool {
    text[at] == 0x0A && text[at + 1] == 0x0A && !Blank.leads.contains(text[at + 2]) && at > 0 && at + 2 < text.count
      && Blank.before(at, in: text) == nil
  }

  private func settle(
    _ gap: Gap, in text: borrowing Text, _ style: inout LineEndStyle, _ findings: inout Findings
  ) {
    let opens = gap.start == 0
    let closes = gap.end == text.count && text.endsDocument
    if gap.lineEnds == 0, !gap.holdsPage, !opens, !closes {
      settleWithinLine(gap, in: text, &findings)
    } else if opens, !closes {
      if gap.lastBreak > 0 {
        findings.remove(0..<gap.lastBreak, text.startsDocument ? Self.documentEdge : Self.blankLines)
      }
      settleIndentation(gap.lastBreak..<gap.end, in: text, &findings)
    } else if closes {
      settleLines(gap, keeping: 1, in: text, &findings)
    } else if gap.lineEnds == 0 {
      findings.replace(gap.start..<gap.lastBreak, with: endOfLine(at: gap.start, in: text, &style), Self.lineEnd)
      settleIndentation(gap.lastBreak..<gap.end, in: text, &findings)
    } else {
      settleLines(gap, keeping: options.blankLines + 1, in: text, &findings)
      settleIndentation(gap.lastBreak..<gap.end, in: text, &findings)
    }
  }

  private func endOfLine(at offset: Int, in text: borrowing Text, _ style: inout LineEndStyle) -> [UInt8] {
    switch options.lineEnds {
    case .lf: [0x0A]
    case .crlf: [0x0D, 0x0A]
    case .keep: style.bytes(near: offset, in: text)
    }
  }

  /// Keeps the first `most` line ends of a gap, without what stands before them, and takes the others away; at the
  /// end of a document also what stands after them.
  private func settleLines(_ gap: Gap, keeping most: Int, in text: borrowing Text, _ findings: inout Findings) {
    let closes = gap.end == text.count && text.endsDocument
    var at = gap.start
    for _ in 0..<min(most, gap.lineEnds) {
      let blanks = at
      while let blank = Blank.at(at, in: text), !blank.kind.endsLine { at += blank.length }
      if at > blanks {
        findings.replace(blanks..<at, with: joinsByte(blanks..<at, in: text) ? " " : "", Self.trailingSpace)
      }
      guard let end = Blank.at(at, in: text) else { break }
      let parts = end.kind == .paragraphEnd && gap.lineEnds == 1 && !closes
      unify(at..<at + end.length, partingParagraphs: parts, in: text, &findings)
      at += end.length
    }
    let last = closes ? gap.end : gap.lastBreak
    guard at < last else { return }
    let rule = gap.lineEnds == 0 ? Self.trailingSpace : closes ? Self.documentEdge : Self.blankLines
    findings.remove(at..<last, rule)
  }

  /// Whether a NEL stands behind blanks that part it from what would read as broken encoding with it: it is a byte of
  /// most charmaps.
  private func joinsByte(_ blanks: Range<Int>, in text: borrowing Text) -> Bool {
    blanks.lowerBound > 0 && text[blanks.lowerBound - 1] >= 0x80 && text.scalar(at: blanks.upperBound).value == 0x85
  }

  private func unify(
    _ range: Range<Int>, partingParagraphs: Bool, in text: borrowing Text, _ findings: inout Findings
  ) {
    switch options.lineEnds {
    case .keep: return
    case .lf:
      if text[range.lowerBound] != 0x0A {
        findings.replace(range, with: partingParagraphs ? "\n\n" : "\n", Self.lineEnd)
      }
    case .crlf:
      if text[range.lowerBound] != 0x0D || range.count != 2 {
        findings.replace(range, with: partingParagraphs ? "\r\n\r\n" : "\r\n", Self.lineEnd)
      }
    }
  }

  private func settleWithinLine(_ gap: Gap, in text: borrowing Text, _ findings: inout Findings) {
    guard let first = Blank.at(gap.start, in: text) else { return }
    if first.length == gap.end - gap.start {
      if first.kind == .space { return }
      if first.kind == .noBreak, staysNoBreak(gap, in: text) { return }
    }
    findings.replace(gap.start..<gap.end, with: " ", rule(of: gap.start..<gap.end, in: text))
  }

  /// The rule that says most of what was wrong: the first blank that is not a plain space.
  private func rule(of range: Range<Int>, in text: borrowing Text) -> Rule {
    var at = range.lowerBound
    while at < range.upperBound, let blank = Blank.at(at, in: text) {
      switch blank.kind {
      case .tab: return Self.tab
      case .noBreak: return Self.noBreakSpace
      case .ideographic, .other: return Self.unicodeSpace
      default: at += blank.length
      }
    }
    return Self.spaceRun
  }

  private func settleIndentation(_ range: Range<Int>, in text: borrowing Text, _ findings: inout Findings) {
    guard !range.isEmpty else { return }
    if options.indentation == .strip {
      findings.remove(range, Self.indentation)
      return
    }
    var at = range.lowerBound
    while at < range.upperBound, let blank = Blank.at(at, in: text) {
      let span = at..<at + blank.length
      if blank.kind == .other { findings.replace(span, with: " ", Self.unicodeSpace) }
      if blank.kind == .noBreak, options.noBreakSpaces != .keep {
        findings.replace(span, with: " ", Self.noBreakSpace)
      }
      at = span.upperBound
    }
  }

  /// Whether a no-break space that stands alone between words stays.
  private func staysNoBreak(_ gap: Gap, in text: borrowing Text) -> Bool {
    switch options.noBreakSpaces {
    case .space: return false
    case .keep: return true
    case .typographic:
      let before = text.scalar(before: gap.start).value
      let after = text.scalar(at: gap.end).value
      if (0x30...0x39).contains(before), (0x30...0x39).contains(after) { return true }
      if before == 0xAB || before == 0x2039 { return true }
      return [0xBB, 0x203A, 0x3A, 0x3B, 0x21, 0x3F, 0x25].contains(after)
    }
  }
}

/// The line end that a text has next, for line ends that are put in; found in linear time over all calls.
public struct LineEndStyle: Sendable {
  private var next = -1
  private var last: [UInt8] = [0x0A]

  /// Makes ready for `text`, which may go on where the last one ended.
  mutating func begin(_ text: borrowing Text) {
    next = -1
    if text.startsDocument { last = [0x0A] }
  }

  /// LF, CRLF or CR, as the first line end after `offset` is, else as the last one known, else LF; ascending offsets.
  mutating func bytes(near offset: Int, in text: borrowing Text) -> [UInt8] {
    if next < offset {
      next = text.next(0x0A, or: 0x0D, from: offset)
      if next < text.count {
        last = text[next] == 0x0A ? [0x0A] : text[next + 1] == 0x0A ? [0x0D, 0x0A] : [0x0D]
      }
    }
    return last
  }
}
