internal import CCleanseICU

/// ICU's normalizer of one form (UAX #15) for one thread; positions are bytes.
@safe final class UnicodeNormalizer {
  private let form: cleanse_form
  private let result: OpaquePointer
  private let edits: OpaquePointer

  init(_ form: NormalizationForm) throws(StageError) {
    self.form = form.icu
    guard let result = unsafe cleanse_buffer_create() else { throw StageError("there is no memory to normalize with") }
    guard let edits = unsafe cleanse_edits_create() else {
      unsafe cleanse_buffer_destroy(result)
      throw StageError("there is no memory to normalize with")
    }
    unsafe self.result = result
    unsafe self.edits = edits
  }

  deinit {
    unsafe cleanse_buffer_destroy(result)
    unsafe cleanse_edits_destroy(edits)
  }

  /// Calls `body` with each change that brings `bytes`, valid UTF-8, to the form: the bytes that change, and what they
  /// become; linear in the length for any input.
  func forEachChange(in bytes: Span<UInt8>, _ body: (Range<Int>, Span<UInt8>) -> Void) throws(StageError) {
    try unsafe run(bytes, edits)
    let count = unsafe cleanse_edits_count(edits)
    let first = unsafe cleanse_edits_first(edits)
    let target = unsafe Span(
      _unsafeElements: UnsafeBufferPointer(start: cleanse_buffer_bytes(result), count: cleanse_buffer_length(result)))
    for i in 0..<count {
      let edit = unsafe first[i]
      body(edit.sourceStart..<edit.sourceEnd, target.extracting(edit.targetStart..<edit.targetEnd))
    }
  }

  /// `bytes`, valid UTF-8, in the form.
  func normalized(_ bytes: Span<UInt8>) throws(StageError) -> [UInt8] {
    try unsafe run(bytes, nil)
    return unsafe Array(
      UnsafeBufferPointer(start: cleanse_buffer_bytes(result), count: cleanse_buffer_length(result)))
  }

  private func run(_ bytes: Span<UInt8>, _ edits: OpaquePointer?) throws(StageError) {
    let status = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe cleanse_normalize(form, source.baseAddress, source.count, result, edits)
    }
    guard status != CLEANSE_GOOD else { return }
    let name = unsafe String(cString: cleanse_status_name(status))
    throw StageError("ICU could not normalize the text (\(name))")
  }
}

extension NormalizationForm {
  var icu: cleanse_form {
    switch self {
    case .nfc: CLEANSE_NFC
    case .nfd: CLEANSE_NFD
    case .nfkc: CLEANSE_NFKC
    case .nfkd: CLEANSE_NFKD
    case .nfkcCasefold: CLEANSE_NFKC_CASEFOLD
    }
  }
}
