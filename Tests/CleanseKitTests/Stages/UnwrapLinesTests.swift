import Testing

@testable import CleanseKit

@Suite struct UnwrapLinesTests {
  @Test(arguments: ["\n", "\r\n", "\r"])
  func keepsLineEndsThatStay(end: String) throws {
    let lines = [
      "Ports agree", "", "The harbour master told the reporters of both towns that the new table",
      "was made for fishermen.", "", "- one", "- two", "",
    ]
    let cleaned = try clean(lines.joined(separator: end), with: "unwrap-lines")
    let wanted = ["Ports agree", "", lines[2] + " " + lines[3], "", "- one", "- two", ""]
    #expect(cleaned.text == wanted.joined(separator: end))
  }

  @Test func wrappedTextComesBackWhateverTheWidth() throws {
    let words = """
      The harbour master told the reporters of both towns that the new timetable was made for fishermen and not for \
      the big companies, which have other ships and other harbours. The costs of the new berth will be paid by the \
      port alone, he said, and nobody on the quay will lose his work because of it. In the autumn a second ferry \
      will follow, if the weather allows it and if the spare parts come in time.
      """
    for width in [40, 52, 60, 66, 72, 78, 80, 100] {
      let wrapped = wrap(words, width: width)
      #expect(wrapped.contains("\n"))
      let cleaned = try clean(wrapped, with: "unwrap-lines")
      #expect(cleaned.text == words, "width \(width)")
      #expect(Set(cleaned.annotations.map { $0.rule }) == ["line-wrap"])
    }
  }

  @Test func runTwiceIsRunOnce() throws {
    var random = SeededGenerator(seed: 5)
    let parts = [
      "The harbour master told the reporters of both towns that the table", "was made for fishermen.", "of the mat-",
      "ter", "- one", "", "The boats come in,", "and the gulls are loud on the quay, as they were in all the", "\tB |",
      "港口很大",
    ]
    for _ in 0..<400 {
      let text = (0..<12).map { _ in parts.randomElement(using: &random)! }.joined(separator: "\n")
      let once = try clean(text, with: "unwrap-lines").text
      #expect(try clean(once, with: "unwrap-lines").text == once)
    }
  }

  @Test func findingsSayWhyAndHowSure() throws {
    let cleaned = try clean(
      "The harbour master told reporters that the new timetable, a mat-\nter of long dispute, is made.",
      with: "unwrap-lines")
    let finding = try #require(cleaned.annotations.first)
    #expect(finding.rule == "hyphen-break")
    #expect(finding.message == "the hyphen only marks the break of the word")
    #expect(abs(finding.confidence - 0.88) < 0.001)
  }

  /// Breaks each line before the first word that does not fit.
  private func wrap(_ text: String, width: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      if lines[lines.count - 1].isEmpty {
        lines[lines.count - 1] = String(word)
      } else if lines[lines.count - 1].utf8.count + 1 + word.utf8.count <= width {
        lines[lines.count - 1] += " " + word
      } else {
        lines.append(String(word))
      }
    }
    return lines.joined(separator: "\n")
  }
}
