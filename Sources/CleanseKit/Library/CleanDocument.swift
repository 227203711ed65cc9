/// What a pipeline made of one document: its clean text, what was found, and the way back to the raw bytes.
///
/// A value that may cross threads and be kept; copies share what it holds. Positions are half-open ranges of bytes, of
/// UTF-8 on the clean side, of the raw bytes on the other.
public struct CleanDocument: Sendable {
  private let kept: Kept

  /// The clean text in UTF-8; empty where the document was rejected.
  public var bytes: [UInt8] { kept.bytes }

  /// The bytes that were cleaned, all of them: of a string, its UTF-8. An array that was given is shared, not copied.
  public var raw: [UInt8] { kept.raw }

  /// Why the document cannot be cleaned; nil where it was.
  public var rejection: Rejection? { kept.rejection }

  /// How many findings point at something and change nothing.
  public var flagCount: Int { kept.flagCount }

  /// Whether a stage, or decoding, changed something.
  public var isChanged: Bool { kept.isChanged }

  /// The clean text as a string, made anew at each call: linear.
  public var text: String { String(decoding: kept.bytes, as: UTF8.self) }

  /// What was found and changed, in order of the places in the clean text; made anew at each call.
  ///
  /// The cost is that of the findings, each with O(stages · log changes) for its places, and linear in the text for
  /// another unit than UTF-8. There are none with `Detail.text`.
  ///
  /// - Parameter unit: what positions count; nil is what the pipeline file says (`output.offsets`), bytes by default.
  public func annotations(in unit: OffsetUnit? = nil) -> [Annotation] {
    let (clean, raw) = (bytes, raw)
    return Report(kept.pipeline, unit: unit).annotations(
      of: kept.remarks, kept.origin, clean: clean.span, raw: raw.span)
  }

  /// The raw bytes that the clean bytes in `range` come from; O(stages · log changes).
  ///
  /// - Precondition: `range` lies in `bytes`.
  public func source(ofClean range: Range<Int>) -> Range<Int> {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count, "a range of the clean bytes")
    if isMapped { return kept.origin.source(ofClean: range) }
    return range.isEmpty ? 0..<0 : 0..<raw.count
  }

  /// The clean bytes that came of the raw bytes in `range`; empty, at the cut, where they were taken out;
  /// O(stages · log changes).
  ///
  /// - Precondition: `range` lies in `raw`.
  public func clean(ofSource range: Range<Int>) -> Range<Int> {
    precondition(range.lowerBound >= 0 && range.upperBound <= raw.count, "a range of the raw bytes")
    // Of a rejected document the stages may have got some way, and nothing came of it.
    if rejection != nil { return 0..<0 }
    if isMapped { return kept.origin.clean(ofSource: range) }
    return range.isEmpty ? 0..<0 : 0..<bytes.count
  }

  private var isMapped: Bool { kept.isMapped || !kept.isChanged }

  /// What `Undo` and `cleanse undo` need to make the raw bytes of the clean ones, as one line of a journal.
  ///
  /// The line follows `JournalEntry.header(format: .text)` in a file that may hold many. Linear; about as long as what
  /// was changed. With `Detail.text` it holds the raw bytes.
  ///
  /// - Parameter path: the name of the document in the journal.
  public func journalEntry(path: String = "-") -> [UInt8] {
    let (clean, raw) = (bytes, raw)
    if rejection != nil { return JournalEntry.rejected(path: path, number: 1, raw: raw.span) }
    guard isMapped else { return JournalEntry.whole(path: path, raw: raw.span, clean: clean.span) }
    return JournalEntry.text(path: path, raw: raw.span, clean: clean.span, kept.origin, kept.pipeline)
  }

  /// Copies out of `document` what is to be kept of it.
  init(of document: borrowing Document, raw: [UInt8], pipeline: Pipeline, detail: Detail) {
    let isRejected = document.rejection != nil
    let isMapped = detail != .text && !isRejected
    kept = Kept(
      bytes: isRejected ? [] : document.isChanged ? document.text.copy() : raw, raw: raw,
      rejection: document.rejection, flagCount: document.flagCount, isChanged: document.isChanged,
      isMapped: isMapped, origin: isMapped ? document.origin.fitted() : Origin(),
      remarks: isMapped ? Array(document.remarks[...]) : [], pipeline: pipeline)
  }
}

/// What all copies of a document share.
private final class Kept: Sendable {
  let bytes: [UInt8]
  let raw: [UInt8]
  let rejection: Rejection?
  let flagCount: Int
  let isChanged: Bool
  let isMapped: Bool
  let origin: Origin
  let remarks: [PlacedRemark]
  let pipeline: Pipeline

  init(
    bytes: [UInt8], raw: [UInt8], rejection: Rejection?, flagCount: Int, isChanged: Bool, isMapped: Bool,
    origin: Origin, remarks: [PlacedRemark], pipeline: Pipeline
  ) {
    self.bytes = bytes
    self.raw = raw
    self.rejection = rejection
    self.flagCount = flagCount
    self.isChanged = isChanged
    self.isMapped = isMapped
    self.origin = origin
    self.remarks = remarks
    self.pipeline = pipeline
  }
}

extension Origin {
  /// A copy that takes no more memory than it needs.
  fileprivate func fitted() -> Origin { Origin(layers: layers.map { $0.fitted() }) }
}

extension Text {
  /// A copy of all bytes.
  fileprivate func copy() -> [UInt8] {
    unsafe buffer.bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }
}
