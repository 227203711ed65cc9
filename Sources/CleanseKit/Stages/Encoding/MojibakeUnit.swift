/// One character of a stretch of text on its way through the layers of broken encoding.
struct MojibakeUnit {
  var scalar: UInt32
  /// What it is to the eye; a no-break space as what it is between the characters of broken encoding.
  var cell: GlyphCell
  /// The first byte of the text that it was made of, and the one after the last; 32 bits keep a stretch small.
  var start: Int32
  var end: Int32
  /// The number of its entry in the table of charmaps.
  var entry: UInt16
  /// How many layers of broken encoding have been taken off.
  var layers: Int16 = 0
  /// How much likelier the repaired text is, in tenths of a decimal digit; the least over all layers.
  var margin: Int16 = 0
  /// The place of the charmap of the last layer in `Charmap.allCases`; -1 for a C1 control of Windows-1252.
  var map: Int8 = -1
  private var flags: UInt8 = 0

  init(_ scalar: UInt32, _ cell: GlyphCell, _ entry: UInt16, _ start: Int, _ end: Int) {
    self.scalar = scalar
    self.cell = cell
    self.entry = entry
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }

  /// Whether a byte was lost, so that U+FFFD or a likely character stands for it.
  var isLossy: Bool {
    get { flags & 1 != 0 }
    set { flags = flags & ~1 | (newValue ? 1 : 0) }
  }

  /// Whether it is a no-break space that is read as a space.
  var isNoBreak: Bool {
    get { flags & 2 != 0 }
    set { flags = flags & ~2 | (newValue ? 2 : 0) }
  }

  /// The bytes of the text that it was made of.
  var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether a scalar is a space, which a lost no-break space may have become.
  @inline(__always)
  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x20, 0xA0: true
    case ..<0x1680: false
    case 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
