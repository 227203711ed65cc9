import CCleanseICU
import Foundation
import Testing

@testable import CleanseKit

@Suite struct NormalizeUnicodeTests {
  static let test = LawTexts.root.appending(path: "../shared/bench/dev/unicode/ucd/NormalizationTest.txt").standardized

  static var unicodeVersion: String {
    let version = cleanse_unicode_version()
    return unsafe withUnsafeBytes(of: version.text) { text in
      unsafe String(decoding: text.prefix { $0 != 0 }, as: UTF8.self)
    }
  }

  private func normalized(_ text: String, _ form: String) throws -> String {
    try clean(text, with: "normalize-unicode", "\"form\": \"\(form)\"").text
  }

  /// The conformance test of UAX #15, by its invariants; all rows of a form in one text, since a line end is a boundary.
  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: test.path),
      "NormalizationTest.txt is not beside the repository, in ../shared/bench/dev/unicode/ucd"),
    arguments: [
      ("nfc", [1, 1, 1, 3, 3]), ("nfd", [2, 2, 2, 4, 4]), ("nfkc", [3, 3, 3, 3, 3]), ("nfkd", [4, 4, 4, 4, 4]),
    ])
  func conforms(form: String, wanted: [Int]) throws {
    var before = ""
    var after = ""
    for line in try String(contentsOf: Self.test, encoding: .utf8).split(separator: "\n") {
      guard let first = line.first, first != "#", first != "@" else { continue }
      let columns = line.split(separator: ";").prefix(5).map { column in
        String(String.UnicodeScalarView(column.split(separator: " ").map { Unicode.Scalar(UInt32($0, radix: 16)!)! }))
      }
      for i in 0..<5 {
        before += columns[i] + "\n"
        after += columns[wanted[i]] + "\n"
      }
    }
    try #require(before.utf8.count > 100_000)
    let result = try normalized(before, form)
    #expect(Array(result.utf8) == Array(after.utf8))
  }

  @Test func changesAreFine() throws {
    let cleaned = try clean("plain Cafe\u{301} plain", with: "normalize-unicode")
    #expect(cleaned.annotations.map { $0.source } == [9..<12])
  }

  @Test func kindsOfChangeAreToldApart() throws {
    let cleaned = try clean("e\u{301} ﬁ A", with: "normalize-unicode", "\"form\": \"nfkc-casefold\"")
    #expect(cleaned.annotations.map { $0.rule } == ["canonical", "compatibility", "casefold"])
    #expect(cleaned.text == "é fi a")
  }

  @Test(arguments: ["nfc", "nfd", "nfkc", "nfkd", "nfkc-casefold"]) func boundariesAreFoundAroundAnyNeighbours(
    form: String
  ) throws {
    let normalizer = try UnicodeNormalizer(NormalizationForm(rawValue: form)!)
    let pieces = [
      "a", "Z", "é", "e", "\u{301}", "\u{323}", "\u{345}", "\u{1100}", "\u{1161}", "\u{11A8}", "가", "각", "か",
      "\u{3099}",
      "ﬁ", "Å", "\u{212B}", "\u{958}", "\u{93C}", "\u{9C7}", "\u{9BE}", "ẛ", "Ω", "\u{F900}", "ﷺ", "\u{200D}",
      "\u{1D165}",
      " ", "中", "я", "ї", "\u{308}", "ש", "\u{FB2A}", "\u{AD}", "ß", "😀", "\u{E000}",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      var text = ""
      for _ in 0..<Int.random(in: 1...12, using: &random) { text += pieces.randomElement(using: &random)! }
      let expected = try normalizer.normalized(Array(text.utf8).span)
      #expect(Array(try normalized(text, form).utf8) == expected, "\(text.unicodeScalars.map { $0.value })")
    }
  }

  /// What the table says of each character is what ICU says.
  @Test(arguments: NormalizationForm.allCases) func theTableIsCurrent(form: NormalizationForm) throws {
    let advice: Comment = "the table is out of date, run Training/normalization/generate"
    #expect(Self.unicodeVersion == NormalizationTable.unicodeVersion, advice)
    let table = NormalizationTable(form)
    var wrong = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let answer = table.answer(value)
      guard answer != NormalizationTable.unsure else { continue }
      let bytes = Array(String(scalar).utf8)
      let isSame = unsafe bytes.withUnsafeBufferPointer {
        unsafe cleanse_is_normalized(form.icu, $0.baseAddress!, $0.count)
      }
      let passes = answer == cleanse_combining_class(value) && isSame
      // A mark that joins nothing before it is passed in a row of marks, of which ICU would be asked otherwise.
      if !passes || (answer == 0 && !cleanse_has_boundary_before(form.icu, value)) { wrong += 1 }
    }
    #expect(wrong == 0, advice)
  }
}
