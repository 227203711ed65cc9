internal import CCleanseKernels

/// Turns raw bytes of an encoding other than UTF-8 into text, and keeps where every part came from.
///
/// A byte order mark of the encoding goes; bytes that stand for no character become U+FFFD.
struct Conversion {
  private let encoding: Encoding
  private(set) var layer = Layer(stage: -1)
  private(set) var remarks: [Remark] = []
  private var runs = PositionRuns()

  init(_ encoding: Encoding) { self.encoding = encoding }

  /// Appends the decoded `raw` to `buffer`, which must be empty; linear. A mark is one only where a file begins.
  mutating func decode(_ raw: Span<UInt8>, into buffer: inout ByteBuffer, beginsFile: Bool = true) {
    let mark = encoding.mark
    let from = beginsFile && !mark.isEmpty && raw.starts(with: mark) ? mark.count : 0
    if from > 0 { removeMark(raw, from) }
    buffer.reserve(raw.count - from)
    switch encoding.form {
    case .utf8: preconditionFailure("UTF-8 is not converted")
    case .units(let size, let bigEndian):
      if size == 2 {
        decodeUTF16(raw, from, bigEndian, &buffer)
      } else {
        decodeUTF32(raw, from, bigEndian, &buffer)
      }
    case .codePage: CodePage(encoding).map { decode(raw, by: $0, &buffer) }
    case .converter(let name): decode(raw, from, by: name, &buffer)
    }
    buffer.seal()
    runs.finish(rawCount: raw.count)
    layer.conversion = ConvertedPositions(encoding: encoding, runs: runs)
  }

  private mutating func decode(_ raw: Span<UInt8>, by page: CodePage, _ buffer: inout ByteBuffer) {
    var at = 0
    while at < raw.count {
      if page.isASCIISuperset { at = appendASCII(raw, from: at, &buffer) }
      guard at < raw.count else { return }
      let scalar = page.scalars[Int(raw[at])]
      if scalar == CodePage.none {
        putIllFormed(raw, 1, &buffer)
      } else {
        put(UInt32(scalar), 1, &buffer)
      }
      at += 1
    }
  }

  /// Appends the ASCII at `from` as it is, and tells where it ends.
  private mutating func appendASCII(_ raw: Span<UInt8>, from: Int, _ buffer: inout ByteBuffer) -> Int {
    let end = unsafe raw.withUnsafeBufferPointer { unsafe cleanse_next_non_ascii($0.baseAddress!, from, $0.count) }
    guard end > from else { return end }
    buffer.append(raw.extracting(from..<end))
    runs.append(raw: 1, text: 1, count: end - from)
    return end
  }

  private mutating func decode(
    _ raw: Span<UInt8>, _ from: Int, by name: StaticString, _ buffer: inout ByteBuffer
  ) {
    guard let converter = Converter(name) else { return putIllFormed(raw, raw.count - from, &buffer) }
    var at = 0
    while let parts = converter.next(raw.extracting(from..<raw.count), &at) {
      for part in parts {
        if part.scalar == Converter.illFormed {
          putIllFormed(raw, part.length, &buffer)
        } else {
          put(part.scalar, part.length, &buffer)
        }
      }
    }
  }

  private mutating func decodeUTF16(_ raw: Span<UInt8>, _ from: Int, _ bigEndian: Bool, _ buffer: inout ByteBuffer) {
    func unit(_ at: Int) -> UInt32 {
      let (a, b) = (UInt32(raw[at]), UInt32(raw[at + 1]))
      return bigEndian ? a << 8 | b : b << 8 | a
    }
    var at = from
    while at + 1 < raw.count {
      let first = unit(at)
      if first & 0xF800 != 0xD800 {
        put(first, 2, &buffer)
        at += 2
      } else if first < 0xDC00, at + 3 < raw.count, unit(at + 2) & 0xFC00 == 0xDC00 {
        put(0x10000 + (first & 0x3FF) << 10 + unit(at + 2) & 0x3FF, 4, &buffer)
        at += 4
      } else {
        putIllFormed(raw, 2, &buffer)
        at += 2
      }
    }
    if at < raw.count { putIllFormed(raw, 1, &buffer) }
  }

  private mutating func decodeUTF32(_ raw: Span<UInt8>, _ from: Int, _ bigEndian: Bool, _ buffer: inout ByteBuffer) {
    var at = from
    while at + 3 < raw.count {
      var scalar: UInt32 = 0
      for i in 0..<4 { scalar = scalar << 8 | UInt32(raw[bigEndian ? at + i : at + 3 - i]) }
      if scalar > 0x10FFFF || scalar & 0xFFFF_F800 == 0xD800 {
        putIllFormed(raw, 4, &buffer)
      } else {
        put(scalar, 4, &buffer)
      }
      at += 4
    }
    if at < raw.count { putIllFormed(raw, raw.count - at, &buffer) }
  }

  @inline(__always)
  private mutating func put(_ scalar: UInt32, _ length: Int, _ buffer: inout ByteBuffer) {
    runs.append(raw: length, text: buffer.append(scalar: scalar))
  }

  /// Puts U+FFFD in place of the next `length` raw bytes.
  private mutating func putIllFormed(_ raw: Span<UInt8>, _ length: Int, _ buffer: inout ByteBuffer) {
    let range = runs.rawCount..<runs.rawCount + length
    layer.note(raw, range, Decoding.unmappedBytes, replacedBy: [0xEF, 0xBF, 0xBD], at: buffer.count)
    remarks.append(
      Remark(
        range: range, rule: Decoding.unmappedBytes.number, content: .flag(suggestions: []), message: nil,
        confidence: 1))
    put(0xFFFD, length, &buffer)
  }

  private mutating func removeMark(_ raw: Span<UInt8>, _ count: Int) {
    layer.note(raw, 0..<count, Decoding.byteOrderMark, replacedBy: [], at: 0)
    runs.append(raw: count, text: 0)
  }
}

extension Span<UInt8> {
  /// Whether the first bytes are those of `prefix`.
  func starts(with prefix: [UInt8]) -> Bool {
    guard count >= prefix.count else { return false }
    for i in prefix.indices where self[i] != prefix[i] { return false }
    return true
  }
}
