internal import CCleanseICU

/// Which letter of one script looks like a letter of another: from the skeletons of UTS #39.
///
/// A class, for it is filled when the first word of mixed scripts turns up.
final class LookAlikes {
  private let checker: SpoofChecker
  /// The letters of a script by their skeletons.
  private var letters: [WordScript: [[UInt8]: [UInt32]]] = [:]
  /// What was asked before.
  private var known: [UInt64: UInt32] = [:]

  init(_ checker: SpoofChecker) {
    self.checker = checker
  }

  /// The letter of `script` that looks like `scalar`, of the same case where one is; nil where there is none.
  func letter(like scalar: UInt32, in script: WordScript) -> UInt32? {
    let key = UInt64(scalar) << 8 | UInt64(script.rawValue)
    if let found = known[key] { return found == 0 ? nil : found }
    var found: UInt32?
    if let skeleton = checker.skeleton(of: scalar), let similar = alphabet(script)[skeleton] {
      let category = cleanse_category_of(scalar)
      found = similar.first { cleanse_category_of($0) == category } ?? similar.first
      // A capital for a small letter, or the other way round, is another reading: ӏ for l, but not for I.
      if let letter = found, cleanse_category_of(letter) != category { found = nil }
    }
    known[key] = found ?? 0
    return found
  }

  private func alphabet(_ script: WordScript) -> [[UInt8]: [UInt32]] {
    if let made = letters[script] { return made }
    var made: [[UInt8]: [UInt32]] = [:]
    for range in Self.alphabets[script] ?? [] {
      for scalar in range where WordScript.of(scalar) == script {
        guard let skeleton = checker.skeleton(of: scalar) else { continue }
        made[skeleton, default: []].append(scalar)
      }
    }
    letters[script] = made
    return made
  }

  /// The letters that texts are written with today, in the order in which they are preferred.
  private static let alphabets: [WordScript: [ClosedRange<UInt32>]] = [
    .latin: [0x41...0x5A, 0x61...0x7A, 0xC0...0x17F, 0x18F...0x18F, 0x259...0x259],
    .greek: [0x386...0x3CE],
    .cyrillic: [0x410...0x44F, 0x401...0x40F, 0x451...0x45F, 0x490...0x4FF],
    .armenian: [0x531...0x556, 0x561...0x586],
    .georgian: [0x10D0...0x10F0],
  ]
}
