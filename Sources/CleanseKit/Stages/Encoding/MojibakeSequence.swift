/// Reads one UTF-8 sequence out of characters that a charmap has made of its bytes.
struct MojibakeSequence {
  let scalar: UInt32
  /// The number of characters.
  let count: Int
  /// Whether a byte was lost and is guessed or given up.
  let isLossy: Bool
  /// Whether a space had to be taken for a no-break space.
  let usesSpace: Bool

  /// The sequence of `units` that starts at `start` in the charmap at `map`, or nil; the longest takes six characters
  /// (a surrogate pair of three bytes each, as CESU-8 has them).
  init?(_ units: [MojibakeUnit], at start: Int, map: Int, table: CharmapTable) {
    let lead = table.byte(units[start].scalar, in: map)
    guard (0xC2...0xF4).contains(lead) else { return nil }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    var lost = 0
    var spaces = 0
    for k in 1..<length {
      guard start + k < units.count else { return nil }
      let unit = units[start + k].scalar
      var byte = table.byte(unit, in: map)
      if unit == 0xFFFD {
        lost += 1
        byte = 0xBF
      } else if byte == 0, MojibakeUnit.isSpace(unit), Charmap.allCases[map].hasControls {
        spaces += 1
        byte = 0xA0
      }
      guard byte & 0xC0 == 0x80 else { return nil }
      if k == 1, lost == 0, !Self.isWellFormed(lead, byte) {
        if lead == 0xED, let pair = Self.surrogates(units, start, map, table) {
          self = pair
          return
        }
        return nil
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // At least one further byte must be there, where three are wanted; a pair may lose its only one.
    guard lost == 0 || (lost == 1 && spaces == 0), spaces < max(2, length - 1), lost + spaces < length else {
      return nil
    }
    scalar = lost > 0 ? 0xFFFD : value
    count = length
    isLossy = lost > 0
    usesSpace = spaces > 0
  }

  init(scalar: UInt32, count: Int, isLossy: Bool = false, usesSpace: Bool = false) {
    self.scalar = scalar
    self.count = count
    self.isLossy = isLossy
    self.usesSpace = usesSpace
  }

  /// Unicode Standard, table 3-7.
  private static func isWellFormed(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xE0: second >= 0xA0
    case 0xED: second <= 0x9F
    case 0xF0: second >= 0x90
    case 0xF4: second <= 0x8F
    default: true
    }
  }

  private static func surrogates(
    _ units: [MojibakeUnit], _ start: Int, _ map: Int, _ table: CharmapTable
  ) -> MojibakeSequence? {
    guard start + 6 <= units.count else { return nil }
    let bytes = (0..<6).map { UInt32(table.byte(units[start + $0].scalar, in: map)) }
    guard bytes[0] == 0xED, (0xA0...0xAF).contains(bytes[1]), (0x80...0xBF).contains(bytes[2]), bytes[3] == 0xED,
      (0xB0...0xBF).contains(bytes[4]), (0x80...0xBF).contains(bytes[5])
    else { return nil }
    let high = (bytes[1] & 0x0F) << 6 | bytes[2] & 0x3F
    let low = (bytes[4] & 0x0F) << 6 | bytes[5] & 0x3F
    return MojibakeSequence(scalar: 0x10000 + (high << 10 | low), count: 6)
  }
}
