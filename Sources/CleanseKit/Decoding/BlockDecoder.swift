internal import CCleanseKernels

/// Decodes a text that comes in blocks, to just what `Decoding` makes of the whole.
///
/// UTF-8 passes as it comes, but for the bytes that tell its encoding: the first 64 KiB, and one MiB from where it is no
/// longer ASCII. A text in another encoding is kept until it ends.
struct BlockDecoder {
  private enum Step {
    case beginning
    /// Nothing but ASCII so far.
    case ascii(Detection.Beginning)
    case utf8(readsStrayBytes: Bool)
    /// Kept until its end.
    case whole(Encoding)
  }

  /// How many decoded bytes are kept to tell how those after them read.
  private static let context = 4

  private let encoding: Encoding
  private var step = Step.beginning
  /// Bytes that were not decoded, after some that were.
  private var held: [UInt8] = []
  private var done = 0
  /// How many bytes came before those that are held.
  private var passed = 0
  private var replacedEnd = -1
  private(set) var isAtStart = true

  init(_ encoding: Encoding) { self.encoding = encoding }

  /// Appends the decoded `block` to `buffer`, empty before; returns the number of flags.
  mutating func decode(_ block: Span<UInt8>, endsDocument: Bool, into buffer: inout ByteBuffer) -> Int {
    defer {
      buffer.seal()
      if endsDocument { self = BlockDecoder(encoding) }
    }
    isAtStart = false
    if let flags = pass(block, endsDocument, into: &buffer) { return flags }
    append(block, to: &held)
    if case .beginning = step { begin(endsDocument, into: &buffer) }
    if case .ascii(let first) = step { passASCII(first, endsDocument, into: &buffer) }
    switch step {
    case .beginning, .ascii: return 0
    case .utf8(let readsStrayBytes): return decodeHeld(readsStrayBytes, endsDocument, into: &buffer)
    case .whole(let encoding): return endsDocument ? convert(encoding, into: &buffer) : 0
    }
  }

  /// Leaves the beginning, once there is enough of it.
  private mutating func begin(_ endsDocument: Bool, into buffer: inout ByteBuffer) {
    guard endsDocument || held.count >= Encoding.utf8.mark.count + UTF8Decoding.reach else { return }
    switch encoding {
    case .utf8: step = .utf8(readsStrayBytes: false)
    case .auto:
      guard endsDocument || Detection.Beginning.suffices(held.span) else { return }
      let first = Detection.Beginning(held.span)
      step = first.found.map(Self.step) ?? .ascii(first)
    default: step = .whole(encoding)
    }
    if case .utf8 = step, held.span.starts(with: Encoding.utf8.mark) { done = Encoding.utf8.mark.count }
  }

  private static func step(_ found: Detection) -> Step {
    found.encoding == .utf8 ? .utf8(readsStrayBytes: found.readsStrayBytes) : .whole(found.encoding)
  }

  /// Passes ASCII on; where the text is no longer ASCII, and enough of it is there, decides what it is.
  private mutating func passASCII(
    _ first: Detection.Beginning, _ endsDocument: Bool, into buffer: inout ByteBuffer
  ) {
    let start = Self.nextNonASCII(held.span, from: done)
    if start == held.count || passed + start >= Detection.signWindow {
      buffer.append(held.span.extracting(done..<start))
      done = start
    }
    if start == held.count {
      drop(keeping: Detection.contextSize)
    } else if endsDocument || held.count - start >= Detection.window {
      let isShort = endsDocument && passed + held.count < Detection.fewestBytes
      let text = Array(held.prefix(start + Detection.window))
      let decided = Detection.decide(
        text.span, from: start, isShort: isShort,
        isLate: passed + start >= Detection.signWindow, first)
      step = Self.step(decided)
    }
  }

  /// Decodes what is held, but for the last bytes, which those to come may change.
  private mutating func decodeHeld(
    _ readsStrayBytes: Bool, _ endsDocument: Bool, into buffer: inout ByteBuffer
  ) -> Int {
    let end = endsDocument ? held.count : Self.safeEnd(held.span)
    guard end > done else { return 0 }
    var decoding = UTF8Decoding(readsStrayBytes: readsStrayBytes, replacedEnd: replacedEnd)
    done = decoding.decode(held.span, done..<end, into: &buffer)
    replacedEnd = decoding.replacedEnd
    drop(keeping: Self.context)
    return decoding.remarks.count
  }

  /// Passes a block on that need not be held, so that text in good order is not copied on its way; nil where it must.
  private mutating func pass(_ block: Span<UInt8>, _ endsDocument: Bool, into buffer: inout ByteBuffer) -> Int? {
    guard !endsDocument, block.count > 64 * UTF8Decoding.reach else { return nil }
    switch step {
    case .ascii where done == held.count:
      // What is kept of a shorter block alone would be less context than the whole text gives.
      guard block.count >= Detection.contextSize else { return nil }
      guard Self.nextNonASCII(block, from: 0) == block.count else { return nil }
      buffer.append(block)
      keepTail(of: block, from: block.count, Detection.contextSize, before: held.count)
      return 0
    case .utf8(let readsStrayBytes): return passUTF8(block, readsStrayBytes, into: &buffer)
    default: return nil
    }
  }

  /// Decodes what is held together with the first bytes of `block`, and what follows them where it stands.
  private mutating func passUTF8(
    _ block: Span<UInt8>, _ readsStrayBytes: Bool, into buffer: inout ByteBuffer
  ) -> Int {
    let seam = held.count
    append(block.extracting(0..<8 * UTF8Decoding.reach), to: &held)
    var first = UTF8Decoding(readsStrayBytes: readsStrayBytes, replacedEnd: replacedEnd)
    let from = first.decode(held.span, done..<Self.safeEnd(held.span), into: &buffer) - seam
    var rest = UTF8Decoding(readsStrayBytes: readsStrayBytes, replacedEnd: first.replacedEnd - seam)
    let end = rest.decode(block, from..<Self.safeEnd(block), into: &buffer)
    replacedEnd = rest.replacedEnd
    keepTail(of: block, from: end, Self.context, before: seam)
    return first.remarks.count + rest.remarks.count
  }

  /// Holds what follows `end` in a block that was decoded up to there, with `context` bytes before it.
  private mutating func keepTail(of block: Span<UInt8>, from end: Int, _ context: Int, before: Int) {
    let start = max(0, end - context)
    held.removeAll(keepingCapacity: true)
    append(block.extracting(start..<block.count), to: &held)
    done = end - start
    replacedEnd -= start
    passed += before + start
  }

  private mutating func convert(_ encoding: Encoding, into buffer: inout ByteBuffer) -> Int {
    let settled = Detection.settle(encoding, held.span).encoding
    var conversion = Conversion(settled)
    conversion.decode(held.span.extracting(done..<held.count), into: &buffer, beginsFile: passed + done == 0)
    return conversion.remarks.count
  }

  /// Forgets decoded bytes, but for the last `count` of them.
  private mutating func drop(keeping count: Int) {
    let dropped = max(0, done - count)
    held.removeFirst(dropped)
    done -= dropped
    replacedEnd -= dropped
    passed += dropped
  }

  private static func nextNonASCII(_ bytes: Span<UInt8>, from: Int) -> Int {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 0 }
      return unsafe cleanse_next_non_ascii(base, from, buffer.count)
    }
  }

  /// The last place, not inside a sequence, of which everything is known that tells how the bytes before it read.
  private static func safeEnd(_ bytes: Span<UInt8>) -> Int {
    var end = max(0, bytes.count - UTF8Decoding.reach)
    var steps = 0
    while end > 0, steps < 3, bytes[end] & 0xC0 == 0x80 {
      end -= 1
      steps += 1
    }
    return end
  }
}
