import CleanseKit

/// `cleanse check`: all faults of a pipeline file at once, then the lints that know text.
enum CheckCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard arguments.operands.count == 1, let path = arguments.operands.first else {
      throw Failure("give one pipeline file, such as 'cleanse check pipeline.json'")
    }
    let pipeline = try PipelineLoading.load(path, stages: arguments.stages)
    if arguments.effective {
      try StandardOutput.write(pipeline.effective + [0x0A])
      return .done
    }
    let remarks = Lints.run(pipeline, path: path)
    for remark in remarks { Terminal.write(remark.description + "\n") }
    if remarks.isEmpty { try StandardOutput.write("\(path): \(pipeline.plan.count) stages, nothing to say\n") }
    return arguments.strict && remarks.contains { $0.severity == .warning } ? .found : .done
  }
}
