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
    guard !arguments.nearest || old == nil else {
      throw Failure("--nearest compares raw texts with their clean forms; give one pipeline at most, for what has none")
    }
    var nearest = NearestPipelines(new, arguments)
    if arguments.nearest { try nearest.find(for: inputs) }
    let output = Descriptor.standardOutput()
    var runs: [DiffRun] = []
    do throws(StageError) {
      for pipeline in nearest.pipelines { runs.append(try DiffRun(old, pipeline, arguments)) }
    } catch {
      throw Failure(error.message)
    }
    for path in inputs {
      let file = try path == "-" ? .standardInput() : Descriptor(reading: path)
      let patch = runs[nearest.number(for: path)].compare(path == "-" ? "<stdin>" : path, try file.readAll())
      try output.write(patch.span)
    }
    if !arguments.unified { try output.write(Array(runs.map { $0.page.text }.joined(separator: "").utf8).span) }
    return runs.contains { $0.isDifferent } ? .found : .done
  }
}
