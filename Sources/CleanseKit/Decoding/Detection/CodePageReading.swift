/// One reading of a text: in one code page and one language. The cheapest reading is the likeliest.
struct CodePageReading {
  let encoding: Encoding
  let language: String
  /// In nats: how unlikely the text is, read so.
  let cost: Double
  /// The part of the cost that is owed to ASCII alone.
  let asciiCost: Double
  /// What the pairs of bytes beyond ASCII cost each.
  let costPerPair: Double

  /// The share of letters beyond ASCII that must stand together before they are believed to be of another script: in
  /// the Latin script they mostly stand alone among letters of ASCII.
  private static let togetherShare = 0.4
  private static let alone = 8.0
  /// Between how many pairs of ASCII the language is told; more of them tell no more about the encoding.
  private static let asciiPairs = 2000.0
  private static let asciiWeight = 0.3
  private static let strangerToRegion = 4.0

  /// The code pages as they look to a reader; made once.
  private static let pages = Encoding.allCases.compactMap { ReadPage($0) }

  /// All readings of the text that has these pairs, the likeliest first; `favourite` is what uchardet takes it for,
  /// `withASCII` leaves out code pages in which not all of ASCII is itself.
  static func all(of pairs: BytePairs, favourite: Encoding?, withASCII: Bool) -> [CodePageReading] {
    let asciiLooks = pages[0].looks
    let weight = asciiWeight * min(1, asciiPairs / max(1, pairs.ascii.reduce(0) { $0 + $1.count }))
    let asciiCosts = LetterModel.all.map { model in
      model.script == .latin ? weight * PairCosts(model, asciiLooks, of: pairs).sum(pairs.ascii) + model.rarity : 0
    }
    // Text of another script has its words of ASCII from any language.
    let foreignCost = 2 + (zip(asciiCosts, LetterModel.all).filter { $1.script == .latin }.map { $0.0 }.min() ?? 0)
    var readings: [CodePageReading] = []
    for page in pages where page.isASCIISuperset || !withASCII {
      let encoding = page.encoding
      let prior = Self.prior(encoding) - (encoding == favourite ? 3 : 0)
      for (number, model) in LetterModel.all.enumerated() where page.scripts.contains(model.script) {
        let costs = PairCosts(model, page.looks, of: pairs)
        let own = costs.sum(pairs.beyondASCII) + costs.surroundings(of: pairs)
        let asciiCost = model.script == .latin ? asciiCosts[number] : foreignCost
        var cost = own + prior + asciiCost
        let standsAlone = pairs.adjacentCount < togetherShare * pairs.highCount
        if model.script != .latin, standsAlone { cost += alone * pairs.highCount }
        if model.region != [], regions(encoding).isDisjoint(with: model.region) { cost += strangerToRegion }
        readings.append(
          CodePageReading(
            encoding: encoding, language: model.name, cost: cost, asciiCost: asciiCost,
            costPerPair: own / max(1, pairs.beyondASCII.reduce(0) { $0 + $1.count })))
      }
    }
    return readings.sorted { $0.cost < $1.cost }
  }

  /// The regions that an encoding was made for; empty where it is of another script.
  private static func regions(_ encoding: Encoding) -> LetterModel.Region {
    switch encoding {
    case .windows1250, .iso8859_2, .iso8859_16, .ibm852, .macCroatian, .macRomanian: .centre
    case .macCentralEurope: [.centre, .baltic]
    case .windows1252, .iso8859_1, .iso8859_15, .ibm437, .ibm850, .ibm858, .ibm860, .ibm861, .ibm863, .ibm865,
      .macintosh, .macIcelandic:
      .west
    case .windows1254, .iso8859_9, .ibm857, .macTurkish: .turkey
    case .windows1257, .iso8859_13, .iso8859_4, .iso8859_10, .ibm775: .baltic
    case .iso8859_3: .south
    case .iso8859_14: .celtic
    default: []
    }
  }

  /// How rare files in an encoding are, in nats; our own judgement.
  static func prior(_ encoding: Encoding) -> Double {
    switch encoding {
    case .windows1252: -1
    case .windows1250, .windows1251, .windows1253, .windows1254, .windows1255, .windows1256,
      .windows1257:
      0
    case .iso8859_1, .windows874: 0.5
    case .tis620: 0.7
    case .iso8859_2, .iso8859_6, .iso8859_7, .iso8859_8, .iso8859_11, .koi8R: 1
    case .iso8859_9, .iso8859_15, .koi8U: 1.5
    case .iso8859_5: 2
    case .iso8859_13, .ibm866, .windows1258: 3
    case .iso8859_4, .iso8859_16, .ibm437, .ibm850, .ibm852, .macintosh: 4
    case .iso8859_3, .iso8859_10, .ibm855, .macCentralEurope, .macCyrillic, .viscii: 5
    case .iso8859_14: 6
    default: 7
    }
  }
}

/// A code page as it looks to a reader.
private struct ReadPage: Sendable {
  let encoding: Encoding
  let isASCIISuperset: Bool
  let looks: [ByteLook]
  /// The scripts of its letters beyond ASCII.
  let scripts: Set<LetterScript>

  init?(_ encoding: Encoding) {
    guard let page = CodePage(encoding) else { return nil }
    self.encoding = encoding
    isASCIISuperset = page.isASCIISuperset
    looks = ByteLook.all(of: page)
    scripts = Set(looks[128...].filter { $0.kind == .letter }.map { $0.script })
  }
}

/// What pairs of bytes cost in one language, for one code page; in nats.
struct PairCosts {
  private static let commonSign: Float = 5.5
  private static let rareSign: Float = 8.5
  private static let openingAfterDigit = 6.0

  private let model: LetterModel
  private let looks: [ByteLook]
  /// The number of each occurring byte's letter in the model; -1 where the language lacks it.
  private var numbers: [Int]

  init(_ model: LetterModel, _ looks: [ByteLook], of pairs: BytePairs) {
    self.model = model
    self.looks = looks
    numbers = [Int](repeating: 0, count: 256)
    for byte in pairs.bytes where looks[byte].kind == .letter {
      numbers[byte] = model.number(of: looks[byte].letter) ?? -1
    }
  }

  func sum(_ pairs: [BytePairs.Pair]) -> Double {
    var sum = 0.0
    for pair in pairs { sum += pair.count * Double(cost(pair.first, pair.second)) }
    return sum
  }

  /// What the places of letters and signs add to the costs of pairs, which cannot tell a word of one letter.
  func surroundings(of pairs: BytePairs) -> Double {
    var sum = 0.0
    for byte in pairs.bytes where byte >= 0x80 {
      let look = looks[byte]
      if look.kind == .letter, model.script == .latin, look.script == .latin {
        sum += pairs.lone[byte] * max(0, Double(leastLone(look) + model.cost(0, after: 0) - lone(byte)))
      }
      if look.isOpening { sum += pairs.afterDigit[byte] * Self.openingAfterDigit }
      if look.isMeasure { sum -= pairs.measured[byte] * Double(Self.rareSign - Self.commonSign) }
      if look.isMicro { sum -= pairs.beforeUnit[byte] * Double(Self.rareSign - Self.commonSign) }
    }
    return sum
  }

  /// The least that a letter costs that is a word by itself: nothing for real words, more for their capitals, which
  /// begin sentences at times.
  private func leastLone(_ look: ByteLook) -> Float {
    guard model.isWord(look.letter) else { return Self.rareSign }
    return look.isLower ? 0 : Self.commonSign
  }

  /// What a letter between spaces costs by its pairs.
  private func lone(_ byte: Int) -> Float { cost(0x20, byte) + cost(byte, 0x20) }

  private func cost(_ a: Int, _ b: Int) -> Float {
    let first = looks[a]
    let second = looks[b]
    var cost = ownCost(a, b)
    if first.isLower, second.isUpper { cost += 5 }
    if first.kind == .letter {
      cost += besideLetter(second)
      if second.kind == .letter, first.script != second.script, !second.isMark { cost += 4 }
    } else if second.kind == .letter {
      cost += besideLetter(first)
    }
    return cost
  }

  private func ownCost(_ a: Int, _ b: Int) -> Float {
    switch looks[b].kind {
    case .letter:
      if numbers[b] < 0 { return strangerCost(looks[b]) }
      return numbers[a] < 0 ? 3.5 : model.cost(numbers[b], after: numbers[a])
    case .plain: return numbers[a] < 0 ? 3.5 : model.cost(0, after: numbers[a])
    case .common: return Self.commonSign
    case .rare: return Self.rareSign
    case .drawing: return looks[a].kind == .drawing ? 3 : 10
    case .control: return 14
    case .none: return 16
    }
  }

  /// A letter that the language does not have: a foreign name has one at times, mostly of a language of the west.
  private func strangerCost(_ look: ByteLook) -> Float {
    look.script != model.script ? 11.5 : look.letter < 0x100 ? 8.5 : 10.5
  }

  private func besideLetter(_ look: ByteLook) -> Float {
    switch look.kind {
    case .letter, .plain: 0
    case .common: look.joins ? 0 : 1
    case .rare, .drawing, .control, .none: 1.5
    }
  }
}
