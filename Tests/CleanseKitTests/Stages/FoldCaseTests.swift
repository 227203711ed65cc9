import CCleanseICU
import Testing

@testable import CleanseKit

/// Case: ICU's result for every letter, one finding for a run, and what it says of a language.
@Suite struct FoldCaseTests {
  static let mappings: [(options: String, locale: String, isLower: Bool)] = [
    (#""mapping": "fold""#, "", false), (#""mapping": "turkic""#, "tr", false), (#""mapping": "lower""#, "", true),
    (#""mapping": "lower", "language": "lt""#, "lt", true), (#""mapping": "lower", "language": "az""#, "az", true),
    (#""mapping": "lower", "language": "el""#, "el", true),
  ]

  /// What ICU makes of `text` at one go.
  private func mapped(_ text: String, _ locale: String, isLower: Bool) -> String {
    var status: cleanse_status = 0
    let mappings = unsafe cleanse_case_open(locale, &status)!
    let result = unsafe cleanse_buffer_create()!
    defer {
      unsafe cleanse_case_close(mappings)
      unsafe cleanse_buffer_destroy(result)
    }
    let bytes = Array(text.utf8)
    let mapping = isLower ? CLEANSE_LOWERCASE : CLEANSE_FOLD
    _ = unsafe cleanse_case_map(mappings, mapping, bytes, bytes.count, result, nil)
    let buffer = unsafe UnsafeBufferPointer(start: cleanse_buffer_bytes(result), count: cleanse_buffer_length(result))
    return unsafe String(decoding: buffer, as: UTF8.self)
  }

  /// Every scalar with case alone.
  private static let everyLetter: String = {
    var text = String.UnicodeScalarView()
    for value in UInt32(0x41)...0x1FFFF where cleanse_has_property(value, CLEANSE_IS_CASED) {
      text.append(Unicode.Scalar(value)!)
      text.append(" ")
    }
    return String(text)
  }()

  @Test func whatTheTableLeavesOutHasNoCase() throws {
    let table = try CaseTable(CaseMapper(lower: false, language: ""), lower: false)
    for value in UInt32(0x41)...0x10FFFF where !table.changes(value) {
      if cleanse_simple_fold(value) != value { Issue.record("\(value)") }
    }
    for value in UInt32(0x10000)...0x10FFFF where table.changes(value) {
      #expect(cleanse_simple_fold(value) == cleanse_simple_lowercase(value))
    }
  }

  @Test(arguments: mappings.indices) func everyLetterIsMappedAsICUMapsIt(index: Int) throws {
    let (options, locale, isLower) = Self.mappings[index]
    let expected = mapped(Self.everyLetter, locale, isLower: isLower)
    #expect(try clean(Self.everyLetter, with: "fold-case", options).bytes == Array(expected.utf8))
  }

  @Test func simpleFoldingIsThatOfEveryLetterAlone() throws {
    var expected = String.UnicodeScalarView()
    for scalar in Self.everyLetter.unicodeScalars {
      expected.append(Unicode.Scalar(cleanse_simple_fold(scalar.value))!)
    }
    let cleaned = try clean(Self.everyLetter, with: "fold-case", #""mapping": "simple""#)
    #expect(cleaned.bytes == Array(String(expected).utf8))
  }

  /// Letters whose lower case depends on their neighbours, in any order.
  @Test(arguments: mappings.indices) func contextIsMindedAsICUMindsIt(index: Int) throws {
    let (options, locale, isLower) = Self.mappings[index]
    let pipeline = try pipeline("{\"use\": \"fold-case\", \(options)}")
    let letters = Array("ΣσΑIİiJĮÌ\u{307}\u{301}\u{345}.'’:\u{AD} \n-aAß".unicodeScalars)
    var random = SeededGenerator(seed: 21)
    for _ in 0..<1000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 1...12, using: &random) { text.append(letters.randomElement(using: &random)!) }
      let expected = mapped(String(text), locale, isLower: isLower)
      let cleaned = try clean(Array(String(text).utf8), with: pipeline)
      #expect(cleaned.bytes == Array(expected.utf8), "\(text.map { $0.value })")
    }
  }

  @Test func aRunOfCapitalsIsOneFinding() throws {
    let cleaned = try clean("The NATO TREATY of ΑΘΗΝΑ", with: "fold-case")
    #expect(cleaned.annotations.map { $0.before } == ["T", "NATO", "TREATY", "ΑΘΗΝΑ"])
    #expect(cleaned.annotations.map { $0.after } == ["t", "nato", "treaty", "αθηνα"])
  }

  @Test func positionsPointAtTheLetters() throws {
    let cleaned = try clean("an ẞ and a K", with: "fold-case")
    #expect(cleaned.text == "an ss and a k")
    #expect(cleaned.annotations.map { $0.source } == [3..<6, 13..<14])
    #expect(cleaned.annotations.map { $0.range } == [3..<5, 12..<13])
  }

  @Test func foldingStreamsBetweenLettersAndLowerCaseByLines() throws {
    #expect(try pipeline(#"{"use": "fold-case"}"#).scope == .window)
    #expect(try pipeline(#"{"use": "fold-case", "mapping": "lower"}"#).scope == .line)
  }

  @Test(arguments: [
    (
      #""language": "tr""#,
      "1:60: fold-case: 'language' bears on \"mapping\": \"lower\" alone; take \"mapping\": \"lower\", or \"turkic\" for a "
        + "dotless i, or leave it out"
    ),
    (
      #""mapping": "lower", "language": "Turkish!""#,
      "1:80: fold-case: 'language' must be a BCP 47 code such as tr or lt; this is 'Turkish!'"
    ),
    (
      #""mapping": "upper""#,
      "1:59: 'mapping' must be one of fold, simple, turkic, lower; this is 'upper'; there are fold, "
        + "simple, turkic, lower"
    ),
  ])
  func saysWhatIsWrong(options: String, message: String) {
    do throws(PipelineFaults) {
      _ = try Pipeline(parsing: Array(#"{"version": 1, "stages": [{"use": "fold-case", \#(options)}]}"#.utf8))
      Issue.record("expected a fault")
    } catch {
      #expect(error.faults.map { "\($0.line):\($0.column): \($0.message)" } == [message])
    }
  }
}
