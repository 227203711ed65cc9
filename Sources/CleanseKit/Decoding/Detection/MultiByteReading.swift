/// One reading of a text in an encoding of East Asia, whose characters beyond ASCII take two bytes or more.
struct MultiByteReading {
  let encoding: Encoding
  /// In nats, as that of `CodePageReading`.
  let cost: Double
  let costPerPair: Double

  /// How many bytes are decoded to judge.
  private static let window = 1 << 16
  private static let candidates: [Encoding] = [.shiftJIS, .eucJP, .eucKR, .gb18030, .big5, .eucTW]

  /// The likeliest reading; `favourite` is what uchardet takes the text for, which knows the characters of each language.
  static func best(of raw: Span<UInt8>, highCount: Double, favourite: Encoding?) -> MultiByteReading? {
    var end = min(raw.count, window)
    // The prefix ends behind ASCII, where every one of these encodings is between characters.
    while end < raw.count, end > window / 2, raw[end - 1] >= 0x30 { end -= 1 }
    let part = raw.extracting(0..<end)
    var best: MultiByteReading?
    for encoding in candidates {
      let isFavourite = encoding == favourite
      guard let reading = MultiByteReading(encoding, part, highCount, isFavourite: isFavourite) else { continue }
      if best.map({ reading.cost < $0.cost }) ?? true { best = reading }
    }
    return best
  }

  private init?(_ encoding: Encoding, _ part: Span<UInt8>, _ highCount: Double, isFavourite: Bool) {
    guard case .converter(let name) = encoding.form, let converter = Converter(name) else { return nil }
    let common = CommonCharacters.of(encoding)
    var cost = 0.0
    var high = 0.0
    var pairs = 0
    var isBound = false
    var before: UInt32 = 0x20
    var at = 0
    var start = 0
    while let parts = converter.next(part, &at) {
      for one in parts {
        if one.length > 1 || one.scalar >= 0x80 {
          let own = Self.cost(of: one.scalar, isCommon: common.contains(one.scalar))
          if one.length > 1 { pairs += 1 }
          if before >= 0x80 || part[start + one.length - 1] >= 0x80 { isBound = true }
          cost += own - (isFavourite && own < 12 ? Self.trust : 0) + (Self.isLatinLetter(before) ? Self.besideLatin : 0)
          for i in start..<start + one.length where part[i] >= 0x80 { high += 1 }
        } else if before >= 0x80, Self.isLatinLetter(one.scalar) {
          cost += Self.besideLatin
        }
        before = one.scalar
        start += one.length
      }
    }
    // Bytes beyond ASCII that stand alone make pairs by chance with the letters after them.
    guard high > 0, isBound, pairs != 1 else { return nil }
    self.encoding = encoding
    // Of a long text only the beginning was read; what follows is taken to be alike.
    self.cost = cost * max(1, highCount / high)
    costPerPair = cost / high
  }

  /// What uchardet's word is worth for each character, in nats.
  private static let trust = 1.5
  /// What it costs that a character stands right beside a Latin letter, as the accents of Latin texts do when misread.
  private static let besideLatin = 5.0

  /// What one character costs, in nats.
  private static func cost(of scalar: UInt32, isCommon: Bool) -> Double {
    switch scalar {
    case Converter.illFormed, 0xFFFD: 30
    case 0x3040..<0x3100: 4.5
    case 0x3000..<0x3020: 4.5
    case 0xFF01..<0xFF60: 6
    case 0xAC00..<0xD7A4: isCommon ? 5.5 : 10
    case 0x3400..<0xA000: isCommon ? 6.5 : 10
    case 0xFF61..<0xFFA0: 9
    case 0xE000..<0xF900, 0x80..<0xA0: 16
    case 0x2010..<0x2030: 6
    default: 9
    }
  }

  private static func isLatinLetter(_ scalar: UInt32) -> Bool { 0x41..<0x5B ~= scalar || 0x61..<0x7B ~= scalar }
}
