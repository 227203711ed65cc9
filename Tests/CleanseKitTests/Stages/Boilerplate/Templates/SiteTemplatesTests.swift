import Testing

@testable import CleanseKit

/// Files of site templates: read, written, applied.
@Suite struct SiteTemplatesTests {
  private static let body = "The two ministers signed the agreement on Monday, and the ferry will sail again in June."

  private static let file = """
    {"version": 1, "documents": 9, "blocks": [
      {"place": "start", "lines": ["Quays", "Ships seen today: {number}"]},
      {"place": "end", "lines": [{"text": "Printed by the widows of the harbour", "documents": 8}]},
      {"lines": ["Tip {text} at night"]}]}
    """

  private func pipeline(_ file: String) throws(PipelineFaults) -> Pipeline {
    let text = #"{"version": 1, "stages": [{"use": "strip-boilerplate", "templates": ["site.json"]}]}"#
    return try Pipeline(parsing: Array(text.utf8)) { path throws(LoadFault) in
      guard path == "site.json" else { throw LoadFault("there is no '\(path)'") }
      return Array(file.utf8)
    }
  }

  private func faults(_ file: String) -> String {
    do {
      _ = try pipeline(file)
      return ""
    } catch {
      return error.description
    }
  }

  private func cleaned(_ lines: [String]) throws -> [String] {
    let raw = Array(lines.joined(separator: "\n").utf8)
    let cleaned = try clean(raw, with: pipeline(Self.file))
    #expect(try cleaned.undone() == raw)
    return cleaned.text.split(separator: "\n").map(String.init)
  }

  @Test func writtenFilesAreReadBack() throws {
    let templates = SiteTemplates(
      documents: 12,
      blocks: [
        .init(place: .start, lines: [.init(text: "Quays \"old\"", documents: 12)]),
        .init(place: .anywhere, lines: [.init(text: "© {number}", documents: 7)]),
      ])
    #expect(try SiteTemplates(parsing: NamedFile(path: "site.json", bytes: templates.json)) == templates)
  }

  @Test func linesOfABlockGoTogether() throws {
    #expect(try cleaned(["Quays", "Ships seen today: 12", Self.body]) == [Self.body])
    #expect(try cleaned(["Quays", "Some other line", Self.body]).contains("Quays"))
    #expect(try cleaned(["Ships seen today: 12", Self.body]) == [Self.body], "four words say enough")
  }

  @Test func placesAreKept() throws {
    let late = [Self.body, "Quays", "Ships seen today: 12", Self.body]
    #expect(try cleaned(late) == late)
    let footer = "Printed by the widows of the harbour"
    #expect(try cleaned([footer, Self.body]) == [footer, Self.body])
    #expect(try cleaned([Self.body, footer]) == [Self.body])
  }

  @Test func aPersonMayWriteWhatStandsForAnything() throws {
    #expect(try cleaned([Self.body, "Tip the harbour master at night", Self.body]) == [Self.body, Self.body])
    #expect(try cleaned([Self.body, "Tip at noon", Self.body]).contains("Tip at noon"))
  }

  @Test func aSecondRunFindsNothing() throws {
    let lines = ["Quays", "Ships seen today: 1", Self.body, "Tip us at night", "Printed by the widows of the harbour"]
    let once = try cleaned(lines)
    #expect(try cleaned(once) == once && once == [Self.body])
  }

  @Test func findingsNameTheRule() throws {
    let raw = Array("Quays\nShips seen today: 4\n\(Self.body)\n".utf8)
    let removed = try clean(raw, with: pipeline(Self.file)).annotations.filter { $0.kind == .removed }
    #expect(removed.map { $0.rule } == ["site-template", "site-template"])
  }

  @Test func wrongFilesAreToldWithTheirPlaces() {
    #expect(faults("{").contains("site.json:1:2: "))
    #expect(faults("[]").contains("site.json:1:1: expected a file of site templates, an object with version"))
    #expect(faults(#"{"version": 2, "blocks": []}"#).contains("site.json:1:13: 'version' must be 1"))
    #expect(faults(#"{"blocks": []}"#).contains("'version' must be 1"))
    #expect(faults(#"{"version": 1}"#).contains("'blocks' must be a list"))
    let several = faults(
      #"{"version": 1, "blocks": [{"place": "top", "lines": ["a"]}, {"lines": []}, {"lines": [{}, " "]}, {"line": []}]}"#
    )
    #expect(several.contains("'place' must be one of start, end, anywhere; this is 'top'"))
    #expect(several.contains("'lines' must be a list of lines, one at least"))
    #expect(several.contains("a line needs \"text\""))
    #expect(several.contains("must not be blank"))
    #expect(several.contains("a block has no key 'line'; did you mean 'lines'?"))
  }

  @Test func missingAndOutsideFilesAreToldAtTheirName() {
    func fault(_ path: String) -> String {
      let text = #"{"version": 1, "stages": [{"use": "strip-boilerplate", "templates": ["\#(path)"]}]}"#
      do {
        _ = try Pipeline(parsing: Array(text.utf8))
        return ""
      } catch {
        return error.description
      }
    }
    #expect(fault("x.json").contains("pipeline.json:1:70: error: 'x.json' cannot be read here"))
    #expect(fault("../x.json").contains("leaves the folder of the pipeline file"))
  }
}
