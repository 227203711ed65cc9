import Synchronization
import Testing

@testable import CleanseKit

/// Streams of documents: order, number, errors, back pressure and cancellation, for any number of tasks.
@Suite(.timeLimit(.minutes(5))) struct CleanDocumentsTests {
  struct Page: Sendable {
    let id: Int
    let body: [UInt8]
  }

  struct SourceFailed: Error, Equatable {}

  /// The pages of `bodies`, then an error if there is one.
  private func pages(_ bodies: [[UInt8]], then error: SourceFailed? = nil) -> AsyncThrowingStream<Page, any Error> {
    AsyncThrowingStream { continuation in
      for (id, body) in bodies.enumerated() { continuation.yield(Page(id: id, body: body)) }
      continuation.finish(throwing: error)
    }
  }

  private func pipeline() throws -> Pipeline {
    try CleanseKitTests.pipeline("{\"use\": \"strip-markup\"}, {\"use\": \"reject-bad\"}", stages: libraryStages)
  }

  @Test(arguments: [1, 2, 3, 16]) func documentsAreThoseOfTheRunnerInOrder(tasks: Int) async throws {
    let pipeline = try Pipeline.builtIn()
    let inputs = LawTexts.samples + LawTexts.mutated(count: 100, seed: 9)
    var number = 0
    for try await (page, document) in pipeline.run(pages(inputs), tasks: tasks, { $0.body }) {
      #expect(page.id == number)
      let cleaned = try clean(inputs[number], with: pipeline)
      #expect(document.bytes == cleaned.bytes && document.annotations() == cleaned.annotations)
      number += 1
    }
    #expect(number == inputs.count)
  }

  @Test func stringsAreCleanedAsStrings() async throws {
    let pipeline = try Pipeline(
      parsing: Array("{\"version\": 1, \"input\": {\"encoding\": \"koi8-r\"}, \"stages\": []}".utf8))
    let source = AsyncStream { continuation in
      for word in ["Один", "Два"] { continuation.yield(word) }
      continuation.finish()
    }
    var texts: [String] = []
    for try await (_, document) in pipeline.run(source, { $0 }) { texts.append(document.text) }
    #expect(texts == ["Один", "Два"])
  }

  @Test func aRejectedDocumentIsAnElementAsAnyOther() async throws {
    let source = pages(["good", "bad", "<i>fine</i>"].map { Array($0.utf8) })
    var said: [String] = []
    for try await (page, document) in try pipeline().run(source, tasks: 2, { $0.body }) {
      said.append("\(page.id) \(document.rejection?.reason ?? document.text)")
    }
    #expect(said == ["0 good", "1 it is bad", "2 fine"])
  }

  @Test(arguments: [1, 4]) func anErrorOfTheSourceComesAfterAllThatWentBefore(tasks: Int) async throws {
    let source = pages(Array(repeating: Array("text".utf8), count: 50), then: SourceFailed())
    var iterator = try pipeline().run(source, tasks: tasks, { $0.body }).makeAsyncIterator()
    for id in 0..<50 { #expect(try await iterator.next()?.source.id == id) }
    await #expect(throws: SourceFailed()) { try await iterator.next() }
    #expect(try await iterator.next() == nil)
  }

  @Test func aStageThatCannotBeOpenedEndsTheStream() async throws {
    let pipeline = try CleanseKitTests.pipeline("{\"use\": \"never-open\"}", stages: libraryStages)
    var iterator = pipeline.run(pages([[0x61], [0x62]]), { $0.body }).makeAsyncIterator()
    await #expect(throws: StageError("it stays shut")) { try await iterator.next() }
    #expect(try await iterator.next() == nil)
    #expect(throws: StageError("it stays shut")) { try pipeline.run("a") }
  }

  @Test func noRunnerIsSetUpForEachDocument() async throws {
    let pipeline = try CleanseKitTests.pipeline("{\"use\": \"count-openings\"}", stages: [CountOpenings.self])
    let before = CountOpenings.opened.value
    for try await _ in pipeline.run(pages(Array(repeating: [0x61], count: 2000)), tasks: 3, { $0.body }) {}
    for _ in 0..<500 { _ = try pipeline.run([0x61]) }
    #expect((1...3).contains(CountOpenings.opened.value - before))
  }

  @Test(arguments: [1, 3]) func theSourceIsReadNoFurtherAheadThanSaid(tasks: Int) async throws {
    let read = Counter()
    let source = AsyncStream<Page>(unfolding: {
      read.add()
      return Page(id: read.value, body: [0x61])
    })
    let documents = try pipeline().run(source, tasks: tasks, { $0.body })
    var taken = 0
    for try await _ in documents {
      taken += 1
      if taken % 40 == 0 { try await Task.sleep(for: .milliseconds(20)) }
      #expect(read.value <= taken + 16 * tasks + 1)
      if taken == 200 { break }
    }
  }

  @Test func aDocumentIsGivenBeforeTheNextOneIsThere() async throws {
    let (source, continuation) = AsyncStream.makeStream(of: String.self)
    var iterator = try pipeline().run(source, tasks: 4, { $0 }).makeAsyncIterator()
    for word in ["one", "two", "three"] {
      continuation.yield("<b>\(word)</b>")
      #expect(try await iterator.next()?.document.text == word)
    }
    continuation.finish()
    #expect(try await iterator.next() == nil)
  }

  @Test func cancellationIsThrownAndReachesTheSource() async throws {
    let (source, continuation) = AsyncStream.makeStream(of: String.self)
    let (ended, sayEnded) = AsyncStream.makeStream(of: Bool.self)
    continuation.onTermination = { reason in sayEnded.yield(reason == .cancelled) }
    continuation.yield("one")
    let documents = try pipeline().run(source, { $0 })
    let (started, sayStarted) = AsyncStream.makeStream(of: Void.self)
    let reader = Task {
      for try await _ in documents { sayStarted.yield() }
    }
    _ = await started.first { _ in true }
    reader.cancel()
    await #expect(throws: CancellationError.self) { try await reader.value }
    #expect(await ended.first { _ in true } == true)
  }

  @Test func leavingTheLoopEndsTheSource() async throws {
    let (source, continuation) = AsyncStream.makeStream(of: String.self)
    let (ended, sayEnded) = AsyncStream.makeStream(of: Void.self)
    continuation.onTermination = { _ in sayEnded.yield() }
    for _ in 0..<100 { continuation.yield("one") }
    for try await _ in try pipeline().run(source, tasks: 2, { $0 }) { break }
    #expect(await ended.first { _ in true } != nil)
  }

  @Test func aStreamMayBeReadTwice() async throws {
    let source = AsyncPages(count: 5)
    let documents = try pipeline().run(source, tasks: 2, { $0 })
    for _ in 0..<2 {
      var texts: [String] = []
      for try await (_, document) in documents { texts.append(document.text) }
      #expect(texts == (0..<5).map { "page \($0)" })
    }
  }
}

/// A source that begins anew with each iterator.
private struct AsyncPages: AsyncSequence, Sendable {
  let count: Int

  struct AsyncIterator: AsyncIteratorProtocol {
    let count: Int
    var given = 0

    mutating func next() async -> String? {
      guard given < count else { return nil }
      defer { given += 1 }
      return "<p>page \(given)</p>"
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(count: count) }
}

/// Counts how many runners were set up.
private struct CountOpenings: Stage {
  static let opened = Counter()
  static let summary = "Counts."
  static let rules = [Rule(0, "counted", "It was counted.")]
  static let examples: [Example] = []
  let scope = Scope.window

  init(_ options: NoOptions) {}

  func makeScratch() { Self.opened.add() }

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {}
}
