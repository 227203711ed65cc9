internal import CCleanseKernels

/// What the bytes of a scalar would be in each charmap: which can start a UTF-8 sequence there, and which continue one.
///
/// A mask has one bit for each charmap, in the order of `Charmap.allCases`.
struct CharmapTable: Sendable {
  /// The entry of one scalar.
  struct Entry: Sendable {
    /// The charmaps in which the scalar is the first of two, three, four bytes (Unicode Standard, table 3-7).
    var lead2: UInt16 = 0
    var lead3: UInt16 = 0
    var lead4: UInt16 = 0
    /// The charmaps in which it is a further byte.
    var further: UInt16 = 0

    var leads: UInt16 { lead2 | lead3 | lead4 }
  }

  static let shared = CharmapTable(Charmap.allCases)

  /// The number of an entry for each scalar up to the last of the maps' symbols; 0 where there is none.
  private var index: [UInt16]
  private var entries: [Entry] = [Entry()]
  /// For each entry, the byte in each map.
  private(set) var bytes = CharmapBytes([], width: 0, roles: [])
  /// The roles of each scalar below `limit`.
  private var words: [UInt32]
  /// For each pair of first bytes of a character beyond ASCII, whether one that starts with it continues a sequence in
  /// some map, or deserves a look whatever precedes it: as `Text.nextAdjacent` reads them.
  private(set) var pairs: [UInt8] = []
  private let width = Charmap.allCases.count

  /// The last scalar of the table, of the block elements and geometric shapes of the code pages.
  private static let limit: UInt32 = 0x2600
  /// The few beyond: the ligatures and the apple of Mac OS Roman, and the replacement character, which may stand for
  /// any further byte that was lost.
  private static let beyond: [UInt32] = [0xF8FF, 0xFB01, 0xFB02, 0xFFFD]

  /// Makes the table of `maps`, each with its place in `Charmap.allCases`.
  init(_ maps: [Charmap]) {
    index = [UInt16](repeating: 0, count: Int(Self.limit) + Self.beyond.count)
    words = [UInt32](repeating: 0, count: Int(Self.limit))
    var table = [UInt8](repeating: 0, count: width)
    for (place, map) in Charmap.allCases.enumerated() where maps.contains(map) {
      var byte: UInt8 = 0x80
      for scalar in map.upperHalf.unicodeScalars {
        if scalar.value != 0xFFFD { add(scalar.value, byte, place, &table) }
        if map.hasControls, scalar.value == 0xFFFD || (map == .windows1252 && byte < 0xA0) {
          add(UInt32(byte), byte, place, &table)
        }
        byte &+= 1
      }
      entries[number(of: 0xFFFD, &table)].further |= 1 << UInt16(place)
    }
    for (alias, scalar) in Self.aliases { index[slot(alias)!] = index[slot(scalar)!] }
    for scalar in words.indices {
      words[scalar] = work(UInt32(scalar), entries[Int(index[scalar])])
    }
    bytes = CharmapBytes(table, width: width, roles: entries.map { CharmapRoles($0) })
    pairs = makePairs()
  }

  /// The entry of `scalar`; an empty one where no map has it.
  @inline(__always)
  func entry(_ scalar: UInt32) -> Entry {
    scalar < Self.limit ? entries[Int(index[Int(scalar)])] : slot(scalar).map { entries[Int(index[$0])] } ?? entries[0]
  }

  /// The bit of `roles` for what deserves a second look whatever precedes it.
  static let special: UInt32 = 0x8000

  /// Which maps `scalar` continues a sequence in, and, 16 bits higher, which maps it starts one in, and `special`.
  @inline(__always)
  func roles(_ scalar: UInt32) -> UInt32 {
    if scalar < Self.limit { return words[Int(scalar)] }
    // Nothing between stands in a map or is seen through, but for one filler.
    if scalar < 0xF8FF, scalar != 0x3164 { return 0 }
    return work(scalar, entry(scalar))
  }

  private func work(_ scalar: UInt32, _ entry: Entry) -> UInt32 {
    UInt32(entry.leads) << 16 | UInt32(entry.further) | (Self.isSpecial(scalar) ? Self.special : 0)
  }

  /// C1 controls, à with its no-break space lost, marks that may make a letter of a map, and what is seen through.
  private static func isSpecial(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x80...0x9F, 0xC3, 0x0300...0x0345: true
    default: scalar >= 0x80 && MojibakeRegion.isTransparent(scalar)
    }
  }

  /// The number of the entry of `scalar`; 0, that of an empty one, where no map has it.
  @inline(__always)
  func number(of scalar: UInt32) -> UInt16 {
    if scalar < Self.limit { return index[Int(scalar)] }
    return scalar < 0xF8FF ? 0 : slot(scalar).map { index[$0] } ?? 0
  }

  private func makePairs() -> [UInt8] {
    var pairs = [UInt8](repeating: 0, count: 64 * 64)
    for scalar in 0x80..<words.count where words[scalar] & 0xFFFF != 0 {
      let pair = scalar < 0x800 ? scalar : 0x20 << 6 | scalar >> 6
      pairs[pair] |= kind(words[scalar])
    }
    for scalar in Self.beyond + [0x3164, 0xFEFF, 0xFFA0] + Array(0xFE00...0xFE0F) + Array(0xFFF0...0xFFF8) {
      pairs[0x20 << 6 | Int(scalar) >> 6] |= kind(roles(scalar))
    }
    // Tags and selectors.
    for pair in 0x33 << 6..<0x34 << 6 { pairs[pair] = UInt8(cleanse_stops_always) }
    return pairs
  }

  private func kind(_ roles: UInt32) -> UInt8 {
    UInt8(roles & Self.special != 0 ? cleanse_stops_always : cleanse_stops_beside)
  }

  private func slot(_ scalar: UInt32) -> Int? {
    if scalar < Self.limit { return Int(scalar) }
    return Self.beyond.firstIndex(of: scalar).map { Int(Self.limit) + $0 }
  }

  private mutating func number(of scalar: UInt32, _ table: inout [UInt8]) -> Int {
    let slot = slot(scalar)!
    if index[slot] == 0 {
      index[slot] = UInt16(entries.count)
      entries.append(Entry())
      table += [UInt8](repeating: 0, count: width)
    }
    return Int(index[slot])
  }

  private mutating func add(_ scalar: UInt32, _ byte: UInt8, _ place: Int, _ table: inout [UInt8]) {
    let number = number(of: scalar, &table)
    guard table[number * width + place] == 0 else { return }
    table[number * width + place] = byte
    let bit = UInt16(1) << UInt16(place)
    switch byte {
    case 0x80...0xBF: entries[number].further |= bit
    case 0xC2...0xDF: entries[number].lead2 |= bit
    case 0xE0...0xEF: entries[number].lead3 |= bit
    case 0xF0...0xF4: entries[number].lead4 |= bit
    default: break
    }
  }

  /// Characters that normalization turns into one of a map (UnicodeData.txt, singleton decompositions): read as what
  /// they become, so that normalizing a text makes no broken encoding that was not seen before.
  static let aliases: [UInt32: UInt32] = [
    0x387: 0xB7, 0x1F71: 0x3AC, 0x1F73: 0x3AD, 0x1F75: 0x3AE, 0x1F77: 0x3AF, 0x1F79: 0x3CC, 0x1F7B: 0x3CD,
    0x1F7D: 0x3CE, 0x1FBB: 0x386, 0x1FBE: 0x3B9, 0x1FC9: 0x388, 0x1FCB: 0x389, 0x1FD3: 0x390, 0x1FDB: 0x38A,
    0x1FE3: 0x3B0, 0x1FEB: 0x38E, 0x1FEE: 0x385, 0x1FF9: 0x38C, 0x1FFB: 0x38F, 0x1FFD: 0xB4, 0x2126: 0x3A9,
    0x212B: 0xC5,
  ]
}
