/// Tells, once the reader cannot go on, what is wrong: slow, thorough, and apart from the reading itself.
enum JSONFault {
  /// The error for what stands at `position` in a place where `state` asks for something else.
  ///
  /// `comma` is where the last comma stands: it, and not the bracket after it, is too much in `[1,]`.
  static func find(
    in bytes: Span<UInt8>, at position: Int, state: JSONReader.State, inObject: Bool, comma: Int
  ) -> JSONError {
    let expected = expected(in: state, inObject: inObject)
    guard position < bytes.count else {
      if state == .value { return JSONError(.empty, at: 0) }
      return JSONError(.unexpected(.endOfInput, expected: expected), at: endOfContent(bytes))
    }
    switch (state, bytes[position]) {
    case (.element, UInt8(ascii: "]")): return JSONError(.trailingComma(in: .array), at: comma)
    case (.nextKey, UInt8(ascii: "}")): return JSONError(.trailingComma(in: .object), at: comma)
    default: return find(in: bytes, at: position, expected: expected, isAtEnd: state == .end)
    }
  }

  /// The error for what stands at `position` instead of what is expected; with `isAtEnd`, nothing is.
  static func find(
    in bytes: Span<UInt8>, at position: Int, expected: JSONError.Expected, isAtEnd: Bool = false
  ) -> JSONError {
    guard position < bytes.count else {
      return JSONError(.unexpected(.endOfInput, expected: expected), at: endOfContent(bytes))
    }
    guard let character = character(in: bytes, at: position) else {
      return JSONError(.invalidUTF8(byte: bytes[position]), at: position)
    }
    if beginsComment(bytes, at: position) { return JSONError(.comment, at: position) }
    if isAtEnd { return JSONError(.trailingContent(.character(character)), at: position) }
    switch expected {
    case .value, .elementOrEnd:
      if let error = insteadOfValue(character, in: bytes, at: position) { return error }
    case .key, .keyOrEnd:
      if isQuote(character) { return JSONError(.wrongQuote(.character(character)), at: position) }
      let word = word(in: bytes, from: position)
      if beginsWord(character), !word.isEmpty { return JSONError(.unquotedKey(word), at: position) }
    case .colon, .commaOrEndOfArray, .commaOrEndOfObject: break
    }
    return JSONError(.unexpected(.character(character), expected: expected), at: position)
  }

  /// The error for a word at `position` that is not `true`, `false` or `null`.
  static func unknownWord(in bytes: Span<UInt8>, at position: Int) -> JSONError {
    JSONError(.unknownWord(word(in: bytes, from: position)), at: position)
  }

  /// The error for a sign at `position` with no digit after it.
  static func sign(in bytes: Span<UInt8>, at position: Int) -> JSONError {
    let next = position + 1 < bytes.count ? bytes[position + 1] : 0
    if next < 0x80, beginsWord(Unicode.Scalar(next)) { return unknownWord(in: bytes, at: position) }
    let fault: JSONError.NumberFault = bytes[position] == UInt8(ascii: "+") ? .leadingPlus : .noIntegerDigits
    return JSONError(.badNumber(fault), at: position)
  }

  /// The error for a backslash at `index` with a byte after it that makes no escape.
  static func escape(in bytes: Span<UInt8>, at index: Int) -> JSONError {
    guard let character = character(in: bytes, at: index + 1) else {
      return JSONError(.invalidUTF8(byte: bytes[index + 1]), at: index + 1)
    }
    return JSONError(.invalidEscape(.character(character)), at: index)
  }

  private static func insteadOfValue(
    _ character: Unicode.Scalar, in bytes: Span<UInt8>, at position: Int
  ) -> JSONError? {
    switch character {
    case _ where isQuote(character): JSONError(.wrongQuote(.character(character)), at: position)
    case "+": sign(in: bytes, at: position)
    case ".": JSONError(.badNumber(.noIntegerDigits), at: position)
    case _ where beginsWord(character): unknownWord(in: bytes, at: position)
    default: nil
    }
  }

  private static func expected(in state: JSONReader.State, inObject: Bool) -> JSONError.Expected {
    switch state {
    case .value, .element, .memberValue, .end: .value
    case .firstElement: .elementOrEnd
    case .firstKey: .keyOrEnd
    case .nextKey: .key
    case .separator: inObject ? .commaOrEndOfObject : .commaOrEndOfArray
    }
  }

  /// The scalar at `position`, or nil when the bytes there are not UTF-8.
  private static func character(in bytes: Span<UInt8>, at position: Int) -> Unicode.Scalar? {
    let length = WellFormedUTF8.length(bytes, at: position)
    guard length > 0 else { return nil }
    let sequence = (position..<position + length).map { bytes[$0] }
    return String(decoding: sequence, as: UTF8.self).unicodeScalars.first
  }

  /// The word from `position` on, cut at 40 bytes.
  private static func word(in bytes: Span<UInt8>, from position: Int) -> String {
    var end = position
    while end < bytes.count, end < position + 40, JSONReader.isWordByte(bytes[end]) { end += 1 }
    return String(decoding: (position..<end).map { bytes[$0] }, as: UTF8.self)
  }

  private static func beginsWord(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "a"..."z", "A"..."Z", "_", "$": true
    default: false
    }
  }

  private static func isQuote(_ character: Unicode.Scalar) -> Bool {
    switch character {
    case "'", "`", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{201E}", "\u{AB}", "\u{BB}": true
    default: false
    }
  }

  private static func beginsComment(_ bytes: Span<UInt8>, at position: Int) -> Bool {
    switch bytes[position] {
    case UInt8(ascii: "#"): true
    case UInt8(ascii: "/"):
      position + 1 < bytes.count
        && (bytes[position + 1] == UInt8(ascii: "/") || bytes[position + 1] == UInt8(ascii: "*"))
    default: false
    }
  }

  /// The end of what is not white space: where a text that is cut short can be continued.
  private static func endOfContent(_ bytes: Span<UInt8>) -> Int {
    var end = bytes.count
    while end > 0, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
