/// Finds the end of a run of bytes that need no attention, eight bytes at a time.
///
/// Each test puts a 1 into the top bit of a byte that stops the run. Borrows may mark a byte above the first true one
/// by mistake, never one below it, so the lowest mark is exact.
enum PlainRun {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The first index from `start` on with a quote, a backslash, a control character or a byte that is not ASCII.
  @inline(__always)
  static func endInString(_ bytes: Span<UInt8>, from start: Int) -> Int {
    end(bytes, from: start) { word in specials(word) | (word & tops) }
  }

  /// The first index from `start` on with a quote, a backslash or a control character: what JSON bids to escape.
  @inline(__always)
  static func endUnescaped(_ bytes: Span<UInt8>, from start: Int) -> Int {
    end(bytes, from: start) { word in specials(word) }
  }

  /// The first index from `start` on with a backslash.
  @inline(__always)
  static func endBeforeBackslash(_ bytes: Span<UInt8>, from start: Int) -> Int {
    end(bytes, from: start) { word in equal(word, UInt8(ascii: "\\")) }
  }

  @inline(__always)
  private static func end(_ bytes: Span<UInt8>, from start: Int, marks: (UInt64) -> UInt64) -> Int {
    var index = start
    let count = bytes.count
    while index &+ 8 <= count {
      let raw = unsafe bytes.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: index, as: UInt64.self)
      let found = marks(UInt64(littleEndian: raw))
      if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
      index &+= 8
    }
    while index < count, marks(UInt64(bytes[index]) | 0x2020_2020_2020_2000) == 0 { index &+= 1 }
    return index
  }

  /// Marks of quote, backslash and control characters.
  @inline(__always)
  private static func specials(_ word: UInt64) -> UInt64 {
    let controls = (word &- ones &* 0x20) & ~word & tops
    return controls | equal(word, UInt8(ascii: "\"")) | equal(word, UInt8(ascii: "\\"))
  }

  @inline(__always)
  private static func equal(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (ones &* UInt64(byte))
    return (difference &- ones) & ~difference & tops
  }
}
