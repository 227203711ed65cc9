internal import CleanseModels

/// The trained model of differing spellings, read where it lies. Training/name-pairs makes it and describes its format.
@safe enum NamePairModel {
  private static let slots = 4096
  private static let single = 20
  private static let keys = single + 28 * 28 * 2
  private static let costs = keys + slots * 4
  private static let weights = costs + slots * 2

  /// What replacing letters costs that the table does not hold.
  private static let dear = 14 * NameAlignment.unit

  private static var base: UnsafeRawPointer { unsafe UnsafeRawPointer(cleanse_name_pairs_pointer()) }

  /// What one weight stands for, in log odds.
  static let scale = Float(bitPattern: UInt32(littleEndian: unsafe base.load(fromByteOffset: 16, as: UInt32.self)))

  /// The cost of replacing a letter, or none (0), by another, or none.
  @inline(__always)
  static func cost(_ letter: UInt8, _ other: UInt8) -> Int {
    half(single + 2 * (Int(letter) * 28 + Int(other)))
  }

  /// The cost of replacing the letters coded `from` by those coded `to`.
  @inline(__always)
  static func cost(from: Int, to: Int) -> Int {
    var z = UInt64(from) &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(to) &* 0xBF58_476D_1CE4_E5B9
    z ^= z >> 29
    z = z &* 0x94D0_49BB_1331_11EB
    let key = UInt32(truncatingIfNeeded: z >> 32) | 1
    var slot = Int(truncatingIfNeeded: z >> 20) & (slots - 1)
    while true {
      let stored = UInt32(littleEndian: unsafe base.load(fromByteOffset: keys + 4 * slot, as: UInt32.self))
      if stored == key { return half(costs + 2 * slot) }
      if stored == 0 { return dear }
      slot = (slot + 1) & (slots - 1)
    }
  }

  static func weight(_ template: UInt64, _ x: UInt64, _ y: UInt64, _ z: UInt64) -> Int32 {
    var v = x &* 0x9E37_79B9_7F4A_7C15 ^ y &* 0xBF58_476D_1CE4_E5B9
    v ^= (z &* 32 &+ template) &* 0xD6E8_FEB8_6659_FD93
    v ^= v >> 29
    let bucket = Int(truncatingIfNeeded: (v &* 0x94D0_49BB_1331_11EB) >> 49)
    return Int32(unsafe base.load(fromByteOffset: weights + bucket, as: Int8.self))
  }

  @inline(__always)
  private static func half(_ offset: Int) -> Int {
    Int(UInt16(littleEndian: unsafe base.load(fromByteOffset: offset, as: UInt16.self)))
  }
}
