/// Tells whether taking a row of invisible characters away would join its neighbours to something that an earlier stage
/// of a pipeline would have changed: broken encoding, a tag, a character reference.
///
/// A pipeline that made such things would find work when it runs a second time, and a text could hide them from it.
struct JoinGuard {
  /// Visible characters that are looked at on each side: as many as a run of broken encoding may need to be told.
  private static let reach = 16
  /// Bytes before the row in which a tag or reference may have begun.
  private static let tokenReach = 64

  private let reader = MojibakeReader(.shared)
  private var joined: [UInt32] = []
  private let memory = JoinMemory()

  /// What the neighbours of `cluster` would read as, or nil where they may be joined.
  mutating func danger(_ cluster: InvisibleCluster, in text: borrowing Text) -> String? {
    if joinsMarkup(cluster.range, text) { return "markup" }
    return joinsMojibake(cluster, text) ? "broken encoding" : nil
  }

  /// Only a soft hyphen or a C1 control parts broken encoding: `repair-mojibake` sees through all else.
  private mutating func joinsMojibake(_ cluster: InvisibleCluster, _ text: borrowing Text) -> Bool {
    guard cluster.items.contains(where: { !MojibakeRegion.isTransparent($0.scalar) }) else { return false }
    let left = text.scalar(before: cluster.range.lowerBound)
    let right = text.scalar(at: cluster.range.upperBound)
    guard left.value >= 0x80 || right.value >= 0x80 else { return false }
    joined.removeAll(keepingCapacity: true)
    appendVisible(before: cluster.range.lowerBound, text)
    let seam = joined.count
    appendVisible(after: cluster.range.upperBound, text)
    guard MojibakeCandidates.isCandidate(joined) else { return false }
    memory.begin()
    for item in cluster.items.prefix(Self.reach) { memory.add(item.scalar) }
    memory.add(UInt32(seam) | 1 << 31)
    for scalar in joined { memory.add(scalar) }
    if let known = memory.isDangerous { return known }
    let repaired = repairedCount(cluster, at: nil)
    let isDangerous = repaired > 0 && repairedCount(cluster, at: seam) < repaired
    memory.keep(isDangerous: isDangerous)
    return isDangerous
  }

  /// How many characters repairs would make of the neighbours, with `cluster` between them at `seam` or without it.
  private func repairedCount(_ cluster: InvisibleCluster, at seam: Int?) -> Int {
    reader.region.begin()
    for i in joined.indices {
      if i == seam { append(cluster) }
      reader.region.append(joined[i])
    }
    if joined.count == seam { append(cluster) }
    guard reader.region.repair() else { return 0 }
    reader.region.collect()
    return reader.region.made.count
  }

  private func append(_ cluster: InvisibleCluster) {
    for item in cluster.items.prefix(Self.reach) { reader.region.append(item.scalar) }
  }

  private mutating func appendVisible(before offset: Int, _ text: borrowing Text) {
    var at = offset
    let start = joined.count
    for _ in 0..<2 * Self.reach where joined.count - start < Self.reach {
      let scalar = text.scalar(before: at)
      guard scalar.length > 0, !MojibakeRegion.endsLine(scalar.value) else { break }
      at -= scalar.length
      if Invisible(scalar.value) == nil { joined.append(scalar.value) }
    }
    joined[start...].reverse()
  }

  private mutating func appendVisible(after offset: Int, _ text: borrowing Text) {
    var at = offset
    let start = joined.count
    for _ in 0..<2 * Self.reach where joined.count - start < Self.reach {
      let scalar = text.scalar(at: at)
      guard scalar.length > 0, !MojibakeRegion.endsLine(scalar.value) else { break }
      at += scalar.length
      if Invisible(scalar.value) == nil { joined.append(scalar.value) }
    }
  }

  /// Whether the row stands inside of what could be a tag or a character reference.
  private func joinsMarkup(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    var at = range.lowerBound
    var isReference = true
    while at > max(0, range.lowerBound - Self.tokenReach) {
      at -= 1
      switch text[at] {
      case UInt8(ascii: ">"): return false
      // White space of any kind, since it may yet become a space or a line end.
      case 0x09...0x20 where Blank.at(at, in: text) != nil: return false
      case 0xC2...0xE3 where Blank.at(at, in: text) != nil: return false
      case UInt8(ascii: "<"): return true
      case UInt8(ascii: "&"):
        return isReference && continuesReference(text[range.upperBound])
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "#"):
        break
      // Between the letters of a reference only more of the invisible may stand.
      case 0xC2...: isReference = isReference && Invisible(text.scalar(at: at).value) != nil
      default: isReference = isReference && text[at] >= 0x80
      }
    }
    return false
  }

  private func continuesReference(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "#"), UInt8(ascii: ";"):
      true
    default: false
    }
  }
}
