internal import CCleanseICU

/// Which characters a mapping of case changes where they stand alone: worked out by ICU itself, once for each stage.
struct CaseTable: Sendable {
  /// Above is no letter with case, but symbols and ideographs (a test asks ICU of each).
  private static let limit: UInt32 = 0x1F000
  /// Where no letter has case: ideographs, kana, Yi; Hangul, surrogates, private use.
  private static let caseless: [ClosedRange<UInt32>] = [0x2E80...0xA63F, 0xAC00...0xFAFF]

  /// A bit for each character that the mapping changes.
  private var changing = [UInt64](repeating: 0, count: 0x10000 / 64)
  /// A bit for each character that becomes something else than its simple mapping, or does so beside others.
  private var special = [UInt64](repeating: 0, count: 0x10000 / 64)
  private let isLower: Bool

  /// The table of simple case folding.
  init() {
    isLower = false
    for scalar in Self.candidates where cleanse_simple_fold(scalar) != scalar { Self.insert(scalar, &changing) }
  }

  /// The table of what `mapper` changes; `lower` says that it maps to lower case and does not fold.
  init(_ mapper: CaseMapper, lower: Bool) throws(StageError) {
    isLower = lower
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
    var irregular: [UInt32] = lower ? [0x3A3] : []
    try mapper.forEachChange(in: text.span) { range, mapped in
      while at + 1 < starts.count, starts[at + 1] <= range.lowerBound { at += 1 }
      changed.append(scalars[at])
      let single = Self.encoded(lower ? cleanse_simple_lowercase(scalars[at]) : cleanse_simple_fold(scalars[at]))
      let isWhole = range.lowerBound == starts[at] && range.upperBound == starts[at] + Self.encoded(scalars[at]).count
      if isWhole, mapped.count == single.count, mapped.indices.allSatisfy({ mapped[$0] == single[$0] }) { return }
      irregular.append(scalars[at])
    }
    for scalar in changed { Self.insert(scalar, &changing) }
    for scalar in irregular { Self.insert(scalar, &special) }
  }

  /// Whether the mapping changes `scalar`; beyond U+FFFF all mappings are simple folding.
  @inline(__always)
  func changes(_ scalar: UInt32) -> Bool {
    guard scalar < 0x10000 else { return scalar < Self.limit && cleanse_simple_fold(scalar) != scalar }
    return changing[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  /// Whether only ICU can say what `scalar` becomes; of all others it is `small(of:)`.
  @inline(__always)
  func isSpecial(_ scalar: UInt32) -> Bool {
    scalar < 0x10000 && special[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 != 0
  }

  /// The simple mapping of `scalar`.
  func small(of scalar: UInt32) -> UInt32 {
    isLower ? cleanse_simple_lowercase(scalar) : cleanse_simple_fold(scalar)
  }

  private static func insert(_ scalar: UInt32, _ bits: inout [UInt64]) {
    bits[Int(scalar >> 6)] |= 1 << UInt64(scalar & 63)
  }

  private static func encoded(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).flatMap { UTF8.encode($0) }.map { Array($0) } ?? []
  }

  private static var candidates: some Sequence<UInt32> {
    (0x41..<0x10000 as Range<UInt32>).lazy.filter { scalar in !caseless.contains { $0.contains(scalar) } }
  }
}
