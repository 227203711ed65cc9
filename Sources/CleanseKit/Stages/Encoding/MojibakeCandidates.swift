/// Looks for characters that may start broken encoding, cheaply: what it finds is then read with its neighbours.
struct MojibakeCandidates {
  let charmaps: CharmapTable

  /// The first character from `offset` on that may start what is repaired; the end of the text where there is none.
  ///
  /// Most text is passed by one look-up a character: what continues a sequence is rarely beside what starts one.
  func next(in text: borrowing Text, from offset: Int) -> Int {
    var at = text.nextAdjacent(charmaps.pairs, beside: false, from: offset)
    while at < text.count {
      // A sequence is found when its second character is looked at, and is asked about from its first.
      let isBeside = at > offset && text[at - 1] >= 0x80
      let last = isBeside ? text.scalar(before: at) : DecodedScalar(value: 0, length: 0)
      let leads = isBeside ? charmaps.roles(last.value) >> 16 : 0
      let scalar = text.scalar(at: at)
      if text[at] < 0x80 {
        if leads != 0, isCandidate(text, at - last.length) { return at - last.length }
      } else {
        let roles = charmaps.roles(scalar.value)
        if (leads | CharmapTable.special) & roles != 0 {
          if leads != 0, isCandidate(text, at - last.length) { return at - last.length }
          if isCandidate(text, at) { return at }
        }
      }
      at = text.nextAdjacent(charmaps.pairs, beside: text[at] >= 0x80, from: at + scalar.length)
    }
    return text.count
  }

  private func isCandidate(_ text: borrowing Text, _ offset: Int) -> Bool {
    let first = text.scalar(at: offset)
    if first.value >= 0x300, first.value <= 0x345 { return isCandidate(text, mark: offset) }
    let entry = charmaps.entry(first.value)
    return (entry.leads != 0 || first.value <= 0x9F) && isCandidate(text, offset, first, entry)
  }

  private func isCandidate(
    _ text: borrowing Text, _ offset: Int, _ first: DecodedScalar, _ entry: CharmapTable.Entry
  ) -> Bool {
    var at = offset + first.length
    if text[at] < 0x80, first.value > 0x9F { return first.value == 0xC3 && text[at] <= 0x20 || isHidden(text, at) }
    let second = text.scalar(at: at)
    if isHidden(text, at) || isHidden(text, at + second.length) { return true }
    at += second.length
    return Self.isCandidate(first.value, second.value, text.scalar(at: at).value, entry, charmaps)
  }

  /// Whether a character that the stage sees through stands at `offset`.
  private func isHidden(_ text: borrowing Text, _ offset: Int) -> Bool {
    offset < text.count && Invisible.leads.contains(text[offset])
      && MojibakeRegion.isTransparent(text.scalar(at: offset).value)
  }

  /// Whether `scalars` may hold what is repaired: never false where it does.
  static func isCandidate(_ scalars: [UInt32]) -> Bool {
    for i in scalars.indices {
      let second = i + 1 < scalars.count ? scalars[i + 1] : 0
      let third = i + 2 < scalars.count ? scalars[i + 2] : 0
      let entry = CharmapTable.shared.entry(scalars[i])
      if (0x300...0x345).contains(scalars[i]) || isCandidate(scalars[i], second, third, entry, .shared) { return true }
    }
    return false
  }

  private static func isCandidate(
    _ first: UInt32, _ second: UInt32, _ third: UInt32, _ entry: CharmapTable.Entry, _ charmaps: CharmapTable
  ) -> Bool {
    if (0x80...0x9F).contains(first) || (first == 0xE2 && second == 0x20AC) { return true }
    if first == 0xC3, second == 0 || MojibakeRegion.endsLine(second) || MojibakeUnit.isSpace(second) { return true }
    let two = charmaps.entry(second).further
    if entry.lead2 & two != 0 { return true }
    let three = (entry.lead3 | entry.lead4) & two
    return three != 0 && (MojibakeUnit.isSpace(third) || three & charmaps.entry(third).further != 0)
  }

  /// Whether the combining mark at `offset` may make, with the letter before it, a character that a charmap has, beside
  /// another such.
  private func isCandidate(_ text: borrowing Text, mark offset: Int) -> Bool {
    let next = offset + text.scalar(at: offset).length
    if isHidden(text, next) { return true }
    if text[next] >= 0x80, charmaps.entry(text.scalar(at: next).value).further != 0 { return true }
    let base = text.scalar(before: offset)
    let start = offset - base.length
    return start > 0 && text[start - 1] >= 0x80 && charmaps.entry(text.scalar(before: start).value).leads != 0
  }
}
