import Testing

@testable import CleanseKit

/// Files in encodings other than UTF-8, named in the pipeline file.
@Suite struct ConversionTests {
  /// Encoding, text, and its bytes by another implementation.
  static let spellings: [(Encoding, String, String)] = [
    (.windows1250, "Čeština", "c8 65 9a 74 69 6e 61"),
    (.windows1253, "Ελλάδα", "c5 eb eb dc e4 e1"),
    (.windows1255, "שלום", "f9 ec e5 ed"),
    (.windows1256, "سلام", "d3 e1 c7 e3"),
    (.iso8859_16, "țară", "fe 61 72 e3"),
    (.koi8R, "Привет", "f0 d2 c9 d7 c5 d4"),
    (.ibm866, "Привет", "8f e0 a8 a2 a5 e2"),
    (.ibm852, "Łódź", "9d a2 64 ab"),
    (.macintosh, "Zoë €", "5a 6f 91 20 db"),
    (.tis620, "ไทย", "e4 b7 c2"),
    (.viscii, "Tiếng Việt", "54 69 aa 6e 67 20 56 69 ae 74"),
    (.shiftJIS, "日本語テスト", "93 fa 96 7b 8c ea 83 65 83 58 83 67"),
    (.eucJP, "日本語", "c6 fc cb dc b8 ec"),
    (.iso2022JP, "日本語 a", "1b 24 42 46 7c 4b 5c 38 6c 1b 28 42 20 61"),
    (.eucKR, "한국어", "c7 d1 b1 b9 be ee"),
    (.iso2022KR, "한글 a", "1b 24 29 43 0e 47 51 31 5b 0f 20 61"),
    (.gb18030, "中文𠀀", "d6 d0 ce c4 95 32 82 36"),
    (.hz, "中文 a", "7e 7b 56 50 4e 44 7e 7d 20 61"),
    (.big5, "中文", "a4 a4 a4 e5"),
    (.utf16LE, "a𝄞", "61 00 34 d8 1e dd"),
    (.utf16BE, "a𝄞", "00 61 d8 34 dd 1e"),
    (.utf32LE, "a𝄞", "61 00 00 00 1e d1 01 00"),
    (.utf32BE, "a𝄞", "00 00 00 61 00 01 d1 1e"),
  ]

  @Test(arguments: spellings) func textIsDecodedAndUndone(encoding: Encoding, text: String, spelling: String) throws {
    let cleaned = try decode(bytes(spelling), encoding)
    #expect(cleaned.text == text)
    #expect(cleaned.encoding == encoding.rawValue)
    #expect(cleaned.flags.isEmpty)
    #expect(try cleaned.undone() == bytes(spelling))
  }

  @Test(arguments: Encoding.allCases) func everyEncodingHasItsConverter(encoding: Encoding) throws {
    let text = "Plain words, 1 2 3.\n"
    guard encoding != .auto else { return }
    let raw = try #require(bytes(text, in: encoding))
    let cleaned = try decode(raw, encoding)
    #expect(cleaned.text == text)
    #expect(try cleaned.undone() == raw)
  }

  @Test(arguments: Encoding.allCases) func anyBytesAreDecodedAndComeBack(encoding: Encoding) throws {
    var generator = SeededGenerator(seed: 7)
    for length in [0, 1, 2, 3, 5, 64, 1500] {
      for _ in 0..<4 {
        let raw = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
        let cleaned = try decode(raw, encoding)
        #expect(try cleaned.undone() == raw, "\(encoding.rawValue) \(raw)")
        #expect(cleaned.origin.source(ofClean: 0..<cleaned.bytes.count).upperBound <= raw.count)
      }
    }
  }

  @Test(arguments: Encoding.allCases.filter { !$0.mark.isEmpty })
  func aMarkGoesAndComesBack(encoding: Encoding) throws {
    for text in ["", "Mark."] {
      let raw = encoding.mark + (bytes(text, in: encoding) ?? [])
      for named in [encoding, .auto] {
        let cleaned = try decode(raw, named)
        #expect(cleaned.text == text)
        #expect(cleaned.annotations.first { $0.rule == "byte-order-mark" }?.source == 0..<encoding.mark.count)
        #expect(try cleaned.undone() == raw)
      }
    }
  }

  @Test func theMarkTellsTheByteOrder() throws {
    #expect(try decode(bytes("fe ff 00 61"), .utf16).text == "a")
    #expect(try decode(bytes("ff fe 61 00"), .utf16).text == "a")
    #expect(try decode(bytes("00 61 00 62 00 63"), .utf16).text == "abc")
    #expect(try decode(bytes("00 00 fe ff 00 00 00 61"), .utf32).text == "a")
  }

  @Test func loneSurrogatesAreFlaggedInPlace() throws {
    let raw = bytes("61 00 00 d8 62 00 00 dc 63 00 34 d8")
    let cleaned = try decode(raw, .utf16LE)
    #expect(cleaned.text == "a\u{FFFD}b\u{FFFD}c\u{FFFD}")
    let flags = cleaned.annotations.filter { $0.kind == .flag }
    #expect(flags.map { $0.source } == [2..<4, 6..<8, 10..<12])
    #expect(flags.map { $0.range } == [1..<4, 5..<8, 9..<12])
    #expect(
      flags[0].message
        == "These bytes stand for no character in the encoding of the file; U+FFFD stands in their place.")
    #expect(try cleaned.undone() == raw)
  }

  @Test func aByteTooFewAtTheEndIsFlagged() throws {
    for (encoding, raw) in [
      (Encoding.utf16LE, "61 00 62"), (.utf32BE, "00 00 00 61 00 00 00"), (.shiftJIS, "61 93"), (.eucJP, "61 8f b0"),
      (.gb18030, "61 95 32 82"),
    ] {
      let cleaned = try decode(bytes(raw), encoding)
      #expect(cleaned.text.hasPrefix("a\u{FFFD}"), "\(encoding.rawValue)")
      #expect(cleaned.flags.first == "unmapped-bytes")
      #expect(try cleaned.undone() == bytes(raw))
    }
  }

  @Test func namedEncodingsAreTakenAtTheirWord() throws {
    #expect(try decode(Array("é".utf8), .windows1252).text == "Ã©")
    #expect(try decode(bytes("ff fe 61 00"), .windows1252).text == "ÿþa\0")
    #expect(try decode(bytes("63 61 66 e9"), .utf8).text == "caf\u{FFFD}")
  }

  @Test func escapeSequencesThatSayNothingComeBack() throws {
    let raw = bytes("1b 28 42 1b 24 42 1b 28 42 61 1b 24 42 46 7c 1b 28 4a 1b 28 42 62 1b 24 42")
    let cleaned = try decode(raw, .iso2022JP)
    #expect(cleaned.text == "a日b")
    #expect(try cleaned.undone() == raw)
    let flood = bytes(String(repeating: "1b 24 42 1b 28 42 ", count: 2000) + "61")
    #expect(try decode(flood, .iso2022JP).undone() == flood)
  }

  @Test func bytesThatAnotherSpellingHasAreKept() throws {
    // NEC's and IBM's rows of Shift_JIS hold the same characters twice.
    let raw = bytes("87 54 fa 4a 61 fa 54 81 ca")
    let cleaned = try decode(raw, .shiftJIS)
    #expect(cleaned.text == "ⅠⅠa￢￢")
    #expect(try cleaned.undone() == raw)
  }

  @Test func theJournalNamesTheEncodingAndKeepsLittle() throws {
    let text = String(repeating: "Привет, мир! ", count: 2000)
    let raw = try #require(bytes(text, in: .koi8R))
    let cleaned = try decode(raw, .koi8R)
    #expect(cleaned.journal.count < 250)
    #expect(String(decoding: cleaned.journal, as: UTF8.self).contains(#""encoding":"koi8-r""#))
    #expect(try cleaned.undone() == raw)
  }

  @Test func undoRefusesOtherText() throws {
    let cleaned = try decode(bytes("f0 d2 c9 d7 c5 d4"), .koi8R)
    let journal = JournalEntry.header(format: .text) + [0x0A] + cleaned.journal
    #expect(throws: Undo.Fault.self) { try Undo(journal: journal).raw(of: Array("Прибет".utf8)) }
  }

  @Test func aWrongNameIsToldWithTheNearest() throws {
    let file = #"{"version": 1, "input": {"encoding": "windows-1259"}, "stages": []}"#
    let error = #expect(throws: PipelineFaults.self) { try Pipeline(parsing: Array(file.utf8)) }
    let message = try #require(error?.faults.first?.message)
    #expect(message.hasPrefix("'encoding' must be one of auto, utf-8, utf-16, utf-16le, "))
    #expect(message.hasSuffix("this is 'windows-1259'; did you mean 'windows-1250'?"))
  }
}
