/// A stretch of one line that holds characters which may be broken encoding, and takes its layers off.
///
/// Whatever decides on a repair lies inside: nothing but ASCII is in reach on both sides, or a line end.
struct MojibakeRegion: ~Copyable {
  /// ASCII characters in a row that end a stretch.
  static let reach = 64
  /// The longest stretch in bytes; a longer one is read in pieces.
  static let limit = 1 << 16

  private(set) var range = 0..<0
  var units = FlatRow<MojibakeUnit>(capacity: 512)
  /// The units that the layer in work makes.
  var made = FlatRow<MojibakeUnit>(capacity: 512)
  /// What repairs have brought forth and the next layers are seen through.
  var hidden = FlatRow<MojibakeUnit>()
  /// Whether units are accents; whether there may be no-break spaces, or C1 controls: all are seen in other ways too.
  var hasAccents = false
  var hasNoBreakSpaces = false
  var hasControls = false

  let charmaps: CharmapTable
  let bytes: CharmapBytes
  /// Known from the first stretch on.
  private(set) var glyphs: GlyphTable?

  var found = FlatRow<MojibakeRun>()
  var candidates = FlatRow<MojibakeCandidate>(capacity: 256)
  /// The runs that were looked for, of each candidate in each of its charmaps.
  var runs = FlatRow<MojibakeRun>(capacity: 1024)
  var evidence = MojibakeEvidence()
  /// Where the last run of each charmap ends.
  var ends = FlatRow<Int>()
  /// The charmaps that are the first under another name as far as this stretch goes, one bit each.
  var doubles: UInt16 = 0
  /// What a run is or becomes, between its neighbours.
  var row = FlatRow<GlyphCell>(capacity: MojibakeRun.longest * MojibakeRun.longestSequence + 4)
  private var rareCells = FlatRow<RareCell>()

  init(_ charmaps: CharmapTable) {
    self.charmaps = charmaps
    bytes = charmaps.bytes
  }

  /// Reads the stretch around the character at `offset`; nothing of it lies before `floor`.
  mutating func read(_ text: borrowing Text, around offset: Int, after floor: Int) {
    var start = max(floor, offset - Self.reach)
    while !text.isScalarBoundary(start) { start += 1 }
    var at = start
    while at < offset {
      if Self.endsLine(UInt32(text[at])) { start = at + 1 }
      at += 1
    }
    begin()
    at = start
    var last = offset
    let end = min(text.count, start + Self.limit)
    while at < end, at - last <= Self.reach {
      let plain = readPlain(text, from: at, to: min(end, last + Self.reach + 1))
      if plain > 0 {
        at += plain
        continue
      }
      let byte = text[at]
      if byte < 0x80 {
        if Self.endsLine(UInt32(byte)) { break }
        append(UInt32(byte), at, at + 1)
        at += byte == 0x1B ? text.controlSequenceLength(at: at) : 1
      } else {
        let scalar = text.scalar(at: at)
        append(scalar.value, at, at + scalar.length)
        at += scalar.length
        last = at
      }
    }
    range = start..<at
  }

  /// Reads printable ASCII up to `end`, and returns how much there was.
  @inline(__always)
  private mutating func readPlain(_ text: borrowing Text, from at: Int, to end: Int) -> Int {
    guard text[at] &- 0x20 < 0x5F, let glyphs else { return 0 }
    let before = units.count
    let bytes = text.bytes
    units.extend(by: end - at) { i in
      let byte = bytes[at &+ i]
      guard byte &- 0x20 < 0x5F else { return nil }
      return MojibakeUnit(UInt32(byte), glyphs.meaning(of: UInt32(byte)), 0, at &+ i, at &+ i &+ 1)
    }
    return units.count - before
  }

  /// Starts a stretch of scalars that stand at no place of a text: to ask what would become of them.
  mutating func begin() {
    if rareCells.count == 0 {
      rareCells.fill(RareCell(scalar: 0, cell: .edge), count: 512)
      glyphs = .shared
    }
    units.removeAll()
    hidden.removeAll()
    hasAccents = false
    hasNoBreakSpaces = false
    hasControls = false
    range = 0..<0
  }

  /// Adds `scalar` to such a stretch.
  mutating func append(_ scalar: UInt32) {
    append(scalar, units.count, units.count + 1)
  }

  @inline(__always)
  private mutating func append(_ scalar: UInt32, _ start: Int, _ end: Int) {
    let unit = unit(scalar, start, end)
    if !unit.cell.isTransparent { units.append(unit) }
  }

  /// The unit of `scalar`; notes what is seen in other ways too.
  @inline(__always)
  mutating func unit(_ scalar: UInt32, _ start: Int, _ end: Int) -> MojibakeUnit {
    var cell = cell(scalar)
    if scalar >= 0x80 {
      if scalar == 0xA0 {
        hasNoBreakSpaces = true
        cell = .noBreakSpace
      } else if scalar < 0xA0 {
        hasControls = true
      } else if Self.isAccent(scalar) {
        hasAccents = true
      }
    }
    return MojibakeUnit(scalar, cell, charmaps.number(of: scalar), start, end)
  }

  /// The cell of `scalar`; those that the table does not hold are remembered.
  @inline(__always)
  mutating func cell(_ scalar: UInt32) -> GlyphCell {
    glyphs?.cell(of: scalar) ?? rareCell(scalar)
  }

  @inline(never)
  private mutating func rareCell(_ scalar: UInt32) -> GlyphCell {
    let place = Int(scalar & UInt32(rareCells.count - 1))
    if rareCells[place].scalar != scalar {
      rareCells[place] = RareCell(scalar: scalar, cell: GlyphCell(reading: scalar))
    }
    return rareCells[place].cell
  }

  /// The cell of the unit at `i` as the neighbour of broken encoding; an edge outside of the stretch.
  @inline(__always)
  func context(_ i: Int) -> GlyphCell {
    guard let unit = units.element(at: i), unit.scalar != 0xA0 else { return .edge }
    return unit.cell
  }

  /// Whether a line ends at a scalar: also at VT and FF, which white space in order has as line ends.
  @inline(__always)
  static func endsLine(_ scalar: UInt32) -> Bool { scalar &- 0x0A <= 3 }

  /// Whether broken encoding is seen through a character, since `strip-invisibles` may take it away: what is repaired
  /// must not depend on whether it has. Soft hyphens and C1 controls are bytes of charmaps, and are not seen through.
  static func isTransparent(_ scalar: UInt32) -> Bool {
    switch Invisible(scalar) {
    case .zeroWidth, .joiner, .bidiControl, .tag, .variationSelector, .escape: true
    case .control: scalar < 0x80
    case .softHyphen, .privateUse, .noncharacter, nil: false
    }
  }

  /// Whether a scalar is one of the marks that the accented letters of all charmaps are made with.
  @inline(__always)
  static func isAccent(_ scalar: UInt32) -> Bool { scalar &- 0x300 <= 0x45 }
}

extension MojibakeRegion {
  /// Puts what all repairs have made into `made`, in the order of the text.
  mutating func collect() {
    made.removeAll()
    for i in 0..<units.count where units[i].layers > 0 { made.append(units[i]) }
    guard hidden.count > 0 else { return }
    let repaired = (0..<made.count).map { made[$0] }
    // Broken encoding that was seen through what a repair had made takes it along.
    var next = 0
    let apart = (0..<hidden.count).map { hidden[$0] }.sorted { $0.start < $1.start }.filter { unit in
      while next < repaired.count, repaired[next].end <= unit.start { next += 1 }
      return next == repaired.count || repaired[next].start >= unit.end
    }
    made.removeAll()
    for unit in (repaired + apart).sorted(by: { $0.start < $1.start }) { made.append(unit) }
  }
}

/// The cell of a scalar that is asked for seldom.
struct RareCell {
  let scalar: UInt32
  let cell: GlyphCell
}
