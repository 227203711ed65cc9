internal import CCleanseKernels
internal import CleanseModels

/// What ICU would say of each character alone, so that it need not be asked: the table that Training/normalization makes.
@safe struct NormalizationTable: @unchecked Sendable {
  /// The answer for a character before which text may be cut, and which is in the form already.
  static let passes: UInt8 = 0
  /// The answer for a character of which ICU must be asked; those between are combining classes of marks in the form.
  static let unsure: UInt8 = 255

  private static let header = 32
  private static let blockSize = 128
  private static let limit = 0x30000

  // It points into the table that is part of the program, and to the bytes that `stops` owns.
  private let answers: cleanse_answers
  /// The bytes that begin characters of which some do not pass.
  private let stops: ByteSet

  init(_ form: NormalizationForm) {
    let forms = NormalizationForm.allCases
    let bytesOfIndex = Self.limit / Self.blockSize * 2
    let file = unsafe cleanse_normalization_table_pointer()
    let start = unsafe file + Self.header + forms.firstIndex(of: form)! * bytesOfIndex
    let folds = form == .nfkcCasefold
    let none = ByteSet { _ in false }
    var answers = unsafe cleanse_answers(
      index: start, answers: file + Self.header + forms.count * bytesOfIndex, stops: none.rows,
      beyond: folds ? Self.unsure : Self.passes)
    let plain = unsafe Self.plainBlock(&answers)
    stops = ByteSet { byte in
      switch byte {
      case 0x41...0x5A: folds
      case 0xC2..<0xF0: unsafe !Self.passes(UInt32(byte), &answers, plain)
      default: byte >= 0xF0
      }
    }
    unsafe answers.stops = unsafe stops.rows
    unsafe self.answers = answers
  }

  /// Whether all characters that begin with the byte `lead`, of two or three bytes, have the answer `passes`.
  private static func passes(_ lead: UInt32, _ answers: inout cleanse_answers, _ plain: UInt16?) -> Bool {
    guard lead != 0xE0 else { return false }
    let scalars =
      lead < 0xE0 ? (lead & 0x1F) << 6..<((lead & 0x1F) + 1) << 6 : (lead & 0x0F) << 12..<((lead & 0x0F) + 1) << 12
    var scalar = scalars.lowerBound
    while scalar < scalars.upperBound {
      if lead >= 0xE0, unsafe block(of: scalar, answers) == plain {
        scalar += UInt32(blockSize)
        continue
      }
      if unsafe cleanse_answer(&answers, scalar) != passes { return false }
      scalar += 1
    }
    return true
  }

  /// The block of which all characters pass: most of Unicode has it, ideographs for one.
  private static func plainBlock(_ answers: inout cleanse_answers) -> UInt16? {
    for scalar in UInt32(0x4E00)..<0x4E80 where unsafe cleanse_answer(&answers, scalar) != passes { return nil }
    return unsafe block(of: 0x4E00, answers)
  }

  /// The number of the block of answers that holds `scalar`.
  private static func block(of scalar: UInt32, _ answers: cleanse_answers) -> UInt16 {
    unsafe UnsafeRawPointer(answers.index).loadUnaligned(fromByteOffset: Int(scalar >> 7) * 2, as: UInt16.self)
  }

  /// What the table says of `scalar`.
  func answer(_ scalar: UInt32) -> UInt8 {
    var answers = unsafe answers
    return unsafe cleanse_answer(&answers, scalar)
  }

  /// The next stretch of `text` that may not be in the form, from one boundary of the form to another; nil where none is
  /// left. `offset` is a boundary.
  func nextSegment(of text: borrowing Text, from offset: Int) -> Range<Int>? {
    var end = 0
    var answers = unsafe answers
    let start = unsafe cleanse_next_unnormalized(&answers, text.buffer.base, offset, text.count, &end)
    return start < text.count ? start..<end : nil
  }

  /// The version of Unicode that the table was made for.
  static var unicodeVersion: String {
    let name = unsafe UnsafeBufferPointer(start: cleanse_normalization_table_pointer() + 16, count: 16)
    return unsafe String(decoding: name.prefix { $0 != 0 }, as: UTF8.self)
  }
}
