/// A character reference: `&amp;`, `&#38;`, `&#x26;`, and the old names that HTML takes without a semicolon.
struct HTMLEntity {
  /// One scalar, or two for a few names.
  let scalars: [UInt32]
  /// The offset after it.
  let end: Int

  /// The reference whose `&` stands before `start`; nil where there is none, or where it stands for what no text may
  /// hold: controls, surrogates, noncharacters, U+FFFD.
  init?(after start: Int, in text: borrowing Text) {
    let found = text[start] == 0x23 ? Self.numeric(start + 1, in: text) : Self.named(start, in: text)
    guard let found else { return nil }
    (scalars, end) = found
  }

  private static func numeric(_ start: Int, in text: borrowing Text) -> ([UInt32], Int)? {
    let isHexadecimal = text[start] | 0x20 == 0x78
    var at = isHexadecimal ? start + 1 : start
    let first = at
    var value: UInt32 = 0
    // Leading zeros aside, no scalar has more than seven digits.
    while at < first + 12, let digit = hexDigit(text[at]), isHexadecimal || digit < 10 {
      value = min(value * (isHexadecimal ? 16 : 10) + digit, 0x110000)
      at += 1
    }
    guard at > first, let scalar = meant(by: value) else { return nil }
    if text[at] == 0x3B { return ([scalar], at + 1) }
    return at > first + 1 && !isAlphanumeric(text[at]) ? ([scalar], at) : nil
  }

  private static func named(_ start: Int, in text: borrowing Text) -> ([UInt32], Int)? {
    var at = start
    var key = FNV1a.basis
    while at < start + longestName, isAlphanumeric(text[at]) {
      key = FNV1a.mix(key, text[at])
      at += 1
    }
    guard at > start + 1, let entry = table[key] else { return nil }
    var scalars = [UInt32(truncatingIfNeeded: entry & 0x1FFFFF)]
    if entry >> 21 & 0x1FFFFF != 0 { scalars.append(UInt32(truncatingIfNeeded: entry >> 21 & 0x1FFFFF)) }
    if let blank = meant(by: scalars[0]), blank == 0x20 { scalars = [0x20] }
    if text[at] == 0x3B { return (scalars, at + 1) }
    // `=` follows the parameters of addresses: `?a=1&copy=2`.
    guard entry & isLegacy != 0, text[at] != 0x3D, !isAlphanumeric(text[at]) else { return nil }
    return (scalars, at)
  }

  /// What a number stands for: Windows-1252 in the range of C1 (HTML Standard, 13.2.5.80), a space for white space.
  private static func meant(by value: UInt32) -> UInt32? {
    switch value {
    case 0x09, 0x0A, 0x0C, 0x0D: return 0x20
    case 0x80...0x9F:
      let mapped = windows1252[Int(value) - 0x80]
      return mapped == 0 ? nil : mapped
    case 0..<0x20, 0x7F, 0xD800...0xDFFF, 0xFDD0...0xFDEF, 0xFFFD, 0x110000...: return nil
    default: return value & 0xFFFE == 0xFFFE ? nil : value
    }
  }

  private static let windows1252: [UInt32] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E,
    0x0178,
  ]
}

/// The table of names: scalars by the FNV-1a hash of the name, which the script that writes it proves to be unique.
extension HTMLEntity {
  private static let longestName = 32
  private static let isLegacy: UInt64 = 1 << 63

  private static let table: [UInt64: UInt64] = {
    var table: [UInt64: UInt64] = [:]
    table.reserveCapacity(2200)
    var key = FNV1a.basis
    var entry: UInt64 = 0
    var value: UInt64 = 0
    var isName = true
    for i in 0...HTMLEntityTable.names.utf8CodeUnitCount {
      let byte = i < HTMLEntityTable.names.utf8CodeUnitCount ? unsafe HTMLEntityTable.names.utf8Start[i] : 0x20
      switch byte {
      case 0x3D: isName = false
      case 0x2B:
        entry = value
        value = 0
      case 0x21: entry |= isLegacy
      case 0x20, 0x0A:
        table[key] = entry == 0 || entry == isLegacy ? entry | value : entry | value << 21
        (key, entry, value, isName) = (FNV1a.basis, 0, 0, true)
      default:
        if isName { key = FNV1a.mix(key, byte) } else { value = value * 16 + UInt64(hexDigit(byte) ?? 0) }
      }
    }
    return table
  }()

  private static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x37)
    case 0x61...0x66: UInt32(byte - 0x57)
    default: nil
    }
  }
}
