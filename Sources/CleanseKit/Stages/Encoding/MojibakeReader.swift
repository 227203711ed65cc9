/// A stretch that the scratch of a stage holds on to.
final class MojibakeReader {
  var region: MojibakeRegion

  init(_ charmaps: CharmapTable) { region = MojibakeRegion(charmaps) }

  /// Whether `scalars` on their own hold what is repaired.
  func isBroken(_ scalars: [UInt32]) -> Bool {
    region.begin()
    for scalar in scalars { region.append(scalar) }
    return region.repair()
  }
}
