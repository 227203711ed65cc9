internal import CCleanseICU

/// Which characters a mapping of case changes where they stand alone: worked out by ICU itself, once for each stage.
struct CaseTable: Sendable {
  /// Above is no letter with case, but symbols and ideographs (a test asks ICU of each).
  private static let limit: UInt32 = 0x1F000
  /// Where no letter has case: ideographs, kana, Yi; Hangul, surrogates, private use.
  private static let caseless: [ClosedRange<UInt32>] = [0x2E80...0xA63F, 0xAC00...0xFAFF]

  private var bits = [UInt64](repeating: 0, count: 0x10000 / 64)

  /// The table of simple case folding.
  init() {
    for scalar in Self.candidates where cleanse_simple_fold(scalar) != scalar { insert(scalar) }
  }

  /// The table of what `mapper` changes.
  init(_ mapper: CaseMapper) throws(StageError) {
    var text: [UInt8] = []
    var scalars: [UInt32] = []
    var starts: [Int] = []
    for scalar in Self.candidates {
      starts.append(text.count)
      scalars.append(scalar)
      text.append(contentsOf: UTF8.encode(Unicode.Scalar(scalar)!)!)
      // A blank, so that each stands alone.
      text.append(0x20)
    }
    var at = 0
    var changed: [UInt32] = []
    try mapper.forEachChange(in: text.span) { range, _ in
      while at + 1 < starts.count, starts[at + 1] <= range.lowerBound { at += 1 }
      changed.append(scalars[at])
    }
    for scalar in changed { insert(scalar) }
  }

  /// Whether the mapping changes `scalar`; beyond U+FFFF all mappings are simple folding.
  @inline(__always)
  func changes(_ scalar: UInt32) -> Bool {
    guard scalar < 0x10000 else { return scalar < Self.limit && cleanse_simple_fold(scalar) != scalar }
    return bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  private mutating func insert(_ scalar: UInt32) { bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63) }

  private static var candidates: some Sequence<UInt32> {
    (0x41..<0x10000 as Range<UInt32>).lazy.filter { scalar in !caseless.contains { $0.contains(scalar) } }
  }
}
