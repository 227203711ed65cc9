import CleanseKit
import Foundation
import Testing

/// Snippets are compiled with the tests and run here: what they print is what their comments say.
@Suite struct SnippetTests {
  typealias Snippet = @Sendable (Printing) async throws -> Void

  static let snippets: [(file: String, run: Snippet)] = [
    ("OneDocument", oneDocument), ("PipelineFaultsSnippet", pipelineFaults), ("PipelineFiles", pipelineFiles),
    ("OwnStage", ownStage), ("Ingestor", ingestor), ("Journal", journal), ("TextAlone", textAlone),
    ("OneRunner", oneRunner), ("Positions", positions), ("StringPositions", stringPositions),
    ("FlagPositions", flagPositions),
  ]

  @Test(arguments: snippets.indices) func printsWhatItSays(index: Int) async throws {
    let snippet = Self.snippets[index]
    let printing = Printing()
    try await snippet.run(printing)
    let source = try String(contentsOf: Articles.snippets.appending(path: "\(snippet.file).swift"), encoding: .utf8)
    let said = source.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { $0.hasPrefix("//") && !$0.hasPrefix("///") }.map { String($0.dropFirst(3)) }
    #expect(printing.lines == said, "\(snippet.file).swift prints\n\(printing.lines.joined(separator: "\n"))")
  }

  @Test func everySnippetThatPrintsIsRun() throws {
    let known = Set(Self.snippets.map { $0.file })
    for file in try Articles.snippetFiles() where file.text.contains("_ print: Printing") {
      #expect(known.contains(file.name), "\(file.name).swift is not on the list of snippets")
    }
  }

  @Test func theStageIsThatOfTheSample() throws {
    let sample = "Samples/CustomStage/Sources/archive-cleanse/StripPageNumbers.swift"
    let mine = Articles.snippets.appending(path: "StripPageNumbers.swift")
    let wanted = try String(contentsOf: LawTexts.root.appending(path: sample), encoding: .utf8)
    #expect(try String(contentsOf: mine, encoding: .utf8) == wanted, "copy \(sample) to \(mine.path)")
  }
}
