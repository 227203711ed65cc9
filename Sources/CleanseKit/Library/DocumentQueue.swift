internal import Synchronization

/// Documents on their way: the task that reads the source puts them in, several tasks clean them, and the reader of the
/// stream takes them out in order.
///
/// It is a ring of `limit` places: a document holds the place of its number from the moment it is put in until it is
/// taken out. Where no place is free, the task that puts in waits; where the next document is not clean yet, the one
/// that takes out does.
final class DocumentQueue<Input: Sendable, Output: Sendable>: Sendable {
  private enum Place {
    case free
    case waiting(Input)
    case inWork
    case done(Result<Output, any Error>)
  }

  private struct State {
    var places: [Place]
    /// How many documents were put in, taken by a cleaning task, and taken out.
    var put = 0
    var started = 0
    var taken = 0
    var cleaners = 0
    /// What comes after the last document: nil, or why the source ended. Not there yet while documents may come.
    var end: (any Error)??
    var isCancelled = false
    /// The task that reads the source, and those two that may wait.
    var reading: Task<Void, Never>?
    var putter: CheckedContinuation<Void, Never>?
    var taker: CheckedContinuation<Void, Never>?

    var isFull: Bool { put - taken == places.count }
    /// Whether enough places are free again that waking the task which fills them is worth it.
    var hasRoom: Bool { put - taken <= places.count / 2 }

    func index(_ number: Int) -> Int { number % places.count }
  }

  /// What the taker finds.
  private enum Found {
    case document(Result<Output, any Error>, putter: CheckedContinuation<Void, Never>?)
    case end((any Error)?)
    case nothingYet
  }

  private let tasks: Int
  private let state: Mutex<State>

  /// - Parameters:
  ///   - tasks: how many documents may be in work at once.
  ///   - limit: how many documents may be put in and not taken out.
  init(tasks: Int, limit: Int) {
    self.tasks = tasks
    state = Mutex(State(places: Array(repeating: .free, count: limit)))
  }

  /// Keeps the task that reads the source, which is cancelled with the stream.
  func keep(reading task: Task<Void, Never>) {
    let isCancelled = state.withLock { state in
      state.reading = task
      return state.isCancelled
    }
    if isCancelled { task.cancel() }
  }

  /// What there is to do once a document is in.
  struct Demand {
    /// One more task is to clean documents.
    var cleaner = false
    /// `waitForRoom` comes before the next document.
    var wait = false
  }

  /// Puts the next document in; nil where nobody wants any more.
  func put(_ input: Input) -> Demand? {
    state.withLock { state in
      guard !state.isCancelled else { return nil }
      state.places[state.index(state.put)] = .waiting(input)
      state.put += 1
      let demand = Demand(cleaner: state.cleaners < tasks, wait: state.isFull)
      if demand.cleaner { state.cleaners += 1 }
      return demand
    }
  }

  /// Waits until there is room for another document.
  func waitForRoom() async {
    await withCheckedContinuation { continuation in
      let goesOn = state.withLock { state in
        guard state.isFull, !state.isCancelled else { return true }
        state.putter = continuation
        return false
      }
      if goesOn { continuation.resume() }
    }
  }

  /// Says that no document comes any more, and why, where the source failed.
  func end(_ error: (any Error)?) {
    let taker = state.withLock { state in
      state.end = .some(error)
      return state.taker.take()
    }
    taker?.resume()
  }

  /// The next document to clean; nil ends the task that asks.
  func start() -> (number: Int, input: Input)? {
    state.withLock { state in
      let number = state.started
      guard !state.isCancelled, number < state.put, case .waiting(let input) = state.places[state.index(number)] else {
        state.cleaners -= 1
        return nil
      }
      state.places[state.index(number)] = .inWork
      state.started += 1
      return (number, input)
    }
  }

  /// Brings what became of a document that was started; `tell` follows, once for several that are soon done.
  func finish(_ number: Int, _ result: Result<Output, any Error>) {
    state.withLock { state in
      guard !state.isCancelled else { return }
      state.places[state.index(number)] = .done(result)
    }
  }

  /// Wakes the task that waits for the next document, if it is clean.
  func tell() {
    let taker: CheckedContinuation<Void, Never>? = state.withLock { state in
      guard case .done = state.places[state.index(state.taken)] else { return nil }
      return state.taker.take()
    }
    taker?.resume()
  }

  /// Takes the next document out, in order; waits until it is clean. Nil is the end.
  ///
  /// - Throws: why the source ended, why a document could not be worked on, or that the calling task was cancelled.
  func take() async throws -> Output? {
    while true {
      try Task.checkCancellation()
      switch find() {
      case .document(let result, let putter):
        putter?.resume()
        return try result.get()
      case .end(let error):
        if let error { throw error }
        return nil
      case .nothingYet: await waitForDocument()
      }
    }
  }

  private func find() -> Found {
    state.withLock { state in
      let index = state.index(state.taken)
      if case .done(let result) = state.places[index] {
        state.places[index] = .free
        state.taken += 1
        return .document(result, putter: state.hasRoom ? state.putter.take() : nil)
      }
      if state.isCancelled { return .end(nil) }
      guard state.taken == state.put, let end = state.end else { return .nothingYet }
      state.end = .some(nil)
      return .end(end)
    }
  }

  private func waitForDocument() async {
    await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let goesOn = state.withLock { state in
          let isClean = if case .done = state.places[state.index(state.taken)] { true } else { false }
          guard !isClean, !state.isCancelled, state.taken < state.put || state.end == nil else { return true }
          state.taker = continuation
          return false
        }
        if goesOn { continuation.resume() }
      }
    } onCancel: {
      cancel()
    }
  }

  /// Ends everything: nothing more is read or started, and what is in work is dropped.
  func cancel() {
    let (reading, putter, taker) = state.withLock { state in
      state.isCancelled = true
      for index in state.places.indices { state.places[index] = .free }
      return (state.reading.take(), state.putter.take(), state.taker.take())
    }
    reading?.cancel()
    putter?.resume()
    taker?.resume()
  }
}
