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
  /// Of some charmaps alone; nil for all of them, whose table is made at the first text.
  private let some: CharmapTable?

  public init(_ options: Options) {
    let chosen = Charmap.allCases.filter { options.charmaps.contains($0.rawValue) }
    some = chosen.count == Charmap.allCases.count ? nil : CharmapTable(chosen)
  }

  public func makeScratch() -> Scratch { Scratch(some ?? .shared) }

  /// The stretch that is being read, and what is said of it.
  public struct Scratch {
    let reader: MojibakeReader
    let candidates: MojibakeCandidates
    var bytes: [UInt8] = []
    var histories = MojibakeHistories()

    init(_ charmaps: CharmapTable) {
      reader = MojibakeReader(charmaps)
      candidates = MojibakeCandidates(charmaps: charmaps)
    }
  }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    var at = scratch.candidates.next(in: text, from: 0)
    var floor = 0
    while at < text.count {
      scratch.reader.region.read(text, around: at, after: floor)
      if scratch.reader.region.repair() {
        scratch.reader.region.collect()
        Self.propose(scratch.reader.region.made, &scratch.bytes, &scratch.histories, &findings)
      }
      floor = scratch.reader.region.range.upperBound
      at = scratch.candidates.next(in: text, from: max(floor, at + 1))
    }
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
      // A byte order mark at the start of a text is the encoding's, and no part of it (the Unicode Standard, 23.8).
      if first.start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
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
