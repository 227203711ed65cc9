/// A glyph in one word: what a walk along a row of characters asks of it, without a look at anything else.
struct GlyphCell: Equatable {
  private var bits: UInt32

  static let edge = GlyphCell(.edge)
  static let noBreakSpace = GlyphCell(.noBreakSpace)

  /// The cell of `glyph`, of a scalar that is a combining mark or not, seen through or not.
  init(_ glyph: Glyph, isMark: Bool = false, isTransparent: Bool = false) {
    bits = UInt32(GlyphClass(glyph).number) | UInt32(glyph.cost) << 8 | UInt32(glyph.script.rawValue) << 16
    if glyph.isLetter { bits |= Self.letter }
    if glyph.isASCII { bits |= Self.ascii }
    if glyph.isSign { bits |= Self.sign }
    if glyph.kind == .upper { bits |= Self.upper }
    if glyph.kind == .lower { bits |= Self.lower }
    if glyph.isLetter, !glyph.isASCII { bits |= Self.sociable }
    if isMark { bits |= Self.mark }
    if isTransparent { bits |= Self.transparent }
  }

  /// The cell of `scalar`, read from its properties.
  init(reading scalar: UInt32) {
    self.init(
      Glyph(scalar), isMark: MojibakeRegion.isMark(scalar), isTransparent: MojibakeRegion.isTransparent(scalar))
  }

  private static let letter: UInt32 = 1 << 20
  private static let ascii: UInt32 = 1 << 21
  private static let sign: UInt32 = 1 << 22
  private static let upper: UInt32 = 1 << 23
  private static let lower: UInt32 = 1 << 24
  private static let sociable: UInt32 = 1 << 25
  private static let mark: UInt32 = 1 << 26
  private static let transparent: UInt32 = 1 << 27

  /// The number of its class, below `GlyphClass.count`.
  @inline(__always) var number: Int { Int(bits & 0x3F) }
  @inline(__always) var cost: Int { Int(bits >> 8 & 0x7F) }
  /// Eight scripts take three bits, so that each number is one.
  @inline(__always) var script: Glyph.Script {
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: bits >> 16 & 7), to: Glyph.Script.self)
  }
  @inline(__always) var isLetter: Bool { bits & Self.letter != 0 }
  @inline(__always) var isASCII: Bool { bits & Self.ascii != 0 }
  @inline(__always) var isSign: Bool { bits & Self.sign != 0 }
  @inline(__always) var isUpper: Bool { bits & Self.upper != 0 }
  @inline(__always) var isLower: Bool { bits & Self.lower != 0 }
  /// Whether it is a letter that may be lonely: one beyond ASCII.
  @inline(__always) var isSociable: Bool { bits & Self.sociable != 0 }
  /// Whether it combines with the character before it.
  @inline(__always) var isMark: Bool { bits & Self.mark != 0 }
  @inline(__always) var isTransparent: Bool { bits & Self.transparent != 0 }
  /// Whether it is a sign, or a letter that may be lonely, or follows `older`, a capital, at two places.
  @inline(__always) func isNotable(after older: GlyphCell) -> Bool {
    (bits & (Self.sign | Self.sociable)) | (older.bits & Self.upper) != 0
  }
  @inline(__always) func isOfScript(of other: GlyphCell) -> Bool { (bits ^ other.bits) & 7 << 16 == 0 }
}
