/// Words with the classes they belong to: a closed lexicon, looked up without allocation.
///
/// `Classes` is a set of up to 64 classes. Lookup costs one multiplication and, mostly, one comparison.
struct WordTable<Classes: OptionSet & Sendable>: Sendable where Classes.RawValue == UInt64 {
  private var keys: [WordKey]
  private var values: [UInt64]
  private let shift: UInt64

  /// - Parameter lists: the words of each class, separated by white space.
  init(_ lists: [(Classes, StaticString)]) {
    var all: [WordKey: UInt64] = [:]
    for (classes, words) in lists {
      for word in Self.words(words) { all[word, default: 0] |= classes.rawValue }
    }
    var bits: UInt64 = 4
    while 1 << bits < all.count * 3 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: WordKey(), count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    for (key, value) in all {
      var slot = Int(key.hash >> shift)
      while keys[slot].count != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }
  }

  /// The classes of the word, none where it is not in the lexicon.
  @inline(__always)
  subscript(key: WordKey) -> Classes {
    var slot = Int(key.hash >> shift)
    while keys[slot].count != 0 {
      if keys[slot] == key { return Classes(rawValue: values[slot]) }
      slot = (slot + 1) & (keys.count - 1)
    }
    return []
  }

  /// The classes of the bytes in `range`, in any case.
  @inline(__always)
  func classes(of range: Range<Int>, in text: borrowing Text) -> Classes {
    guard let key = WordKey(text, range) else { return [] }
    return self[key]
  }

  private static func words(_ list: StaticString) -> [WordKey] {
    unsafe UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
      .split { $0 == 0x20 || $0 == 0x0A }.compactMap { unsafe WordKey($0) }
  }
}
