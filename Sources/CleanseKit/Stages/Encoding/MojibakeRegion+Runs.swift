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

  /// Finds the units that may start a sequence, each with the charmaps in which the next one may continue it.
  private mutating func findCandidates() {
    candidates.removeAll()
    runs.removeAll()
    memory.dismiss()
    doubles = 0
    var differences: UInt16 = 0
    var leads: UInt32 = 0
    for i in 0..<units.count {
      let entry = units[i].entry
      let roles = entry == 0 ? 0 : bytes.roles(of: entry)
      if leads != 0 {
        // A space may stand for a no-break space, and â€ may have lost its end.
        let goesOn = MojibakeUnit.isSpace(units[i].scalar) || units[i - 1].scalar == 0xE2
        addCandidate(i - 1, goesOn ? leads : leads & roles)
      }
      if entry != 0 { differences |= bytes.differences(of: entry) }
      leads = roles >> 16
    }
    if leads != 0 { addCandidate(units.count - 1, leads) }
    doubles = ~differences & bytes.controls & ~1
  }

  @inline(__always)
  private mutating func addCandidate(_ unit: Int, _ maps: UInt32) {
    let maps = UInt16(truncatingIfNeeded: maps)
    guard maps != 0 else { return }
    candidates.append(MojibakeCandidate(unit: Int32(unit), maps: maps, runs: Int32(runs.count)))
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
  private mutating func run(of i: Int, _ map: Int, in company: Glyph.Script = .none) -> MojibakeRun {
    let candidate = candidates[i]
    let place = Int(candidate.runs) + (candidate.maps & (1 << UInt16(map) &- 1)).nonzeroBitCount
    let known = runs[place]
    if known.isKnown, company == .none || known.isSettled { return known }
    let run = recall(i, map, company)
    if company == .none { runs[place] = run }
    return run
  }

  /// The run of a candidate, read or remembered.
  private mutating func recall(_ i: Int, _ map: Int, _ company: Glyph.Script) -> MojibakeRun {
    let start = Int(candidates[i].unit)
    if memory.unit != start { makeKey(start) }
    if var run = memory.run(map, company) {
      run.start = Int32(start)
      return run
    }
    readsFar = false
    let run = read(i, map, company)
    if !readsFar, !run.isSpecial { memory.keep(run, company) }
    return run
  }

  /// Says to the memory what decides on the runs of the candidate at `start`.
  private mutating func makeKey(_ start: Int) {
    memory.begin(start)
    memory.add(context(start - 2).word)
    memory.add(context(start - 1).word)
    var end = start
    let limit = min(units.count, start + MojibakeMemory.longest - 4)
    while end < limit, units[end].scalar >= 0x80 {
      memory.add(units[end].scalar)
      end += 1
    }
    let isSpace = end < units.count && units[end].scalar == 0x20
    memory.add(context(end).word | (isSpace ? 1 << 31 : 0))
    memory.add(context(end + 1).word)
    memory.end(isWhole: end == units.count || units[end].scalar < 0x80)
  }

  /// Reads the run of sequences that starts at a candidate.
  private mutating func read(_ candidate: Int, _ map: Int, _ company: Glyph.Script) -> MojibakeRun {
    let start = Int(candidates[candidate].unit)
    var run = MojibakeRun(start: Int32(start), map: Int8(map), isKnown: true)
    var last = GlyphCell.edge
    var credit = 0
    var i = start
    row.removeAll()
    row.append(context(start - 2))
    row.append(context(start - 1))
    while run.length < 24, i < units.count {
      let next = sequence(at: i, map, after: last, isSpecial: &run.isSpecial)
      guard next.count > 0, next.scalar > 0x9F || bytes.hasControls(map) else { break }
      last = cell(Self.meantByControl(next.scalar) ?? next.scalar)
      row.append(last)
      run.scripts &+= 1 << UInt64(8 * last.script.rawValue)
      if next.isLossy { run.isLossy = true } else if next.count == 3 { credit += Self.credit(next.scalar) }
      run.length += 1
      i += next.count
    }
    guard run.length > 0, i == units.count || !units[i].cell.isMark else {
      run.length = 0
      return run
    }
    run.count = Int16(i - start)
    row.append(context(i))
    row.append(context(i + 1))
    let oddity = Oddity.of(row, glyphs!, company: company, isSettled: &run.isSettled)
    run.gain = Int32(oddityOfUnits(candidate, Int(run.count)) - oddity + credit)
    return run
  }

  /// How odd the first `count` units from a candidate on are.
  private mutating func oddityOfUnits(_ candidate: Int, _ count: Int) -> Int {
    if Int(candidates[candidate].count) == count { return Int(candidates[candidate].oddity) }
    let start = Int(candidates[candidate].unit)
    oldRow.removeAll()
    oldRow.append(context(start - 2))
    oldRow.append(context(start - 1))
    for i in start..<start + count { oldRow.append(units[i].cell) }
    oldRow.append(context(start + count))
    oldRow.append(context(start + count + 1))
    var isSettled = true
    let oddity = Oddity.of(oldRow, glyphs!, company: .none, isSettled: &isSettled)
    candidates[candidate].oddity = Int32(oddity)
    candidates[candidate].count = Int32(count)
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
