/// A stage with its options and its policy: one step of a pipeline, ready to be opened by any thread.
public struct PlannedStage: Sendable {
  /// Unique in its pipeline; the name of the stage where the file gives none.
  public let id: String
  /// The name of the stage.
  public let name: String
  /// One sentence that says what the stage does.
  public let summary: String
  public let rules: [Rule]
  public let reads: Marks
  public let writes: Marks
  public let scope: Scope
  public let isLossy: Bool
  public let mayReject: Bool
  let policy: Policy
  /// The options as they were said, as one JSON object: two equal stages have equal ones.
  let options: [String: String]
  let makeLane: @Sendable () throws(StageError) -> Lane

  init<S: Stage>(_ stage: S, id: String, policy: Policy, options: [String: String]) {
    self.id = id
    self.policy = policy
    self.options = options
    name = S.name
    summary = S.summary
    rules = S.rules
    reads = S.reads
    writes = S.writes
    scope = policy.maxRemoved == nil ? stage.scope : .document
    isLossy = S.isLossy
    mayReject = S.mayReject
    makeLane = { () throws(StageError) -> Lane in try LaneOf(stage) }
  }

  func rule(_ number: UInt16) -> Rule {
    number >= PipelineRule.first ? PipelineRule.numbered(number) : rules[Int(number)]
  }

  func ruleName(_ number: UInt16) -> String { "\(rule(number).name)" }
}
