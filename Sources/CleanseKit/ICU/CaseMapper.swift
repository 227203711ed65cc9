internal import CCleanseICU

/// One of ICU's mappings of case for one thread; positions are bytes.
@safe final class CaseMapper {
  private let mapping: cleanse_case_mapping
  private let icu: OpaquePointer
  private let result: OpaquePointer
  private let edits: OpaquePointer

  /// Full case folding, or with `lower` the full mapping to lower case, by the rules of `language` (`tr`, `lt`); the
  /// empty string is no language.
  init(lower: Bool, language: String) throws(StageError) {
    mapping = lower ? CLEANSE_LOWERCASE : CLEANSE_FOLD
    var status: cleanse_status = 0
    guard let icu = unsafe cleanse_case_open(language, &status) else {
      let name = unsafe String(cString: cleanse_status_name(status))
      throw StageError(option: "language", "ICU knows no case of the language '\(language)' (\(name))")
    }
    guard let result = unsafe cleanse_buffer_create() else {
      unsafe cleanse_case_close(icu)
      throw StageError("there is no memory to map case with")
    }
    guard let edits = unsafe cleanse_edits_create() else {
      unsafe cleanse_case_close(icu)
      unsafe cleanse_buffer_destroy(result)
      throw StageError("there is no memory to map case with")
    }
    unsafe self.icu = icu
    unsafe self.result = result
    unsafe self.edits = edits
  }

  deinit {
    unsafe cleanse_case_close(icu)
    unsafe cleanse_buffer_destroy(result)
    unsafe cleanse_edits_destroy(edits)
  }

  /// Calls `body` with each run of `bytes`, valid UTF-8, that the mapping changes, and what it becomes.
  func forEachChange(in bytes: Span<UInt8>, _ body: (Range<Int>, Span<UInt8>) -> Void) throws(StageError) {
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe cleanse_case_map(icu, mapping, source.baseAddress, source.count, result, edits)
    }
    guard status == CLEANSE_GOOD else {
      let name = unsafe String(cString: cleanse_status_name(status))
      throw StageError("ICU could not map the case of the text (\(name))")
    }
    let first = unsafe cleanse_edits_first(edits)
    let count = unsafe cleanse_edits_count(edits)
    let target = unsafe Span(
      _unsafeElements: UnsafeBufferPointer(start: cleanse_buffer_bytes(result), count: cleanse_buffer_length(result)))
    var at = 0
    while at < count {
      let start = unsafe first[at]
      var end = start
      at += 1
      while at < count, unsafe first[at].sourceStart == end.sourceEnd {
        unsafe end = first[at]
        at += 1
      }
      body(start.sourceStart..<end.sourceEnd, target.extracting(start.targetStart..<end.targetEnd))
    }
  }
}
