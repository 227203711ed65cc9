/// A short word as a number: its bytes in lower case, at most 16 of them.
///
/// Lower case is that of ASCII and of the Cyrillic alphabet; other scripts stay as they are. A typographic apostrophe
/// counts as a plain one.
struct WordKey: Hashable {
  static let limit = 16
  private(set) var low: UInt64 = 0
  private(set) var high: UInt64 = 0
  private(set) var count = 0

  init() {}

  /// The key of the bytes in `range`, or nil where there are none or too many.
  @inline(__always)
  init?(_ text: borrowing Text, _ range: Range<Int>) {
    guard !range.isEmpty, range.count <= Self.limit else { return nil }
    let low = text.eightBytes(at: range.lowerBound) & Self.mask(range.count)
    let high = text.eightBytes(at: range.lowerBound + 8) & Self.mask(range.count - 8)
    if (low | high) & 0x8080_8080_8080_8080 == 0 {
      self.low = Self.small(low)
      self.high = Self.small(high)
      count = range.count
      return
    }
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text[offset] == 0xE2, text[offset + 1] == 0x80, text[offset + 2] == 0x99 {
        append(0x27)
        offset += 3
      } else {
        append(text[offset])
        offset += 1
      }
    }
  }

  init?(_ bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= Self.limit else { return nil }
    for byte in bytes { append(byte) }
  }

  /// Adds a byte, in lower case; Cyrillic capitals are D0 90 … D0 AF, their small letters D0 B0 … D0 BF, D1 80 … D1 8F.
  @inline(__always)
  private mutating func append(_ byte: UInt8) {
    var byte = byte
    if byte &- 0x41 < 26 {
      byte |= 0x20
    } else if byte &- 0x90 < 0x20, count > 0, last == 0xD0 {
      if byte < 0xA0 { byte += 0x20 } else { replaceLast(by: 0xD1); byte -= 0x20 }
    }
    if count < 8 { low |= UInt64(byte) << (8 * UInt64(count)) } else { high |= UInt64(byte) << (8 * UInt64(count - 8)) }
    count += 1
  }

  private var last: UInt8 { byte(count - 1) }

  /// The byte at `place`, 0 where there is none.
  @inline(__always)
  func byte(_ place: Int) -> UInt8 {
    guard place >= 0, place < count else { return 0 }
    return UInt8(truncatingIfNeeded: place < 8 ? low >> (8 * UInt64(place)) : high >> (8 * UInt64(place - 8)))
  }

  /// The last `number` bytes, the first of them lowest; at most 8, and of a key that has as many.
  @inline(__always)
  func last(_ number: Int) -> UInt64 {
    let start = UInt64(truncatingIfNeeded: 8 * (count - number))
    let bytes = start < 64 ? low >> start | (high << 1) << (63 - start) : high >> (start - 64)
    return bytes & Self.mask(number)
  }

  private mutating func replaceLast(by byte: UInt8) {
    let place = count - 1
    if place < 8 {
      low = low & ~(0xFF << (8 * UInt64(place))) | UInt64(byte) << (8 * UInt64(place))
    } else {
      high = high & ~(0xFF << (8 * UInt64(place - 8))) | UInt64(byte) << (8 * UInt64(place - 8))
    }
  }

  /// The key without its last `number` bytes.
  func dropping(_ number: Int) -> WordKey {
    var key = self
    key.count = max(0, count - number)
    key.low &= Self.mask(key.count)
    key.high &= Self.mask(key.count - 8)
    return key
  }

  /// The key with one more byte, where there is room.
  func appending(_ byte: UInt8) -> WordKey {
    var key = self
    if count < Self.limit { key.append(byte) }
    return key
  }

  /// Eight bytes of ASCII with their capitals made small, all at once.
  @inline(__always)
  private static func small(_ bytes: UInt64) -> UInt64 {
    let fromA = bytes &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = bytes &+ 0x2525_2525_2525_2525
    return bytes | (fromA & ~behindZ & 0x8080_8080_8080_8080) >> 2
  }

  @inline(__always)
  private static func mask(_ bytes: Int) -> UInt64 {
    bytes >= 8 ? ~0 : bytes <= 0 ? 0 : (1 << (8 * UInt64(bytes))) - 1
  }

  /// The word, in lower case.
  var string: String {
    var bytes: [UInt8] = []
    for place in 0..<count { bytes.append(byte(place)) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Spreads the bits over the upper half of the number (multipliers: odd constants of splitmix64).
  @inline(__always)
  var hash: UInt64 { (low &* 0x9E37_79B9_7F4A_7C15) ^ ((high ^ low >> 32) &* 0xBF58_476D_1CE4_E5B9) }

  /// Bits of the hash that are never all 0.
  @inline(__always)
  var mark: UInt32 { UInt32(truncatingIfNeeded: hash >> 8) | 1 }

  func hash(into hasher: inout Hasher) { hasher.combine(hash) }
}
