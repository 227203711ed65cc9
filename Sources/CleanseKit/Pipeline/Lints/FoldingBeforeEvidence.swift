/// Capitals are evidence: of names, of sentences, of lines that go on; once folded, they are gone.
enum FoldingBeforeEvidence: Lint {
  /// The stages that go by capitals.
  private static let reading = [
    "unwrap-lines", "strip-boilerplate", "transliterate-names", "unify-names", "flag-sentences",
  ]

  static func find(in pipeline: Pipeline) -> [LintHit] {
    guard let fold = pipeline.firstStage(named: "fold-case") else { return [] }
    return pipeline.plan.indices.dropFirst(fold + 1).compactMap { index in
      let stage = pipeline.plan[index]
      guard reading.contains(stage.name) else { return nil }
      return LintHit(
        stage: index,
        message: "\(stage.id) runs after \(pipeline.plan[fold].id), which takes away the capitals that it goes by; "
          + "move it before")
    }
  }
}
