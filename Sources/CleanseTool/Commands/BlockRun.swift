import CleanseKit

/// Cleans one text in blocks, so that memory does not grow with it.
struct BlockRun: ~Copyable {
  /// The bytes that are cleaned at once: few enough to stay in a processor's cache through all stages.
  private static let blockSize = 1 << 18

  private let input: RunInput
  private let sink: RunSink
  private var runner: BlockRunner

  /// Prepares a run, or gives nil where a stage, a report or the journal must see the whole text, or where several
  /// inputs are better cleaned side by side.
  init?(_ plan: RunPlan, _ sink: RunSink) throws(Failure) {
    guard plan.inputs.count == 1, plan.inputs[0].format == .text, plan.products.isTextAlone else { return nil }
    do throws(StageError) {
      guard let runner = try plan.pipelines[plan.inputs[0].pipeline].makeBlockRunner() else { return nil }
      self.runner = runner
    } catch {
      throw Failure(error.message)
    }
    input = plan.inputs[0]
    self.sink = sink
  }

  /// Cleans the whole text.
  mutating func run() throws(Failure) {
    let file = try Descriptor(reading: input)
    var block: [UInt8] = []
    var endsDocument = false
    while !endsDocument, sink.failure == nil {
      try file.fill(&block, size: Self.blockSize)
      endsDocument = block.count < Self.blockSize
      try clean(block.span, endsDocument: endsDocument)
    }
  }

  private mutating func clean(_ block: Span<UInt8>, endsDocument: Bool) throws(Failure) {
    do throws(StageError) {
      try runner.clean(block, endsDocument: endsDocument) { sink.take(clean: $0) }
    } catch {
      throw Failure("\(input.path ?? Descriptor.inputName): \(error.message)")
    }
    var result = JobResult(input: 0, endsInput: endsDocument, rawCount: block.count)
    guard endsDocument else { return sink.take(result) }
    result.documents = 1
    result.flags = runner.flagCount
    sink.take(result)
  }
}

extension Descriptor {
  /// Opens what is to be cleaned.
  init(reading input: RunInput) throws(Failure) {
    self = try input.path.map { path throws(Failure) in try Descriptor(reading: path) } ?? .standardInput()
  }
}
