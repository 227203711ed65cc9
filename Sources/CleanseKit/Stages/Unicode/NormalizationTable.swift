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
  private let beyond: UInt8

  init(_ form: NormalizationForm) {
    let file = Self.file
    let forms = NormalizationForm.allCases
    let count = Int(Self.limit) / Self.blockSize
    let start = Self.header + forms.firstIndex(of: form)! * count * 2
    index = (0..<count).map { i in
      UInt32(file[start + 2 * i]) << 7 | UInt32(file[start + 2 * i + 1]) << 15
    }
    let blocks = Self.header + forms.count * count * 2
    answers = Array(file[blocks...])
    beyond = form == .nfkcCasefold ? Self.unsure : Self.passes
  }

  /// What the table says of `scalar`.
  @inline(__always)
  func answer(_ scalar: UInt32) -> UInt8 {
    guard scalar < Self.limit else { return 0xE0000...0xE0FFF ~= scalar ? beyond : Self.passes }
    return answers[Int(index[Int(scalar >> 7)] + (scalar & 0x7F))]
  }

  /// The version of Unicode that the table was made for.
  static var unicodeVersion: String { String(decoding: file[16..<32].prefix { $0 != 0 }, as: UTF8.self) }

  private static let file = unsafe Array(
    UnsafeBufferPointer(start: cleanse_normalization_table_pointer(), count: cleanse_normalization_table_size()))
}
