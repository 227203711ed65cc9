/// What the pipeline file says of any stage, whatever the stage is.
struct Policy: Sendable {
  var apply: Apply
  /// The largest share of the stage's input that it may take away, 0 to 1.
  var maxRemoved: Double?
  /// Whether a document over `maxRemoved` is rejected; otherwise the edits are dropped and it is flagged.
  var rejectsBeyondMaximum = false
  var mayEdit: Set<Protection> = []
  /// The severity of each rule, by its number.
  var severities: [Severity]

  func severity(_ rule: UInt16) -> Severity {
    rule >= PipelineRule.first ? PipelineRule.numbered(rule).severity : severities[Int(rule)]
  }

  /// The numbers of the rules that are off.
  var silenced: Set<UInt16> {
    Set(severities.indices.filter { severities[$0] == .off }.map { UInt16($0) })
  }
}
