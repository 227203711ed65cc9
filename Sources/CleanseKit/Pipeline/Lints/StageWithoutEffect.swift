/// A stage that can never match: all its rules are off, or the same stage ran before with nothing in between.
enum StageWithoutEffect: Lint {
  static func find(in pipeline: Pipeline) -> [LintHit] {
    pipeline.plan.indices.compactMap { index in
      let stage = pipeline.plan[index]
      if stage.policy.severities.allSatisfy({ $0 == .off }) {
        return LintHit(stage: index, message: "\(stage.id) can never match: all its rules are off; take it out")
      }
      guard index > 0 else { return nil }
      let before = pipeline.plan[index - 1]
      guard before.name == stage.name, before.options == stage.options, before.policy.apply == .always else {
        return nil
      }
      return LintHit(
        stage: index,
        message: "\(stage.id) can never match: \(before.id) right before it has done the same; take one out")
    }
  }
}
