/// Writes what a model spelled as a name: capitals, articles, blanks.
enum NameCase {
  private static let articles = words("al el ul il as ash ad an ar at az us ud ur un")
  private static let particles = words("bin bint ibn")

  private static func words(_ list: String) -> Set<[UInt8]> { Set(list.utf8.split(separator: 0x20).map { Array($0) }) }

  /// `latin`, small letters with hyphens where its words part, with the capitals of `original`, the word it spells.
  static func written(_ latin: [UInt8], _ original: [UInt32], _ script: NameScript) -> [UInt8] {
    let parts = latin.split(separator: 0x2D).map { Array($0) }
    if script == .hangul { return korean(parts, original) }
    guard script == .arabic else {
      let capitals = script.hasCase ? parts.map { LatinCase.followed($0, original) } : parts.map(LatinCase.capitalized)
      return Array(capitals.joined(separator: [0x20]))
    }
    if parts.count == 1 { return particles.contains(parts[0]) ? parts[0] : LatinCase.capitalized(parts[0]) }
    var written: [UInt8] = []
    for (i, part) in parts.enumerated() {
      let isArticle = articles.contains(part) && i + 1 < parts.count
      written += isArticle ? part : LatinCase.capitalized(part)
      if i + 1 < parts.count { written.append(isArticle ? 0x2D : 0x20) }
    }
    return written
  }

  /// The syllables of a given name are tied by hyphens; a name of three has a surname before it: Kim Gyu-tae.
  private static func korean(_ parts: [[UInt8]], _ original: [UInt32]) -> [UInt8] {
    var written: [UInt8] = []
    for (i, part) in parts.enumerated() {
      let isTied = i > 0 && (original.count == 2 || original.count == 3 && i == 2)
      if i > 0 { written.append(isTied ? 0x2D : 0x20) }
      written += isTied ? part : LatinCase.capitalized(part)
    }
    return written
  }
}
