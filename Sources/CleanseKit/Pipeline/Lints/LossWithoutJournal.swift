/// What is taken away is gone where no journal keeps it. A note: raw files that stay are as good as a journal.
enum LossWithoutJournal: Lint {
  static let severity = PipelineFault.Severity.note

  static func find(in pipeline: Pipeline) -> [LintHit] {
    guard pipeline.output.journal.isEmpty else { return [] }
    let lossy = pipeline.plan.indices.filter { pipeline.plan[$0].isLossy && pipeline.plan[$0].policy.apply != .never }
    guard let first = lossy.first else { return [] }
    let names = lossy.map { pipeline.plan[$0].id }.joined(separator: ", ")
    return [
      LintHit(
        stage: first,
        message: "\(names) cannot be undone without a journal; name one in output.journal or with --journal FILE")
    ]
  }
}
