/// A stage that goes by marks finds none where no earlier stage makes them.
enum UnwrittenMarks: Lint {
  static func find(in pipeline: Pipeline) -> [LintHit] {
    var written: Marks = pipeline.protect.isEmpty ? [] : .protected
    var hits: [LintHit] = []
    for (index, stage) in pipeline.plan.enumerated() {
      let missing = stage.reads.subtracting(written)
      if !missing.isEmpty {
        hits.append(
          LintHit(
            stage: index,
            message: "\(stage.id) goes by the marks \(missing.names.joined(separator: ", ")), which no earlier stage "
              + "makes; put one before it\(writers(of: missing, pipeline.stages))"))
      }
      written.formUnion(stage.writes)
    }
    return hits
  }

  private static func writers(of marks: Marks, _ stages: [any Stage.Type]) -> String {
    let names = stages.filter { !$0.writes.isDisjoint(with: marks) }.map { $0.name }
    return names.isEmpty ? "" : ", such as \(names.joined(separator: " or "))"
  }
}
