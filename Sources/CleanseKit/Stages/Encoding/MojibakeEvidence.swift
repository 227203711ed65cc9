/// What speaks for and against each charmap in a stretch of text.
struct MojibakeEvidence: ~Copyable {
  private var totals = FlatRow<Int>()
  /// How many letters of each script each charmap makes, the charmap in steps of eight.
  private var letters = FlatRow<Int32>(capacity: 128)
  private var scripts = FlatRow<Glyph.Script>()
  /// The charmaps that make letters, one bit each.
  private var lettered: UInt16 = 0
  /// The charmap that explains most, if any explains something.
  private(set) var strongest = -1

  mutating func removeAll() {
    totals.fill(0, count: Charmap.allCases.count)
    letters.fill(0, count: 8 * Charmap.allCases.count)
    scripts.fill(.none, count: Charmap.allCases.count)
    strongest = -1
    lettered = 0
  }

  /// Counts what a run gains for its charmap, or twice what it would lose.
  @inline(__always)
  mutating func add(_ run: MojibakeRun) {
    let map = Int(run.map)
    totals[map] += run.gain > 0 ? Int(run.gain) : 2 * Int(run.gain)
    guard run.gain >= 30, run.scripts & ~0xFFFF != 0 else { return }
    lettered |= 1 << UInt16(map)
    for script in Int(Glyph.Script.greek.rawValue)..<8 {
      letters[8 * map + script] += Int32(run.scripts >> UInt64(8 * script) & 0xFF)
    }
  }

  /// Gives `double` what `map` has.
  mutating func copy(_ map: Int, to double: Int) {
    totals[double] = totals[map]
    if lettered >> UInt16(map) & 1 != 0 { lettered |= 1 << UInt16(double) }
    for script in 0..<8 { letters[8 * double + script] = letters[8 * map + script] }
  }

  /// Decides what the strongest charmap and the scripts are.
  mutating func conclude() {
    var most = 0
    for map in 0..<totals.count where totals[map] > most {
      most = totals[map]
      strongest = map
    }
    while lettered != 0 {
      let map = lettered.trailingZeroBitCount
      lettered &= lettered - 1
      scripts[map] = mainScript(of: map)
    }
  }

  func total(of map: Int) -> Int { totals[map] }

  /// The script, other than Latin, that `map` makes most of; `none` where it makes none.
  func script(of map: Int) -> Glyph.Script { scripts[map] }

  private func mainScript(of map: Int) -> Glyph.Script {
    var most: Int32 = 0
    var main = Glyph.Script.none
    for script in Glyph.Script.allCases where script != .none && script != .latin {
      let count = letters[8 * map + Int(script.rawValue)]
      if count > most { (most, main) = (count, script) }
    }
    return main
  }
}
