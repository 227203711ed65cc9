/// A line break that is no line end of the author's: made by a tool that wrapped the text to a width.
public struct LineWrap: Sendable {
  /// What was broken.
  public enum Kind: Sendable {
    /// A line, between two words.
    case line
    /// A word, behind a hyphen.
    case hyphen
  }

  public let kind: Kind
  /// The bytes of the break: white space and line end, for a broken word also its hyphen.
  public let range: Range<Int>
  /// What must stand in place of `range`: a space, nothing, or a hyphen that belongs to the word.
  public let repair: String
  /// The bytes of the broken word with its break; `range` where no word was broken.
  public let word: Range<Int>
  /// What must stand in place of `word`.
  public let wordRepair: String
  public let reason: String
  /// 0 to 1.
  public let confidence: Double
}

/// The hard wraps of a text, in ascending order; verse, lists, tables, headings and addresses have none.
///
/// Joining all of them leaves a text without wraps: the judgement is repeated over the joined lines.
public struct LineWraps: Analysis, Sendable {
  public private(set) var wraps: [LineWrap] = []

  public init(of text: borrowing Text) {
    var shapes: [LineShape] = []
    var parts: [Bool] = []
    Self.read(text, &shapes, &parts)
    guard shapes.count > 1 else { return }
    let joined = Self.judge(shapes, parts)
    var words = BrokenWords()
    for (i, verdict) in joined.enumerated() {
      guard let verdict else { continue }
      let range = shapes[i].end..<shapes[i + 1].start
      wraps.append(words.wrap(range, verdict, isHyphen: shapes[i].tail == .hyphen, in: text))
    }
    words.settle(&wraps, in: text)
  }

  /// The shapes of all lines that have a neighbour without a blank line between; `parts[i]` says that one follows.
  private static func read(_ text: borrowing Text, _ shapes: inout [LineShape], _ parts: inout [Bool]) {
    let lines = text.lines
    var follows = false
    var isBlank = lines.isEmpty || Self.isBlank(lines[0], in: text)
    for i in lines.indices {
      let goesOn = i + 1 < lines.endIndex && !Self.isBlank(lines[i + 1], in: text)
      if !isBlank, follows || goesOn, let shape = LineShape(lines[i], i, in: text) {
        shapes.append(shape)
        parts.append(!goesOn)
      }
      follows = !isBlank
      isBlank = !goesOn
    }
  }

  private static func isBlank(_ line: Line, in text: borrowing Text) -> Bool {
    var at = line.start
    while at < line.end, let blank = Blank.at(at, in: text) { at += blank.length }
    return at >= line.end
  }

  /// The verdicts on all breaks; judged again over the joined lines until nothing more joins.
  private static func judge(_ shapes: [LineShape], _ parts: [Bool]) -> [WrapJudgement.Verdict?] {
    var verdicts = [WrapJudgement.Verdict?](repeating: nil, count: shapes.count)
    var lines = shapes
    var parts = parts
    // The place in `shapes` of the last line that each of `lines` is made of.
    var last = Array(shapes.indices)
    for _ in 0..<mostRounds {
      let round = Self.round(lines, parts)
      var kept: [LineShape] = []
      var keptParts: [Bool] = []
      var keptLast: [Int] = []
      for i in lines.indices {
        if i > 0, let verdict = round[i - 1] {
          verdicts[last[i - 1]] = verdict
          kept[kept.count - 1] = kept[kept.count - 1].joined(to: lines[i])
          keptParts[kept.count - 1] = parts[i]
          keptLast[kept.count - 1] = last[i]
        } else {
          kept.append(lines[i])
          keptParts.append(parts[i])
          keptLast.append(last[i])
        }
      }
      if kept.count == lines.count { break }
      (lines, parts, last) = (kept, keptParts, keptLast)
    }
    return verdicts
  }

  /// Judges by columns, and where that joins nothing as a tool does that counts marks as columns.
  private static func round(_ lines: [LineShape], _ parts: [Bool]) -> [WrapJudgement.Verdict?] {
    let verdicts = WrapJudgement(lines, parts: parts).verdicts
    guard lines.contains(where: { $0.marks > 0 }), verdicts.allSatisfy({ $0 == nil }) else { return verdicts }
    return WrapJudgement(lines.map { $0.countingMarks }, parts: parts).verdicts
  }

  /// Two rounds are usual: one that joins and one that finds nothing left.
  private static let mostRounds = 8
}
