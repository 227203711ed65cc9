import CleanseKit

/// `cleanse diff`: what changes between two pipelines, or between the raw text and its clean form.
enum DiffCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    let operands = Operands(arguments.operands, pipelines: 2)
    let newPath = operands.pipelines.last
    let new = try PipelineLoading.load(newPath, stages: arguments.stages)
    let old =
      operands.pipelines.count == 2
      ? try PipelineLoading.load(operands.pipelines[0], stages: arguments.stages) : nil
    let faults = operands.inputs.compactMap { $0 == "-" ? nil : Descriptor.fault(reading: $0) }
    guard faults.isEmpty else { throw Failure(faults) }
    let inputs = operands.inputs.isEmpty ? ["-"] : operands.inputs
    let output = Descriptor.standardOutput()
    let result: DiffResult
    do throws(StageError) {
      var run = try DiffRun(old, new, arguments)
      result = try differences(&run, inputs, arguments, output)
    } catch {
      throw Failure(error.message)
    }
    if let failure = result.failure { throw failure }
    return result.isDifferent ? .found : .done
  }

  private static func differences(
    _ run: inout DiffRun, _ inputs: [String], _ arguments: Arguments, _ output: borrowing Descriptor
  ) throws(StageError) -> DiffResult {
    do throws(Failure) {
      for path in inputs {
        let file = try path == "-" ? .standardInput() : Descriptor(reading: path)
        let patch = run.compare(path == "-" ? "<stdin>" : path, try file.readAll())
        try output.write(patch.span)
      }
      if !arguments.unified { try output.write(Array(run.page.text.utf8).span) }
    } catch {
      return DiffResult(isDifferent: run.isDifferent, failure: error)
    }
    return DiffResult(isDifferent: run.isDifferent, failure: nil)
  }
}
