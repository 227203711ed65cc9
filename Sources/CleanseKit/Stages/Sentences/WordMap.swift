/// Values by word, looked up without allocation: one multiplication and, mostly, one comparison.
struct WordMap<Value: Sendable>: Sendable {
  private var keys: [WordKey]
  private var places: [Int32]
  /// As in `WordTable`.
  private var marks: [UInt32]
  private var values: [Value] = []
  private let shift: UInt64

  init(_ pairs: [(WordKey, Value)]) {
    var bits: UInt64 = 4
    while 1 << bits < pairs.count * 3 { bits += 1 }
    shift = 64 - bits
    keys = Array(repeating: WordKey(), count: 1 << bits)
    places = Array(repeating: -1, count: 1 << bits)
    marks = Array(repeating: 0, count: 1 << bits)
    for (key, value) in pairs {
      var slot = Int(key.hash >> shift)
      while keys[slot].count != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
      guard keys[slot].count == 0 else { continue }
      keys[slot] = key
      marks[slot] = key.mark
      places[slot] = Int32(values.count)
      values.append(value)
    }
  }

  /// Reads lines or parts of "word=value", apart by semicolons or ends of lines.
  init(_ table: String, _ value: (String) -> Value) {
    self.init(
      table.split { $0 == ";" || $0 == "\n" }.compactMap { part in
        let sides = part.split(separator: "=", maxSplits: 1)
        guard sides.count == 2, let key = WordKey(Array(sides[0].drop { $0 == " " }.utf8)) else { return nil }
        return (key, value(String(sides[1])))
      })
  }

  /// The value of the word, nil where it has none.
  @inline(__always)
  subscript(key: WordKey) -> Value? {
    var slot = Int(key.hash >> shift)
    while marks[slot] != 0 {
      if marks[slot] == key.mark, keys[slot] == key { return values[Int(places[slot])] }
      slot = (slot + 1) & (marks.count - 1)
    }
    return nil
  }
}
