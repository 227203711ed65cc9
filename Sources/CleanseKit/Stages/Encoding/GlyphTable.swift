/// The cells of characters and the costs of their pairs, worked out once for the process.
@safe struct GlyphTable: @unchecked Sendable {
  static let shared = GlyphTable()

  /// One for each scalar below `limit`; never freed, as the table lives as long as the process.
  private let cells: UnsafeMutablePointer<GlyphCell>
  /// The same, with what C1 controls stand for in their place.
  private let meanings: UnsafeMutablePointer<GlyphCell>
  /// One for each pair of classes, the first in steps of `GlyphClass.count`.
  private let pairs: UnsafeMutablePointer<UInt8>

  /// Up to here characters have cells: all that charmaps make but a few, and most that stands beside it.
  private static let limit: UInt32 = 0x2600

  private init() {
    unsafe cells = .allocate(capacity: Int(Self.limit))
    for scalar in 0..<Self.limit { unsafe (cells + Int(scalar)).initialize(to: GlyphCell(reading: scalar)) }
    unsafe meanings = .allocate(capacity: Int(Self.limit))
    for scalar in 0..<Self.limit {
      let meant = MojibakeRegion.meantByControl(scalar) ?? scalar
      unsafe (meanings + Int(scalar)).initialize(to: cells[Int(meant)])
    }
    unsafe pairs = .allocate(capacity: GlyphClass.count * GlyphClass.count)
    let examples = GlyphClass.examples
    for (i, first) in examples.enumerated() {
      for (k, second) in examples.enumerated() {
        unsafe (pairs + i * GlyphClass.count + k).initialize(to: UInt8(Oddity.pair(first, second)))
      }
    }
  }

  /// The cell of `scalar`, or nil where it is not among the first.
  @inline(__always)
  func cell(of scalar: UInt32) -> GlyphCell? {
    guard scalar < Self.limit else { return nil }
    return unsafe cells[Int(scalar)]
  }

  /// The cell of what `scalar`, of two bytes of UTF-8, stands for where broken encoding is undone.
  @inline(__always)
  func meaning(of scalar: UInt32) -> GlyphCell { unsafe meanings[Int(scalar & 0x7FF)] }

  /// How seldom `second` follows `first`.
  @inline(__always)
  func pair(_ first: GlyphCell, _ second: GlyphCell) -> Int {
    unsafe Int(pairs[first.number &* GlyphClass.count &+ second.number])
  }
}
