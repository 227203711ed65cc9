/// The documents of a source, cleaned: several at once, given in the order of the source.
///
/// Each element is the source's own with what became of its text, so that ids, addresses and all else travel along:
/// `for try await (article, document) in pipeline.run(articles, { $0.body })`.
///
/// - Order and number are those of the source, for any number of tasks. A document that cannot be cleaned is an element
///   as any other, whose `rejection` says why.
/// - The source is read ahead of the reader by no more than sixteen documents for each task, and waits then.
/// - An error of the source is thrown after all documents that came before it. Where the task that reads the stream is
///   cancelled, `CancellationError` is thrown. Both end the stream, as does leaving the loop: then the source's task is
///   cancelled, and what is in work is dropped.
/// - Each task takes a runner of the pipeline's for as long as documents wait. A task cleans many documents, and lets
///   others run after each 64 KiB.
public struct CleanDocuments<Source: AsyncSequence & Sendable>: AsyncSequence, Sendable
where Source.Element: Sendable {
  public typealias Element = (source: Source.Element, document: CleanDocument)

  /// How far the source is read ahead for each task.
  static var documentsForEachTask: Int { 16 }

  let source: Source
  let work: DocumentWork<Source.Element>
  let tasks: Int

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(Stream(self)) }

  /// Takes one document after the other; letting go of it ends the stream.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private var stream: Stream

    fileprivate init(_ stream: Stream) { self.stream = stream }

    public mutating func next() async throws -> Element? { try await next(isolation: nil) }

    public mutating func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
      try await stream.next(isolation: actor)
    }
  }

  /// One reading of the source; it ends with its iterator.
  fileprivate final class Stream {
    private let documents: CleanDocuments
    private let queue: DocumentQueue<Source.Element, Element>
    private var isStarted = false
    private var isOver = false

    init(_ documents: CleanDocuments) {
      self.documents = documents
      queue = DocumentQueue(tasks: documents.tasks, limit: documents.tasks * CleanDocuments.documentsForEachTask)
    }

    deinit { queue.cancel() }

    func next(isolation actor: isolated (any Actor)?) async throws -> Element? {
      guard !isOver else { return nil }
      if !isStarted { start() }
      do {
        let element = try await queue.take()
        isOver = element == nil
        return element
      } catch {
        isOver = true
        queue.cancel()
        throw error
      }
    }

    private func start() {
      isStarted = true
      let (documents, queue) = (documents, queue)
      queue.keep(reading: Task { await documents.read(into: queue) })
    }
  }

  private func read(into queue: DocumentQueue<Source.Element, Element>) async {
    do {
      for try await element in source {
        guard let demand = queue.put(element) else { return }
        if demand.cleaner { Task { await work.clean(from: queue) } }
        if demand.wait { await queue.waitForRoom() }
      }
      queue.end(nil)
    } catch {
      queue.end(error)
    }
  }
}

/// What is done with each element of a source.
struct DocumentWork<Input: Sendable>: Sendable {
  /// How much text is cleaned before other tasks may run.
  private static var stint: Int { 1 << 16 }
  /// How much text is cleaned before the reader is told of it: waking a task takes as long as cleaning some words.
  private static var handful: Int { 1 << 13 }

  let pipeline: Pipeline
  let format: Format
  let detail: Detail
  let isDecoded: Bool
  let text: @Sendable (Input) -> [UInt8]

  /// Cleans what waits in `queue`, until nothing does.
  func clean(from queue: DocumentQueue<Input, (source: Input, document: CleanDocument)>) async {
    var runner: PooledRunner?
    var cleaned = 0
    var untold = 0
    while let (number, input) = queue.start() {
      let raw = text(input)
      untold += raw.count
      if untold > Self.handful {
        queue.tell()
        untold = 0
      }
      do throws(StageError) {
        let mine = if let runner { runner } else { try pipeline.runners.take(for: pipeline) }
        runner = mine
        queue.finish(number, .success((input, mine.clean(raw, isDecoded: isDecoded, as: format, pipeline, detail))))
      } catch {
        queue.finish(number, .failure(error))
      }
      cleaned += raw.count
      guard cleaned >= Self.stint else { continue }
      queue.tell()
      (cleaned, untold) = (0, 0)
      await Task.yield()
    }
    queue.tell()
    if let runner { pipeline.runners.giveBack(runner) }
  }
}
