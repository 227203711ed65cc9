/// Boilerplate is told by its lines; joined lines look like a paragraph.
enum BoilerplateAfterUnwrapping: Lint {
  static func find(in pipeline: Pipeline) -> [LintHit] {
    guard let unwrap = pipeline.firstStage(named: "unwrap-lines"),
      let strip = pipeline.firstStage(named: "strip-boilerplate", from: unwrap)
    else { return [] }
    return [
      LintHit(
        stage: strip,
        message: "strip-boilerplate runs after \(pipeline.plan[unwrap].id), which joins the lines that it goes by; "
          + "move it before")
    ]
  }
}
