/// The well-formed byte sequences of UTF-8 (The Unicode Standard, table 3-7).
enum WellFormedUTF8 {
  /// The length in bytes of the scalar at `index`, or 0 when the bytes there are ill-formed.
  @inline(__always)
  static func length(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let left = bytes.count &- index
    let lead = bytes[index]
    switch lead {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF:
      return left > 1 && isTrail(bytes[index &+ 1]) ? 2 : 0
    case 0xE0...0xEF:
      guard left > 2, isTrail(bytes[index &+ 2]) else { return 0 }
      let second = bytes[index &+ 1]
      let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
      return second >= low && second <= high ? 3 : 0
    case 0xF0...0xF4:
      guard left > 3, isTrail(bytes[index &+ 2]), isTrail(bytes[index &+ 3]) else { return 0 }
      let second = bytes[index &+ 1]
      let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
      return second >= low && second <= high ? 4 : 0
    default: return 0
    }
  }

  @inline(__always)
  private static func isTrail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
