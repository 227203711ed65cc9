internal import CleanseModels

/// The trained weights of the finder of names, read where they lie. Training/finder makes them and describes their format.
@safe enum NameModel {
  static let buckets = 1 << 16
  private static let moves = 16
  private static let weights = moves + 13 * 9 * 2

  /// What a word outside of names scores.
  static let outside = Int32(littleEndian: unsafe base.load(fromByteOffset: 12, as: Int32.self))

  private static var base: UnsafeRawPointer { unsafe UnsafeRawPointer(cleanse_name_finder_pointer()) }

  /// What a word with this feature scores as the first of a name, and inside one.
  @inline(__always)
  static func weight(_ feature: Int) -> (first: Int32, inside: Int32) {
    let pair = unsafe base.advanced(by: weights + 2 * (feature & (buckets - 1)))
    return unsafe (Int32(pair.load(as: Int8.self)), Int32(pair.load(fromByteOffset: 1, as: Int8.self)))
  }

  /// What it scores to go on with `label` after `before` over a gap.
  @inline(__always)
  static func move(_ gap: NameToken.Gap, _ before: Int, _ label: Int) -> Int32 {
    let at = moves + 2 * ((Int(gap.rawValue) * 3 + before) * 3 + label)
    return Int32(Int16(littleEndian: unsafe base.load(fromByteOffset: at, as: Int16.self)))
  }
}
