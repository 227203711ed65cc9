import CleanseKit

/// The files that a run reads and writes: none that is written may be another that it reads or writes.
struct RunPlaces {
  private let plan: RunPlan
  private let pipelineFiles: [String]

  init(_ plan: RunPlan, pipelineFiles: [String]) {
    self.plan = plan
    self.pipelineFiles = pipelineFiles
  }

  /// An output may take the place of its own input, which is read before, and of nothing else.
  func check() throws(Failure) {
    var written: [FilePlace: String] = [:]
    if plan.writesStandardOutput, let place = FilePlace(descriptor: 1) { written[place] = Descriptor.outputName }
    let inputs = plan.inputs.map { $0.path.map { FilePlace($0) } ?? FilePlace(descriptor: 0) }
    var read: [FilePlace: String] = [:]
    for (input, place) in zip(plan.inputs, inputs) {
      if let place { read[place] = "the input '\(input.path ?? Descriptor.inputName)'" }
    }
    for path in pipelineFiles {
      if let place = FilePlace(path) { read[place] = "the pipeline '\(path)'" }
    }
    for place in written.keys {
      if let what = read[place] { throw Failure("standard output goes to \(what); let it go to another file") }
    }
    for (input, own) in zip(plan.inputs, inputs) {
      guard let path = input.output, let place = FilePlace(path) else { continue }
      if place != own, let what = read[place] { throw refusal(path, what) }
      if let other = written.updateValue(path, forKey: place) {
        throw Failure("two inputs have the place '\(other)' in the output folder; clean them in two runs")
      }
    }
    for path in [plan.report, plan.journal, plan.rejects] {
      guard let path, let place = FilePlace(path) else { continue }
      if let what = read[place] { throw refusal(path, what) }
      if let other = written.updateValue(path, forKey: place) { throw twice(path, other) }
    }
  }

  private func refusal(_ path: String, _ what: String) -> Failure {
    Failure("'\(path)' is \(what), which would be lost; name another file")
  }

  private func twice(_ path: String, _ other: String) -> Failure {
    path == other
      ? Failure("'\(path)' is named twice as an output; give each its own file")
      : Failure("'\(other)' and '\(path)' are one file; give each output its own")
  }
}
