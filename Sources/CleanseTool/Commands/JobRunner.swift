import CleanseKit

/// What a run is to make beside the clean text.
struct Products: Sendable {
  var report: ReportForm?
  var journal = false
  var inline = false
  var diagnostics = false

  /// Whether nothing but the clean text is wanted.
  var isTextAlone: Bool { report == nil && !journal && !inline && !diagnostics }
}

/// Runs jobs in one thread.
struct JobRunner: ~Copyable {
  private let pipeline: Pipeline
  private let products: Products
  private let report: Report
  /// Where the report is one.
  private let sarif: SARIF?
  private var runner: Runner
  private var record: JSONLRecord

  init(_ plan: RunPlan, pipeline number: Int) throws(StageError) {
    try self.init(
      plan.pipelines[number], plan.products,
      sarif: plan.products.report == .sarif ? SARIF(plan.pipelines, of: number) : nil)
  }

  /// A runner of `pipeline`, which says whether annotations are inline.
  init(_ pipeline: Pipeline, _ wanted: Products, sarif: SARIF? = nil) throws(StageError) {
    var products = wanted
    products.inline = pipeline.output.annotations == .inline
    runner = try pipeline.makeRunner(keepsOrigin: !products.isTextAlone)
    self.pipeline = pipeline
    self.products = products
    report = Report(pipeline)
    self.sarif = sarif
    record = JSONLRecord(textKey: pipeline.input.textKey, addsAnnotations: products.inline)
  }

  /// Runs one job. Clean text goes to `output` where there is one, without being copied, else into the result.
  mutating func run(_ job: Job, output: ((Span<UInt8>) -> Void)? = nil) -> JobResult {
    var result = JobResult(input: job.input, endsInput: job.endsInput, rawCount: job.bytes.count)
    switch job.format {
    case .text, .markdown: runText(job, &result, output)
    case .jsonl: runLines(job, &result)
    }
    return result
  }

  private mutating func runText(_ job: Job, _ result: inout JobResult, _ output: ((Span<UInt8>) -> Void)?) {
    let raw = job.bytes.span
    runner.clean(raw, as: job.format)
    result.documents = 1
    if let rejection = runner.document.rejection {
      reject(raw, rejection, job, number: 1, document: job.path, &result)
      return
    }
    if let output { output(runner.document.text.bytes) } else { copy(runner.document.text.bytes, to: &result.output) }
    result.flags += runner.document.flagCount
    if let sarif {
      add(sarif.results(of: runner.document, raw: raw, path: job.path), &result)
    } else if products.report != nil {
      add(report.annotations(of: runner.document, raw: raw).map { $0.json(document: job.path) }, &result)
    }
    if products.diagnostics {
      tell(Report.diagnostics(of: runner.document, raw: raw, pipeline, path: job.shownPath), &result)
    }
    guard products.journal else { return }
    result.journal +=
      JournalEntry.text(path: job.path, raw: raw, document: runner.document, pipeline: pipeline) + [0x0A]
  }

  private mutating func runLines(_ job: Job, _ result: inout JobResult) {
    let bytes = job.bytes.span
    if products.journal, bytes.isEmpty, job.firstLine == 1 {
      result.journal += JournalEntry.empty(path: job.path) + [0x0A]
    }
    var start = 0
    var number = job.firstLine
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] != 0x0A { end += 1 }
      let next = min(end + 1, bytes.count)
      runLine(bytes.extracting(start..<next), count: end - start, number, job, &result)
      start = next
      number += 1
    }
  }

  /// Runs one line; its first `count` bytes are what precedes the line end.
  private mutating func runLine(
    _ line: Span<UInt8>, count: Int, _ number: Int, _ job: Job, _ result: inout JobResult
  ) {
    let frame = LineFrame(of: line, isFirst: number == 1, isFollowed: job.isFollowed)
    let content = line.extracting(frame.markLength..<count)
    if isBlank(content) { return passBlank(line, frame, number, job, &result) }
    result.documents += 1
    let document = "\(job.path):\(number)"
    do throws(Rejection) {
      try record.read(content)
    } catch {
      return reject(line, error, job, number: number, document: document, &result)
    }
    clean(record, with: &runner)
    if let rejection = runner.document.rejection {
      return reject(line, rejection, job, number: number, document: document, &result)
    }
    finishLine(line, frame, number, document, job, &result)
  }

  private func passBlank(
    _ line: Span<UInt8>, _ frame: LineFrame, _ number: Int, _ job: Job, _ result: inout JobResult
  ) {
    let start = result.output.count
    copy(line.extracting(frame.markLength..<line.count), to: &result.output)
    if frame.addsLineFeed { result.output.append(0x0A) }
    guard products.journal else { return }
    result.journal +=
      JournalEntry.blank(
        path: job.path, number: number, raw: line, frame: frame,
        output: result.output.span.extracting(start..<result.output.count)) + [0x0A]
  }

  private func finishLine(
    _ line: Span<UInt8>, _ frame: LineFrame, _ number: Int, _ document: String, _ job: Job,
    _ result: inout JobResult
  ) {
    result.flags += runner.document.flagCount
    var annotations: [[UInt8]] = []
    if products.report == .lines || products.inline {
      annotations = report.annotations(of: runner.document, raw: record.text.span, frame: frame).map {
        $0.json(document: document)
      }
    }
    let start = result.output.count
    let written = record.write(
      line.extracting(frame.markLength..<line.count), clean: runner.document.text.bytes,
      isChanged: runner.document.isChanged,
      annotations: products.inline ? annotations : nil, into: &result.output)
    if frame.addsLineFeed { result.output.append(0x0A) }
    if let sarif {
      add(sarif.results(of: runner.document, raw: record.text.span, path: job.path, line: number), &result)
    } else if products.report != nil {
      add(annotations, &result)
    }
    if products.diagnostics {
      tell(
        Report.diagnostics(
          of: runner.document, raw: record.text.span, pipeline, path: job.shownPath, line: number), &result)
    }
    guard products.journal else { return }
    result.journal +=
      JournalEntry.line(
        path: job.path, number: number, raw: line, frame: frame,
        output: result.output.span.extracting(start..<result.output.count), record: record, written: written,
        document: runner.document, pipeline: pipeline) + [0x0A]
  }

  /// Adds entries to the report.
  private func add(_ entries: [[UInt8]], _ result: inout JobResult) {
    guard let form = products.report, !entries.isEmpty else { return }
    if form == .sarif, !result.report.isEmpty { result.report += ReportForm.comma }
    result.report += form.joined(entries)
  }

  private func tell(_ diagnostics: [Diagnostic], _ result: inout JobResult) {
    for diagnostic in diagnostics {
      result.diagnostics += Array("\(diagnostic)\n".utf8)
      if diagnostic.severity == .error { result.errors += 1 }
    }
  }

  private func reject(
    _ raw: Span<UInt8>, _ rejection: Rejection, _ job: Job, number: Int, document: String,
    _ result: inout JobResult
  ) {
    result.rejected += 1
    if let sarif { add([sarif.result(of: rejection, path: job.path, line: number)], &result) }
    if products.diagnostics {
      result.diagnostics += Array("\(Diagnostic(rejection, path: job.shownPath, line: number))\n".utf8)
    }
    result.rejects += Reject(document: document, rejection: rejection).json(raw: raw) + [0x0A]
    guard products.journal else { return }
    result.journal += JournalEntry.rejected(path: job.path, number: number, raw: raw) + [0x0A]
  }

  private func isBlank(_ line: Span<UInt8>) -> Bool {
    for i in line.indices where line[i] != 0x20 && line[i] != 0x09 && line[i] != 0x0D { return false }
    return true
  }
}

/// Holding a span of one property bars changing its sibling; taken apart, the two are free.
private func clean(_ record: JSONLRecord, with runner: inout Runner) {
  runner.cleanDecoded(record.text.span, loneSurrogates: record.loneSurrogates)
}

private func copy(_ bytes: Span<UInt8>, to out: inout [UInt8]) {
  unsafe bytes.withUnsafeBufferPointer { unsafe out.append(contentsOf: $0) }
}
