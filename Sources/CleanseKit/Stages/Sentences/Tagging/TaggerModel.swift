internal import CleanseModels

/// The trained weights of the tagger, read where they lie. Training/grammar makes them and describes their format.
@safe enum TaggerModel {
  private static let buckets = 1 << 16
  private static let starts = 16
  private static let rows = Int(UInt32(littleEndian: unsafe base.load(fromByteOffset: 8, as: UInt32.self)))
  private static let heads = starts + 2 * (buckets + 1)
  private static let weights = heads + 2 * rows
  private static var base: UnsafeRawPointer { unsafe UnsafeRawPointer(cleanse_grammar_tagger_pointer()) }

  /// Adds what the feature says for each tag to `scores`, which has 64 places.
  @inline(__always)
  static func add(_ feature: UInt64, to scores: inout [Int32]) {
    let bucket = Int(feature >> 48)
    let mark = UInt16(truncatingIfNeeded: feature >> 38) & 0x3FF
    let end = start(bucket + 1)
    var at = start(bucket)
    while at < end {
      let head = UInt16(littleEndian: unsafe base.load(fromByteOffset: heads + 2 * at, as: UInt16.self))
      if head & 0x3FF == mark {
        scores[Int(head >> 10)] &+= Int32(unsafe base.load(fromByteOffset: weights + at, as: Int8.self))
      }
      at += 1
    }
  }

  /// The first row of a bucket: where it would be if all were alike, and a shift.
  @inline(__always)
  private static func start(_ bucket: Int) -> Int {
    let shift = Int16(littleEndian: unsafe base.load(fromByteOffset: starts + 2 * bucket, as: Int16.self))
    return bucket * rows / buckets + Int(shift)
  }
}
