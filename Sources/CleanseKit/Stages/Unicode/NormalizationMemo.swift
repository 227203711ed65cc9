/// What became of short stretches of text when they were normalized: the same few come again and again.
///
/// A direct-mapped table: a stretch takes the place of the one whose hash it shares. Bounded in memory.
struct NormalizationMemo {
  /// One edit of a stretch: the bytes in `start ..< end` of it, and what they became.
  struct Edit {
    let start: UInt8
    let end: UInt8
    let length: UInt8
    let rule: UInt16
    let at: UInt32
  }

  /// The longest stretch in bytes: two registers.
  static let longest = 16
  private static let slots = 2048
  private static let room = 1 << 16

  private struct Slot {
    var low: UInt64 = 0
    var high: UInt64 = 0
    /// The length of the stretch; 0 for an empty slot.
    var count: UInt8 = 0
    var edits: UInt8 = 0
    var first: UInt32 = 0
  }

  /// Made when the first stretch is remembered: most texts have none.
  private var table: [Slot] = []
  private var edits: [Edit] = []
  private var bytes: [UInt8] = []

  /// The key of a stretch of at most `longest` bytes.
  struct Key {
    let low: UInt64
    let high: UInt64
    let count: UInt8

    init(_ segment: Range<Int>, of text: borrowing Text) {
      count = UInt8(segment.count)
      low = text.word(at: segment.lowerBound, count: min(8, segment.count))
      high = text.word(at: segment.lowerBound + 8, count: max(0, segment.count - 8))
    }

    fileprivate var slot: Int {
      let mixed = (low ^ high &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(count)) &* 0xD6E8_FEB8_6659_FD93
      return Int(mixed >> 53)
    }
  }

  /// Proposes the edits of the stretch at `start`; false where they are not known.
  func propose(_ key: Key, at start: Int, _ findings: inout Findings) -> Bool {
    guard !table.isEmpty else { return false }
    let slot = table[key.slot]
    guard slot.count == key.count, slot.low == key.low, slot.high == key.high else { return false }
    for i in Int(slot.first)..<Int(slot.first) + Int(slot.edits) {
      let edit = edits[i]
      findings.replace(
        start + Int(edit.start)..<start + Int(edit.end),
        with: bytes.span.extracting(Int(edit.at)..<Int(edit.at) + Int(edit.length)),
        NormalizeUnicode.rules[Int(edit.rule)])
    }
    return true
  }

  /// Begins the edits of a stretch, which `add` adds and `end` ends.
  mutating func begin() -> Int {
    if table.isEmpty { table = [Slot](repeating: Slot(), count: Self.slots) }
    if edits.count > Self.room || bytes.count > Self.room {
      edits.removeAll(keepingCapacity: true)
      bytes.removeAll(keepingCapacity: true)
      for i in table.indices { table[i].count = 0 }
    }
    return edits.count
  }

  mutating func add(_ range: Range<Int>, _ target: Span<UInt8>, _ rule: Rule) {
    let at = UInt32(bytes.count)
    append(target, to: &bytes)
    edits.append(
      Edit(
        start: UInt8(range.lowerBound), end: UInt8(range.upperBound), length: UInt8(target.count), rule: rule.number,
        at: at))
  }

  mutating func end(_ key: Key, from first: Int) {
    table[key.slot] = Slot(
      low: key.low, high: key.high, count: key.count, edits: UInt8(edits.count - first), first: UInt32(first))
  }
}

extension Text {
  /// `count` bytes from `offset` on in one register, at most eight; zeros above them.
  fileprivate func word(at offset: Int, count: Int) -> UInt64 {
    guard count > 0 else { return 0 }
    let whole = unsafe UnsafeRawPointer(buffer.base + offset).loadUnaligned(as: UInt64.self)
    return count == 8 ? whole : whole & (1 << (8 * UInt64(count)) - 1)
  }
}
