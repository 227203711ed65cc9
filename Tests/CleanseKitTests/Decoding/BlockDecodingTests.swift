import Testing

@testable import CleanseKit

/// Text in blocks is decoded as the whole is.
@Suite struct BlockDecodingTests {
  private static let sentences = DetectionTests.sentences.map { $0.0 }

  private func decodeInBlocks(_ raw: [UInt8], _ encoding: Encoding, size: Int) -> (text: [UInt8], flags: Int) {
    var decoder = BlockDecoder(encoding)
    var text: [UInt8] = []
    var flags = 0
    var start = 0
    var ends = false
    while !ends {
      let end = min(start + size, raw.count)
      ends = end == raw.count
      var buffer = ByteBuffer()
      flags += decoder.decode(raw.span.extracting(start..<end), endsDocument: ends, into: &buffer)
      append(buffer.bytes, to: &text)
      start = end
    }
    #expect(decoder.isAtStart)
    return (text, flags)
  }

  private func check(_ raw: [UInt8], _ encoding: Encoding, sizes: [Int]) throws {
    let whole = try decode(raw, encoding)
    for size in sizes {
      let blocks = decodeInBlocks(raw, encoding, size: size)
      #expect(blocks.text == whole.bytes, "\(encoding.rawValue), \(raw.count) bytes in blocks of \(size)")
      #expect(blocks.flags == whole.flags.count)
    }
  }

  @Test func everyKindOfTextInBlocksOfAnySize() throws {
    var generator = SeededGenerator(seed: 11)
    var texts: [[UInt8]] = [
      [], [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFF, 0xFE, 0x61, 0], [0xC3], [0x61, 0xE2, 0x82],
    ]
    for (text, encodings) in DetectionTests.sentences {
      texts += (encodings + [.utf8, .utf16LE]).compactMap { bytes(text, in: $0) }
    }
    texts += (0..<40).map { i in
      var text = Array(Self.sentences[i % Self.sentences.count].utf8)
      for _ in 0..<3 {
        let at = Int.random(in: 0..<text.count, using: &generator)
        text.insert(UInt8.random(in: 0x80...0xFF, using: &generator), at: at)
      }
      return text
    }
    for text in texts { try check(text, .auto, sizes: [1, 2, 3, 7, 64, 100_000]) }
    for text in texts.prefix(20) { try check(text, .utf8, sizes: [1, 5, 64]) }
    for text in texts.prefix(20) { try check(text, .koi8R, sizes: [3]) }
    for text in texts.prefix(20) { try check(text, .utf16, sizes: [3]) }
  }

  @Test func longTextsWithWhatComesLate() throws {
    let ascii = [UInt8](String(repeating: "Nothing but plain words here.\n", count: 5000).utf8)
    let utf8 = [UInt8](String(repeating: "Déjà vu – naïve façade. ", count: 60_000).utf8)
    let strays = bytes("20 63 61 66 e9 2e 20 93 61 94 20 ff fe e2 82 0a")
    let russian = try #require(bytes(Self.sentences[8], in: .koi8R))
    let library = "Thư viện mới mở cửa ở thành phố hôm qua, người đọc đến từ sáng sớm."
    let vietnamese = try #require(bytes(library, in: .viscii))
    let texts = [
      ascii, ascii + strays, ascii + utf8 + strays + utf8, strays + utf8 + strays, ascii + russian, ascii + vietnamese,
      Array(ascii.prefix(1000)) + russian + ascii, utf8 + russian, Encoding.utf8.mark + utf8 + strays,
    ]
    for text in texts { try check(text, .auto, sizes: [997, 1 << 18]) }
    try check(ascii + utf8 + strays + utf8, .utf8, sizes: [1021, 4096])
  }

  /// The language of the ASCII before the first letters beyond it tells the page, however it is cut.
  @Test func theContextIsTheSameInBlocksOfAnySize() throws {
    let sentence = "Wczoraj w tym domu nie mieszkali ci panowie, co potem przyszli do nas.\n"
    let polish = String(repeating: sentence, count: 1000)
    let english = String(repeating: "Nothing but plain words here.\n", count: 90)
    for tail in ["b3", "b9", "ea", "bf", "e6"] {
      let high = bytes("20 6d 61 \(tail) 61 20 \(tail) 61 20 61 \(tail) 2e 0a")
      try check(Array(polish.utf8) + Array(english.prefix(1200).utf8) + high, .auto, sizes: [600, 513, 4095, 4096])
      try check(Array(polish.utf8) + Array(english.utf8) + high, .auto, sizes: [600, 1000, 5000])
    }
  }
}
