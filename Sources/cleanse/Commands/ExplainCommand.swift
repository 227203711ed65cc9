import CleanseKit

/// `cleanse explain`: which stage and rule did what, to which raw line, and why.
enum ExplainCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    let operands = Operands(arguments.operands)
    let pipeline = try PipelineLoading.load(operands.pipeline)
    guard operands.inputs.count <= 1 else { throw Failure("explain one input at a time") }
    if let stage = arguments.stage, !pipeline.plan.contains(where: { $0.id == stage }), stage != "decoding" {
      let ids = pipeline.plan.map { $0.id }
      throw Failure("the pipeline has no stage '\(stage)'; it has \(ids.joined(separator: ", "))")
    }
    let place = try arguments.at.map { text throws(Failure) in try ExplainedPlace(text) }
    let path = operands.inputs.first { $0 != "-" }
    let file = try path.map { path throws(Failure) in try Descriptor(reading: path) } ?? .standardInput()
    let raw = try file.readAll()
    try StandardOutput.write(explain(raw, pipeline, stage: arguments.stage, place))
    return .done
  }

  private static func explain(
    _ raw: [UInt8], _ pipeline: Pipeline, stage: String?, _ place: ExplainedPlace?
  ) throws(Failure) -> String {
    var runner: Runner
    do throws(StageError) {
      runner = try pipeline.makeRunner(explains: true)
    } catch {
      throw Failure(error.message)
    }
    runner.clean(raw.span)
    if let rejection = runner.document.rejection {
      return "rejected by \(rejection.stage) [\(rejection.rule)]: \(rejection.reason)\n"
    }
    let report = Report(pipeline, unit: .utf8, readable: true)
    let page = ExplainPage(SourcePlaces(report.source(of: runner.document, raw: raw.span)))
    let annotations = report.annotations(of: runner.document, raw: raw.span)
    let wanted = annotations.filter { annotation in
      (stage == nil || annotation.stage == stage) && place?.touches(annotation, in: page.places) ?? !annotation.isDetail
    }
    return page.text(wanted, stages: ["decoding"] + pipeline.plan.map { $0.id })
  }
}

extension Annotation {
  /// Whether it is shown only where its place is asked for: why things were kept, and each sentence.
  fileprivate var isDetail: Bool { kind == .kept || kind == .sentence }
}

/// A place that `--at` names.
struct ExplainedPlace {
  let line: Int
  let column: Int?

  init(_ text: String) throws(Failure) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0 > 0 }) else {
      throw Failure("--at must be LINE or LINE:COLUMN, both from 1; this is '\(text)'")
    }
    line = parts[0]
    column = parts.count == 2 ? parts[1] : nil
  }

  func touches(_ annotation: Annotation, in places: SourcePlaces) -> Bool {
    guard line <= places.lineCount else { return false }
    let range = places.range(ofLine: line)
    let wanted = column.map { range.lowerBound + $0 - 1..<range.lowerBound + $0 } ?? range
    return annotation.source.lowerBound < max(wanted.upperBound, wanted.lowerBound + 1)
      && annotation.source.upperBound >= wanted.lowerBound
      && (annotation.source.upperBound > wanted.lowerBound || annotation.source.isEmpty)
  }
}
