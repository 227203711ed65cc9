import CleanseKit

/// `cleanse run`: documents in, clean documents out.
enum RunCommand {
  /// How much of a JSONL file is read at once; what has come is cleaned at once, so that a live pipe flows.
  private static let blockSize = 1 << 20

  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    do throws(Failure) {
      return try clean(arguments)
    } catch {
      throw arguments.diagnostics ? error.asDiagnostic : error
    }
  }

  private static func clean(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    let plan = try RunPlan(arguments, processors: Pipeline.defaultTasks)
    let sink = try RunSink(plan, progress: Progress(arguments.progress))
    try run(plan, into: sink)
    return try sink.finish()
  }

  /// Cleans what was planned; what goes wrong with an input is noted in `sink`.
  static func run(_ plan: RunPlan, into sink: RunSink) throws(Failure) {
    if var blocks = try BlockRun(plan, sink) {
      do throws(Failure) { try blocks.run() } catch { sink.fail(error) }
      return
    }
    if plan.inputs.count == 1, plan.inputs[0].format != .jsonl {
      do throws(Failure) { try runAlone(plan, sink) } catch { sink.fail(error) }
      return
    }
    let worker = try JobRunnerBox(plan)
    let pool = OrderedPool<Job, JobResult>(
      threads: plan.threads, makeWork: { worker.forThisThread() }, deliver: { sink.take($0) })
    for (number, input) in plan.inputs.enumerated() {
      guard sink.failure == nil else { break }
      do throws(Failure) {
        try submit(input, number, isLast: number == plan.inputs.count - 1, to: pool, sink)
      } catch {
        // What was handed over before counts, for any number of threads.
        pool.deliverAll()
        sink.fail(error)
      }
    }
    pool.finish()
  }

  /// Cleans the one text of a run, and writes it from where it stands.
  private static func runAlone(_ plan: RunPlan, _ sink: RunSink) throws(Failure) {
    let input = plan.inputs[0]
    let bytes = try Descriptor(reading: input).readAll()
    let job = Job(
      path: input.path ?? "-", format: input.format, bytes: bytes, firstLine: 1, input: 0, endsInput: true,
      isFollowed: false)
    if bytes.isEmpty, plan.products.isTextAlone {
      // Nothing is to be cleaned, so that no stage need be opened.
      return sink.take(JobResult(input: 0, endsInput: true, rawCount: 0, documents: 1))
    }
    var runner: JobRunner
    do throws(StageError) {
      runner = try plan.makeRunner(pipeline: input.pipeline)
    } catch {
      throw Failure(error.message)
    }
    sink.take(runner.run(job) { sink.take(clean: $0) })
  }

  private static func submit(
    _ input: RunInput, _ number: Int, isLast: Bool, to pool: OrderedPool<Job, JobResult>, _ sink: RunSink
  ) throws(Failure) {
    let file = try Descriptor(reading: input)
    let name = input.path ?? "-"
    guard input.format == .jsonl else {
      let bytes = try file.readAll()
      pool.submit(
        Job(
          path: name, format: input.format, bytes: bytes, firstLine: 1, input: number, endsInput: true,
          isFollowed: false, pipeline: input.pipeline),
        isLast: isLast)
      return
    }
    var pending: [UInt8] = []
    var line = 1
    var more = true
    while more, sink.failure == nil {
      let old = pending.count
      // Nothing more to do but wait for input: what has come goes out first.
      if !file.isReady { pool.deliverAll() }
      more = try file.readBlock(into: &pending, size: blockSize)
      let end = more ? pending[old...].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0 : pending.count
      guard end > 0 || !more else { continue }
      let bytes = Array(pending[..<end])
      pending.removeFirst(end)
      pool.submit(
        Job(
          path: name, format: .jsonl, bytes: bytes, firstLine: line, input: number, endsInput: !more,
          isFollowed: !isLast && input.output == nil, pipeline: input.pipeline),
        isLast: isLast && !more)
      for byte in bytes where byte == 0x0A { line += 1 }
    }
  }
}

/// Makes the work of each thread; the first runners, one for each pipeline, are made at once, so that a stage that cannot be
/// opened is a failure.
private final class JobRunnerBox: @unchecked Sendable {
  private let plan: RunPlan
  private let lock = Lock()
  // Touched under `lock` alone.
  private var first: [Held]?

  init(_ plan: RunPlan) throws(Failure) {
    self.plan = plan
    do throws(StageError) {
      first = try plan.pipelines.indices.map { number throws(StageError) in Held(try plan.makeRunner(pipeline: number))
      }
    } catch {
      throw Failure(error.message)
    }
  }

  func forThisThread() -> (Job) -> JobResult {
    let first: [Held]? = lock.locked {
      defer { self.first = nil }
      return self.first
    }
    var held: [Int: Held] = [:]
    for (number, runner) in (first ?? []).enumerated() { held[number] = runner }
    return { [plan] job in
      // Another one can be made as the first was, from the same plan.
      let mine = held[job.pipeline] ?? Held(try! plan.makeRunner(pipeline: job.pipeline))
      held[job.pipeline] = mine
      return mine.runner.run(job)
    }
  }

  private final class Held {
    var runner: JobRunner
    init(_ runner: consuming JobRunner) { self.runner = runner }
  }
}
