import CleanseKit

/// `cleanse check`: all faults of a pipeline file at once, then the lints that know text.
enum CheckCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard arguments.operands.count == 1, let path = arguments.operands.first else {
      throw Failure("give one pipeline file, such as 'cleanse check pipeline.json'")
    }
    let pipeline = try PipelineLoading.load(path)
    if arguments.effective {
      try StandardOutput.write(pipeline.effective + [0x0A])
      return .done
    }
    let warnings = Lints.run(pipeline, path: path)
    for warning in warnings { Terminal.write(warning.description + "\n") }
    if warnings.isEmpty { try StandardOutput.write("\(path): \(pipeline.plan.count) stages, nothing to say\n") }
    return arguments.strict && !warnings.isEmpty ? .found : .done
  }
}
