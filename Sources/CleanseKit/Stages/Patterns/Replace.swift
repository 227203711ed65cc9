/// Replaces what patterns of the pipeline file match.
public struct Replace: Stage {
  /// How much of a text a pattern sees at once.
  public enum View: String, OptionChoice { case document, line }

  /// The options of `replace`.
  public struct Options: StageOptions {
    public var patterns: [Replacement] = []
    public var scope = View.document
    /// Steps of backtracking for each byte.
    public var budget = 50

    public init() {}

    public static let all = [
      Option("patterns", \Self.patterns, isRequired: true, "What to replace, and by what."),
      Option(
        "scope", \Self.scope, "Whether patterns see the whole document, or each line alone, without its line end."),
      Option(
        "budget", \Self.budget, in: 1...10_000,
        "The steps of backtracking that a pattern may take for each byte of the document; over it, it is rejected."),
    ]
  }

  static let pattern = Rule(0, "pattern", "A pattern of the pipeline file matches.")
  static let overBudget = Rule(
    1, "over-budget", "A pattern needs more steps or memory than the document's length allows.", severity: .error)

  public static let summary = "Replaces what the patterns of the pipeline file match."
  public static let discussion = """
    Patterns are ICU's regular expressions (UTS #18). In `with`, `$1` and `${name}` stand for what groups matched, and \
    a backslash takes the meaning from the sign behind it, and before a letter or digit is an error; with `literal`, both are plain text. All patterns read the \
    same text, not what another makes of it: of matches that overlap, the earliest is replaced, then the longest, then \
    that of the earlier pattern, and the others are flagged. Use two stages, each with an `id`, where one pattern must \
    see what another has done. Whether a second run would change the text again is in the patterns' hands: `a` with \
    `aa` grows each time; `check` tells of texts that their own pattern matches. A pattern that goes back and forth \
    too long, such as `(a+)+$`, is no quiet "no match": the document is rejected and says so. The budget counts steps \
    and not seconds, so that it falls alike on every machine.
    """
  public static let rules = [pattern, overBudget]
  public static let mayReject = true

  public static let examples = [
    Example(
      "Groups", "Seen on 24/11/2026.", becomes: "Seen on 2026-11-24.",
      options: #""patterns": [{"pattern": "(\\d\\d)/(\\d\\d)/(?<year>\\d{4})", "with": "${year}-$2-$1"}]"#,
      rules: ["pattern"]),
    Example(
      "Plain text", "1 + 1 (sic) = 3", becomes: "1 + 1 = 3",
      options: #""patterns": [{"pattern": " (sic)", "with": "", "literal": true, "reason": "not our remark"}]"#,
      rules: ["pattern"]),
    Example(
      "Any case, at the start of lines", "note: one\nNOTE: two", becomes: "Note: one\nNote: two",
      options: #""patterns": [{"pattern": "^note:", "with": "Note:", "flags": "im"}]"#, rules: ["pattern"]),
    Example(
      "The longest of the earliest", "New York Times", becomes: "NYT",
      options:
        #""patterns": [{"pattern": "New York", "with": "NY"}, {"pattern": "New York Times", "with": "NYT"}]"#,
      rules: ["pattern"]),
    Example(
      "A line alone", unchanged: "one\ntwo",
      options: #""scope": "line", "patterns": [{"pattern": "one\\s+two", "with": "three"}]"#, rules: []),
    Example(
      "What no pattern matches", unchanged: "colour, coloured",
      options: #""patterns": [{"pattern": "\\bcolor\\b", "with": "colour"}]"#, rules: []),
  ]

  public var scope: Scope { view == .line ? .line : .document }
  private let view: View
  private let budget: Int
  private let patterns: [Replacement]
  private let templates: [ReplacementTemplate]

  public init(_ options: Options) throws(StageError) {
    view = options.scope
    budget = options.budget
    patterns = options.patterns
    var templates: [ReplacementTemplate] = []
    for pattern in patterns { templates.append(try pattern.template(pattern.compiled())) }
    self.templates = templates
  }

  /// The expressions of one thread, and what a match becomes.
  public struct Scratch {
    let expressions: [RegularExpression]
    var result: [UInt8] = []
  }

  public func makeScratch() throws(StageError) -> Scratch {
    var expressions: [RegularExpression] = []
    for pattern in patterns { expressions.append(try pattern.compiled()) }
    return Scratch(expressions: expressions)
  }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    for index in patterns.indices {
      do throws(RegularExpression.Failure) {
        if view == .document {
          // A part that any text has: five million steps.
          try replace(index, in: text, 0..<text.count, steps: 500, &scratch, &findings)
        } else {
          let lines = text.lines
          for line in lines { try replace(index, in: text, line.content, steps: 2, &scratch, &findings) }
        }
      } catch {
        findings.reject(Self.overBudget, reason: reason(patterns[index].pattern, error))
        return
      }
    }
  }

  /// Proposes what pattern `index` makes of `part`; `steps` are ICU's units that it has beside the budget.
  private func replace(
    _ index: Int, in text: borrowing Text, _ part: Range<Int>, steps: Int, _ scratch: inout Scratch,
    _ findings: inout Findings
  ) throws(RegularExpression.Failure) {
    let expression = scratch.expressions[index]
    let said = patterns[index].reason
    let reason = said.isEmpty ? "the pattern '\(patterns[index].pattern)' matches" : said
    let all = text.bytes
    let bytes = all.extracting(part)
    try expression.forEachMatch(in: bytes, steps: steps + part.count * budget / 10_000) { match in
      scratch.result.removeAll(keepingCapacity: true)
      templates[index].write(bytes, expression, to: &scratch.result)
      guard !isSame(scratch.result, bytes.extracting(match)) else { return }
      let range = part.lowerBound + match.lowerBound..<part.lowerBound + match.upperBound
      findings.replace(range, with: scratch.result.span, Self.pattern, reason: reason)
    }
  }

  private func isSame(_ new: [UInt8], _ old: Span<UInt8>) -> Bool {
    guard new.count == old.count else { return false }
    for i in new.indices where new[i] != old[i] { return false }
    return true
  }

  private func reason(_ pattern: String, _ failure: RegularExpression.Failure) -> String {
    switch failure {
    case .outOfSteps:
      "the pattern '\(pattern)' takes more than \(budget) steps a byte; make it simpler, without a repetition inside of "
        + "another, or raise \"budget\""
    case .outOfMemory:
      "the pattern '\(pattern)' needs more than 64 MB to go back to; bound its repetitions, as in {0,200}"
    case .other(let name): "the pattern '\(pattern)' was given up by ICU (\(name))"
    }
  }
}
