internal import CCleanseKernels

extension Text {
  /// The offset of the first blank at or after `offset` that is not one space or LF before something visible, or `count`.
  func nextDisorderedBlank(from offset: Int) -> Int {
    unsafe cleanse_next_disordered_blank(buffer.base, offset, buffer.count)
  }
}

/// A white space character, as `normalize-whitespace` tells them apart (PropList.txt, White_Space).
enum Blank {
  /// U+0020.
  case space
  /// U+0009.
  case tab
  /// U+00A0, U+2007, U+202F: a space at which no line may break (UAX #14, GL).
  case noBreak
  /// U+3000, one column of East Asian text.
  case ideographic
  /// Every other Zs except U+1680, which is a stroke that readers see.
  case other
  /// VT and FF: a line ends there (UAX #14, BK), but no line end of any platform stands there.
  case page
  /// LF, CRLF, CR, NEL, LS.
  case lineEnd
  /// PS.
  case paragraphEnd

  var endsLine: Bool { self == .lineEnd || self == .paragraphEnd }

  /// The blank that starts at `offset` and its length in bytes; nil where there is none.
  @inline(__always)
  static func at(_ offset: Int, in text: borrowing Text) -> (kind: Blank, length: Int)? {
    switch text[offset] {
    case 0x20: (.space, 1)
    case 0x09: (.tab, 1)
    case 0x0A: (.lineEnd, 1)
    case 0x0D: (.lineEnd, text[offset + 1] == 0x0A ? 2 : 1)
    case 0x0B, 0x0C: (.page, 1)
    case 0xC2: twoBytes(text[offset + 1])
    case 0xE2: threeBytes(text[offset + 1], text[offset + 2])
    case 0xE3 where text[offset + 1] == 0x80 && text[offset + 2] == 0x80: (.ideographic, 3)
    default: nil
    }
  }

  /// The length in bytes of the blank that ends at `offset`; nil where there is none.
  static func before(_ offset: Int, in text: borrowing Text) -> Int? {
    let length = text.scalar(before: offset).length
    guard length > 0, at(offset - length, in: text) != nil else { return nil }
    return length
  }

  /// What may start a blank: every other byte is passed over.
  static let leads = ByteSet { (0x09...0x0D).contains($0) || [0x20, 0xC2, 0xE2, 0xE3].contains($0) }

  private static func twoBytes(_ second: UInt8) -> (kind: Blank, length: Int)? {
    switch second {
    case 0x85: (.lineEnd, 2)
    case 0xA0: (.noBreak, 2)
    default: nil
    }
  }

  private static func threeBytes(_ second: UInt8, _ third: UInt8) -> (kind: Blank, length: Int)? {
    switch (second, third) {
    case (0x80, 0x87), (0x80, 0xAF): (.noBreak, 3)
    case (0x80, 0x80...0x8A), (0x81, 0x9F): (.other, 3)
    case (0x80, 0xA8): (.lineEnd, 3)
    case (0x80, 0xA9): (.paragraphEnd, 3)
    default: nil
    }
  }
}

/// A longest run of white space, and what it holds.
struct Gap {
  let start: Int
  var end: Int
  /// The line ends in it; a paragraph separator is one.
  var lineEnds = 0
  var holdsParagraphEnd = false
  /// Where the last line end, VT or FF in it ends; `start` where there is none.
  var lastBreak: Int
  /// Whether a VT or FF is in it.
  var holdsPage = false

  /// The gap that starts at `start`.
  init(at start: Int, in text: borrowing Text) {
    self.start = start
    end = start
    lastBreak = start
    while end < text.count, let blank = Blank.at(end, in: text) {
      end += blank.length
      switch blank.kind {
      case .lineEnd, .paragraphEnd:
        lineEnds += 1
        holdsParagraphEnd = holdsParagraphEnd || blank.kind == .paragraphEnd
        lastBreak = end
      case .page:
        holdsPage = true
        lastBreak = end
      default: break
      }
    }
  }
}
