import Foundation
import Testing

/// `--report x.sarif`: a log that other tools read.
@Suite struct SARIFTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write(
      "p.json",
      Array(
        #"""
        {"version": 1, "stages": [
          {"use": "normalize-whitespace"},
          {"use": "flag-sentences", "id": "grammar", "rules": {"doubled-word": "error", "missing-terminal": "off"}}]}
        """#
        .utf8))
  }

  private func log() throws -> [String: Any] {
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: folder.url.appending(path: "r.sarif"))) as? [String: Any])
    checkShape(log)
    return log
  }

  private func results(_ log: [String: Any]) -> [[String: Any]] {
    ((log["runs"] as? [[String: Any]])?.first?["results"] as? [[String: Any]]) ?? []
  }

  /// What the schema of SARIF 2.1.0 and sections 3.27 to 3.30 of its text ask of the objects that we write.
  private func checkShape(_ log: [String: Any]) {
    #expect(log["version"] as? String == "2.1.0")
    let runs = log["runs"] as? [[String: Any]] ?? []
    #expect(runs.count == 1)
    let driver = (runs.first?["tool"] as? [String: Any])?["driver"] as? [String: Any] ?? [:]
    #expect(driver["name"] as? String == "cleanse" && driver["semanticVersion"] is String)
    let rules = driver["rules"] as? [[String: Any]] ?? []
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(!ids.isEmpty && Set(ids).count == rules.count)
    for rule in rules {
      #expect((rule["help"] as? [String: Any])?["text"] is String)
      #expect((rule["shortDescription"] as? [String: Any])?["text"] is String)
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["none", "note", "warning", "error"].contains(level))
    }
    #expect(["utf16CodeUnits", "unicodeCodePoints"].contains(runs.first?["columnKind"] as? String))
    let invocations = runs.first?["invocations"] as? [[String: Any]]
    #expect(invocations?.count == 1 && invocations?.first?["executionSuccessful"] is Bool)
    for result in results(log) { checkShape(of: result, ids) }
  }

  private func checkShape(of result: [String: Any], _ ids: [String]) {
    #expect((result["message"] as? [String: Any])?["text"] is String)
    #expect(["note", "warning", "error"].contains(result["level"] as? String))
    if let index = result["ruleIndex"] as? Int { #expect(ids[index] == result["ruleId"] as? String) }
    let locations = result["locations"] as? [[String: Any]] ?? []
    #expect(locations.count == 1)
    let place = locations.first?["physicalLocation"] as? [String: Any]
    let uri = (place?["artifactLocation"] as? [String: Any])?["uri"] as? String
    #expect(uri.flatMap { URL(string: $0) } != nil)
    let region = place?["region"] as? [String: Any] ?? [:]
    #expect(region["startLine"] as? Int ?? 0 > 0)
    for key in ["startColumn", "endColumn", "endLine"] where region[key] != nil {
      #expect(region[key] as? Int ?? 0 > 0)
    }
    for fix in result["fixes"] as? [[String: Any]] ?? [] {
      let changes = fix["artifactChanges"] as? [[String: Any]] ?? []
      #expect(changes.count == 1 && changes.first?["artifactLocation"] is [String: Any])
      let replacements = changes.first?["replacements"] as? [[String: Any]]
      #expect(replacements?.count == 1 && replacements?.first?["deletedRegion"] is [String: Any])
    }
  }

  @Test func withoutFindingsItIsALogToo() throws {
    for input in ["", "Nothing is wrong here.\n"] {
      #expect(
        try Command.run("run", "p.json", "--report", "r.sarif", input: Array(input.utf8), in: folder.url).status == 0)
      #expect(results(try log()).isEmpty)
    }
  }

  @Test func aFlagHasItsPlaceItsRuleAndItsRepair() throws {
    // 😀 is four bytes and two code units of UTF-16; the double space goes before the flag is found.
    try folder.write("a b/ä.txt", Array("Fine.\n\n😀  It is the the end.\n".utf8))
    #expect(try Command.run("run", "p.json", "a b/ä.txt", "--report", "r.sarif", in: folder.url).status == 0)
    let found = results(try log())
    let result = try #require(found.first { $0["ruleId"] as? String == "grammar/doubled-word" })
    #expect(found.count == 1 && result["level"] as? String == "error")
    let place =
      ((result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]) ?? [:]
    #expect(place["artifactLocation"] as? [String: String] == ["uri": "a%20b/%C3%A4.txt", "uriBaseId": "%SRCROOT%"])
    let region = place["region"] as? [String: Any] ?? [:]
    #expect((region["snippet"] as? [String: String])?["text"] == "the the")
    let numbers = region.compactMapValues { $0 as? Int }
    #expect(
      numbers == [
        "startLine": 3, "startColumn": 11, "endLine": 3, "endColumn": 18, "charOffset": 17, "charLength": 7,
        "byteOffset": 19, "byteLength": 7,
      ])
    let fix = (result["fixes"] as? [[String: Any]])?.first?["artifactChanges"] as? [[String: Any]]
    let replacement = (fix?.first?["replacements"] as? [[String: Any]])?.first
    #expect((replacement?["insertedContent"] as? [String: String])?["text"] == "the")
  }

  @Test func placesInOtherEncodingsAreCharactersAndBytes() throws {
    let wide: [UInt8] = [0xFF, 0xFE] + "It is the the end.\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    _ = try Command.run("run", "p.json", "--report", "r.sarif", input: wide, in: folder.url)
    let place = (results(try log()).first?["locations"] as? [[String: Any]])?.first?["physicalLocation"]
    let region = (place as? [String: Any])?["region"] as? [String: Any] ?? [:]
    #expect(region["startColumn"] as? Int == 7 && region["charOffset"] as? Int == 6)
    #expect(region["byteOffset"] as? Int == 14 && region["byteLength"] as? Int == 14)
  }

  @Test(arguments: ["1", "3"]) func resultsOfSeveralInputsComeInOrder(threads: String) throws {
    let names = (1...9).map { "\($0).txt" }
    for name in names { try folder.write(name, Array("It is the the end.\n\nIs this the the end?\n".utf8)) }
    let outcome = try Command.run(
      ["run", "p.json", "-o", "out", "--report", "r.sarif", "-j", threads] + names, in: folder.url)
    #expect(outcome.status == 0)
    let found = results(try log()).map { result in
      let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return (place?["artifactLocation"] as? [String: Any])?["uri"] as? String
    }
    #expect(found == names.flatMap { [$0, $0] })
  }

  @Test func findingsKeepTheirFingerprintsWhenLinesMove() throws {
    func fingerprints(_ text: String) throws -> [String?] {
      _ = try Command.run("run", "p.json", "--report", "r.sarif", input: Array(text.utf8), in: folder.url)
      return results(try log()).map { ($0["partialFingerprints"] as? [String: String])?["cleanseFinding/v1"] }
    }
    let before = try fingerprints("It is the the end.\n\nIt is the the end.\n")
    #expect(before.count == 2 && Set(before).count == 2)
    #expect(try fingerprints("More.\n\nIt is the the end.\n\nAnd more.\n\nIt is the the end.\n") == before)
  }

  @Test func whatWasRejectedIsAnError() throws {
    let lines = [#"{"text":"It is the the end."}"#, "{", #"{"text":"Fine."}"#]
    let outcome = try Command.run(
      "run", "p.json", "--format", "jsonl", "--report", "r.sarif", "--rejects", "x",
      input: Array(lines.joined(separator: "\n").utf8), in: folder.url)
    #expect(outcome.status == 0)
    let found = results(try log())
    #expect(found.map { $0["ruleId"] as? String } == ["grammar/doubled-word", "input/not-json"])
    let regions = found.map { result in
      let place = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      return place?["region"] as? [String: Int]
    }
    #expect(regions == [["startLine": 1], ["startLine": 2]])
  }

  @Test func aRunThatFailsSaysSo() throws {
    try folder.write("1.txt", Array("It is the the end.\n".utf8))
    let outcome = try Command.run(
      "run", "p.json", "1.txt", "/proc/self/mem", "-o", "out", "--report", "r.sarif", in: folder.url)
    #expect(outcome.status == 2)
    let run = (try log()["runs"] as? [[String: Any]])?.first
    #expect((run?["invocations"] as? [[String: Any]])?.first?["executionSuccessful"] as? Bool == false)
  }
}
