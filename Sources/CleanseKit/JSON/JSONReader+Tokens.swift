extension JSONReader {
  /// Passes the string at the position, its opening quote included.
  @inline(__always)
  mutating func scanString() throws(JSONError) {
    let start = position
    hasEscapes = false
    hasLoneSurrogate = false
    var index = start &+ 1
    while true {
      index = PlainRun.endInString(bytes, from: index)
      guard index < bytes.count else { throw JSONError(.unterminatedString, at: start) }
      switch bytes[index] {
      case UInt8(ascii: "\""):
        position = index &+ 1
        return
      case UInt8(ascii: "\\"):
        index = try scanEscape(at: index, ofStringAt: start)
      case 0x80...:
        index = try scanNonASCII(from: index)
      case let byte:
        throw JSONError(.controlCharacter(byte: byte), at: index)
      }
    }
  }

  /// The end of the run of scalars beyond ASCII that begins at `start`.
  @inline(__always)
  private func scanNonASCII(from start: Int) throws(JSONError) -> Int {
    var index = start
    repeat {
      let length = WellFormedUTF8.length(bytes, at: index)
      guard length > 0 else { throw JSONError(.invalidUTF8(byte: bytes[index]), at: index) }
      index &+= length
    } while index < bytes.count && bytes[index] >= 0x80
    return index
  }

  /// The index after the escape, or pair of surrogate escapes, at `index`.
  private mutating func scanEscape(at index: Int, ofStringAt start: Int) throws(JSONError) -> Int {
    hasEscapes = true
    guard index + 1 < bytes.count else { throw JSONError(.unterminatedString, at: start) }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"):
      guard let escape = UnicodeEscape(bytes, at: index) else { throw JSONError(.invalidUnicodeEscape, at: index) }
      if let unit = escape.loneSurrogate {
        guard allowsLoneSurrogates else { throw JSONError(.loneSurrogate(unit: unit), at: index) }
        hasLoneSurrogate = true
      }
      return index + escape.length
    default:
      throw JSONFault.escape(in: bytes, at: index)
    }
  }

  /// Passes the number at the position.
  @inline(__always)
  mutating func scanNumber() throws(JSONError) {
    let start = position
    var index = start
    if bytes[index] == UInt8(ascii: "-") { index &+= 1 }
    let integer = index
    index = endOfDigits(from: index)
    guard index > integer else { throw JSONFault.sign(in: bytes, at: start) }
    if bytes[integer] == UInt8(ascii: "0"), index &- integer > 1 {
      throw JSONError(.badNumber(.leadingZero), at: integer)
    }
    if index < bytes.count, bytes[index] == UInt8(ascii: ".") {
      let fraction = index &+ 1
      index = endOfDigits(from: fraction)
      guard index > fraction else { throw JSONError(.badNumber(.noFractionDigits), at: index) }
    }
    if index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "e") {
      index &+= 1
      if index < bytes.count, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index &+= 1 }
      let exponent = index
      index = endOfDigits(from: exponent)
      guard index > exponent else { throw JSONError(.badNumber(.noExponentDigits), at: index) }
    }
    if index < bytes.count, JSONReader.isWordByte(bytes[index]) {
      let found = JSONError.Found.character(Unicode.Scalar(bytes[index]))
      throw JSONError(.badNumber(.followed(by: found)), at: index)
    }
    position = index
  }

  @inline(__always)
  private func endOfDigits(from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") <= 9 { index &+= 1 }
    return index
  }

  /// Passes `true`, `false` or `null` at the position.
  @inline(__always)
  mutating func scanWord(_ word: StaticString) throws(JSONError) {
    let end = position &+ word.utf8CodeUnitCount
    var matches = end <= bytes.count
    if matches {
      for offset in 0..<word.utf8CodeUnitCount {
        let expected = unsafe word.utf8Start[offset]
        matches = matches && bytes[position &+ offset] == expected
      }
    }
    guard matches, end == bytes.count || !JSONReader.isWordByte(bytes[end]) else {
      throw JSONFault.unknownWord(in: bytes, at: position)
    }
    position = end
  }

  /// Whether a byte directly after a number or word belongs to it in the reader's eye, so that both are wrong together.
  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "."),
      UInt8(ascii: "+"), UInt8(ascii: "-"):
      true
    default: false
    }
  }
}
