import CleanseKit

/// `cleanse explain`: which stage and rule did what, to which raw line, and why.
enum ExplainCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    let operands = Operands(arguments.operands)
    let pipeline = try PipelineLoading.load(operands.pipeline, stages: arguments.stages)
    guard operands.inputs.count <= 1 else { throw Failure("explain one input at a time") }
    if let stage = arguments.stage, !pipeline.plan.contains(where: { $0.id == stage }), stage != "decoding" {
      let ids = pipeline.plan.map { $0.id }
      throw Failure("the pipeline has no stage '\(stage)'; it has \(ids.joined(separator: ", "))")
    }
    let place = try arguments.at.map { text throws(Failure) in try ExplainedPlace(text) }
    let document = try ExplainedDocument(operands.inputs.first, arguments, pipeline)
    try StandardOutput.write(explain(document, pipeline, stage: arguments.stage, place))
    return .done
  }

  private static func explain(
    _ document: ExplainedDocument, _ pipeline: Pipeline, stage: String?, _ place: ExplainedPlace?
  ) throws(Failure) -> String {
    var runner: Runner
    do throws(StageError) {
      runner = try pipeline.makeRunner(explains: true)
    } catch {
      throw Failure(error.message)
    }
    if let rejection = document.rejection { return words(rejection) }
    document.clean(with: &runner)
    let report = Report(pipeline, unit: .utf8, readable: true)
    let page = ExplainPage(SourcePlaces(report.source(of: runner.document, raw: document.raw.span)))
    try place?.check(in: page.places, of: document.name)
    if let rejection = runner.document.rejection { return words(rejection) }
    let annotations = report.annotations(of: runner.document, raw: document.raw.span)
    let wanted = annotations.filter { annotation in
      (stage == nil || annotation.stage == stage) && place?.touches(annotation, in: page.places) ?? !annotation.isDetail
    }
    return page.text(wanted, stages: ["decoding"] + pipeline.plan.map { $0.id })
  }

  private static func words(_ rejection: Rejection) -> String {
    "rejected by \(rejection.stage) [\(rejection.rule)]: \(rejection.reason)\n"
  }
}

extension Annotation {
  /// Whether it is shown only where its place is asked for: why things were kept, and each sentence.
  fileprivate var isDetail: Bool { kind == .kept || kind == .sentence }
}
