import CleanseKit

struct StripPageNumbers: Stage {
  struct Options: StageOptions {
    var word = "Page"
    static let all = [Option("word", \Self.word, "The word before the number, as the text has it.")]
  }

  static let summary = "Takes away the page numbers that scans leave between lines."
  static let pageNumber = Rule(0, "page-number", "The line is a page number: “Page 12”, “Page 12 of 80”.")
  static let rules = [pageNumber]
  static let examples = [
    Example("A number on its own line", "It rained\nPage 12 of 80\nall day.\n", becomes: "It rained\nall day.\n"),
    Example("A number in a sentence", unchanged: "Page 12 tells why.\n"),
  ]
  let scope = Scope.line
  private let word: [UInt8]

  init(_ options: Options) throws(StageError) {
    guard !options.word.isEmpty else { throw StageError(option: "word", "'word' must not be empty; leave it out") }
    word = Array(options.word.utf8)
  }

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    for line in text.lines {
      let parts = text[line.content].split(separator: UInt8(ascii: " "))
      let isNumber = parts.map { $0.allSatisfy { (0x30...0x39).contains($0) } }
      guard parts.first.map(Array.init) == word, [[false, true], [false, true, false, true]].contains(isNumber)
      else { continue }
      findings.remove(line.whole, Self.pageNumber)
    }
  }
}
