/// How much a finding matters to the people who read reports.
public enum Severity: String, CaseIterable, Sendable {
  case off, note, warning, error
}

/// One reason a stage can give for a finding.
public struct Rule: Sendable {
  /// The place of the rule in its stage's list, from 0: findings carry this number alone.
  public let number: UInt16
  /// Kebab-case, unique in its stage.
  public let name: StaticString
  /// One sentence: what the rule finds and why it matters.
  public let summary: StaticString
  public let severity: Severity

  public init(_ number: UInt16, _ name: StaticString, _ summary: StaticString, severity: Severity = .note) {
    self.number = number
    self.name = name
    self.summary = summary
    self.severity = severity
  }
}

/// The rules of the pipeline itself: what it says when it stops a stage.
public enum PipelineRule {
  static let first: UInt16 = 0xFF00
  /// A stage wanted to take away more than `maxRemoved` allows.
  static let maxRemoved = Rule(
    0xFF00, "max-removed", "The stage would have removed more of the document than maxRemoved allows, so nothing was.",
    severity: .warning)
  /// A stage wanted to turn a document with visible text into a blank one.
  static let blankResult = Rule(
    0xFF01, "blank-result", "The stage would have left nothing visible of the document, so its edits were dropped.",
    severity: .warning)

  /// Normalizing can make a text many times longer, and positions take 32 bits.
  static let tooLong = Rule(
    0xFF02, "too-long", "The stage would have made the document longer than positions can count, so it is rejected.",
    severity: .error)

  /// All of them, in order of their numbers.
  public static let all = [maxRemoved, blankResult, tooLong]

  static func numbered(_ number: UInt16) -> Rule { all[Int(number - first)] }
}
