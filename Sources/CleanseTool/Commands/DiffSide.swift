import CleanseKit

/// One of two pipelines that are compared, at work.
final class DiffSide {
  let pipeline: Pipeline
  private let report: Report
  private var runner: Runner
  private var record: JSONLRecord

  init(_ pipeline: Pipeline) throws(StageError) {
    self.pipeline = pipeline
    report = Report(pipeline, unit: .utf8, readable: true)
    runner = try pipeline.makeRunner()
    record = JSONLRecord(textKey: pipeline.input.textKey)
  }

  /// Cleans a text; returns why it was rejected, where it was.
  func clean(_ raw: Span<UInt8>, as format: Format) -> Rejection? {
    runner.clean(raw, as: format)
    return runner.document.rejection
  }

  /// What was found in the text that was cleaned last, but for details that are shown only where they are asked for.
  func findings(_ raw: Span<UInt8>) -> [Annotation] {
    report.annotations(of: runner.document, raw: raw).filter { $0.kind != .kept && $0.kind != .sentence }
  }

  /// The clean text.
  var text: [UInt8] { runner.document.text[0..<runner.document.text.count] }

  /// Where the clean text differs from that of `old`, or from the raw one.
  func differences(from old: DiffSide?, _ raw: Span<UInt8>) -> [Difference] {
    guard let old else { return Difference.betweenRaw(raw, and: runner.document) }
    return Difference.between(old.runner.document, and: runner.document)
  }

  /// The text as a reader sees it.
  func source(_ raw: Span<UInt8>) -> [UInt8] { report.source(of: runner.document, raw: raw) }

  /// What became of a line of JSONL, without its end.
  struct Line {
    /// The decoded text that places count in.
    var text: [UInt8] = []
    var findings: [Annotation] = []
    /// The line with its clean text; empty where it was rejected.
    var output: [UInt8] = []
    var rejection: Rejection?
  }

  func clean(line content: Span<UInt8>) -> Line {
    do throws(Rejection) {
      try record.read(content)
    } catch {
      return Line(rejection: error)
    }
    var line = Line(text: record.text)
    runner.cleanDecoded(line.text.span, loneSurrogates: record.loneSurrogates)
    if let rejection = runner.document.rejection {
      line.rejection = rejection
      return line
    }
    line.findings = findings(line.text.span)
    let clean = text
    _ = record.write(
      content, clean: clean.span, isChanged: runner.document.isChanged, annotations: nil,
      into: &line.output)
    return line
  }
}
