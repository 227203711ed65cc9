/// The bytes that the characters of charmaps stand for, by the numbers of their entries in a `CharmapTable`.
@safe final class CharmapBytes: @unchecked Sendable {
  /// The charmaps that read bytes without a character as controls, one bit each.
  let controls = Charmap.allCases.enumerated().reduce(0 as UInt16) {
    $1.element.hasControls ? $0 | 1 << UInt16($1.offset) : $0
  }
  /// The number of entries.
  private let count: Int
  /// Sixteen places for each entry, one for each charmap; 0 where it has no byte.
  private let bytes: UnsafeMutablePointer<UInt8>
  private let roles: UnsafeMutablePointer<UInt32>
  private let differences: UnsafeMutablePointer<UInt16>

  /// Lays out `table`, with `width` bytes for each entry, and the `roles` of each.
  init(_ table: [UInt8], width: Int, roles words: [UInt32]) {
    count = words.count
    unsafe bytes = .allocate(capacity: 16 * count)
    unsafe bytes.initialize(repeating: 0, count: 16 * count)
    unsafe roles = .allocate(capacity: count)
    unsafe differences = .allocate(capacity: count)
    for i in 0..<count {
      var different: UInt16 = 0
      for map in 0..<width {
        let byte = table[i * width + map]
        unsafe bytes[16 * i + map] = byte
        if byte != table[i * width] { different |= 1 << UInt16(map) }
      }
      unsafe (roles + i).initialize(to: words[i])
      unsafe (differences + i).initialize(to: different)
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
    precondition(Int(entry) < count)
    return unsafe bytes[Int(entry) << 4 | map & 15]
  }

  /// The charmaps that the entry continues a sequence in, and, 16 bits higher, those that it starts one in.
  @inline(__always)
  func roles(of entry: UInt16) -> UInt32 {
    precondition(Int(entry) < count)
    return unsafe roles[Int(entry)]
  }

  /// The charmaps in which the entry has another byte than in the first.
  @inline(__always)
  func differences(of entry: UInt16) -> UInt16 {
    precondition(Int(entry) < count)
    return unsafe differences[Int(entry)]
  }
}
