import Foundation
import Testing

@testable import CleanseKit

/// Unicode's own list of emoji, as Debian's unicode-data has it, comes out of the built-in pipeline as it went in.
@Suite struct EmojiSuiteTests {
  private static let path = "/usr/share/unicode/emoji/emoji-test.txt"

  @Test(.enabled(if: FileManager.default.fileExists(atPath: path), "Debian's unicode-data is not installed"))
  func everyEmojiStays() throws {
    let lines = try String(contentsOfFile: Self.path, encoding: .utf8).split(separator: "\n")
    let emoji = lines.filter { !$0.hasPrefix("#") }.compactMap { line -> String? in
      guard let codes = line.split(separator: ";").first, line.contains(";") else { return nil }
      let scalars = codes.split(separator: " ").compactMap { UInt32($0, radix: 16).flatMap(Unicode.Scalar.init) }
      return String(String.UnicodeScalarView(scalars))
    }
    #expect(emoji.count > 4000)
    let text = emoji.map { "I like \($0) and more." }.joined(separator: "\n\n") + "\n"
    let cleaned = try clean(Array(text.utf8), with: Pipeline.builtIn())
    #expect(String(decoding: cleaned.bytes, as: UTF8.self).unicodeScalars.elementsEqual(text.unicodeScalars))
  }
}
