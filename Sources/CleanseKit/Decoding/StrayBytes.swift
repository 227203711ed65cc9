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
      if before == .edge, after == .space { return raw[at] == 0xE0 ? 0.7 : 0 }
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
    case 0x80, 0xA3, 0xA5, 0xB1, 0xD7, 0xF7: return amountCertainty(raw, at)
    case 0xB0:
      return before == .digit || (hasDigit(raw, before: at) && (!after.isWord || isDegree(raw, at))) ? 0.8 : 0
    case 0xB5: return !before.isLetter && before != .other && isUnit(raw, at) ? 0.9 : 0
    case 0xB2, 0xB3, 0xBA, 0xAA: return before == .digit || before == .lower ? 0.8 : 0
    case 0x95, 0xA9, 0xB7: return before == .space || before == .edge ? 0.8 : 0
    case 0x99, 0xAE: return before.isWord ? 0.8 : 0
    // Of Mac OS, the first is a degree.
    case 0xA1 where hasDigit(raw, before: at) && isDegree(raw, at): return 0
    case 0xA1, 0xBF: return !before.isWord && (after == .upper || after == .lower) ? 0.8 : 0
    case 0xA7: return after == .digit || (before != .other && after == .space) ? 0.8 : 0
    case 0xBC...0xBE: return before == .digit || before == .space || before == .edge ? 0.8 : 0
    default: return 0
    }
  }

  /// How sure it is that the byte at `at` is a sign of amounts or reckoning: one that a digit stands beside, or behind
  /// one space, where no letter touches it.
  private static func amountCertainty(_ raw: Span<UInt8>, _ at: Int) -> Double {
    let before = Neighbour(raw, before: at)
    let after = Neighbour(raw, after: at)
    if before == .digit || after == .digit { return 0.9 }
    guard !before.isLetter, !after.isLetter, before != .other, after != .other else { return 0 }
    return hasDigit(raw, before: at) || hasDigit(raw, after: at) ? 0.8 : 0
  }

  /// Whether a digit and one space stand before `at`.
  private static func hasDigit(_ raw: Span<UInt8>, before at: Int) -> Bool {
    at > 1 && raw[at - 1] == 0x20 && 0x30...0x39 ~= raw[at - 2]
  }

  private static func hasDigit(_ raw: Span<UInt8>, after at: Int) -> Bool {
    at + 2 < raw.count && raw[at + 1] == 0x20 && 0x30...0x39 ~= raw[at + 2]
  }

  /// Whether a unit that is measured in millionths follows: m, s, g, l, A, F, V.
  private static func isUnit(_ raw: Span<UInt8>, _ at: Int) -> Bool {
    at + 1 < raw.count && [0x6D, 0x73, 0x67, 0x6C, 0x41, 0x46, 0x56].contains(raw[at + 1])
  }

  /// Whether C or F follows, and no word.
  private static func isDegree(_ raw: Span<UInt8>, _ at: Int) -> Bool {
    guard at + 1 < raw.count, raw[at + 1] == 0x43 || raw[at + 1] == 0x46 else { return false }
    return !Neighbour(raw, after: at + 1).isWord
  }

  /// Whether all bytes beyond ASCII are signs in Windows-1252, and each stands as such a sign does: outside words.
  static func areSigns(_ raw: Span<UInt8>) -> Bool {
    for at in raw.indices where raw[at] >= 0x80 {
      guard certainty(raw, at) > 0 else { return false }
      let before = Neighbour(raw, before: at)
      let after = Neighbour(raw, after: at)
      switch raw[at] {
      case 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFF: return false
      // A unit follows a millionth and a degree, and a power follows a unit.
      case 0xB0, 0xB5: if before.isLetter { return false }
      case 0xB2, 0xB3: if after.isLetter { return false }
      default: if before.isLetter || after.isLetter { return false }
      }
    }
    return true
  }
}

/// What stands beside a byte.
private enum Neighbour {
  case lower, upper, digit, space, mark, edge
  /// A letter beyond ASCII, in UTF-8 or as another stray byte.
  case letter
  case other

  var isLetter: Bool { self == .lower || self == .upper || self == .letter }
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
