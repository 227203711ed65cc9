internal import CCleanseKernels

/// One text as a stage sees it: validated UTF-8, with the marks that earlier stages made.
///
/// All positions are byte offsets; all ranges are half-open. A stage reads it and never changes it.
public struct Text: ~Copyable {
  var buffer: ByteBuffer
  let analyses: AnalysisCache
  /// What earlier stages marked: names, sentences, protected spans, in the positions of this text.
  public internal(set) var marks: MarkTable
  /// Whether the first byte is the first of its document: false where a text is a block of a longer stream.
  public internal(set) var startsDocument = true
  /// Whether the last byte is the last of its document.
  public internal(set) var endsDocument = true

  init(_ buffer: consuming ByteBuffer = ByteBuffer(), marks: MarkTable = MarkTable()) {
    self.buffer = buffer
    self.marks = marks
    analyses = AnalysisCache()
  }

  /// Makes a text of `bytes`, replacing ill-formed UTF-8 by U+FFFD: for trying a stage alone.
  public init(repairing bytes: [UInt8]) {
    self.init()
    var decoder = UTF8Decoding()
    decoder.decode(bytes.span, into: &buffer)
  }

  /// The length in bytes.
  public var count: Int { buffer.count }
  public var isEmpty: Bool { buffer.count == 0 }

  public var bytes: Span<UInt8> {
    @_lifetime(borrow self) get { buffer.bytes }
  }

  /// The byte at `offset`; 0 for the 64 bytes after the end, so that looking ahead needs no test.
  @inline(__always)
  public subscript(offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(bitPattern: buffer.count &+ ByteBuffer.padding))
    return unsafe buffer.base[offset]
  }

  /// The eight bytes from `offset` on, the first of them lowest; 0 for bytes after the end.
  @inline(__always)
  func eightBytes(at offset: Int) -> UInt64 {
    precondition(UInt(bitPattern: offset) <= UInt(bitPattern: buffer.count &+ ByteBuffer.padding - 8))
    return unsafe UInt64(littleEndian: UnsafeRawPointer(buffer.base + offset).loadUnaligned(as: UInt64.self))
  }

  /// A copy of the bytes in `range`.
  public subscript(range: Range<Int>) -> [UInt8] {
    let part = buffer.bytes.extracting(range)
    return unsafe [UInt8](unsafeUninitializedCapacity: part.count) { target, count in
      for i in 0..<part.count { unsafe target[i] = part[i] }
      count = part.count
    }
  }

  /// The bytes in `range` as a string.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// The offset of the first byte >= 0x80 at or after `offset`, or `count`.
  public func nextNonASCII(from offset: Int) -> Int {
    unsafe cleanse_next_non_ascii(buffer.base, clamped(offset), buffer.count)
  }

  /// How many bytes are letters of ASCII.
  var asciiLetterCount: Int { unsafe cleanse_count_letters(buffer.base, buffer.count) }

  /// The offset of the first `byte` at or after `offset`, or `count`.
  public func next(_ byte: UInt8, from offset: Int) -> Int {
    unsafe cleanse_next_byte(buffer.base, byte, clamped(offset), buffer.count)
  }

  /// The offset of the first byte that is `first`, `second` or, with `orNonASCII`, >= 0x80; or `count`.
  public func next(_ first: UInt8, or second: UInt8, orNonASCII: Bool = false, from offset: Int) -> Int {
    unsafe cleanse_next_of_two(buffer.base, first, second, orNonASCII, clamped(offset), buffer.count)
  }

  /// The offset of the first byte within `range`, of ASCII, or, with `orNonASCII`, >= 0x80; or `count`.
  public func next(in range: ClosedRange<UInt8>, orNonASCII: Bool = false, from offset: Int) -> Int {
    precondition(range.lowerBound > 0 && range.upperBound < 0x7F, "a range of ASCII characters")
    return unsafe cleanse_next_in_range(
      buffer.base, range.lowerBound, range.upperBound, orNonASCII, clamped(offset), buffer.count)
  }

  /// The offset of the first byte that `set` holds, or `count`.
  public func next(in set: ByteSet, from offset: Int) -> Int {
    unsafe cleanse_next_in_set(buffer.base, set.rows, clamped(offset), buffer.count)
  }

  /// The offset of the first character, at or after `offset`, that `kinds` says matters, or of a control character behind
  /// one beyond ASCII, or `count`; with `beside`, one beyond ASCII stands before `offset`.
  func nextAdjacent(_ kinds: [UInt8], beside: Bool, from offset: Int) -> Int {
    unsafe kinds.withUnsafeBufferPointer { kinds in
      unsafe cleanse_next_adjacent(buffer.base, kinds.baseAddress!, beside, clamped(offset), buffer.count)
    }
  }

  /// Whether the bytes at `offset` are those of `word`.
  @inline(__always)
  public func starts(with word: StaticString, at offset: Int) -> Bool {
    guard offset >= 0, offset + word.utf8CodeUnitCount <= buffer.count else { return false }
    for i in 0..<word.utf8CodeUnitCount where unsafe buffer.base[offset + i] != word.utf8Start[i] { return false }
    return true
  }

  private func clamped(_ offset: Int) -> Int { min(max(offset, 0), buffer.count) }
}
