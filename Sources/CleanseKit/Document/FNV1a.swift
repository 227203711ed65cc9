/// The hash FNV-1a of 64 bits (Fowler, Noll, Vo), of bytes, or of scalars taken whole.
///
/// It tells words apart where nobody chooses them to collide; a collision may cost a wrong word, never a wrong place.
enum FNV1a {
  /// The hash of nothing (the offset basis).
  static let basis: UInt64 = 0xCBF2_9CE4_8422_2325

  /// The hash of what `hash` stands for and `next` behind it.
  @inline(__always)
  static func mix(_ hash: UInt64, _ next: some BinaryInteger) -> UInt64 {
    (hash ^ UInt64(truncatingIfNeeded: next)) &* 0x100_0000_01B3
  }

  /// The hash of all of `units`.
  static func hash(_ units: some Sequence<some BinaryInteger>) -> UInt64 { units.reduce(basis) { mix($0, $1) } }
}
