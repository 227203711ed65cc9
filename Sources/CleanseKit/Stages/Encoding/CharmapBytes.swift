/// The bytes that the characters of charmaps stand for, by the numbers of their entries in a `CharmapTable`.
@safe final class CharmapBytes: @unchecked Sendable {
  /// The charmaps that read bytes without a character as controls, one bit each.
  let controls = Charmap.allCases.enumerated().reduce(0 as UInt16) {
    $1.element.hasControls ? $0 | 1 << UInt16($1.offset) : $0
  }
  /// Room for so many entries, a power of two, so that no number of one leads outside; there are fewer than 600.
  private static let size = 1024
  /// Sixteen places for each entry, one for each charmap; 0 where it has no byte.
  private let bytes: UnsafeMutablePointer<UInt8>
  private let roles: UnsafeMutablePointer<CharmapRoles>
  private let differences: UnsafeMutablePointer<UInt16>

  /// Lays out `table`, with `width` bytes for each entry, and the `roles` of each.
  init(_ table: [UInt8], width: Int, roles words: [CharmapRoles]) {
    precondition(words.count <= Self.size && width <= 16)
    unsafe bytes = .allocate(capacity: 16 * Self.size)
    unsafe bytes.initialize(repeating: 0, count: 16 * Self.size)
    unsafe roles = .allocate(capacity: Self.size)
    unsafe roles.initialize(repeating: CharmapRoles(), count: Self.size)
    unsafe differences = .allocate(capacity: Self.size)
    unsafe differences.initialize(repeating: 0, count: Self.size)
    for i in words.indices {
      var different: UInt16 = 0
      for map in 0..<width {
        let byte = table[i * width + map]
        unsafe bytes[16 * i + map] = byte
        if byte != table[i * width] { different |= 1 << UInt16(map) }
      }
      unsafe roles[i] = words[i]
      unsafe differences[i] = different
    }
  }

  deinit {
    unsafe bytes.deallocate()
    unsafe roles.deallocate()
    unsafe differences.deallocate()
  }

  @inline(__always)
  func hasControls(_ map: Int) -> Bool { controls >> UInt16(map) & 1 != 0 }

  /// The byte of the entry in the charmap at `map`; 0 where it has none.
  @inline(__always)
  func byte(_ entry: UInt16, in map: Int) -> UInt8 {
    unsafe bytes[(Int(entry) & (Self.size - 1)) << 4 | map & 15]
  }

  /// What the entry can be in sequences.
  @inline(__always)
  func roles(of entry: UInt16) -> CharmapRoles {
    unsafe roles[Int(entry) & (Self.size - 1)]
  }

  /// The charmaps in which the entry has another byte than in the first.
  @inline(__always)
  func differences(of entry: UInt16) -> UInt16 {
    unsafe differences[Int(entry) & (Self.size - 1)]
  }
}

/// The charmaps in which a character has a place in sequences of UTF-8, one bit each.
struct CharmapRoles: Sendable {
  private var bits: UInt32 = 0

  init() {}

  init(_ entry: CharmapTable.Entry) {
    bits = UInt32(entry.further) | UInt32(entry.lead2) << 10 | UInt32(entry.lead3 | entry.lead4) << 20
  }

  /// Whether it starts sequences anywhere.
  @inline(__always) var leads: Bool { bits >> 10 != 0 }
  /// Where it is a further byte, the first of two, the first of three or four.
  @inline(__always) var further: UInt16 { UInt16(truncatingIfNeeded: bits & 0x3FF) }
  @inline(__always) var pairs: UInt16 { UInt16(truncatingIfNeeded: bits >> 10 & 0x3FF) }
  @inline(__always) var longer: UInt16 { UInt16(truncatingIfNeeded: bits >> 20) }
}
