/// One character of a stretch of text on its way through the layers of broken encoding.
struct MojibakeUnit {
  var scalar: UInt32
  /// The first byte of the text that it was made of, and the one after the last; 32 bits keep a stretch small.
  var start: Int32
  var end: Int32
  /// How many layers of broken encoding have been taken off.
  var layers: Int16 = 0
  /// The place of the charmap of the last layer in `Charmap.allCases`; -1 for a C1 control of Windows-1252.
  var map: Int8 = -1
  /// How much likelier the repaired text is, in tenths of a decimal digit; the least over all layers.
  var margin: Int16 = 0
  /// Whether a byte was lost, so that U+FFFD or a likely character stands for it.
  var isLossy = false
  /// Whether it is a no-break space that is read as a space.
  var isNoBreak = false

  init(_ scalar: UInt32, _ start: Int, _ end: Int) {
    self.scalar = scalar
    self.start = Int32(start)
    self.end = Int32(end)
  }

  /// The bytes of the text that it was made of.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether a scalar is a space, which a lost no-break space may have become.
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}

/// A row of characters that would be UTF-8 if a charmap were undone.
struct MojibakeRun {
  /// The first unit and the number of units.
  let start: Int
  var count = 0
  let map: Int
  /// What the units become, and of how many units each.
  var decoded: [(scalar: UInt32, count: Int, isLossy: Bool)] = []
  /// How much less odd the text becomes.
  var gain = 0
}
