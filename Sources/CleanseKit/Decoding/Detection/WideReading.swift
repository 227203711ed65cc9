/// Whether bytes without a mark are UTF-16 or UTF-32: told by units that make sense throughout, and by the white space
/// and punctuation that every text has.
enum WideReading {
  /// How many bytes are looked at.
  private static let window = Detection.signWindow
  private static let fewestUnits = 8
  /// Fewer will do where every unit is Latin: then every other byte or more is nearly always 0 or 1.
  private static let fewestLatinUnits = 6
  /// Fewer still where it was named, and only the byte order is sought.
  private static let fewestNamedUnits = 3

  /// The encoding, or nil where neither makes sense; `isNamed` tells that it is known to be one of them.
  static func encoding(of raw: Span<UInt8>, isNamed: Bool = false) -> Encoding? {
    let fewest = isNamed ? fewestNamedUnits : fewestLatinUnits
    let part = raw.extracting(0..<min(raw.count, window))
    var best: (encoding: Encoding, familiar: Int)?
    for (encoding, size, bigEndian) in [
      (Encoding.utf32LE, 4, false), (.utf32BE, 4, true), (.utf16LE, 2, false), (.utf16BE, 2, true),
    ] {
      // An odd byte at the end is damage; a short text with one is something else.
      guard raw.count % size == 0 || raw.count > 256 else { continue }
      // UTF-32 has more bytes a unit, so that it wins by being possible at all.
      if size == 2, best?.encoding == .utf32LE || best?.encoding == .utf32BE { break }
      guard let familiar = familiarUnits(part, size, bigEndian, fewest: fewest) else { continue }
      if best.map({ familiar > $0.familiar }) ?? true { best = (encoding, familiar) }
    }
    return best?.encoding
  }

  /// How many units are white space, punctuation or ASCII; nil where the text makes no sense.
  private static func familiarUnits(
    _ part: Span<UInt8>, _ size: Int, _ bigEndian: Bool, fewest: Int
  ) -> Int? {
    let units = part.count / size
    guard units >= fewest else { return nil }
    var marks = 0
    var ascii = 0
    var latin = 0
    var odd = 0
    var i = 0
    while i < units {
      var scalar = unit(part, i, size, bigEndian)
      i += 1
      if size == 2, scalar & 0xFC00 == 0xD800 {
        guard i < units else { break }
        let low = unit(part, i, size, bigEndian)
        guard low & 0xFC00 == 0xDC00 else { return nil }
        scalar = 0x10000 + (scalar & 0x3FF) << 10 + low & 0x3FF
        i += 1
      }
      if scalar < 0x250 { latin += 1 }
      switch Self.judge(scalar) {
      case .impossible: return nil
      case .odd: odd += 1
      case .mark: marks += 1
      case .ascii: ascii += 1
      case .fine: break
      }
    }
    if latin == units, ascii > 0 { return units }
    guard units >= fewestUnits, odd * 50 <= units, marks > 0, marks * 200 >= units else { return nil }
    return marks + ascii
  }

  private static func unit(_ part: Span<UInt8>, _ index: Int, _ size: Int, _ bigEndian: Bool) -> UInt32 {
    var value: UInt32 = 0
    for k in 0..<size {
      value = value << 8 | UInt32(part[index * size + (bigEndian ? k : size - 1 - k)])
    }
    return value
  }

  private enum Judgement { case fine, ascii, mark, odd, impossible }

  private static func judge(_ value: UInt32) -> Judgement {
    switch value {
    case 0x20, 0x0A, 0x0D, 0x2C, 0x2E, 0x3000...0x3002, 0xFF0C, 0xFF0E, 0x60C, 0x6D4, 0x964: return .mark
    case 0...0x08, 0x0E...0x1F, 0x7F...0x9F, 0xFFFE...0xFFFF: return .impossible
    case 0x21...0x7E: return .ascii
    default: break
    }
    guard let scalar = Unicode.Scalar(value) else { return .impossible }
    switch scalar.properties.generalCategory {
    case .unassigned, .privateUse, .control, .surrogate: return .odd
    default: return .fine
    }
  }
}
