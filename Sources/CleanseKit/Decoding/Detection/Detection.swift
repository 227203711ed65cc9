internal import CCleanseKernels

/// What a file's encoding was found to be.
struct Detection {
  let encoding: Encoding
  /// 0 to 1.
  var confidence = 1.0
  /// Up to where the bytes are known to be valid UTF-8.
  var validUTF8 = 0
  /// Whether ill-formed parts of UTF-8 may be read as Windows-1252.
  var readsStrayBytes = false

  /// How many bytes are read to tell an encoding, from where the text is no longer ASCII.
  static let window = 1 << 20
  /// How far signs of encodings that look like ASCII are looked for.
  static let signWindow = 1 << 16
  /// Below this length, one or two bytes beyond ASCII tell nothing but by themselves.
  static let fewestBytes = 64
  /// How much ASCII before the first byte beyond it helps to tell the language.
  static let contextSize = 4096

  /// The encoding to decode `raw` from, where `encoding` was asked for.
  static func settle(_ encoding: Encoding, _ raw: Span<UInt8>) -> Detection {
    switch encoding {
    case .auto: return detect(raw)
    case .utf16: return wide(raw, [.utf16BE, .utf16LE])
    case .utf32: return wide(raw, [.utf32BE, .utf32LE])
    default: return Detection(encoding: encoding)
    }
  }

  /// Of two byte orders the one that the mark tells, else the one that reads better, else the last.
  private static func wide(_ raw: Span<UInt8>, _ orders: [Encoding]) -> Detection {
    if let marked = orders.first(where: { raw.starts(with: $0.mark) }) { return Detection(encoding: marked) }
    let found = WideReading.encoding(of: raw, isNamed: true).flatMap { orders.contains($0) ? $0 : nil }
    return Detection(encoding: found ?? orders[1], confidence: found == nil ? 0.5 : 0.95)
  }

  /// The encoding whose byte order mark the file begins with.
  private static func marked(_ raw: Span<UInt8>) -> Detection? {
    // Of two marks that begin alike the longer comes first; a UTF-16 file may begin with U+0000, but none does.
    for encoding in [Encoding.utf32LE, .utf32BE, .utf16LE, .utf16BE, .gb18030] where raw.starts(with: encoding.mark) {
      return Detection(encoding: encoding)
    }
    return raw.starts(with: Encoding.utf8.mark) ? Detection(encoding: .utf8, readsStrayBytes: true) : nil
  }

  private static func detect(_ raw: Span<UInt8>) -> Detection {
    let first = Beginning(raw)
    if let found = first.found { return found }
    let bad = UTF8Decoding.nextIllFormed(raw, from: 0).lowerBound
    guard bad < raw.count else { return Detection(encoding: .utf8, validUTF8: bad) }
    let start = unsafe raw.withUnsafeBufferPointer { unsafe cleanse_next_non_ascii($0.baseAddress!, 0, $0.count) }
    var decision = decide(
      raw.extracting(0..<min(raw.count, start + window)), from: start, isShort: raw.count < fewestBytes,
      isLate: start >= signWindow, first)
    decision.validUTF8 = bad
    return decision
  }

  /// What a file is that does not tell its encoding at its beginning.
  ///
  /// - Parameters:
  ///   - text: a window from where the text is no longer ASCII, with ASCII before it: the whole text or `contextSize`.
  ///   - start: where in `text` it is no longer ASCII.
  ///   - isShort: whether the whole file is shorter than `fewestBytes`.
  ///   - isLate: whether so much is ASCII that it may have been passed on already.
  static func decide(
    _ text: Span<UInt8>, from start: Int, isShort: Bool, isLate: Bool, _ first: Beginning
  ) -> Detection {
    let window = text.extracting(start..<text.count)
    let high = highCount(window)
    if UTF8Evidence(window).isMainlyUTF8 || (high <= 2 && isShort) {
      return Detection(encoding: .utf8, readsStrayBytes: true)
    }
    if let wide = first.wide { return Detection(encoding: wide, confidence: 0.9) }
    let context = text.extracting(max(0, start - contextSize)..<text.count)
    if let found = legacy(context, isLate: isLate), high > 2 || found.isSureOfFewBytes { return found }
    // In what is no text in any encoding, nothing is read into single bytes either.
    return Detection(encoding: .utf8, readsStrayBytes: high * 50 < context.count)
  }

  /// What the first `signWindow` bytes of a file say; where something switches character sets, the first `window`.
  struct Beginning {
    /// The encoding that they settle.
    let found: Detection?
    /// What the file is where it turns out to be no UTF-8.
    let wide: Encoding?

    init(_ raw: Span<UInt8>) {
      let signs = Detection.signs(raw)
      // What reads as UTF-8 so far, and holds no sign of two bytes a character, need not be read as such: most files.
      wide = Detection.beginsAsUTF8(raw) && !signs.wide ? nil : WideReading.encoding(of: raw)
      if let marked = Detection.marked(raw) {
        found = marked
      } else if signs.wide, let wide {
        found = Detection(encoding: wide, confidence: 0.95)
      } else {
        found = signs.shifted ? Detection.shifted(raw).map { Detection(encoding: $0, confidence: 0.95) } : nil
      }
    }

    /// Whether `raw`, the beginning of a longer file, is enough to tell.
    static func suffices(_ raw: Span<UInt8>) -> Bool {
      raw.count >= (Detection.signs(raw).shifted ? Detection.window : Detection.signWindow)
    }
  }

  /// Whether the first `signWindow` bytes are valid UTF-8, but for a character that their end cuts.
  private static func beginsAsUTF8(_ raw: Span<UInt8>) -> Bool {
    let end = min(raw.count, signWindow)
    return UTF8Decoding.nextIllFormed(raw.extracting(0..<end), from: 0).lowerBound > end - 4
  }

  /// Whether one or two bytes may decide on an encoding. On Windows-1252 they need not: they are read as stray bytes.
  private var isSureOfFewBytes: Bool { confidence >= (encoding == .windows1252 ? 0.75 : 0.6) }

  private static func highCount(_ bytes: Span<UInt8>) -> Int {
    var count = 0
    for i in bytes.indices where bytes[i] >= 0x80 { count += 1 }
    return count
  }

  /// The bytes that UTF-16 and UTF-32 have, and those that switch character sets.
  private static func signs(_ raw: Span<UInt8>) -> (wide: Bool, shifted: Bool) {
    let end = min(raw.count, signWindow)
    return unsafe raw.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return (false, false) }
      // NUL and ESC in one pass, since nearly all files have neither.
      guard unsafe cleanse_next_of_two(base, 0, 0x1B, false, 0, end) < end else {
        return (false, unsafe hasTildeBrace(base, end))
      }
      return (unsafe cleanse_next_byte(base, 0, 0, end) < end, true)
    }
  }

  /// Whether HZ's way into Chinese occurs.
  private static func hasTildeBrace(_ base: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    var at = unsafe cleanse_next_byte(base, 0x7E, 0, end)
    while at + 1 < end {
      if unsafe base[at + 1] == 0x7B { return true }
      at = unsafe cleanse_next_byte(base, 0x7E, at + 1, end)
    }
    return false
  }
}
