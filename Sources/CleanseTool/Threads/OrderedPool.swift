/// Runs jobs on several threads and delivers their results in the order of the jobs.
///
/// With one thread, or where there is only one job, everything runs in the calling thread: a small run starts none. Where
/// the system gives fewer threads than were asked for, those do, or the calling one. At most two jobs a thread are in
/// memory at once.
final class OrderedPool<Job: Sendable, Result: Sendable>: @unchecked Sendable {
  private var threads: Int
  /// Makes what one thread needs to work.
  private let makeWork: @Sendable () -> (Job) -> Result
  private let deliver: (Result) -> Void
  // All below is touched under `lock` alone, `own` by the calling thread alone.
  private let lock = Lock()
  private var waiting: [(number: Int, job: Job)] = []
  private var finished: [Int: Result] = [:]
  private var submitted = 0
  private var delivered = 0
  private var isClosed = false
  private var workers: [Worker] = []
  private var own: ((Job) -> Result)?

  init(
    threads: Int, makeWork: @escaping @Sendable () -> (Job) -> Result, deliver: @escaping (Result) -> Void
  ) {
    self.threads = threads
    self.makeWork = makeWork
    self.deliver = deliver
  }

  /// Runs `job` at once where one thread is all there is; else hands it over, and waits while too many are under way.
  func submit(_ job: Job, isLast: Bool = false) {
    if threads == 1 || (isLast && workers.isEmpty && submitted == 0) { return runHere(job) }
    if workers.isEmpty { startWorkers() }
    guard !workers.isEmpty else { return runHere(job) }
    lock.locked {
      waiting.append((submitted, job))
      submitted += 1
      lock.wakeAll()
    }
    deliverFinished(while: { $0.submitted - $0.delivered >= 2 * $0.threads })
  }

  /// Waits for all jobs so far and delivers their results.
  func deliverAll() { deliverFinished(while: { $0.delivered < $0.submitted }) }

  /// Waits for all jobs, delivers what is left, and ends the threads.
  func finish() {
    deliverAll()
    lock.locked {
      isClosed = true
      lock.wakeAll()
    }
    for worker in workers { worker.join() }
    workers = []
  }

  private func runHere(_ job: Job) {
    let work = own ?? makeWork()
    own = work
    deliver(work(job))
  }

  private func startWorkers() {
    for _ in 0..<threads {
      let worker = Worker { [self] in
        let work = makeWork()
        while let (number, job) = next() {
          let result = work(job)
          lock.locked {
            finished[number] = result
            lock.wakeAll()
          }
        }
      }
      guard let worker else { break }
      workers.append(worker)
    }
    // Without any, all jobs run here from now on.
    threads = max(1, workers.count)
  }

  private func next() -> (Int, Job)? {
    lock.locked {
      while waiting.isEmpty, !isClosed { lock.wait() }
      return waiting.isEmpty ? nil : waiting.removeFirst()
    }
  }

  /// Delivers results in order, in the calling thread: all that are ready, and then as long as `mustWait` says.
  private func deliverFinished(while mustWait: (OrderedPool) -> Bool) {
    while true {
      let result: Result? = lock.locked {
        while finished[delivered] == nil, mustWait(self) { lock.wait() }
        guard let result = finished.removeValue(forKey: delivered) else { return nil }
        delivered += 1
        return result
      }
      guard let result else { return }
      deliver(result)
    }
  }
}
