/// One UTF-8 sequence, read out of characters that a charmap has made of its bytes.
struct MojibakeSequence {
  var scalar: UInt32
  /// The number of characters; 0 where they are no sequence.
  var count: Int
  /// Whether a byte was lost and is guessed or given up.
  var isLossy = false
  /// Whether a space had to be taken for a no-break space.
  var usesSpace = false

  static let none = MojibakeSequence(scalar: 0, count: 0)

  /// Unicode Standard, table 3-7.
  @inline(__always)
  static func isWellFormed(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xE0: second >= 0xA0
    case 0xED: second <= 0x9F
    case 0xF0: second >= 0x90
    case 0xF4: second <= 0x8F
    default: true
    }
  }
}

extension MojibakeRegion {
  /// The scalar that two units from the one at `start` on are in the charmap at `map`, in all that no byte was lost of;
  /// 0 where they are none.
  @inline(__always)
  mutating func pair(at start: Int, _ map: Int) -> UInt32 {
    let lead = bytes.byte(units[start].entry, in: map)
    guard lead &- 0xC2 <= 0xDF - 0xC2, let next = units.element(at: start + 1) else { return 0 }
    let second = bytes.byte(next.entry, in: map)
    return second & 0xC0 == 0x80 ? UInt32(lead & 0x1F) << 6 | UInt32(second & 0x3F) : 0
  }

  /// The sequence that starts at the unit at `start` in the charmap at `map`; the longest takes six characters (a
  /// surrogate pair of three bytes each, as CESU-8 has them).
  @inline(__always)
  mutating func sequence(at start: Int, _ map: Int) -> MojibakeSequence {
    let lead = bytes.byte(units[start].entry, in: map)
    guard lead &- 0xC2 <= 0xF4 - 0xC2, start + 1 < units.count else { return .none }
    let pair = pair(at: start, map)
    if pair != 0 { return MojibakeSequence(scalar: pair, count: 2) }
    return anySequence(at: start, map, lead)
  }

  /// The same where bytes may have been lost, or more than two are wanted.
  private mutating func anySequence(at start: Int, _ map: Int, _ lead: UInt8) -> MojibakeSequence {
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    var lost = 0
    var spaces = 0
    for k in 1..<length {
      guard start + k < units.count else { return .none }
      let unit = units[start + k].scalar
      var byte = bytes.byte(units[start + k].entry, in: map)
      if unit == 0xFFFD {
        lost += 1
        byte = 0xBF
      } else if byte == 0, MojibakeUnit.isSpace(unit), bytes.hasControls(map) {
        spaces += 1
        byte = 0xA0
      }
      guard byte & 0xC0 == 0x80 else { return .none }
      if k == 1, lost == 0, !MojibakeSequence.isWellFormed(lead, byte) {
        return lead == 0xED ? surrogates(at: start, map) : .none
      }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    // At least one further byte must be there, where three are wanted; a pair may lose its only one.
    guard lost == 0 || (lost == 1 && spaces == 0), spaces < max(2, length - 1), lost + spaces < length else {
      return .none
    }
    return MojibakeSequence(scalar: lost > 0 ? 0xFFFD : value, count: length, isLossy: lost > 0, usesSpace: spaces > 0)
  }

  private mutating func surrogates(at start: Int, _ map: Int) -> MojibakeSequence {
    guard start + 6 <= units.count else { return .none }
    let all = (0..<6).reduce(0 as UInt64) { $0 << 8 | UInt64(bytes.byte(units[start + $1].entry, in: map)) }
    func byte(_ k: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: all >> (40 - 8 * k) & 0xFF) }
    guard byte(0) == 0xED, (0xA0...0xAF).contains(byte(1)), (0x80...0xBF).contains(byte(2)), byte(3) == 0xED,
      (0xB0...0xBF).contains(byte(4)), (0x80...0xBF).contains(byte(5))
    else { return .none }
    let high = (byte(1) & 0x0F) << 6 | byte(2) & 0x3F
    let low = (byte(4) & 0x0F) << 6 | byte(5) & 0x3F
    return MojibakeSequence(scalar: 0x10000 + (high << 10 | low), count: 6)
  }

  /// The next sequence of a run, where a space may stand for a no-break space beside its like; `last` is the character
  /// before it in the run, and `isSpecial` becomes true where Windows-1252 is read more kindly than other charmaps.
  @inline(__always)
  mutating func sequence(at i: Int, _ map: Int, after last: GlyphCell, isSpecial: inout Bool) -> MojibakeSequence {
    if map == 0, units[i].scalar == 0xC3, i + 1 == units.count || isPlainSpace(i + 1) {
      isSpecial = true
      return spacedGrave(at: i)
    }
    let found = sequence(at: i, map)
    if found.count > 0, !found.usesSpace || isAmongItsLike(found, at: i, map, after: last) { return found }
    guard map == 0, i + 1 < units.count, units[i].scalar == 0xE2, units[i + 1].scalar == 0x20AC else { return .none }
    // A curly quotation mark of which Windows-1252 had no character for the last byte, so that programs dropped it.
    isSpecial = true
    return MojibakeSequence(scalar: 0x201D, count: 2, isLossy: true)
  }

  private mutating func isPlainSpace(_ i: Int) -> Bool {
    units[i].scalar != 0xA0 && MojibakeUnit.isSpace(units[i].scalar)
  }

  private mutating func isAmongItsLike(_ found: MojibakeSequence, at i: Int, _ map: Int, after last: GlyphCell) -> Bool
  {
    let cell = GlyphCell(reading: found.scalar)
    guard cell.script != .latin, cell.script != .none else { return false }
    if last.isOfScript(of: cell) { return true }
    guard i + found.count < units.count else { return false }
    let next = sequence(at: i + found.count, map)
    return next.count > 0 && !next.usesSpace && GlyphCell(reading: next.scalar).isOfScript(of: cell)
  }

  /// The letter à, of which white space was put in order since: its no-break space became a space, which may also be the
  /// one between two words.
  private mutating func spacedGrave(at i: Int) -> MojibakeSequence {
    let isDoubled = i + 2 < units.count && MojibakeUnit.isSpace(units[i + 2].scalar)
    let isWord = i > 0 && units[i - 1].cell.isLower
    let startsWord = i + 2 < units.count && units[i + 2].cell.isLower
    guard isWord || startsWord else { return .none }
    return MojibakeSequence(scalar: 0xE0, count: isDoubled && isWord ? 2 : 1)
  }
}
