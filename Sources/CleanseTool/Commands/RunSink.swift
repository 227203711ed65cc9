import CleanseKit

/// Takes the results of a run, in order, to where they belong.
final class RunSink {
  private let plan: RunPlan
  private let progress: Progress
  private let report: ReportFile?
  private let journal: OutputFile?
  private let rejects: OutputFile?
  private var output: OutputFile?
  private var outputOf = -1
  /// What goes over the inputs when all is cleaned.
  private var held: [OutputFile] = []
  /// Whether clean text is where it belongs, so that the files that speak of it must be as well.
  private var hasOutput = false
  private var flags = 0
  private(set) var rejected = 0
  private var errors = 0
  /// The first thing that went wrong; what comes after it is dropped.
  private(set) var failure: Failure?

  init(_ plan: RunPlan, progress: Progress) throws(Failure) {
    self.plan = plan
    self.progress = progress
    report = try plan.report.map { path throws(Failure) in try ReportFile(path, plan.pipelines) }
    journal = try plan.journal.map { path throws(Failure) in try OutputFile(path) }
    rejects = try plan.rejects.map { path throws(Failure) in try OutputFile(path) }
    try journal?.write(
      JournalEntry.header(format: plan.inputs[0].format, joinsInputs: plan.joinsInputs) + [0x0A])
  }

  /// Writes clean text of the first input, before its job has ended.
  func take(clean bytes: Span<UInt8>) {
    guard failure == nil, plan.placement != .nowhere else { return }
    do throws(Failure) {
      if outputOf != 0 { try open(0) }
      try write(bytes)
    } catch {
      failure = error
    }
  }

  /// Writes what one job gave.
  func take(_ result: JobResult) {
    guard failure == nil else { return }
    do throws(Failure) {
      try write(result)
    } catch {
      failure = error
    }
  }

  private func write(_ result: JobResult) throws(Failure) {
    let input = plan.inputs[result.input]
    // A rejected text leaves no file, and no folder for one.
    let isWritten = plan.placement != .nowhere && (input.format == .jsonl || result.rejected == 0)
    if isWritten {
      if outputOf != result.input { try open(result.input) }
      try write(result.output.span)
    }
    try report?.write(result.report)
    try journal?.write(result.journal)
    flags += result.flags
    rejected += result.rejected
    errors += result.errors
    if let rejects {
      try rejects.write(result.rejects)
    } else if !plan.products.diagnostics, !result.rejects.isEmpty {
      Terminal.write(result.rejects)
    }
    if !result.diagnostics.isEmpty { Terminal.write(result.diagnostics) }
    progress.add(documents: result.documents, bytes: result.rawCount, rejected: result.rejected)
    if isWritten, result.endsInput, input.output != nil { try close() }
  }

  private func write(_ clean: Span<UInt8>) throws(Failure) {
    guard let output else { return }
    try output.write(clean)
    if output.isDirect, !clean.isEmpty { hasOutput = true }
  }

  /// Puts the output in its place; the journal, which gives back what it may replace, is there before.
  private func close() throws(Failure) {
    if plan.placement == .inPlace, let output {
      output.close()
      held.append(output)
    } else {
      try journal?.commit()
      hasOutput = true
      try output?.commit()
    }
    output = nil
    outputOf = -1
  }

  private func open(_ input: Int) throws(Failure) {
    let path = plan.inputs[input].output
    if path == nil, output != nil {
      outputOf = input
      return
    }
    if let path, plan.inputs.count > 1 { try Paths.makeFolders(above: path) }
    output = try OutputFile(path)
    outputOf = input
  }

  /// Notes what went wrong outside, such as an input that cannot be read; what came before it counts.
  func fail(_ failure: Failure) { self.failure = self.failure ?? failure }

  /// Puts all files in their places and says how the run ended.
  ///
  /// After a failure the files beside the clean text are kept where there is clean text of which they speak.
  func finish() throws(Failure) -> ExitStatus {
    progress.finish()
    if failure == nil || hasOutput {
      try journal?.commit()
      for file in held { try file.commit() }
      try report?.finish(succeeded: failure == nil)
      try rejects?.commit()
    }
    if let failure { throw failure }
    if errors > 0 || (rejected > 0 && (rejects == nil || plan.strict)) { return .found }
    return plan.strict && flags > 0 ? .found : .done
  }
}
