internal import CCleanseICU

/// A stretch of one line that holds characters which may be broken encoding, and takes its layers off.
///
/// Whatever decides on a repair lies inside: nothing but ASCII is in reach on both sides, or a line end.
struct MojibakeRegion {
  /// ASCII characters in a row that end a stretch.
  static let reach = 64
  /// The longest stretch in bytes; a longer one is read in pieces.
  static let limit = 1 << 16
  /// Layers that are taken off at most: each at least halves what it repairs, so that 2^16 bytes have no more.
  static let depth = 16

  private(set) var range = 0..<0
  var units: [MojibakeUnit] = []
  let charmaps: CharmapTable
  private var runs: [MojibakeRun] = []

  init(_ charmaps: CharmapTable) {
    self.charmaps = charmaps
  }

  /// Reads the stretch around the character at `offset`; nothing of it lies before `floor`.
  mutating func read(_ text: borrowing Text, around offset: Int, after floor: Int) {
    var start = max(floor, offset - Self.reach)
    while !text.isScalarBoundary(start) { start += 1 }
    var at = start
    while at < offset {
      if text[at] == 0x0A || text[at] == 0x0D { start = at + 1 }
      at += 1
    }
    units.removeAll(keepingCapacity: true)
    at = start
    var last = offset
    while at < text.count, at - last <= Self.reach, at - start < Self.limit {
      let scalar = text.scalar(at: at)
      if scalar.value == 0x0A || scalar.value == 0x0D { break }
      units.append(MojibakeUnit(scalar.value, at, at + scalar.length))
      at += scalar.length
      if scalar.length > 1 { last = at }
    }
    range = start..<at
  }

  /// Reads `scalars` that stand at no place of a text: to ask what would become of them.
  mutating func read(_ scalars: [UInt32]) {
    units = scalars.enumerated().map { MojibakeUnit($0.element, $0.offset, $0.offset + 1) }
    range = 0..<scalars.count
  }

  /// Takes off all layers; whether there were any.
  mutating func repair() -> Bool {
    var changed = false
    for _ in 0..<Self.depth {
      compose()
      guard repairLayer() else { break }
      changed = true
    }
    return changed
  }

  /// Sees a letter and its accent as the one character that normalization would make of them.
  private mutating func compose() {
    guard units.contains(where: { Self.isMark($0.scalar) }) else { return }
    var kept = 0
    for i in units.indices {
      var unit = units[i]
      if kept > 0, Self.isMark(unit.scalar), i + 1 == units.count || !Self.isMark(units[i + 1].scalar),
        let whole = composite(units[kept - 1].scalar, unit.scalar)
      {
        let base = units[kept - 1]
        unit.scalar = whole
        unit.start = base.start
        unit.layers = max(unit.layers, base.layers)
        if base.layers > 0 { unit.map = base.map }
        unit.margin = unit.layers == 0 ? 0 : max(unit.margin, base.margin)
        unit.isLossy = unit.isLossy || base.isLossy
        kept -= 1
      }
      units[kept] = unit
      kept += 1
    }
    units.removeLast(units.count - kept)
  }

  private func composite(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    let whole = cleanse_compose_pair(base, mark)
    return whole >= 0x80 ? UInt32(whole) : nil
  }

  /// Takes one layer off; whether there was one.
  private mutating func repairLayer() -> Bool {
    findRuns()
    let evidence = weigh()
    var result: [MojibakeUnit] = []
    var changed = false
    var at = 0
    for run in runs where run.gain >= Self.threshold(run, evidence[run.map]) {
      copy(at..<run.start, &result, &changed)
      decode(run, &result)
      at = run.start + run.count
      changed = true
    }
    copy(at..<units.count, &result, &changed)
    if changed { units = result }
    return changed
  }

  private func decode(_ run: MojibakeRun, _ result: inout [MojibakeUnit]) {
    var at = run.start
    for character in run.decoded {
      let parts = units[at..<at + character.count]
      var unit = MojibakeUnit(character.scalar, units[at].start, units[at + character.count - 1].end)
      unit.layers = 1 + parts.reduce(0) { max($0, $1.layers) }
      unit.map = run.map
      let margin = run.gain - Self.leastGain(run.map)
      unit.margin = parts.reduce(margin) { $1.layers > 0 ? min($0, $1.margin) : $0 }
      unit.isLossy = character.isLossy || parts.contains { $0.isLossy && $0.layers > 0 }
      if let meant = Self.meantByControl(unit.scalar) { unit.scalar = meant }
      result.append(unit)
      at += character.count
    }
  }

  /// Copies units that are no run; C1 controls that stand for characters of Windows-1252 become these.
  private func copy(_ part: Range<Int>, _ result: inout [MojibakeUnit], _ changed: inout Bool) {
    for i in part {
      var unit = units[i]
      if let meant = Self.meantByControl(unit.scalar), standsInText(i) {
        unit.scalar = meant
        unit.layers += 1
        unit.map = -1
        unit.margin = 20
        changed = true
      }
      result.append(unit)
    }
  }

  /// The character of Windows-1252 in the place of a C1 control.
  private static func meantByControl(_ scalar: UInt32) -> UInt32? {
    guard (0x80...0x9F).contains(scalar) else { return nil }
    let meant = windows1252[Int(scalar) - 0x80]
    return meant == 0xFFFD ? nil : meant
  }

  private static let windows1252 = Charmap.windows1252.upperHalf.unicodeScalars.prefix(32).map { $0.value }

  /// Whether the control at `i` stands where a character would: it is not alone on its line, and NEXT LINE, which may be
  /// what it says, is taken for an ellipsis only between a word and a space or a closing sign.
  private func standsInText(_ i: Int) -> Bool {
    let left = i > 0 ? units[i - 1].scalar : 0
    let right = i + 1 < units.count ? units[i + 1].scalar : 0
    guard !Self.isMark(right) else { return false }
    guard units[i].scalar == 0x85 else { return left != 0 || right != 0 }
    return Glyph(left).isLetter && (right == 0x20 || Self.meantByControl(right) != nil || Glyph(right).kind == .closing)
  }

  static func isMark(_ scalar: UInt32) -> Bool { scalar >= 0x300 && cleanse_combining_class(scalar) != 0 }
}

extension MojibakeRegion {
  /// Finds, from left to right, the likeliest run at each place.
  private mutating func findRuns() {
    runs.removeAll(keepingCapacity: true)
    var i = 0
    while i < units.count {
      let leads = charmaps.entry(units[i].scalar).leads
      var best: MojibakeRun?
      if leads != 0, i + 1 < units.count {
        for map in Charmap.allCases.indices where leads & 1 << UInt16(map) != 0 {
          guard let run = run(at: i, map) else { continue }
          if best == nil || run.gain - Self.leastGain(map) > best!.gain - Self.leastGain(best!.map) { best = run }
        }
      }
      if let best { runs.append(best) }
      i += best.map { $0.gain > 0 ? $0.count : 1 } ?? 1
    }
    dropOverlaps()
  }

  /// Runs that gain nothing may overlap later ones; they are evidence only.
  private mutating func dropOverlaps() {}

  /// For each charmap, what speaks for and against it in the stretch.
  private func weigh() -> [Int] {
    var evidence = [Int](repeating: 0, count: Charmap.allCases.count)
    for run in runs { evidence[run.map] += run.gain > 0 ? run.gain : 2 * run.gain }
    return evidence
  }

  /// The least gain at which a lone run is repaired. Windows-1252 makes most broken text, and the rarer charmaps need
  /// more; two runs that agree need less each.
  static func leastGain(_ map: Int) -> Int { map == 0 ? 18 : 25 }

  private static func threshold(_ run: MojibakeRun, _ evidence: Int) -> Int {
    let least = leastGain(run.map) + (run.decoded.contains { $0.isLossy } ? 6 : 0)
    let others = evidence - run.gain
    if others >= 30 { return max(6, least - 12) }
    // What is said against a rarer charmap elsewhere in the stretch counts against it here.
    return run.map == 0 ? least : least - min(0, others)
  }

  /// The run of sequences that starts at `start` in the charmap at `map`, with its gain; nil where there is none.
  private func run(at start: Int, _ map: Int) -> MojibakeRun? {
    var run = MojibakeRun(start: start, map: map)
    var i = start
    while run.decoded.count < 24, i < units.count, let next = sequence(at: i, map, after: run) {
      run.decoded.append((next.scalar, next.count, next.isLossy))
      i += next.count
    }
    run.count = i - start
    guard !run.decoded.isEmpty, i == units.count || !Self.isMark(units[i].scalar) else { return nil }
    run.gain = gain(run)
    return run
  }

  /// The next sequence of a run, where a space may stand for a no-break space beside its like.
  private func sequence(at i: Int, _ map: Int, after run: MojibakeRun) -> MojibakeSequence? {
    guard let found = MojibakeSequence(units, at: i, map: map, table: charmaps) else {
      return MojibakeSequence(cutShort: units, at: i, map: map)
    }
    guard found.usesSpace else { return found }
    let script = Glyph(found.scalar).script
    if units[i].scalar == 0xC3, map == 0 { return MojibakeSequence(spacedGrave: units, at: i) }
    guard script != .latin, script != .none else { return nil }
    if let last = run.decoded.last, Glyph(last.scalar).script == script { return found }
    guard i + found.count < units.count,
      let next = MojibakeSequence(units, at: i + found.count, map: map, table: charmaps), !next.usesSpace
    else { return nil }
    return Glyph(next.scalar).script == script ? found : nil
  }

  private func gain(_ run: MojibakeRun) -> Int {
    let before = [glyph(run.start - 2), glyph(run.start - 1)]
    let end = run.start + run.count
    let after = [glyph(end), glyph(end + 1)]
    let old = before + (run.start..<end).map { glyph($0) } + after
    let new = before + run.decoded.map { Glyph(Self.meantByControl($0.scalar) ?? $0.scalar) } + after
    return Oddity.of(old) - Oddity.of(new)
  }

  private func glyph(_ i: Int) -> Glyph {
    units.indices.contains(i) ? Glyph(units[i].scalar) : .edge
  }
}

extension MojibakeSequence {
  /// A curly quotation mark of which Windows-1252 had no character for the last byte, so that programs dropped it.
  fileprivate init?(cutShort units: [MojibakeUnit], at i: Int, map: Int) {
    guard map == 0, i + 1 < units.count, units[i].scalar == 0xE2, units[i + 1].scalar == 0x20AC else { return nil }
    self.init(scalar: 0x201D, count: 2, isLossy: true)
  }

  /// The letter à, of which white space was put in order since: its no-break space became a space, which may also be the
  /// one between two words.
  fileprivate init?(spacedGrave units: [MojibakeUnit], at i: Int) {
    let isDoubled = i + 2 == units.count || units[i + 2].scalar == 0x20
    let isWord = i > 0 && Glyph(units[i - 1].scalar).kind == .lower
    let startsWord = i + 2 < units.count && Glyph(units[i + 2].scalar).kind == .lower
    guard isWord || startsWord else { return nil }
    self.init(scalar: 0xE0, count: isDoubled && isWord ? 2 : 1)
  }
}
