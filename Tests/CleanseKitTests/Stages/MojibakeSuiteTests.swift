import Foundation
import Testing

@testable import CleanseKit

/// The public collection of broken texts, and of right ones that look broken.
///
/// The files stand beside the repository, in `../shared`, and not in it.
@Suite struct MojibakeSuiteTests {
  static let folder = LawTexts.root.appending(path: "../shared/bench/dev/unicode/mojibake").standardized
  static let isThere = FileManager.default.fileExists(atPath: folder.appending(path: "negative.json").path)

  struct Case: Decodable {
    let original: String
    let fixed: String
    let fixedEncoding: String?

    enum CodingKeys: String, CodingKey {
      case original, fixed
      case fixedEncoding = "fixed-encoding"
    }
  }

  /// How many may come out otherwise: `DrÃ¥ber` beside a right dash is left alone by others, and is repaired here, since
  /// right text beside a span says nothing about the span.
  @Test(
    .enabled(if: isThere, "the texts are not beside the repository, in ../shared/bench/dev/unicode/mojibake"),
    arguments: [("synthetic", 0), ("negative", 1), ("language-names", 0)])
  func comesOutAsWanted(name: String, exceptions: Int) throws {
    let data = try Data(contentsOf: Self.folder.appending(path: "\(name).json"))
    var wrong: [String] = []
    for sample in try JSONDecoder().decode([Case].self, from: data) {
      let text = try clean(sample.original, with: "repair-mojibake").text
      if text != sample.fixed, text != sample.fixedEncoding { wrong.append("\(sample.original) became \(text)") }
    }
    #expect(wrong.count <= exceptions, "\(wrong)")
  }
}
