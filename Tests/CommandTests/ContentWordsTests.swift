import Foundation
import Testing

/// `cleanse content LIST check|diff|apply`: what the command plugin runs.
@Suite struct ContentWordsTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write("p/in/a.txt", Array("We saw the the boat at noon.  \n".utf8))
    try folder.write("p/in/b/b.txt", Array("A  b\n".utf8))
    try folder.write("p/in/l.jsonl", Array("{\"text\":\"A  b\"}\n".utf8))
    try folder.write("p/in/b/none.json", Array(#"{"version": 1, "stages": []}"#.utf8))
  }

  /// Runs the command beside the package `p`, over a list of its files.
  private func cleanse(_ words: String...) throws -> Command.Outcome {
    let package = folder.url.path + "/p"
    let target = ContentLists.target(
      package + "/in", ["a.txt", "b/b.txt", "l.jsonl"], pipelines: ["b/b.txt": package + "/in/b/none.json"])
    try ContentLists.write("list.json", [target], package: package, in: folder)
    return try Command.run(["content", "list.json"] + words, in: folder.url)
  }

  @Test func checkWritesNothingAndNamesPathsFromThePackage() throws {
    let raw = try folder.read("p/in/a.txt")
    let outcome = try cleanse("check")
    #expect(outcome.status == 0 && outcome.out.isEmpty)
    #expect(outcome.err == "in/a.txt:1:8: warning: 'the' stands twice [doubled-word]\n")
    #expect(try folder.read("p/in/a.txt") == raw && folder.names == ["list.json", "p"])
    #expect(try cleanse("check", "--strict").status == 1)
  }

  @Test func theLogGoesWhereTheCommandRuns() throws {
    #expect(try cleanse("check", "--sarif", "found.sarif").status == 0)
    #expect(try folder.read("found.sarif").contains(#""uri":"in/a.txt""#))
    #expect(try cleanse("check", "--sarif", "found.txt").err.contains("--sarif must be a name that ends in .sarif"))
  }

  @Test func diffGoesByThePipelinesOfTheList() throws {
    let outcome = try cleanse("diff")
    #expect(outcome.status == 0)
    #expect(outcome.text.contains("--- in/a.txt\n") && outcome.text.contains("--- in/l.jsonl\n"))
    #expect(!outcome.text.contains("b/b.txt"))
  }

  @Test func applyWritesInPlaceAndUndoGivesBack() throws {
    let raw = try ["in/a.txt", "in/b/b.txt", "in/l.jsonl"].map { try folder.read("p/" + $0) }
    let outcome = try cleanse("apply", "--journal", "j")
    #expect(outcome.status == 0 && outcome.text.contains("j-2' is a journal too: texts and JSONL have each their own"))
    #expect(try folder.read("p/in/a.txt") == "We saw the the boat at noon.\n")
    #expect(try folder.read("p/in/b/b.txt") == "A  b\n")
    #expect(try folder.read("p/in/l.jsonl") == "{\"text\":\"A b\"}\n")
    for journal in ["../j", "../j-2"] {
      let undone = try Command.run("undo", journal, ".", "-o", ".", in: folder.url.appending(path: "p"))
      #expect(undone.status == 0, "\(undone.err)")
    }
    #expect(try ["in/a.txt", "in/b/b.txt", "in/l.jsonl"].map { try folder.read("p/" + $0) } == raw)
  }

  @Test(arguments: [["apply"], ["apply", "--journal", "j"]])
  func applyWritesNothingWhereADocumentWouldBeLost(words: [String]) throws {
    try folder.write("p/in/l.jsonl", Array("{\"text\":\"A  b\"}\n{\"id\":1}\n".utf8))
    let raw = try folder.read("p/in/a.txt")
    let outcome = try words.count == 1 ? cleanse("apply") : cleanse("apply", "--journal", "j")
    #expect(outcome.status == 2)
    #expect(outcome.err.contains("in/l.jsonl:2:1: error: "))
    #expect(outcome.err.contains("error: some documents cannot be cleaned and would be taken out of their files"))
    #expect(try folder.read("p/in/a.txt") == raw)
    let left = FileManager.default.subpaths(atPath: folder.url.path)?.filter { $0.hasSuffix(".partial") } ?? []
    #expect(left.isEmpty && folder.names == ["list.json", "p"])
  }

  @Test func moreFilesThanMayBeOpenAreApplied() throws {
    let paths = (1...60).map { "\($0).txt" }
    for path in paths { try folder.write("many/\(path)", Array("A  b\n".utf8)) }
    try ContentLists.write(
      "list.json", [ContentLists.target("many", paths)], package: folder.url.path, in: folder)
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "ulimit -n 40; exec '\(Command.path.path)' content list.json apply"]
    process.currentDirectoryURL = folder.url
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(try folder.read("many/60.txt") == "A b\n")
  }

  @Test(arguments: [
    (["chek"], "found 'chek'"), ([], "found nothing"), (["check", "diff"], "found 'check diff'"),
    (["diff", "--strict"], "--sarif and --strict go with check"), (["check", "--journal", "j"], "--journal goes with"),
    (["check", "-o", "x"], "--output with neither"), (["check", "--fix"], "there is no flag '--fix'"),
  ])
  func wrongWords(words: [String], answer: String) throws {
    let outcome = try Command.run(["content", "list.json"] + words, in: folder.url)
    #expect(outcome.status == 2 && outcome.err.contains(answer), "\(outcome.err)")
  }

  @Test func noContentIsTold() throws {
    try ContentLists.write("list.json", [ContentLists.target("p/none", [])], in: folder)
    let outcome = try Command.run("content", "list.json", "check", in: folder.url)
    #expect(outcome.status == 2 && outcome.err.hasPrefix("error: no target has content; add 'p/none' with .txt"))
  }
}
