import Testing

@testable import CleanseKit

/// What crosses threads is known to the compiler: a type that no longer may is an error here.
@Suite struct SendableTests {
  private func isSendable<Value: Sendable>(_ type: Value.Type) -> Bool { true }

  @Test func whatALibraryKeepsAndSendsIsSendable() async throws {
    #expect(isSendable(Pipeline.self) && isSendable(CleanDocument.self) && isSendable(Report.self))
    #expect(isSendable(CleanDocuments<AsyncStream<String>>.self) && isSendable(Annotation.self))
    #expect(isSendable(Undo.self) && isSendable(JSONLRecord.self) && isSendable(PipelineFaults.self))
    let pipeline = try Pipeline.builtIn()
    let texts = try await withThrowingTaskGroup(of: CleanDocument.self) { group in
      for number in 0..<20 { group.addTask { try pipeline.run("<b>\(number)</b>") } }
      return try await group.reduce(into: Set<String>()) { $0.insert($1.text) }
    }
    #expect(texts == Set((0..<20).map { "\($0)" }))
  }
}
