internal import CCleanseICU

/// An ICU regular expression for one thread; positions are bytes.
@safe final class RegularExpression {
  let pattern: String
  private let compiled: OpaquePointer

  /// Steps of backtracking that all searches in one text may take together, in ICU's units of 10,000 (about a
  /// millisecond): a part that any text has, and 20 steps a byte.
  private static func timeLimit(bytes: Int) -> Int32 { Int32(500 + bytes / 500) }

  init(_ pattern: String) throws(StageError) {
    self.pattern = pattern
    var pattern = pattern
    var fault = cleanse_parse_fault()
    var status: cleanse_status = 0
    let opened = pattern.withUTF8 { utf8 in
      unsafe cleanse_regex_open(utf8.baseAddress, utf8.count, 0, &fault, &status)
    }
    guard let opened = unsafe opened else {
      let place = fault.offset < 0 ? "" : " at its byte \(fault.offset + 1)"
      let name = unsafe String(cString: cleanse_status_name(status))
      throw StageError("the pattern '\(pattern)' is not an ICU regular expression (\(name)\(place)); see UTS #18")
    }
    unsafe compiled = opened
  }

  deinit { unsafe cleanse_regex_close(compiled) }

  /// Calls `body` with the range of every match in `bytes`, valid UTF-8; empty matches are passed over.
  func forEachMatch(in bytes: Span<UInt8>, _ body: (Range<Int>) -> Void) throws(StageError) {
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      _ = unsafe cleanse_regex_set_time_limit(compiled, Self.timeLimit(bytes: buffer.count))
      var status = unsafe cleanse_regex_set_text(compiled, buffer.baseAddress, buffer.count)
      var match = cleanse_span(start: -1, end: -1)
      while status == CLEANSE_GOOD {
        status = unsafe cleanse_regex_find_next(compiled, &match)
        guard status == CLEANSE_GOOD, match.start >= 0 else { break }
        if match.end > match.start { body(match.start..<match.end) }
      }
      return status
    }
    guard status != CLEANSE_GOOD else { return }
    let name = unsafe String(cString: cleanse_status_name(status))
    throw StageError("the pattern '\(pattern)' was given up (\(name)); make it simpler or the document shorter")
  }
}
