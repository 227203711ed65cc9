/// Windows-1252 bytes that stand in UTF-8 text, as editors and copying leave them: `caf\xE9`, `\x93quoted\x94`.
///
/// They are taken for such only where every one of them reads well between its neighbours; all others may as well be
/// damaged UTF-8.
struct StrayBytes {
  let range: Range<Int>
  /// The bytes as UTF-8.
  let text: [UInt8]
  let confidence: Double

  /// The most bytes in a row: no word of Latin script has more letters beyond ASCII side by side.
  private static let longest = 3
  private static let page = CodePage(.windows1252)!

  /// Reads the bytes from `start`, where UTF-8 is ill-formed; nil where they do not read well.
  init?(_ raw: Span<UInt8>, at start: Int) {
    var end = start
    while end < raw.count, raw[end] >= 0x80, end - start <= Self.longest {
      if end > start, Self.isWellFormed(raw, at: end) { break }
      end += 1
    }
    guard end - start <= Self.longest, end - start == 1 || Self.isAnchored(raw, start..<end) else { return nil }
    var text: [UInt8] = []
    var confidence = 1.0
    for at in start..<end {
      let certainty = Self.certainty(raw, at)
      guard certainty > 0 else { return nil }
      confidence = min(confidence, certainty)
      Unicode.UTF8.encode(Unicode.Scalar(Self.page.scalars[Int(raw[at])])!)!.forEach { text.append($0) }
    }
    range = start..<end
    self.text = text
    self.confidence = confidence
  }

  /// Whether a run stands beside a letter of ASCII, which shows what the letters in it belong to.
  private static func isAnchored(_ raw: Span<UInt8>, _ run: Range<Int>) -> Bool {
    Neighbour(raw, before: run.lowerBound).isWord || Neighbour(raw, after: run.upperBound - 1).isWord
  }

  /// Whether a valid sequence of UTF-8 begins at `at`, which then is text of its own.
  private static func isWellFormed(_ raw: Span<UInt8>, at: Int) -> Bool {
    UTF8Decoding.nextIllFormed(raw.extracting(at..<min(at + 4, raw.count)), from: 0).lowerBound > 0
  }

  /// How sure it is that the byte at `at` is Windows-1252: 0 where it does not read well.
  private static func certainty(_ raw: Span<UInt8>, _ at: Int) -> Double {
    let before = Neighbour(raw, before: at)
    let after = Neighbour(raw, after: at)
    switch raw[at] {
    case 0xDF...0xF6, 0xF8...0xFF, 0x9A, 0x9C, 0x9E:
      if before == .lower || after == .lower { return before == .upper && after != .lower ? 0 : 0.95 }
      if before != .other, before != .upper, after == .letter { return 0.9 }
      return before == .space && after == .space && [0xE0, 0xE8, 0xE9, 0xF3, 0xF9].contains(raw[at]) ? 0.7 : 0
    case 0xC0...0xD6, 0xD8...0xDE, 0x8A, 0x8C, 0x8E, 0x9F:
      if before == .lower { return 0 }
      return before == .upper || after == .upper ? 0.9 : before != .letter && after == .lower ? 0.95 : 0
    case 0x92:
      return before.isWord && after.isWord ? 0.98 : before.isWord || before == .mark ? 0.9 : 0
    case 0x91, 0x93, 0x84, 0xAB, 0x8B: return !before.isWord && (after.isWord || after == .mark) ? 0.95 : 0
    case 0x94, 0xBB, 0x9B: return (before.isWord || before == .mark) && !after.isWord ? 0.95 : 0
    case 0x96, 0x97: return before != .other && after != .other ? 0.9 : 0
    case 0x85: return before.isWord || after.isWord ? 0.9 : 0
    case 0xA0: return before != .other && after != .other && (before.isWord || after.isWord) ? 0.8 : 0
    case 0x80, 0xA3, 0xB1: return after == .digit || before == .digit ? 0.9 : 0
    case 0xB0, 0xB2, 0xB3, 0xBA, 0xAA: return before == .digit || (raw[at] != 0xB0 && before == .lower) ? 0.8 : 0
    case 0x95, 0xA9, 0xB7: return before == .space || before == .edge ? 0.8 : 0
    case 0x99, 0xAE: return before.isWord ? 0.8 : 0
    case 0xA1, 0xBF: return !before.isWord && (after == .upper || after == .lower) ? 0.8 : 0
    case 0xA7: return after == .digit || (before != .other && after == .space) ? 0.8 : 0
    case 0xBC...0xBE: return before == .digit || before == .space ? 0.8 : 0
    default: return 0
    }
  }
}

/// What stands beside a byte.
private enum Neighbour {
  case lower, upper, digit, space, mark, edge
  /// A letter beyond ASCII, in UTF-8 or as another stray byte.
  case letter
  case other

  var isWord: Bool { self == .lower || self == .upper || self == .digit || self == .letter }

  init(_ raw: Span<UInt8>, before at: Int) {
    self = at == 0 ? .edge : Self.of(raw[at - 1], raw, lead: Self.lead(raw, at - 1))
  }

  init(_ raw: Span<UInt8>, after at: Int) {
    self = at + 1 == raw.count ? .edge : Self.of(raw[at + 1], raw, lead: raw[at + 1])
  }

  /// The byte that begins the sequence that holds the byte at `at`.
  private static func lead(_ raw: Span<UInt8>, _ at: Int) -> UInt8 {
    var start = at
    while start > 0, at - start < 3, raw[start] & 0xC0 == 0x80 { start -= 1 }
    return raw[start]
  }

  private static func of(_ byte: UInt8, _ raw: Span<UInt8>, lead: UInt8) -> Self {
    switch byte {
    case 0x61...0x7A: .lower
    case 0x41...0x5A: .upper
    case 0x30...0x39: .digit
    case 0x20, 0x09, 0x0A, 0x0D: .space
    case 0x21...0x7E: .mark
    // Latin letters of two bytes and stray ones; then the quotation marks and dashes of U+2000 to U+20FF.
    case _ where 0xC3...0xC9 ~= lead || [0xE8, 0xE9, 0xFC].contains(lead): .letter
    default: lead == 0xE2 ? .mark : .other
    }
  }
}
