import Testing

@testable import CleanseKit

/// The examples of every stage, run through a real pipeline: they are its manual and its first tests.
@Suite struct ExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let stage: String
    let example: Example
    var testDescription: String { "\(stage): \(example.title)" }
  }

  static let cases: [Case] = Stages.all.flatMap { stage in
    stage.examples.map { Case(stage: stage.name, example: $0) }
  }

  @Test(arguments: cases) func example(_ this: Case) throws {
    let cleaned = try clean(this.example.before, with: this.stage, this.example.options)
    #expect(cleaned.bytes == Array(this.example.after.utf8), "\(cleaned.text.debugDescription)")
    if let rules = this.example.rules {
      let named = cleaned.annotations.filter { $0.kind != .sentence && $0.kind != .kept }.map { $0.rule }
      #expect(Set(named) == Set(rules), "\(named)")
    }
  }

  /// An example that changed must have nothing left to change.
  @Test(arguments: cases) func secondRunChangesNothing(_ this: Case) throws {
    let cleaned = try clean(this.example.after, with: this.stage, this.example.options)
    #expect(cleaned.bytes == Array(this.example.after.utf8), "\(cleaned.text.debugDescription)")
  }

  @Test func everyStageHasExamplesOfChangeAndOfLeavingAlone() {
    for stage in Stages.all {
      #expect(!stage.examples.isEmpty, "\(stage.name)")
      #expect(stage.examples.contains { $0.isLeftAlone }, "\(stage.name) has no example that is left alone")
    }
  }
}
