import CCleanseKernels
import Testing

@testable import CleanseKit

/// The byte kernels, whose fast ways must find what the plain ones find.
@Suite struct KernelTests {
  /// Bytes of a few kinds in runs, so that blocks of all mixtures come up.
  private func soup(_ dice: inout SeededGenerator, from pieces: [[UInt8]], count: Int) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let piece = pieces.randomElement(using: &dice)!
      for _ in 0..<Int.random(in: 1...9, using: &dice) { bytes += piece }
    }
    return bytes
  }

  @Test func validUTF8IsWhatTheStandardLibraryTakes() {
    var dice = SeededGenerator(seed: 5)
    let pieces: [[UInt8]] = ["a", "é", "д", "中", "\u{10FFFF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10000}"].map {
      Array($0.utf8)
    }
    for round in 0..<2000 {
      var bytes = soup(&dice, from: pieces, count: Int.random(in: 0...300, using: &dice))
      if round % 2 == 0, !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &dice)] = UInt8.random(in: 0...255, using: &dice)
      }
      if round % 3 == 0 { bytes.removeLast(min(bytes.count, Int.random(in: 0...2, using: &dice))) }
      #expect(RawBytes.isValidUTF8(bytes.span) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
    }
  }

  @Test func lettersAreCounted() {
    var dice = SeededGenerator(seed: 7)
    for count in [0, 1, 15, 16, 17, 300, 16 * 255, 16 * 255 + 1, 9000] {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &dice) | (count % 2 == 0 ? 0x40 : 0) }
      let expected = bytes.count { (0x61...0x7A).contains($0) || (0x41...0x5A).contains($0) }
      #expect(unsafe cleanse_count_letters(bytes, bytes.count) == expected)
    }
    let letters = [UInt8](repeating: 0x7A, count: 16 * 600)
    #expect(unsafe cleanse_count_letters(letters, letters.count) == letters.count)
  }

  @Test func everyPairOfBytesIsJudgedInsideOfABlock() {
    let plain = [UInt8](repeating: 0x61, count: 96)
    for first in UInt8(0x7F)...0xFF {
      for second in UInt8(0)...0xFF {
        for further: [UInt8] in [[], [0x80], [0xBF, 0x80]] {
          var bytes = plain
          bytes.replaceSubrange(31..<33 + further.count, with: [first, second] + further)
          #expect(
            RawBytes.isValidUTF8(bytes.span) == (String(validating: bytes, as: UTF8.self) != nil),
            "\(first) \(second) \(further)")
        }
      }
    }
  }

  @Test func disorderedBlanksAreFoundInBlocksAsOneByOne() {
    var dice = SeededGenerator(seed: 6)
    let pieces: [[UInt8]] = [
      "word", " ", "\n", "\t", "\r\n", "\u{A0}", "\u{85}", "é", "中", "。", "\u{3000}", "\u{2003}", "\u{2009}",
      "\u{200B}",
      "’", "\u{2028}", "\u{202F}", "\u{205F}", "\u{2060}", "あ", "\u{1680}",
    ].map { Array($0.utf8) }
    for _ in 0..<500 {
      let text = Text(repairing: soup(&dice, from: pieces, count: Int.random(in: 0...200, using: &dice)))
      var from = 0
      while from < text.count {
        let found = text.nextDisorderedBlank(from: from)
        let expected = (from..<text.count).first { isDisordered($0, text) } ?? text.count
        #expect(found == expected)
        from = found + 1
        while from < text.count, !text.isScalarBoundary(from) { from += 1 }
      }
    }
  }

  private func isDisordered(_ at: Int, _ text: borrowing Text) -> Bool {
    guard text.isScalarBoundary(at), let blank = Blank.at(at, in: text) else { return false }
    guard text[at] == 0x20 || text[at] == 0x0A else { return blank.length > 0 }
    return text[at + 1] == 0x20 || (0x09...0x0D).contains(text[at + 1])
  }

  @Test func setsAreScannedInBlocksAsByteByByte() {
    var dice = SeededGenerator(seed: 8)
    for _ in 0..<300 {
      let members = Set((0..<Int.random(in: 0...12, using: &dice)).map { _ in UInt8.random(in: 0...255, using: &dice) })
      let set = ByteSet { members.contains($0) }
      let bytes = (0..<Int.random(in: 0...200, using: &dice)).map { _ in UInt8.random(in: 0...127, using: &dice) }
      let text = Text(repairing: bytes)
      for from in [0, bytes.count / 3, bytes.count] {
        #expect(text.next(in: set, from: from) == bytes[from...].firstIndex { members.contains($0) } ?? bytes.count)
      }
    }
    for byte in UInt8.min...UInt8.max {
      let text = Text(repairing: Array(String(repeating: "\u{FF}é中😀 a", count: 20).utf8))
      let set = ByteSet { $0 == byte }
      #expect(text.next(in: set, from: 0) == text[0..<text.count].firstIndex(of: byte) ?? text.count)
      #expect(set.contains(byte) && !set.contains(byte &+ 1))
    }
  }

  @Test func everyInvisibleMayStart() {
    for value in (0...0x10FFFF as ClosedRange<UInt32>) where Invisible(value) != nil {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = Text(repairing: Array(String(Character(scalar)).utf8))
      #expect(Invisible.leads.contains(text[0]) && Invisible.mayStart(at: 0, in: text), "U+\(value)")
    }
  }
}
