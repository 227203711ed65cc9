internal import CCleanseKernels
internal import CleanseModels

/// A trained model of sentence boundaries, where it lies (Training/splitter/README.md describes the format).
@safe struct BoundaryModel: @unchecked Sendable {
  /// What is asked of a place in which a sentence may end without a stop.
  enum Question {
    /// Whether a sentence ends there.
    case splits
    /// Whether its stop is missing.
    case missesStop
    /// Whether the text breaks off there.
    case breaksOff

    fileprivate var task: Int32 {
      switch self {
      case .splits: Int32(cleanse_boundary_splits)
      case .missesStop: Int32(cleanse_boundary_misses_stop)
      case .breaksOff: Int32(cleanse_boundary_breaks_off)
      }
    }
  }

  /// Never freed: models live as long as the process.
  fileprivate let model: UnsafePointer<cleanse_boundary_model>

  /// The one for English.
  static let english: BoundaryModel = {
    let bytes = unsafe UnsafeBufferPointer(
      start: cleanse_sentence_boundaries_pointer(), count: cleanse_sentence_boundaries_size())
    return unsafe BoundaryModel(bytes)!
  }()

  /// The one for Arabic, Persian and Russian, where no stop stands.
  static let others: BoundaryModel = {
    let bytes = unsafe UnsafeBufferPointer(start: cleanse_sentence_gaps_pointer(), count: cleanse_sentence_gaps_size())
    return unsafe BoundaryModel(bytes)!
  }()

  /// nil where `bytes`, which must outlive all use and be aligned to 4, hold no model of this version.
  @unsafe init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let model = UnsafeMutablePointer<cleanse_boundary_model>.allocate(capacity: 1)
    guard let start = bytes.baseAddress, unsafe cleanse_boundary_open(start, bytes.count, model) else {
      unsafe model.deallocate()
      return nil
    }
    unsafe self.model = UnsafePointer(model)
  }

  /// The log odds that the answer is yes, of the sentence in `range`, behind which its paragraph goes on to `limit`.
  ///
  /// - Parameter setting: what the document tells of its stops, below 256.
  func margin(
    _ question: Question, _ range: Range<Int>, limit: Int, letters: LetterCase, setting: Int, in text: borrowing Text
  ) -> Double {
    let sum = unsafe cleanse_boundary_judge(
      model, text.buffer.base, range.lowerBound, range.upperBound, limit, letters.rawValue, UInt32(setting),
      question.task)
    return Double(sum) / 64
  }
}

/// A walk over one stretch of text, from one end of a sentence to the next.
@safe struct BoundaryWalk {
  private var walk = unsafe cleanse_boundary_walk()

  /// - Parameter onlyOpen: whether sentences end only where no stop stands.
  mutating func begin(
    _ stretch: Range<Int>, _ model: BoundaryModel, _ letters: LetterCase, onlyOpen: Bool, in text: borrowing Text
  ) {
    unsafe cleanse_boundary_begin(
      &walk, model.model, text.buffer.base, stretch.lowerBound, stretch.upperBound, letters.rawValue, onlyOpen)
  }

  /// The next end of a sentence before the end of the stretch, on scalar boundaries, with the start of what follows.
  ///
  /// Call it with the text that the walk was begun with, before that changes.
  mutating func next(in text: borrowing Text) -> (end: Int, next: Int)? {
    var found = cleanse_boundary()
    guard unsafe cleanse_boundary_next(&walk, &found) else { return nil }
    return (found.end, found.next)
  }
}
