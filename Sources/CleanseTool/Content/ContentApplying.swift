import CleanseKit

/// Cleans content in place, once all of it has been cleaned: nothing is written where a document cannot be.
struct ContentApplying {
  private var runs: [(plan: RunPlan, sink: RunSink)] = []

  /// Cleans `files`, as `arguments` tell.
  static func run(_ files: [String], _ arguments: Arguments) throws(Failure) -> ExitStatus {
    do throws(Failure) {
      return try ContentApplying(files, arguments).run()
    } catch {
      guard error.messages.contains(where: { $0.hasPrefix("cannot write") }) else { throw error }
      let hint = "in a sandbox, apply needs 'swift package --allow-writing-to-package-directory cleanse apply'"
      throw Failure(error.messages + [hint])
    }
  }

  /// Plans one run or, as texts and JSONL share no journal, for one of each.
  private init(_ files: [String], _ arguments: Arguments) throws(Failure) {
    var arguments = arguments
    arguments.diagnostics = true
    arguments.placement = .inPlace
    guard let journal = arguments.journal else {
      try add(files, arguments)
      return
    }
    // Which is JSONL the pipelines may tell, so that a plan without journal is asked.
    arguments.journal = nil
    let plan = try Self.plan(files, arguments)
    for isLines in [false, true] {
      let inputs = plan.inputs.filter { ($0.format == .jsonl) == isLines }.compactMap { $0.path }
      guard !inputs.isEmpty else { continue }
      arguments.journal = runs.isEmpty ? journal : "\(journal)-2"
      try add(inputs, arguments)
    }
  }

  private static func plan(_ files: [String], _ arguments: Arguments) throws(Failure) -> RunPlan {
    var arguments = arguments
    arguments.operands = ["--"] + files
    return try RunPlan(arguments, processors: Pipeline.defaultTasks)
  }

  private mutating func add(_ files: [String], _ arguments: Arguments) throws(Failure) {
    let plan = try Self.plan(files, arguments)
    runs.append((plan, try RunSink(plan, progress: Progress(arguments.progress))))
  }

  private func run() throws(Failure) -> ExitStatus {
    for (plan, sink) in runs {
      try RunCommand.run(plan, into: sink)
      if let failure = sink.failure { throw failure }
    }
    guard !runs.contains(where: { $0.sink.rejected > 0 }) else {
      throw Failure(
        "some documents cannot be cleaned and would be taken out of their files, so nothing was written; mend them, or "
          + "take them away")
    }
    var status = ExitStatus.done
    for (_, sink) in runs where try sink.finish() != .done { status = .found }
    if runs.count > 1, let journal = runs[1].plan.journal {
      try StandardOutput.write("'\(journal)' is a journal too: texts and JSONL have each their own\n")
    }
    return status
  }
}
