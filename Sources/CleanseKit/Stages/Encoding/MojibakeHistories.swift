/// What happened to repaired characters, in words that are made once.
struct MojibakeHistories {
  /// As many layers as are remembered; more are too seldom.
  private static let depth = 4
  private var known = [String?](repeating: nil, count: 2 * depth * (Charmap.allCases.count + 1))

  /// What happened to `unit`.
  subscript(unit: MojibakeUnit) -> String {
    mutating get {
      guard unit.layers < Self.depth else { return Self.history(of: unit) }
      let place = (Int(unit.map) + 1) * 2 * Self.depth + 2 * Int(unit.layers) + (unit.isLossy ? 1 : 0)
      if let history = known[place] { return history }
      let history = Self.history(of: unit)
      known[place] = history
      return history
    }
  }

  private static func history(of unit: MojibakeUnit) -> String {
    let what =
      unit.map < 0 ? "Windows-1252 read as ISO 8859-1" : "UTF-8 read as \(Charmap.allCases[Int(unit.map)].title)"
    return what + (unit.layers > 1 ? ", \(unit.layers) layers" : "") + (unit.isLossy ? "; a byte was lost" : "")
  }
}
