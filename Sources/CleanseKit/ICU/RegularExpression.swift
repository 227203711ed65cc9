internal import CCleanseICU

/// An ICU regular expression for one thread; positions are bytes.
@safe final class RegularExpression {
  let pattern: String
  private let compiled: OpaquePointer

  /// Steps of backtracking that all searches in one text may take together, in ICU's units of 10,000 (about a
  /// millisecond): a part that any text has, and 20 steps a byte.
  private static func timeLimit(bytes: Int) -> Int32 { Int32(500 + bytes / 500) }

  /// Compiles a pattern; `flags` are those of ICU (`CLEANSE_REGEX_…`), joined.
  init(_ pattern: String, flags: UInt32 = 0) throws(StageError) {
    self.pattern = pattern
    var pattern = pattern
    var fault = cleanse_parse_fault()
    var status: cleanse_status = 0
    let opened = pattern.withUTF8 { utf8 in
      unsafe cleanse_regex_open(utf8.baseAddress, utf8.count, flags, &fault, &status)
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

  /// Why a search was given up.
  enum Failure: Error {
    case outOfSteps, outOfMemory
    /// ICU's name of what went wrong.
    case other(String)
  }

  /// The number of capture groups.
  var groupCount: Int { Int(unsafe cleanse_regex_group_count(compiled)) }

  /// The number of the group of that name, or nil.
  func group(named name: String) -> Int? {
    let number = unsafe cleanse_regex_group_named(compiled, name)
    return number < 0 ? nil : Int(number)
  }

  /// What group `number` of the last match has matched; nil where it took no part.
  func group(_ number: Int) -> Range<Int>? {
    let span = unsafe cleanse_regex_group(compiled, Int32(number))
    return span.start < 0 ? nil : span.start..<span.end
  }

  /// The bytes of heap that one search may take to keep what it may have to go back to.
  private static let stackLimit: Int32 = 64_000_000

  /// Calls `body` with the range of every match in `bytes`, valid UTF-8, empty ones included; while it runs, `group`
  /// tells the groups. All searches together may take `steps` of backtracking, in ICU's units of 10,000.
  func forEachMatch(
    in bytes: Span<UInt8>, steps: Int, _ body: (Range<Int>) -> Void
  ) throws(Failure) {
    let status = unsafe bytes.withUnsafeBufferPointer { buffer in
      _ = unsafe cleanse_regex_set_time_limit(compiled, Int32(clamping: steps))
      _ = unsafe cleanse_regex_set_stack_limit(compiled, Self.stackLimit)
      var status = unsafe cleanse_regex_set_text(compiled, buffer.baseAddress, buffer.count)
      var match = cleanse_span(start: -1, end: -1)
      while status == CLEANSE_GOOD {
        status = unsafe cleanse_regex_find_next(compiled, &match)
        guard status == CLEANSE_GOOD, match.start >= 0 else { break }
        body(match.start..<match.end)
      }
      return status
    }
    switch status {
    case CLEANSE_GOOD: return
    case CLEANSE_REGEX_TIME_OUT: throw .outOfSteps
    case CLEANSE_REGEX_STACK_OVERFLOW: throw .outOfMemory
    default: throw .other(unsafe String(cString: cleanse_status_name(status)))
    }
  }
}
