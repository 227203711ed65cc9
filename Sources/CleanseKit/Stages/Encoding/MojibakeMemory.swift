/// The runs that were read last, by all that they depend on: words come again and again.
///
/// What a run becomes and gains depends on its charmap and company, on what stands from its first unit to the next ASCII
/// character, and on the two neighbours on each side, as far as they are seen.
struct MojibakeMemory: ~Copyable {
  /// One run for each number that hashes have at their end.
  private static let size = 4096
  /// The longest key that is kept, in words.
  static let longest = 48

  private struct Slot {
    var hash: UInt64 = 0
    var run = MojibakeRun()
  }

  private var slots = FlatRow<Slot>()
  private var keys = FlatRow<UInt32>()
  /// What is asked for, and its hash.
  private var key = FlatRow<UInt32>(capacity: 64)
  private var hash: UInt64 = 0
  /// The first unit of the candidate that `key` was made for; -1 where it was made for none.
  private(set) var unit = -1
  /// Whether `key` can be kept.
  private var isKeepable = false

  /// Forgets the key, since the units are others.
  mutating func dismiss() { unit = -1 }

  /// Starts the key of the candidate at `unit`.
  mutating func begin(_ unit: Int) {
    self.unit = unit
    key.removeAll()
  }

  @inline(__always)
  mutating func add(_ word: UInt32) { key.append(word) }

  /// Ends the key; one that is not whole is never found.
  mutating func end(isWhole: Bool) {
    isKeepable = isWhole
    guard isWhole else { return }
    var hash: UInt64 = 0
    var i = 0
    while i + 1 < key.count {
      hash = (hash ^ (UInt64(key[i]) << 32 | UInt64(key[i + 1]))) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      i += 2
    }
    if i < key.count { hash = (hash ^ UInt64(key[i])) &* 0x9E37_79B9_7F4A_7C15 }
    self.hash = hash ^ UInt64(key.count)
  }

  /// The run of the key in `map` and `company`, or nil where it is not known.
  func run(_ map: Int, _ company: Glyph.Script) -> MojibakeRun? {
    guard isKeepable, slots.count > 0 else { return nil }
    let hash = hash(map, company)
    let place = Self.place(of: hash)
    guard slots[place].hash == hash, slots[place].run.isKnown else { return nil }
    let first = place * Self.longest
    for i in 0..<key.count where keys[first + i] != key[i] { return nil }
    return slots[place].run
  }

  /// Keeps `run` for the key.
  mutating func keep(_ run: MojibakeRun, _ company: Glyph.Script) {
    guard isKeepable else { return }
    if slots.count == 0 {
      slots.fill(Slot(), count: Self.size)
      keys.fill(0, count: Self.size * Self.longest)
    }
    let hash = hash(Int(run.map), company)
    let place = Self.place(of: hash)
    slots[place] = Slot(hash: hash, run: run)
    for i in 0..<key.count { keys[place * Self.longest + i] = key[i] }
  }

  /// The hash of the key for one map and company: these, and the length of the key, can be read from its last bits.
  @inline(__always)
  private func hash(_ map: Int, _ company: Glyph.Script) -> UInt64 {
    hash << 16 | UInt64(key.count) << 8 | UInt64(map) << 4 | UInt64(company.rawValue)
  }

  @inline(__always)
  private static func place(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: (hash &* 0x9E37_79B9_7F4A_7C15) >> 40) & (size - 1)
  }
}
