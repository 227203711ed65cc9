import Foundation

/// The articles with their blocks of code, and the snippets that are compiled.
enum Articles {
  struct Block {
    let article: String
    let line: Int
    let language: String
    let text: String
    var place: String { "\(article):\(line)" }
  }

  static let snippets = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snippets")
  static let catalog = LawTexts.root.appending(path: "Sources/CleanseKit/CleanseKit.docc")

  static func snippetFiles() throws -> [(name: String, text: String)] {
    try FileManager.default.contentsOfDirectory(at: snippets, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "swift" }
      .map { ($0.deletingPathExtension().lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// All blocks of the catalog, and those of README.md below "A library": there, indented by four blanks.
  static func blocks() throws -> [Block] {
    let pages = try FileManager.default.contentsOfDirectory(at: catalog, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "md" }
    let readme = try String(contentsOf: LawTexts.root.appending(path: "README.md"), encoding: .utf8)
    return try pages.flatMap { fenced(try String(contentsOf: $0, encoding: .utf8), in: $0.lastPathComponent) }
      + library(readme)
  }

  private static func fenced(_ text: String, in article: String) -> [Block] {
    var blocks: [Block] = []
    var open: (line: Int, language: String, lines: [Substring])?
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(
            Block(
              article: article, line: block.line, language: block.language, text: block.lines.joined(separator: "\n")))
          open = nil
        } else {
          open = (number + 1, String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  private static func library(_ readme: String) -> [Block] {
    let lines = readme.split(separator: "\n", omittingEmptySubsequences: false)
    guard let start = lines.firstIndex(where: { $0.hasPrefix("**A library.**") }) else { return [] }
    let end = lines[start...].firstIndex { $0.hasPrefix("#") } ?? lines.endIndex
    let first = lines[start..<end].firstIndex { $0.hasPrefix("    ") } ?? end
    let code = lines[first..<end].prefix { $0.hasPrefix("    ") || $0.isEmpty }
    let text = code.map { $0.dropFirst(4) }.joined(separator: "\n").trimmingCharacters(in: .newlines)
    return [Block(article: "README.md", line: first + 1, language: "swift", text: text)]
  }
}
