internal import CCleanseKernels
internal import CleanseModels

/// What ICU would say of each character alone, so that it need not be asked: the table that Training/normalization makes.
struct NormalizationTable: Sendable {
  /// The answer for a character before which text may be cut, and which is in the form already.
  static let passes: UInt8 = 0
  /// The answer for a character of which ICU must be asked; those between are combining classes of marks in the form.
  static let unsure: UInt8 = 255

  private static let header = 32
  private static let blockSize = 128
  private static let limit: UInt32 = 0x30000

  /// The offsets of the blocks of 128 characters in `answers`.
  private let index: [UInt32]
  private let answers: [UInt8]
  /// For each lead byte, whether all its characters pass.
  private let leadPasses: [Bool]
  private let beyond: UInt8
  private let folds: Bool

  init(_ form: NormalizationForm) {
    let file = Self.file
    let forms = NormalizationForm.allCases
    let count = Int(Self.limit) / Self.blockSize
    let start = Self.header + forms.firstIndex(of: form)! * count * 2
    let index = (0..<count).map { i in
      UInt32(file[start + 2 * i]) << 7 | UInt32(file[start + 2 * i + 1]) << 15
    }
    let blocks = Self.header + forms.count * count * 2
    let answers = Array(file[blocks...])
    self.index = index
    self.answers = answers
    folds = form == .nfkcCasefold
    beyond = folds ? Self.unsure : Self.passes
    leadPasses = (0...255).map { Self.leadPasses($0, index, answers) }
  }

  private static func leadPasses(_ lead: UInt32, _ index: [UInt32], _ answers: [UInt8]) -> Bool {
    func passes(_ offset: UInt32, _ count: Int) -> Bool {
      answers[Int(offset)..<Int(offset) + count].allSatisfy { $0 == Self.passes }
    }
    switch lead {
    case 0xC2...0xDF:
      let first = (lead & 0x1F) << 6
      return passes(index[Int(first >> 7)] + (first & 0x7F), 64)
    case 0xE1...0xEF:
      let first = Int(lead & 0x0F) << 12 / blockSize
      // Most blocks are one and the same.
      let blocks = Set(index[first..<first + 4096 / blockSize])
      return blocks.allSatisfy { passes($0, blockSize) }
    default: return false
    }
  }

  /// What the table says of `scalar`.
  func answer(_ scalar: UInt32) -> UInt8 {
    unsafe withAnswers { answers in unsafe cleanse_answer(&answers, scalar) }
  }

  /// The next stretch of `text` that may not be in the form, from one boundary of the form to another; nil where none is
  /// left. `offset` is a boundary.
  func nextSegment(of text: borrowing Text, from offset: Int) -> Range<Int>? {
    var end = 0
    let start = unsafe withAnswers { answers in
      unsafe cleanse_next_unnormalized(&answers, text.buffer.base, offset, text.count, &end)
    }
    return start < text.count ? start..<end : nil
  }

  private func withAnswers<Result>(_ body: (inout cleanse_answers) -> Result) -> Result {
    unsafe index.withUnsafeBufferPointer { index in
      unsafe answers.withUnsafeBufferPointer { answers in
        unsafe leadPasses.withUnsafeBufferPointer { leadPasses in
          var table = unsafe cleanse_answers(
            index: index.baseAddress!, answers: answers.baseAddress!, lead_passes: leadPasses.baseAddress!,
            beyond: beyond, folds: folds)
          return unsafe body(&table)
        }
      }
    }
  }

  /// The version of Unicode that the table was made for.
  static var unicodeVersion: String { String(decoding: file[16..<32].prefix { $0 != 0 }, as: UTF8.self) }

  private static let file = unsafe Array(
    UnsafeBufferPointer(start: cleanse_normalization_table_pointer(), count: cleanse_normalization_table_size()))
}
