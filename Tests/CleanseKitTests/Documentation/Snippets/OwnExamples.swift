import CleanseKit
import Testing

private let stages: [any Stage.Type] = [StripPageNumbers.self]
private let pipeline = try? Pipeline(
  parsing: Array(#"{"version": 1, "stages": [{"use": "strip-page-numbers"}]}"#.utf8), stages: stages)

@Suite struct OwnExamples {
  @Test func examplesAreTrue() throws {
    let pipeline = try #require(pipeline)
    for example in StripPageNumbers.examples {
      let once = try pipeline.run(example.before)
      #expect(once.text == example.after, "\(example.title)")
      #expect(try pipeline.run(once.bytes).bytes == once.bytes, "a second run changes nothing")
    }
  }
}
