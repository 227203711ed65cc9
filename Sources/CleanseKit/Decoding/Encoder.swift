/// Turns text into the bytes of an encoding other than UTF-8, for undoing.
struct Encoder {
  private enum Way {
    case units(size: Int, bigEndian: Bool)
    case table([Int16])
    case converter(Converter)
  }

  private let way: Way

  /// Fails for UTF-8, and where ICU's data lacks the converter.
  init?(_ encoding: Encoding) {
    switch encoding.form {
    case .utf8: return nil
    case .units(let size, let bigEndian): way = .units(size: size, bigEndian: bigEndian)
    case .codePage:
      guard let page = CodePage(encoding) else { return nil }
      way = .table(page.inverse())
    case .converter(let name):
      guard let converter = Converter(name) else { return nil }
      way = .converter(converter)
    }
  }

  /// The bytes of `text`, valid UTF-8, without a byte order mark; nil where the encoding lacks a character.
  func encode(_ text: Span<UInt8>) -> [UInt8]? {
    // Not even the header that some encodings begin with.
    if text.isEmpty { return [] }
    switch way {
    case .units(let size, let bigEndian): return Self.encode(text, size, bigEndian)
    case .table(let bytes): return Self.encode(text, bytes)
    case .converter(let converter): return converter.encode(text)
    }
  }

  private static func encode(_ text: Span<UInt8>, _ size: Int, _ bigEndian: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count * size)
    func put(_ unit: UInt32) {
      for i in 0..<size {
        let shift = UInt32(8 * (bigEndian ? size - 1 - i : i))
        bytes.append(UInt8(truncatingIfNeeded: unit >> shift))
      }
    }
    var at = 0
    while at < text.count {
      let scalar = text.scalar(at: &at)
      if size == 2, scalar > 0xFFFF {
        put(0xD7C0 + scalar >> 10)
        put(0xDC00 | scalar & 0x3FF)
      } else {
        put(scalar)
      }
    }
    return bytes
  }

  private static func encode(_ text: Span<UInt8>, _ table: [Int16]) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var at = 0
    while at < text.count {
      let scalar = text.scalar(at: &at)
      guard scalar < 0x10000, table[Int(scalar)] >= 0 else { return nil }
      bytes.append(UInt8(truncatingIfNeeded: table[Int(scalar)]))
    }
    return bytes
  }
}

extension Span<UInt8> {
  /// The scalar at `at` in valid UTF-8; moves `at` behind it.
  @inline(__always)
  func scalar(at: inout Int) -> UInt32 {
    let first = UInt32(self[at])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var scalar = length == 1 ? first : first & (0x7F >> UInt32(length))
    for i in 1..<4 where i < length { scalar = scalar << 6 | UInt32(self[at + i]) & 0x3F }
    at += length
    return scalar
  }
}
