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
      guard before.name == stage.name, before.options == stage.options, before.policy.leavesNothing(for: stage.policy)
      else { return nil }
      return LintHit(
        stage: index,
        message: "\(stage.id) can never match: \(before.id) right before it has done the same; take one out")
    }
  }
}

extension Policy {
  /// Whether a stage under this policy has done all that the same stage right after it could do under `next`.
  fileprivate func leavesNothing(for next: Policy) -> Bool {
    apply == .always && severities == next.severities && mayEdit.isSuperset(of: next.mayEdit)
      && (maxRemoved == nil || maxRemoved == next.maxRemoved)
  }
}
