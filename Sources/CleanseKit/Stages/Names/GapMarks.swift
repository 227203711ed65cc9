/// The marks between two words.
struct GapMarks {
  private(set) var hasStop = false
  private(set) var startsSentence = false
  private(set) var hasOther = false
  private var hasSlash = false
  private var hasQuote = false
  private var hasBracket = false
  private var hasColon = false
  private var commas = 0
  private var others = 0

  mutating func read(_ range: Range<Int>, in text: borrowing Text) {
    var at = range.lowerBound
    while at < range.upperBound {
      let byte = text[at]
      if byte < 0x80 {
        take(byte)
        at += 1
      } else {
        let scalar = text.scalar(at: at)
        takeBeyondASCII(scalar.value)
        at += scalar.length
      }
    }
  }

  /// What the marks amount to, the weightiest first.
  var gap: NameToken.Gap {
    if commas == 1, others == 0 { return .comma }
    if hasStop { return .stop }
    if hasSlash { return .slash }
    if hasQuote { return .quote }
    if hasBracket { return .bracket }
    return hasColon ? .colon : .other
  }

  private mutating func take(_ byte: UInt8) {
    switch byte {
    case 0x20, 0x09: return
    case 0x2C: commas += 1
    case 0x2E, 0x21, 0x3F:
      hasStop = true
      startsSentence = true
    case 0x2F: hasSlash = true
    case 0x22:
      hasQuote = true
      startsSentence = true
    case 0x27: hasQuote = true
    case 0x28, 0x29, 0x5B, 0x5D: hasBracket = true
    case 0x3A:
      hasColon = true
      startsSentence = true
    case 0x3B: hasColon = true
    case 0x2A: startsSentence = true
    default: break
    }
    if byte != 0x2C { others += 1 }
    hasOther = hasOther || ![0x2D, 0x27, 0x2E, 0x21, 0x3F].contains(byte)
  }

  private mutating func takeBeyondASCII(_ scalar: UInt32) {
    if scalar == 0xA0 { return }
    others += 1
    hasOther = true
    switch scalar {
    case 0x2018, 0x2019, 0x201D: hasQuote = true
    case 0x201C:
      hasQuote = true
      startsSentence = true
    case 0x2022: startsSentence = true
    default: break
    }
  }
}
