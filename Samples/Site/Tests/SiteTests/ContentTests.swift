import Harbour
import Site
import Testing

/// The site reads its texts clean, whatever their files hold.
@Suite struct ContentTests {
  @Test func pathsAreThoseOfTheContentFolder() {
    #expect(
      Pages.paths == ["about.txt", "ar/about.txt", "de/about.txt", "notes/timetable.md", "phrases.jsonl"])
  }

  @Test func residueIsGone() throws {
    #expect(
      try Pages.text("about.txt") == """
        Our ferry

        The boat leaves the old quay at seven. It’s on time & dry.

        """)
  }

  @Test func eachFolderHasItsPipeline() throws {
    #expect(
      try Pages.text("de/about.txt") == """
        Unsere Fähre

        Das Boot legt um 7 Uhr ab. Der Fahrschein gilt den ganzen Tag.

        """)
    #expect(try Pages.text("ar/about.txt").contains("يغادر القارب"))
  }

  @Test func onlyTheProseOfMarkdownIsCleaned() throws {
    let text = try Pages.text("notes/timetable.md")
    for kept in ["title: \"Timetable &amp;amp; fares\"", "`fares &amp; more`", "?a=1&amp;b=2", "07:00   quay\n"] {
      #expect(text.contains(kept))
    }
  }

  @Test func linesOfJSONKeepTheirMembers() throws {
    #expect(
      try Pages.text("phrases.jsonl") == """
        {"id": 1, "text": "Tickets & passes"}
        {"id": 2, "text": "Café on deck"}

        """)
  }

  @Test func sameNamesOfTwoTargetsAreTwoFiles() throws {
    #expect(try Notices.text("about.txt") == "The harbour office\n\nIt opens at eight & closes at noon.\n")
    #expect(try Notices.text("de/about.txt") == "Das Hafenamt\n\nEs öffnet um acht.\n")
    #expect(throws: (any Error).self) { try Notices.text("notes/timetable.md") }
  }
}
