internal import CleanseModels

/// The names of regions and cities as CLDR has them in every language not written in Latin letters, with the English
/// name: a sorted table in the binary, searched where it lies. Training/gazetteer makes it and describes its format.
@safe enum Gazetteer {
  private static let headerLength = 32
  private static let entryLength = 12

  /// The number of names.
  static var count: Int { Int(word(at: 8)) }

  /// The versions of ICU and CLDR that the table was made from, such as `72.1 42.0`.
  static var stamp: String {
    String(decoding: bytes(16..<32).prefix { $0 != 0 }, as: UTF8.self)
  }

  /// The English name of the place whose key is `key`; O(log count).
  static func name(of key: [UInt8]) -> [UInt8]? {
    let table = unsafe UnsafeRawPointer(cleanse_gazetteer_pointer())
    let count = count
    let pool = headerLength + count * entryLength
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let entry = unsafe table + (headerLength + middle * entryLength)
      let start = Int(UInt32(littleEndian: unsafe entry.loadUnaligned(as: UInt32.self)))
      let length = Int(UInt16(littleEndian: unsafe entry.loadUnaligned(fromByteOffset: 8, as: UInt16.self)))
      let stored = unsafe UnsafeRawBufferPointer(start: table + (pool + start), count: length)
      switch unsafe compare(stored, key) {
      case 0: return bytes(valueRange(middle))
      case ..<0: low = middle + 1
      default: high = middle
      }
    }
    return nil
  }

  /// The entry at `index`, in order of the keys' bytes.
  static func entry(_ index: Int) -> (key: [UInt8], name: [UInt8]) {
    (bytes(keyRange(index)), bytes(valueRange(index)))
  }

  private static func keyRange(_ index: Int) -> Range<Int> {
    let at = headerLength + index * entryLength
    return pooled(at: word(at: at), length: half(at: at + 8))
  }

  private static func valueRange(_ index: Int) -> Range<Int> {
    let at = headerLength + index * entryLength
    return pooled(at: word(at: at + 4), length: half(at: at + 10))
  }

  private static func pooled(at offset: UInt32, length: Int) -> Range<Int> {
    let start = headerLength + count * entryLength + Int(offset)
    return start..<start + length
  }

  /// Negative, 0 or positive as the stored key comes before, is, or comes after `key`.
  private static func compare(_ stored: UnsafeRawBufferPointer, _ key: [UInt8]) -> Int {
    for i in 0..<min(stored.count, key.count) {
      let difference = Int(unsafe stored[i]) - Int(key[i])
      if difference != 0 { return difference }
    }
    return stored.count - key.count
  }

  private static func byte(_ offset: Int) -> UInt8 {
    precondition(UInt(bitPattern: offset) < UInt(cleanse_gazetteer_size()))
    return unsafe cleanse_gazetteer_pointer()[offset]
  }

  private static func bytes(_ range: Range<Int>) -> [UInt8] { range.map { byte($0) } }

  private static func half(at offset: Int) -> Int { Int(byte(offset)) | Int(byte(offset + 1)) << 8 }

  private static func word(at offset: Int) -> UInt32 {
    UInt32(half(at: offset)) | UInt32(half(at: offset + 2)) << 16
  }
}
