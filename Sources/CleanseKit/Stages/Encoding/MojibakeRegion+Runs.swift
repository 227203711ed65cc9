extension MojibakeRegion {
  /// Finds, from left to right, the likeliest run at each place.
  ///
  /// A text is rarely broken in two ways at once: where several charmaps would do, the one that explains most of the
  /// stretch is taken.
  mutating func findRuns() {
    found.removeAll()
    findCandidates()
    guard candidates.count > 0 else { return }
    weigh()
    var end = 0
    for i in 0..<candidates.count where Int(candidates[i].unit) >= end {
      let best = bestRun(of: i)
      guard best.length > 0 else { continue }
      found.append(best)
      if best.gain > 0 { end = best.end }
    }
  }

  /// Finds the units that may start a sequence, each with the charmaps in which the next ones may continue it.
  private mutating func findCandidates() {
    candidates.removeAll()
    runs.removeAll()
    var differences: UInt16 = 0
    let all = unsafe units.base
    for i in 0..<units.count {
      let entry = unsafe all[i].entry
      guard entry != 0 else { continue }
      differences |= bytes.differences(of: entry)
      let roles = bytes.roles(of: entry)
      if roles.leads { addCandidate(i, maps(at: i, roles)) }
    }
    doubles = ~differences & bytes.controls & ~1
  }

  /// The charmaps in which the units after the one at `i`, of `roles`, may go on; a space may stand for a no-break space.
  @inline(__always)
  private func maps(at i: Int, _ roles: CharmapRoles) -> UInt16 {
    guard let second = units.element(at: i + 1) else {
      // The letter à may have lost its second half at the end of a line.
      return units[i].scalar == 0xC3 ? roles.pairs : 0
    }
    // The end of â€ may have been lost.
    if second.scalar == 0x20AC, units[i].scalar == 0xE2 { return roles.pairs | roles.longer }
    let two = goingOn(second)
    let longer = roles.longer & two
    guard longer != 0, let third = units.element(at: i + 2) else { return roles.pairs & two }
    return roles.pairs & two | longer & goingOn(third)
  }

  @inline(__always)
  private func goingOn(_ unit: MojibakeUnit) -> UInt16 {
    MojibakeUnit.isSpace(unit.scalar) ? ~0 : bytes.roles(of: unit.entry).further
  }

  @inline(__always)
  private mutating func addCandidate(_ unit: Int, _ maps: UInt16) {
    guard maps != 0 else { return }
    candidates.append(
      MojibakeCandidate(unit: Int32(truncatingIfNeeded: unit), maps: maps, runs: Int32(truncatingIfNeeded: runs.count)))
    for _ in 0..<maps.nonzeroBitCount { runs.append(MojibakeRun()) }
  }

  /// Looks for the runs of each charmap, one after the other, and counts what they gain.
  private mutating func weigh() {
    evidence.removeAll()
    ends.fill(0, count: Charmap.allCases.count)
    var maps: UInt16 = 0
    for i in 0..<candidates.count { maps |= candidates[i].maps }
    // What is the first charmap under another name finds the same, unless the first is read more kindly.
    doubles = maps & 1 != 0 ? doubles & maps : 0
    if weigh(~doubles) {
      _ = weigh(doubles)
      doubles = 0
    }
    var left = doubles
    while left != 0 {
      evidence.copy(0, to: left.trailingZeroBitCount)
      left &= left - 1
    }
    evidence.conclude()
  }

  /// Weighs the runs of some charmaps; whether one was special.
  private mutating func weigh(_ maps: UInt16) -> Bool {
    var isSpecial = false
    for i in 0..<candidates.count {
      var left = candidates[i].maps & maps
      let unit = Int(candidates[i].unit)
      while left != 0 {
        let map = left.trailingZeroBitCount
        left &= left - 1
        guard unit >= ends[map] else { continue }
        let run = run(of: i, map)
        if run.isSpecial { isSpecial = true }
        guard run.length > 0 else { continue }
        evidence.add(run)
        if run.gain > 0 { ends[map] = run.end }
      }
    }
    return isSpecial
  }

  private mutating func bestRun(of i: Int) -> MojibakeRun {
    var best = MojibakeRun()
    var most = Int.min
    var left = candidates[i].maps & ~doubles
    while left != 0 {
      let map = left.trailingZeroBitCount
      left &= left - 1
      let run = run(of: i, map, in: evidence.script(of: map))
      if map == 0, run.isSpecial { left |= candidates[i].maps & doubles }
      guard run.length > 0 else { continue }
      let merit = Int(run.gain) - Self.leastGain(map) + (map == evidence.strongest ? 60 : 0)
      if merit > most { (best, most) = (run, merit) }
    }
    return best
  }

  /// The least gain at which a lone run is repaired. Windows-1252 makes most broken text, and the rarer charmaps need
  /// more; two runs that agree need less each.
  @inline(__always)
  static func leastGain(_ map: Int) -> Int { map == 0 ? 18 : 25 }

  /// The least gain at which `run` is repaired, with what is known of its charmap.
  func threshold(_ run: MojibakeRun) -> Int {
    let least = Self.leastGain(Int(run.map)) + (run.isLossy ? 6 : 0)
    let others = evidence.total(of: Int(run.map)) - max(0, Int(run.gain))
    if others >= 60 { return others >= 120 ? 1 : 4 }
    if others >= 30 { return max(6, least - 12) }
    // What is said against a rarer charmap elsewhere in the stretch counts against it here.
    return run.map == 0 ? least : least - min(0, others)
  }

  /// The run of a candidate in a charmap, looked for once.
  @inline(__always)
  private mutating func run(of i: Int, _ map: Int, in company: Glyph.Script = .none) -> MojibakeRun {
    let maps = candidates[i].maps & (1 << UInt16(map) &- 1)
    let place = Int(candidates[i].runs) + (maps == 0 ? 0 : maps.nonzeroBitCount)
    if runs[place].isKnown, company == .none || runs[place].isSettled { return runs[place] }
    let run = company == .none && isDouble(map, of: candidates[i]) ? double(of: i, map) : read(i, map, company)
    if company == .none { runs[place] = run }
    return run
  }

  /// Whether the run of a candidate in `map` is that in the first charmap, since all that it looks at has the same bytes.
  @inline(__always)
  private mutating func isDouble(_ map: Int, of candidate: MojibakeCandidate) -> Bool {
    guard map != 0, candidate.maps & 1 != 0, bytes.hasControls(map) else { return false }
    let first = runs[Int(candidate.runs)]
    guard first.isKnown, !first.isSpecial else { return false }
    // Where a run ends, a sequence was tried; where one was found that would take a space, the next one too.
    let end = Int(candidate.unit) + Int(first.count) + 2 * MojibakeRun.longestSequence
    var differences: UInt16 = 0
    for i in Int(candidate.unit)..<min(end, units.count) where units[i].entry != 0 {
      differences |= bytes.differences(of: units[i].entry)
      if differences >> UInt16(map) & 1 != 0 { return false }
    }
    return true
  }

  /// The run of a candidate in the first charmap, as one of `map`.
  private func double(of i: Int, _ map: Int) -> MojibakeRun {
    var run = runs[Int(candidates[i].runs)]
    run.map = Int8(truncatingIfNeeded: map)
    return run
  }

  /// Reads the run of sequences that starts at a candidate.
  private mutating func read(_ candidate: Int, _ map: Int, _ company: Glyph.Script) -> MojibakeRun {
    let start = Int(candidates[candidate].unit)
    var run = MojibakeRun(start: Int32(truncatingIfNeeded: start), map: Int8(truncatingIfNeeded: map), isKnown: true)
    let credit = decode(from: start, &run)
    let end = start + Int(run.count)
    guard run.length > 0, end == units.count || !units[end].cell.isMark else {
      run.length = 0
      return run
    }
    let count = Int(run.length) + 4
    frame(start, end, count)
    let oddity = Oddity.of(row, count: count, glyphs!, company: company, isSettled: &run.isSettled)
    run.gain = Int32(truncatingIfNeeded: oddityOfUnits(candidate, Int(run.count)) - oddity + credit)
    return run
  }

  /// Decodes the sequences of `run` into `row`, and returns what speaks for them.
  @inline(__always)
  private mutating func decode(from start: Int, _ run: inout MojibakeRun) -> Int {
    let map = Int(run.map)
    let hasControls = bytes.hasControls(map)
    let glyphs = glyphs!
    let cells = unsafe row.base
    var last = GlyphCell.edge
    var credit = 0
    var length = 0
    var i = start
    while length < MojibakeRun.longest, i < units.count {
      let pair = pair(at: i, map)
      if pair != 0 {
        guard pair > 0x9F || hasControls else { break }
        last = glyphs.meaning(of: pair)
        i += 2
      } else {
        let next = sequence(at: i, map, after: last, isSpecial: &run.isSpecial)
        guard next.count > 0, next.scalar > 0x9F || hasControls else { break }
        last = cell(Self.meantByControl(next.scalar) ?? next.scalar)
        if next.isLossy { run.isLossy = true } else if next.count == 3 { credit += Self.credit(next.scalar) }
        i += next.count
      }
      unsafe cells[2 + length] = last
      run.scripts &+= 1 << UInt64(8 * last.script.rawValue)
      length += 1
    }
    run.length = Int8(truncatingIfNeeded: length)
    run.count = Int16(truncatingIfNeeded: i - start)
    return credit
  }

  /// Puts what stands beside the units from `start` to `end` at the ends of the first `count` cells of `row`.
  @inline(__always)
  private mutating func frame(_ start: Int, _ end: Int, _ count: Int) {
    let cells = unsafe row.base
    unsafe cells[0] = context(start - 2)
    unsafe cells[1] = context(start - 1)
    unsafe cells[count - 2] = context(end)
    unsafe cells[count - 1] = context(end + 1)
  }

  /// How odd the first `count` units from a candidate on are.
  @inline(__always)
  private mutating func oddityOfUnits(_ candidate: Int, _ count: Int) -> Int {
    if Int(candidates[candidate].count) == count { return Int(candidates[candidate].oddity) }
    let start = Int(candidates[candidate].unit)
    let cells = unsafe row.base
    precondition(start >= 0 && start + count <= units.count && count <= row.capacity - 4)
    let first = unsafe units.base + start
    for i in 0..<count { unsafe cells[2 + i] = first[i].cell }
    frame(start, start + count, count + 4)
    var isSettled = true
    let oddity = Oddity.of(row, count: count + 4, glyphs!, company: .none, isSettled: &isSettled)
    candidates[candidate].oddity = Int32(truncatingIfNeeded: oddity)
    candidates[candidate].count = Int32(truncatingIfNeeded: count)
    return oddity
  }

  /// What speaks for a character of three bytes beside the oddity of what stands in its place: broken encoding shows some
  /// so often, and chance spells them with three characters so seldom, that finding one is evidence in itself.
  private static func credit(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2600...0x27BF: 16
    case 0xFFFD: 40
    default: 0
    }
  }
}
