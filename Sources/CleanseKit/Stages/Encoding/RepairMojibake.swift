/// Undoes text that was encoded as UTF-8 and read as something else.
public struct RepairMojibake: Stage {
  /// The options of `repair-mojibake`.
  public struct Options: StageOptions {
    /// The encodings that UTF-8 may have been read as.
    public var charmaps = Charmap.allCases.map { $0.rawValue }

    public init() {}
    public static let all = [
      Option(
        "charmaps", \Self.charmaps, among: Charmap.allCases.map { $0.rawValue },
        "The encodings that UTF-8 may have been read as.")
    ]
  }

  public static let summary = "Undoes text that was encoded as UTF-8 and read as something else."
  public static let discussion = """
    A program that takes UTF-8 for Windows-1252 turns é into Ã© and ’ into â€™, and one that does it twice makes Ã¢â‚¬â„¢ of \
    the latter. The stage looks for characters that would be UTF-8 in one of ten single-byte encodings, weighs how odd \
    they are as text against how odd the repaired text would be, and repairs where the difference is clear: span by \
    span, so that right text beside it stays, and layer by layer, in one run. What was lost on the way stays lost: \
    U+FFFD, or a space where a no-break space was. C1 controls between letters are what Windows-1252 has in their \
    place. Nothing else changes.
    """

  static let misreadUTF8 = Rule(
    0, "misread-utf8", "Text in UTF-8 was read as another encoding.", severity: .note)
  static let lostBytes = Rule(
    1, "lost-bytes", "Text in UTF-8 was read as another encoding, and a byte of it was lost.", severity: .note)
  static let control = Rule(
    2, "misread-control", "A C1 control stands for the character that Windows-1252 has in its place.")
  public static let rules = [misreadUTF8, lostBytes, control]

  public var scope: Scope { .line }
  private let charmaps: CharmapTable
  private let all: UInt16

  public init(_ options: Options) {
    let chosen = Charmap.allCases.filter { options.charmaps.contains($0.rawValue) }
    charmaps = chosen.count == Charmap.allCases.count ? .shared : CharmapTable(chosen)
    all = UInt16(1 << Charmap.allCases.count - 1)
  }

  public func makeScratch() -> Scratch { Scratch(charmaps) }

  /// The stretch that is being read, and what is said of it.
  public struct Scratch {
    let reader: MojibakeReader
    var bytes: [UInt8] = []
    var histories = MojibakeHistories()

    init(_ charmaps: CharmapTable) { reader = MojibakeReader(charmaps) }
  }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    var at = nextCandidate(in: text, from: 0)
    var floor = 0
    while at < text.count {
      scratch.reader.region.read(text, around: at, after: floor)
      if scratch.reader.region.repair() {
        scratch.reader.region.collect()
        Self.propose(scratch.reader.region.made, &scratch.bytes, &scratch.histories, &findings)
      }
      floor = scratch.reader.region.range.upperBound
      at = nextCandidate(in: text, from: max(floor, at + 1))
    }
  }

  /// The first character from `offset` on that may start what is repaired; the end of the text where there is none.
  ///
  /// Most text is passed by one look-up a character: what continues a sequence is rarely beside what starts one.
  private func nextCandidate(in text: borrowing Text, from offset: Int) -> Int {
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

  /// Proposes one edit for each run of repaired characters that share their history.
  private static func propose(
    _ units: borrowing FlatRow<MojibakeUnit>, _ bytes: inout [UInt8], _ histories: inout MojibakeHistories,
    _ findings: inout Findings
  ) {
    var i = 0
    while i < units.count {
      let first = units[i]
      var end = first.start
      var margin = Int16.max
      bytes.removeAll(keepingCapacity: true)
      while i < units.count, units[i].isRepairedLike(first), units[i].start == end || bytes.isEmpty {
        appendUTF8(units[i].scalar, to: &bytes)
        margin = min(margin, units[i].margin)
        end = units[i].end
        i += 1
      }
      findings.replace(
        Int(first.start)..<Int(end), with: bytes, first.rule, confidence: Self.confidence(Int(margin)),
        reason: histories[first])
    }
  }

  /// A half at the threshold, and half the doubt for each further decimal digit of oddity.
  private static func confidence(_ margin: Int) -> Double {
    1 - 0.5 / Double(1 << min(20, max(0, margin) / 10))
  }
}

extension MojibakeUnit {
  fileprivate func isRepairedLike(_ other: MojibakeUnit) -> Bool {
    layers == other.layers && map == other.map && isLossy == other.isLossy
  }

  fileprivate var rule: Rule {
    isLossy ? RepairMojibake.lostBytes : map < 0 && layers == 1 ? RepairMojibake.control : RepairMojibake.misreadUTF8
  }
}
