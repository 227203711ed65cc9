/// A `\u` escape of a JSON string, or two that make up a surrogate pair (RFC 8259, section 7).
struct UnicodeEscape {
  /// The scalar that is meant; U+FFFD for a lone surrogate.
  let scalar: UInt32

  /// The length in bytes of the spelling: 6, or 12 for a pair.
  let length: Int

  /// The code unit of a lone surrogate, which means no character.
  let loneSurrogate: UInt16?

  /// Reads the escape whose backslash is at `index`; nil when four hexadecimal digits are wanting.
  @inline(__always)
  init?(_ bytes: Span<UInt8>, at index: Int) {
    guard let unit = UnicodeEscape.unit(bytes, at: index) else { return nil }
    guard unit & 0xF800 == 0xD800 else {
      self.init(scalar: unit, length: 6, loneSurrogate: nil)
      return
    }
    guard unit < 0xDC00, let low = UnicodeEscape.unit(bytes, at: index &+ 6), low & 0xFC00 == 0xDC00 else {
      self.init(scalar: 0xFFFD, length: 6, loneSurrogate: UInt16(unit))
      return
    }
    self.init(scalar: 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF, length: 12, loneSurrogate: nil)
  }

  @inline(__always)
  private init(scalar: UInt32, length: Int, loneSurrogate: UInt16?) {
    self.scalar = scalar
    self.length = length
    self.loneSurrogate = loneSurrogate
  }

  /// The code unit that a whole `\uXXXX` at `index` spells.
  @inline(__always)
  private static func unit(_ bytes: Span<UInt8>, at index: Int) -> UInt32? {
    guard index &+ 6 <= bytes.count, bytes[index] == UInt8(ascii: "\\"), bytes[index &+ 1] == UInt8(ascii: "u")
    else { return nil }
    var unit: UInt32 = 0
    var wrong: UInt32 = 0
    for offset in 2..<6 {
      let digit = hexValue(bytes[index &+ offset])
      wrong |= digit
      unit = unit << 4 | digit
    }
    return wrong < 16 ? unit : nil
  }

  /// The value of a hexadecimal digit; 16 for any other byte.
  @inline(__always)
  private static func hexValue(_ byte: UInt8) -> UInt32 {
    let decimal = byte &- UInt8(ascii: "0")
    if decimal < 10 { return UInt32(decimal) }
    let letter = (byte | 0x20) &- UInt8(ascii: "a")
    return letter < 6 ? UInt32(letter) + 10 : 16
  }
}
