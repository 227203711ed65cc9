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
  /// What repairs have brought forth and the next layers are seen through.
  private var hidden: [MojibakeUnit] = []
  let charmaps: CharmapTable
  private var found: [MojibakeRun] = []
  private var candidates: [(unit: Int, maps: UInt16)] = []
  private var evidence = MojibakeEvidence(runs: [])

  init(_ charmaps: CharmapTable) {
    self.charmaps = charmaps
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
    units.removeAll(keepingCapacity: true)
    hidden.removeAll(keepingCapacity: true)
    at = start
    var last = offset
    while at < text.count, at - last <= Self.reach, at - start < Self.limit {
      let scalar = text.scalar(at: at)
      if Self.endsLine(scalar.value) { break }
      if !Self.isTransparent(scalar.value) { units.append(MojibakeUnit(scalar.value, at, at + scalar.length)) }
      at += scalar.value == 0x1B ? text.controlSequenceLength(at: at) : scalar.length
      if scalar.length > 1 { last = at }
    }
    range = start..<at
  }

  /// Whether a line ends at a scalar: also at VT and FF, which white space in order has as line ends.
  static func endsLine(_ scalar: UInt32) -> Bool { (0x0A...0x0D).contains(scalar) }

  /// What the repairs have made, in the order of the text.
  var repaired: [MojibakeUnit] {
    let made = units.filter { $0.layers > 0 }
    guard !hidden.isEmpty else { return made }
    // Broken encoding that was seen through what a repair had made takes it along.
    var next = 0
    let apart = hidden.sorted { $0.start < $1.start }.filter { unit in
      while next < made.count, made[next].end <= unit.start { next += 1 }
      return next == made.count || made[next].start >= unit.end
    }
    return (made + apart).sorted { $0.start < $1.start }
  }

  /// Whether broken encoding is seen through a character, since `strip-invisibles` may take it away: what is repaired
  /// must not depend on whether it has. Soft hyphens and C1 controls are bytes of charmaps, and are not seen through.
  static func isTransparent(_ scalar: UInt32) -> Bool {
    switch Invisible(scalar) {
    case .zeroWidth, .joiner, .bidiControl, .tag, .variationSelector, .escape: true
    case .control: scalar < 0x80
    case .softHyphen, .privateUse, .noncharacter, nil: false
    }
  }

  /// Reads `scalars` that stand at no place of a text: to ask what would become of them.
  mutating func read(_ scalars: some Sequence<UInt32>) {
    units = scalars.filter { !Self.isTransparent($0) }.enumerated().map {
      MojibakeUnit($0.element, $0.offset, $0.offset + 1)
    }
    range = 0..<units.count
    hidden.removeAll(keepingCapacity: true)
  }

  /// The number of characters that are the result of a repair.
  var repairedCount: Int { repaired.count }

  /// Takes off all layers; whether there were any.
  ///
  /// No-break spaces are read as what they are, and then as the spaces that they may become in a later stage: that must
  /// leave nothing to repair.
  mutating func repair() -> Bool {
    var changed = repairLayers()
    for _ in 0..<Self.depth where units.contains(where: { $0.scalar == 0xA0 }) {
      relax()
      let repairsMore = repairLayers()
      restore()
      guard repairsMore else { break }
      changed = true
      guard repairLayers() else { break }
    }
    return changed
  }

  private mutating func repairLayers() -> Bool {
    var changed = false
    for _ in 0..<Self.depth {
      compose()
      guard repairLayer() else { break }
      changed = true
    }
    return changed
  }

  /// Reads no-break spaces as spaces.
  private mutating func relax() {
    for i in units.indices where units[i].scalar == 0xA0 {
      units[i].scalar = 0x20
      units[i].isNoBreak = true
    }
  }

  private mutating func restore() {
    for i in units.indices where units[i].isNoBreak {
      units[i].scalar = 0xA0
      units[i].isNoBreak = false
    }
  }

  /// Sees a letter and its accent as the one character that normalization would make of them.
  private mutating func compose() {
    // The accents of the letters of all charmaps lie in this range.
    guard units.contains(where: { (0x300...0x345).contains($0.scalar) }) else { return }
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
    var result: [MojibakeUnit] = []
    var changed = false
    var at = 0
    for run in found where run.start >= at && run.gain >= threshold(run) {
      copy(at..<run.start, &result, &changed)
      decode(run, &result)
      at = run.start + run.count
      changed = true
    }
    copy(at..<units.count, &result, &changed)
    guard changed else { return false }
    for unit in result where Self.isTransparent(unit.scalar) { hidden.append(unit) }
    result.removeAll { Self.isTransparent($0.scalar) }
    units = result
    return true
  }

  private func decode(_ run: MojibakeRun, _ result: inout [MojibakeUnit]) {
    var at = run.start
    for character in run.decoded {
      let parts = units[at..<at + character.count]
      var unit = MojibakeUnit(character.scalar, Int(units[at].start), Int(units[at + character.count - 1].end))
      unit.layers = 1 + parts.reduce(0) { max($0, $1.layers) }
      unit.map = Int8(run.map)
      let margin = Int16(clamping: run.gain - Self.leastGain(run.map))
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
  /// what it says, is taken for an ellipsis only between a word and a space, a closing sign or another such control.
  private func standsInText(_ i: Int) -> Bool {
    let left = i > 0 ? units[i - 1].scalar : 0
    let right = i + 1 < units.count ? units[i + 1].scalar : 0
    guard !Self.isMark(right) else { return false }
    guard units[i].scalar == 0x85 else { return left != 0 || right != 0 }
    return Glyph(left).isLetter && right != 0 && right != 0x85
      && (Self.meantByControl(right) != nil || Glyph(right).kind == .edge || Glyph(right).kind == .closing)
  }

  static func isMark(_ scalar: UInt32) -> Bool { scalar >= 0x300 && cleanse_combining_class(scalar) != 0 }
}

extension MojibakeRegion {
  /// Finds, from left to right, the likeliest run at each place.
  ///
  /// A text is rarely broken in two ways at once: where several charmaps would do, the one that explains most of the
  /// stretch is taken.
  private mutating func findRuns() {
    findCandidates()
    found.removeAll(keepingCapacity: true)
    guard !candidates.isEmpty else { return }
    let maps = candidates.reduce(0) { $0 | $1.maps }
    evidence = MojibakeEvidence(
      runs: Charmap.allCases.indices.map { maps & 1 << UInt16($0) == 0 ? [] : runs(of: $0) })
    var end = 0
    for candidate in candidates where candidate.unit >= end {
      guard let best = bestRun(at: candidate.unit) else { continue }
      found.append(best)
      if best.gain > 0 { end = best.start + best.count }
    }
  }

  /// Finds the units that may start a sequence, each with the charmaps in which the next one may continue it.
  private mutating func findCandidates() {
    candidates.removeAll(keepingCapacity: true)
    var leads: UInt32 = 0
    for i in units.indices {
      let roles = charmaps.roles(units[i].scalar)
      if leads != 0 {
        var maps = leads & roles & ~CharmapTable.special
        // A space may stand for a no-break space, and â€ may have lost its end.
        if MojibakeUnit.isSpace(units[i].scalar) || units[i - 1].scalar == 0xE2 { maps = leads }
        if maps != 0 { candidates.append((i - 1, UInt16(truncatingIfNeeded: maps))) }
      }
      leads = roles >> 16
    }
    if leads != 0 { candidates.append((units.count - 1, UInt16(truncatingIfNeeded: leads))) }
  }

  /// The runs of one charmap, each after the other.
  private func runs(of map: Int) -> [MojibakeRun] {
    let bit = UInt16(1) << UInt16(map)
    var runs: [MojibakeRun] = []
    var end = 0
    for candidate in candidates where candidate.maps & bit != 0 && candidate.unit >= end {
      guard let run = run(at: candidate.unit, map) else { continue }
      runs.append(run)
      if run.gain > 0 { end = run.start + run.count }
    }
    return runs
  }

  private func bestRun(at i: Int) -> MojibakeRun? {
    let leads = charmaps.entry(units[i].scalar).leads
    guard leads != 0 else { return nil }
    var best: MojibakeRun?
    var most = Int.min
    for map in Charmap.allCases.indices where leads & 1 << UInt16(map) != 0 {
      guard let run = run(at: i, map, company: evidence.script(of: map)) else { continue }
      let merit = run.gain - Self.leastGain(map) + (map == evidence.strongest ? 60 : 0)
      if merit > most { (best, most) = (run, merit) }
    }
    return best
  }

  /// The least gain at which a lone run is repaired. Windows-1252 makes most broken text, and the rarer charmaps need
  /// more; two runs that agree need less each.
  static func leastGain(_ map: Int) -> Int { map == 0 ? 18 : 25 }

  private func threshold(_ run: MojibakeRun) -> Int {
    let least = Self.leastGain(run.map) + (run.decoded.contains { $0.isLossy } ? 6 : 0)
    let others = evidence.total(of: run.map) - max(0, run.gain)
    if others >= 60 { return others >= 120 ? 1 : 4 }
    if others >= 30 { return max(6, least - 12) }
    // What is said against a rarer charmap elsewhere in the stretch counts against it here.
    return run.map == 0 ? least : least - min(0, others)
  }

  /// The run of sequences that starts at `start` in the charmap at `map`, with its gain; nil where there is none.
  private func run(at start: Int, _ map: Int, company: Glyph.Script = .none) -> MojibakeRun? {
    var run = MojibakeRun(start: start, map: map)
    var i = start
    while run.decoded.count < 24, i < units.count, let next = sequence(at: i, map, after: run),
      next.scalar > 0x9F || Charmap.allCases[map].hasControls
    {
      run.decoded.append((next.scalar, next.count, next.isLossy))
      i += next.count
    }
    run.count = i - start
    guard !run.decoded.isEmpty, i == units.count || !Self.isMark(units[i].scalar) else { return nil }
    run.gain = gain(run, company)
    return run
  }

  /// The next sequence of a run, where a space may stand for a no-break space beside its like.
  private func sequence(at i: Int, _ map: Int, after run: MojibakeRun) -> MojibakeSequence? {
    if units[i].scalar == 0xC3, map == 0, i + 1 == units.count || isPlainSpace(i + 1) {
      return MojibakeSequence(spacedGrave: units, at: i)
    }
    guard let found = MojibakeSequence(units, at: i, map: map, table: charmaps) else {
      return MojibakeSequence(cutShort: units, at: i, map: map)
    }
    guard found.usesSpace else { return found }
    return isAmongItsLike(found, at: i, map, after: run) ? found : MojibakeSequence(cutShort: units, at: i, map: map)
  }

  private func isPlainSpace(_ i: Int) -> Bool {
    units[i].scalar != 0xA0 && MojibakeUnit.isSpace(units[i].scalar)
  }

  private func isAmongItsLike(_ found: MojibakeSequence, at i: Int, _ map: Int, after run: MojibakeRun) -> Bool {
    let script = Glyph(found.scalar).script
    guard script != .latin, script != .none else { return false }
    if let last = run.decoded.last, Glyph(last.scalar).script == script { return true }
    guard i + found.count < units.count,
      let next = MojibakeSequence(units, at: i + found.count, map: map, table: charmaps), !next.usesSpace
    else { return false }
    return Glyph(next.scalar).script == script
  }

  private func gain(_ run: MojibakeRun, _ company: Glyph.Script) -> Int {
    let before = [glyph(run.start - 2), glyph(run.start - 1)]
    let end = run.start + run.count
    let after = [glyph(end), glyph(end + 1)]
    let old = before + (run.start..<end).map { units[$0].scalar == 0xA0 ? .noBreakSpace : glyph($0) } + after
    let new = before + run.decoded.map { Glyph(Self.meantByControl($0.scalar) ?? $0.scalar) } + after
    return Oddity.of(old) - Oddity.of(new, company: company) + run.decoded.reduce(0) { $0 + Self.credit($1) }
  }

  /// What speaks for a character beside the oddity of what stands in its place: broken encoding shows some so often, and
  /// chance spells them with three characters so seldom, that finding one is evidence in itself.
  private static func credit(_ character: (scalar: UInt32, count: Int, isLossy: Bool)) -> Int {
    guard character.count == 3, !character.isLossy else { return 0 }
    switch character.scalar {
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2600...0x27BF: return 16
    case 0xFFFD: return 40
    default: return 0
    }
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
    let isDoubled = i + 2 < units.count && MojibakeUnit.isSpace(units[i + 2].scalar)
    let isWord = i > 0 && Glyph(units[i - 1].scalar).kind == .lower
    let startsWord = i + 2 < units.count && Glyph(units[i + 2].scalar).kind == .lower
    guard isWord || startsWord else { return nil }
    self.init(scalar: 0xE0, count: isDoubled && isWord ? 2 : 1)
  }
}
