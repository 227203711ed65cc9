import Foundation
import Testing

/// `--nearest`: each input with the pipeline that stands nearest to it.
@Suite struct NearestTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write("a/pipeline.json", Array(#"{"version": 1, "stages": [{"use": "normalize-whitespace"}]}"#.utf8))
    try folder.write("a/b/pipeline.json", Array(#"{"version": 1, "stages": []}"#.utf8))
    try folder.write("keep.json", Array(#"{"version": 1, "stages": [{"use": "fold-case"}]}"#.utf8))
    for name in ["a/x.txt", "a/b/x.txt", "a/c/d/x.txt", "x.txt"] { try folder.write(name, Array("A  b\n".utf8)) }
    try folder.write("a/l.jsonl", Array("{\"text\":\"A  b\"}\n".utf8))
  }

  private func cleanse(_ arguments: String...) throws -> Command.Outcome {
    try Command.run(arguments, in: folder.url)
  }

  @Test(arguments: ["1", "4"]) func eachInputHasItsOwn(threads: String) throws {
    let outcome = try cleanse(
      "run", "--nearest", "keep.json", "-o", "out", "-j", threads, "a/x.txt", "./a/b/x.txt", "a/c/d/x.txt", "x.txt",
      "a/l.jsonl")
    #expect(outcome.status == 0 && outcome.err == "")
    #expect(try folder.read("out/a/x.txt") == "A b\n")
    #expect(try folder.read("out/a/b/x.txt") == "A  b\n")
    #expect(try folder.read("out/a/c/d/x.txt") == "A b\n")
    #expect(try folder.read("out/x.txt") == "a  b\n")
    #expect(try folder.read("out/a/l.jsonl") == "{\"text\":\"A b\"}\n")
  }

  @Test func absolutePathsHaveOneToo() throws {
    let path = folder.url.appending(path: "a/x.txt").path
    #expect(try cleanse("run", "--nearest", path).text == "A b\n")
    #expect(try cleanse("run", "a/x.txt").text == "A b\n")
  }

  @Test func oneLogAndOneJournalSpeakOfAll() throws {
    let outcome = try cleanse(
      "run", "--nearest", "-o", "out", "--report", "r.sarif", "--journal", "j", "a/x.txt", "a/b/x.txt", "x.txt")
    #expect(outcome.status == 0)
    #expect(try cleanse("undo", "j", "out", "-o", "raw").status == 0)
    #expect(try folder.read("raw/a/x.txt") == "A  b\n")
    let log = try JSONSerialization.jsonObject(with: Data(folder.read("r.sarif").utf8)) as? [String: Any]
    let driver = ((log?["runs"] as? [[String: Any]])?.first?["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let ids = (driver?["rules"] as? [[String: Any]] ?? []).compactMap { $0["id"] as? String }
    #expect(Set(ids).count == ids.count && ids.contains("normalize-whitespace/space-run"))
  }

  @Test func textAndJSONLShareNoJournal() throws {
    let outcome = try cleanse("run", "--nearest", "-o", "out", "--journal", "j", "a/x.txt", "a/l.jsonl")
    #expect(outcome.status == 2)
    #expect(
      outcome.err == "cleanse: text and JSONL inputs cannot share a journal; give --format, or run twice\n")
  }

  @Test func faultsOfAllPipelinesAreTold() throws {
    try folder.write("a/pipeline.json", Array("{".utf8))
    try folder.write("a/b/pipeline.json", Array("[".utf8))
    let outcome = try cleanse("run", "--nearest", "-o", "out", "a/x.txt", "a/c/d/x.txt", "a/b/x.txt")
    #expect(outcome.status == 2)
    #expect(
      outcome.err.split(separator: "\n").filter { $0.contains(": error: ") }.map { $0.prefix(15) } == [
        "a/pipeline.json", "a/b/pipeline.js",
      ])
  }

  @Test func aPipelineIsNotWrittenOver() throws {
    let outcome = try cleanse("run", "--nearest", "a/x.txt", "-o", "a/pipeline.json")
    #expect(outcome.status == 2 && outcome.err.contains("is the pipeline 'a/pipeline.json', which would be lost"))
  }

  @Test func diffGoesByItAsWell() throws {
    let outcome = try cleanse("diff", "--nearest", "-u", "a/x.txt", "a/b/x.txt")
    #expect(outcome.status == 1)
    #expect(outcome.text == "--- a/x.txt\n+++ a/x.txt\n@@ -1,1 +1,1 @@\n-A  b\n+A b\n")
    #expect(try cleanse("diff", "--nearest", "keep.json", "keep.json", "x.txt").status == 2)
  }
}
