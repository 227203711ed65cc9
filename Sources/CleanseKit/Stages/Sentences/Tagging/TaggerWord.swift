internal import CCleanseKernels

/// A word as the tagger sees it: numbers made of its letters and of what the lexicon says. Training/grammar/tokens.py says
/// the same in Python.
struct TaggerWord {
  /// The numbers that the kernel reads.
  var numbers = cleanse_tag_word()
  /// 1 (among the commonest words) to 7, 0 for words of no list.
  var size: UInt8 = 0

  /// The first of the sets that are guessed.
  static let unknown: UInt32 = 1000

  /// The word in `range`, letters of ASCII in small ones, digits as 0, an apostrophe plain.
  init(_ range: Range<Int>, in text: borrowing Text, _ lexicon: inout LexiconMemory) {
    var hash: UInt64 = FNV1a.basis
    var tail: UInt64 = 0
    var head: UInt64 = 0
    var count = 0
    var at = range.lowerBound
    var uppers = 0
    // Most words are letters of ASCII and nothing else.
    while at < range.upperBound {
      let byte = text[at]
      let small = byte | 0x20
      guard small &- 0x61 < 26 else { break }
      uppers += Int(~byte >> 5 & 1)
      Self.push(small, &hash, &tail, &head, &count)
      at += 1
    }
    var sight = Sight(letters: count, uppers: uppers, from: range.lowerBound, in: text)
    while at < range.upperBound {
      var byte = text[at]
      if byte < 0x80 {
        at += 1
        sight.take(ascii: byte)
        if byte &- 0x41 < 26 { byte |= 0x20 } else if byte &- 0x30 < 10 { byte = 0x30 }
        Self.push(byte, &hash, &tail, &head, &count)
        continue
      }
      let scalar = text.scalar(at: at)
      if let plain = Self.plain(scalar.value) {
        sight.take(ascii: plain)
        Self.push(plain, &hash, &tail, &head, &count)
      } else {
        sight.take(LetterClass(scalar.value))
        for place in at..<at + scalar.length { Self.push(text[place], &hash, &tail, &head, &count) }
      }
      at += scalar.length
    }
    let part: (Int) -> UInt64 = { tail & ((1 << (8 * UInt64(min($0, count)))) - 1) }
    numbers.hash = hash
    numbers.tail1 = part(1) + 1 << 40
    numbers.tail2 = part(2) + 2 << 40
    numbers.tail3 = part(3) + 3 << 40
    numbers.tail4 = part(4) + 4 << 40
    numbers.head2 = (count > 2 ? head >> 8 : head) + 2 << 48
    numbers.head3 = head + 3 << 48
    numbers.shape = sight.shape
    look(up: sight, tail, count, &lexicon)
  }

  @inline(__always)
  private static func push(
    _ byte: UInt8, _ hash: inout UInt64, _ tail: inout UInt64, _ head: inout UInt64, _ count: inout Int
  ) {
    hash = FNV1a.mix(hash, byte)
    tail = tail << 8 | UInt64(byte)
    if count < 3 { head = head << 8 | UInt64(byte) }
    count += 1
  }

  /// Quotation marks and dashes that stand for those of ASCII.
  private static func plain(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x2018, 0x2019: 0x27
    case 0x201C, 0x201D, 0xAB, 0xBB: 0x22
    case 0x2013, 0x2014: 0x2D
    default: nil
    }
  }

  private mutating func look(up sight: Sight, _ tail: UInt64, _ count: Int, _ lexicon: inout LexiconMemory) {
    if let entry = lexicon.entry(numbers.hash) {
      numbers.tags = entry.tags.rawValue
      numbers.set = UInt32(entry.set)
      numbers.cluster = UInt32(entry.cluster)
      numbers.capitals = UInt32(entry.capitals)
      size = entry.size
    } else {
      guess(sight, tail, count)
    }
    let kind = numbers.shape & 7
    if kind == 1 || kind == 2 || kind == 7 { Self.addNames(to: &numbers) }
  }

  /// A word with a capital may be a name, unless it is one of the closed classes.
  static func addNames(to numbers: inout cleanse_tag_word) {
    guard numbers.tags & closed.rawValue == 0 else { return }
    numbers.tags |= (numbers.tail1 == 0x73 + 1 << 40 ? TagSet(.nnp, .nnps) : TagSet(.nnp)).rawValue
  }

  private mutating func guess(_ sight: Sight, _ tail: UInt64, _ count: Int) {
    let last2 = tail & 0xFFFF
    let last3 = tail & 0xFF_FFFF
    let kind: (TagSet, UInt32) =
      if sight.isAddress {
        (TagSet(.add), 9)
      } else if numbers.shape == 4 || numbers.shape == 5 {
        (Self.numeric, 0)
      } else if numbers.shape == 6 {
        (Self.marks, 1)
      } else if sight.hasSlash || sight.hasPoint && count > 4 {
        (Self.address, 2)
      } else if numbers.shape & 8 != 0 {
        (Self.hyphened, 3)
      } else if last2 == 0x6564, count > 3 {
        (Self.inED, 4)
      } else if last3 == 0x69_6E67, count > 4 {
        (Self.inING, 5)
      } else if last2 == 0x6C79 {
        (Self.inLY, 6)
      } else if tail & 0xFF == 0x73, count > 2, last2 != 0x7373, last2 != 0x7573, last2 != 0x6973 {
        (Self.inS, 7)
      } else {
        (Self.open, 8)
      }
    numbers.tags = kind.0.rawValue
    numbers.set = Self.unknown + kind.1
  }

  private static let numeric = TagSet(.cd, .nn, .nnp, .jj, .ls, .nns, .add, .nfp)
  private static let marks = TagSet(.nfp, .sym, .colon, .comma, .period, .hyph, .nn, .uh)
  private static let open = TagSet(.nn, .nnp, .jj, .vb, .vbp, .rb, .fw, .uh, .gw, .preposition)
  private static let inS = TagSet(.nns, .nnps, .nnp, .vbz, .nn, .jj, .fw)
  private static let inED = TagSet(.vbd, .vbn, .jj, .nn, .nnp, .vb)
  private static let inING = TagSet(.vbg, .nn, .jj, .nnp)
  private static let inLY = TagSet(.rb, .jj, .nn, .nnp)
  private static let address = TagSet(.add, .nn, .nnp, .gw)
  private static let hyphened = TagSet(.jj, .nn, .nnp, .rb, .nns, .vbn, .cd, .vbg, .vb, .uh)
  private static let closed = TagSet(
    .dt, .preposition, .cc, .to, .prp, .prpPossessive, .md, .wdt, .wp, .wrb, .ex, .wpPossessive, .pdt, .cd, .pos)
}

/// What the letters of a word look like.
private struct Sight {
  private var letters = 0
  private var uppers = 0
  private var hasDigit = false
  private var hasHyphen = false
  private var firstIsUpper = false
  private var isFirst = true
  private var places = 0
  private var firstBytes: UInt64 = 0
  private var lastBytes: UInt64 = 0
  private var hasAt = false
  private(set) var hasSlash = false
  private(set) var pointPlace = 0

  /// What `letters` letters of ASCII at `start` look like, of which `uppers` are capitals.
  @inline(__always)
  init(letters: Int, uppers: Int, from start: Int, in text: borrowing Text) {
    guard letters > 0 else { return }
    self.letters = letters
    self.uppers = uppers
    places = letters
    isFirst = false
    firstIsUpper = text[start] < 0x61
    for at in start..<start + min(letters, 4) { firstBytes = firstBytes << 8 | UInt64(text[at] | 0x20) }
    for at in start + max(letters - 3, 0)..<start + letters { lastBytes = lastBytes << 8 | UInt64(text[at] | 0x20) }
  }

  @inline(__always)
  mutating func take(ascii byte: UInt8) {
    let low = byte | 0x20
    if low &- 0x61 < 26, byte >= 0x41 {
      letters += 1
      if byte < 0x61 {
        uppers += 1
        if isFirst { firstIsUpper = true }
      }
    } else if byte &- 0x30 < 10 {
      hasDigit = true
    } else if byte == 0x2D {
      hasHyphen = true
    } else if byte == 0x40 {
      hasAt = true
    } else if byte == 0x2F {
      hasSlash = true
    } else if byte == 0x2E, places > 0, pointPlace == 0 {
      pointPlace = places
    }
    isFirst = false
    if places < 4 { firstBytes = firstBytes << 8 | UInt64(low) }
    lastBytes = lastBytes << 8 | UInt64(low)
    places += 1
  }

  mutating func take(_ kind: LetterClass) {
    if kind.isLetter { letters += 1 }
    if kind == .upper {
      uppers += 1
      if isFirst { firstIsUpper = true }
    }
    isFirst = false
    places += 1
    lastBytes = 0
  }

  /// A point inside.
  var hasPoint: Bool { pointPlace > 0 && pointPlace < places - 1 }

  /// "http…", "www.…", "a@b", "….com".
  var isAddress: Bool {
    if hasAt || firstBytes == 0x6874_7470 || firstBytes == 0x7777_772E { return true }
    let end = lastBytes & 0xFFFF_FFFF
    return end == 0x2E63_6F6D || end == 0x2E6E_6574 || end == 0x2E6F_7267
  }

  /// 0 small, 1 capital first, 2 all capitals, 3 one capital, 4 digits, 5 digits and others, 6 marks, 7 mixed; 8 more with a
  /// hyphen inside.
  var shape: UInt32 {
    if hasDigit { return letters > 0 ? 5 : 4 }
    if letters == 0 { return 6 }
    let kind: UInt32 =
      if uppers == 0 {
        0
      } else if uppers == letters {
        letters == 1 ? 3 : 2
      } else if uppers == 1, firstIsUpper {
        1
      } else {
        7
      }
    return kind + (hasHyphen ? 8 : 0)
  }
}
