import CleanseKit
import Testing

@testable import archive_cleanse

@Suite struct StripPageNumbersTests {
  private func pipeline(_ options: String = "") throws -> Pipeline {
    let file = "{\"version\": 1, \"stages\": [{\"use\": \"strip-page-numbers\"\(options)}]}"
    return try Pipeline(parsing: Array(file.utf8), stages: Stages.all + [StripPageNumbers.self])
  }

  @Test func examplesAreTrue() throws {
    for example in StripPageNumbers.examples {
      #expect(try pipeline().run(example.before).text == example.after, "\(example.title)")
    }
  }

  @Test func theWordIsAnOption() throws {
    #expect(try pipeline(", \"word\": \"Seite\"").run("Es\nSeite 3\nregnete.").text == "Es\nregnete.")
  }

  @Test func thePlaceInTheScanIsKnown() throws {
    let document = try pipeline().run("It rained\nPage 12\nall day.")
    #expect(document.annotations().map { $0.source } == [10..<18])
    #expect(document.source(ofClean: 10..<13) == 18..<21)
  }
}
