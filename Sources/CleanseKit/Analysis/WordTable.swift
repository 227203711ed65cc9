/// Words with the classes they belong to: a closed lexicon, looked up without allocation.
///
/// `Classes` is a set of up to 64 classes. Lookup costs one multiplication and, mostly, one comparison.
struct WordTable<Classes: OptionSet & Sendable>: Sendable where Classes.RawValue == UInt64 {
  private var keys: [WordKey]
  private var values: [UInt64]
  /// Of each slot some bits of its word's hash, 0 where it is free: most words that are looked up are in no list, and
  /// these numbers stay in the cache.
  private var marks: [UInt32]
  private let shift: UInt64

  /// - Parameter lists: the words of each class, separated by white space.
  init(_ lists: [(Classes, StaticString)]) {
    // A word with the blank after it takes two bytes at least, mostly six or more: a third of the slots is taken.
    let most = lists.reduce(0) { $0 + $1.1.utf8CodeUnitCount / 2 }
    var bits: UInt64 = 4
    while 1 << bits < most { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: WordKey(), count: 1 << bits)
    values = Array(repeating: 0, count: 1 << bits)
    marks = Array(repeating: 0, count: 1 << bits)
    for (classes, words) in lists {
      Self.forEachWord(of: words) { add($0, classes) }
    }
  }

  private mutating func add(_ key: WordKey, _ classes: Classes) {
    var slot = Int(key.hash >> shift)
    while keys[slot].count != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    marks[slot] = key.mark
    values[slot] |= classes.rawValue
  }

  /// The classes of the word, none where it is not in the lexicon.
  @inline(__always)
  subscript(key: WordKey) -> Classes {
    var slot = Int(key.hash >> shift)
    while marks[slot] != 0 {
      if marks[slot] == key.mark, keys[slot] == key { return Classes(rawValue: values[slot]) }
      slot = (slot + 1) & (marks.count - 1)
    }
    return []
  }

  /// The classes of the bytes in `range`, in any case.
  @inline(__always)
  func classes(of range: Range<Int>, in text: borrowing Text) -> Classes {
    guard let key = WordKey(text, range) else { return [] }
    return self[key]
  }

  private static func forEachWord(of list: StaticString, _ body: (WordKey) -> Void) {
    let bytes = unsafe UnsafeBufferPointer(start: list.utf8Start, count: list.utf8CodeUnitCount)
    var start = 0
    for end in 0...bytes.count where end == bytes.count || (unsafe bytes[end]) == 0x20 || (unsafe bytes[end]) == 0x0A {
      if end > start, let key = unsafe WordKey(bytes[start..<end]) { body(key) }
      start = end + 1
    }
  }
}
