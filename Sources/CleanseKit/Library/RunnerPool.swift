internal import Synchronization

/// Runners of one pipeline that wait for a document, so that none is set up for each.
final class RunnerPool: Sendable {
  /// How many runners wait at most.
  private static let limit = 64
  /// A runner that holds more memory is let go: beside so long a document its set-up is nothing.
  private static let memoryLimit = 1 << 23

  private let waiting = Mutex<[PooledRunner]>([])

  /// A runner that waits, or else a new one of `pipeline`; nobody else has it until it is given back.
  func take(for pipeline: Pipeline) throws(StageError) -> PooledRunner {
    if let runner = waiting.withLock({ $0.popLast() }) { return runner }
    return PooledRunner(try pipeline.makeRunner())
  }

  func giveBack(_ runner: PooledRunner) {
    guard runner.runner.heldMemory <= Self.memoryLimit else { return }
    waiting.withLock { if $0.count < Self.limit { $0.append(runner) } }
  }

  /// How many runners wait.
  var count: Int { waiting.withLock { $0.count } }
}

/// A runner that goes from thread to thread, used by one at a time: whoever took it from its pool.
final class PooledRunner: @unchecked Sendable {
  fileprivate var runner: Runner

  init(_ runner: consuming Runner) { self.runner = runner }

  /// Cleans one document; with `isDecoded` its bytes are valid UTF-8, whatever encoding the pipeline names.
  func clean(
    _ raw: [UInt8], isDecoded: Bool, as format: Format, _ pipeline: Pipeline, _ detail: Detail
  ) -> CleanDocument {
    runner.keep(detail)
    if isDecoded { runner.cleanDecoded(raw.span, as: format) } else { runner.clean(raw.span, as: format) }
    return CleanDocument(of: runner.document, raw: raw, pipeline: pipeline, detail: detail)
  }
}
