import CleanseKit
import Foundation
import Testing

/// What articles and README show is what is compiled, run and parsed.
@Suite struct ArticleTests {
  @Test func everySwiftBlockStandsWordForWordInASnippet() throws {
    let files = try Articles.snippetFiles().map { lines(of: $0.text) }
    let blocks = try Articles.blocks().filter { $0.language == "swift" }
    #expect(blocks.count >= 10 && blocks.contains { $0.article == "README.md" })
    for block in blocks {
      let (imports, code) = split(lines(of: block.text))
      #expect(!code.isEmpty, "\(block.place)")
      #expect(
        files.contains { file in imports.allSatisfy(file.contains) && holds(file, code) },
        "\(block.place): no file in Tests/CleanseKitTests/Documentation/Snippets holds this block:\n\(block.text)")
    }
  }

  @Test func everyJSONBlockIsAPipeline() throws {
    let blocks = try Articles.blocks().filter { $0.language == "json" }
    #expect(blocks.count >= 4)
    for block in blocks {
      do {
        _ = try Pipeline(
          parsing: Array(block.text.utf8), path: block.place, stages: Stages.all + [StripPageNumbers.self])
      } catch {
        Issue.record("\(error.description)")
      }
    }
  }

  @Test func everyBlockSaysItsLanguage() throws {
    for block in try Articles.blocks() {
      #expect(["swift", "json", "text", "sh"].contains(block.language), "\(block.place): '\(block.language)'")
    }
  }

  private func lines(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func split(_ lines: [String]) -> (imports: [String], code: [String]) {
    let imports = lines.prefix { $0.hasPrefix("import ") || $0.isEmpty }
    return (imports.filter { !$0.isEmpty }, Array(lines.dropFirst(imports.count)))
  }

  /// Whether the lines stand in the file one after the other, all indented alike.
  private func holds(_ file: [String], _ code: [String]) -> Bool {
    for start in file.indices where file[start].hasSuffix(code[0]) && start + code.count <= file.count {
      let indent = String(file[start].dropLast(code[0].count))
      guard indent.allSatisfy({ $0 == " " }) else { continue }
      let wanted = code.map { $0.isEmpty ? "" : indent + $0 }
      if file[start..<start + code.count].elementsEqual(wanted) { return true }
    }
    return false
  }
}
