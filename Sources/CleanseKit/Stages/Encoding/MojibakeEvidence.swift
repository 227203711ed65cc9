/// What speaks for and against each charmap in a stretch of text.
struct MojibakeEvidence {
  private let totals: [Int]
  private let scripts: [Glyph.Script]
  /// The charmap that explains most, if any explains something.
  let strongest: Int

  /// Weighs the `runs` of each charmap: what they gain, less twice what they would lose.
  init(runs: [[MojibakeRun]]) {
    totals = runs.map { $0.reduce(0) { $0 + ($1.gain > 0 ? $1.gain : 2 * $1.gain) } }
    scripts = runs.map(Self.mainScript)
    let most = totals.max() ?? 0
    strongest = most > 0 ? totals.firstIndex(of: most)! : -1
  }

  func total(of map: Int) -> Int { totals[map] }

  /// The script, other than Latin, that `map` makes most of; `none` where it makes none.
  func script(of map: Int) -> Glyph.Script { scripts[map] }

  private static func mainScript(_ runs: [MojibakeRun]) -> Glyph.Script {
    var counts = [Int](repeating: 0, count: Int(Glyph.Script.other.rawValue) + 1)
    for run in runs where run.gain >= 30 {
      for character in run.decoded { counts[Int(Glyph(character.scalar).script.rawValue)] += 1 }
    }
    counts[Int(Glyph.Script.none.rawValue)] = 0
    counts[Int(Glyph.Script.latin.rawValue)] = 0
    let most = counts.max() ?? 0
    return most > 0 ? Glyph.Script(rawValue: UInt8(counts.firstIndex(of: most)!)) ?? .none : .none
  }
}
