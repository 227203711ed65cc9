/// A run of marks that may end a sentence, such as `.`, `?!`, `…`, with the quotes and brackets that close behind it.
struct Stop {
  enum Kind: Equatable {
    /// A full stop, which also marks abbreviations, numbers and addresses.
    case period
    /// A question or exclamation mark.
    case strong
    /// Two or more full stops.
    case ellipsis
    /// A terminator that has no other use: those of Chinese, Japanese, Hindi, Urdu, Armenian, Ethiopic.
    case unambiguous
    /// A colon, which ends sentences in Armenian only.
    case colon
  }

  let start: Int
  /// The end of the marks themselves.
  let marksEnd: Int
  /// The end, with closing quotes and brackets.
  private(set) var end: Int
  let kind: Kind
  /// Whether it is a full-width mark, after which no blank is needed.
  let isWide: Bool
  var hasClosers: Bool { end > marksEnd }
  /// Whether the marks stand for left-out text, in brackets: "[...]".
  private(set) var isOmission = false

  /// The run of marks at `offset`, or nil where there is none.
  init?(at offset: Int, before limit: Int, _ text: borrowing Text) {
    let first = text.scalar(at: offset)
    guard var kind = Self.kind(of: first.value) else { return nil }
    var end = offset + first.length
    var count = 1
    while end < limit {
      let scalar = text.scalar(at: end)
      guard let next = Self.kind(of: scalar.value), next != .colon else { break }
      kind = Self.join(kind, next)
      end += scalar.length
      count += 1
    }
    // Spaced dots: ". . ."
    while kind == .period || kind == .ellipsis, end + 1 < limit, text[end] == 0x20, text[end + 1] == 0x2E {
      end += 2
      kind = .ellipsis
    }
    start = offset
    marksEnd = end
    self.end = end
    self.kind = kind
    isWide = first.value >= 0x3000
    isOmission = kind == .ellipsis && offset > 0 && (text[offset - 1] == 0x5B || text[offset - 1] == 0x28)
  }

  private static func join(_ a: Kind, _ b: Kind) -> Kind {
    if a == .strong || b == .strong { return .strong }
    if a == .unambiguous || b == .unambiguous { return .unambiguous }
    return .ellipsis
  }

  /// The kind of a terminator: those of STerm in Unicode's sentence break property that the scripts at hand use.
  static func kind(of scalar: UInt32) -> Kind? {
    switch scalar {
    case 0x2E: .period
    case 0x21, 0x3F, 0x203C, 0x203D, 0x2047...0x2049: .strong
    case 0x2026: .ellipsis
    case 0x3A: .colon
    case 0x61F, 0x61D...0x61E, 0xFF01, 0xFF1F: .strong
    case 0x589, 0x6D4, 0x700...0x702, 0x964, 0x965, 0x104A, 0x104B, 0x1362, 0x1367, 0x1368: .unambiguous
    case 0x3002, 0xFF0E, 0xFF61, 0x166E, 0x17D4, 0x17D5, 0xA6F3, 0xA6F7, 0xA8CE, 0xA8CF, 0xABEB: .unambiguous
    default: nil
    }
  }

  static func isCloser(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x29, 0x5D, 0x7D, 0x201D, 0x2019, 0xBB, 0x203A, 0x300B, 0x300D, 0x300F, 0x3011, 0xFF09, 0xFF3D: true
    default: false
    }
  }

  /// Takes in what closes behind the marks; straight quotes close where no word follows, or where one is open.
  mutating func absorbClosers(before limit: Int, quotesOpen: Bool, _ text: borrowing Text) {
    var isOpen = quotesOpen
    for _ in 0..<8 where end < limit {
      let scalar = text.scalar(at: end)
      let after = end + scalar.length
      let followed = after < limit ? LetterClass(text.scalar(at: after).value).isWord : false
      switch scalar.value {
      case 0x22:
        guard isOpen || !followed else { return }
        isOpen.toggle()
      case 0x27, 0x2019: guard !followed else { return }
      case 0x201C: guard !followed, after >= limit || text.blank(at: after) > 0 else { return }
      case 0x20:
        guard end + 1 < limit else { return }
        let isReference = text[end + 1] == 0x5B && reference(at: end + 1, before: limit, text) > 0
        let isQuote = text[end + 1] == 0x27 && end + 2 < limit && text.blank(at: end + 2) > 0
        guard text[end + 1] == 0x29 || text[end + 1] == 0x5D || isReference || isQuote else { return }
      case 0x5B:
        let length = reference(at: end, before: limit, text)
        guard length > 0 else { return }
        end += length
        continue
      case 0x2E, 0x21, 0x3F: guard hasClosers else { return }
      default: guard Self.isCloser(scalar.value) else { return }
      }
      end = after
    }
  }

  /// The length of a reference to a note at `offset`, such as "[12]"; 0 where there is none.
  private func reference(at offset: Int, before limit: Int, _ text: borrowing Text) -> Int {
    var at = offset + 1
    while at < limit, at < offset + 4, text[at] &- 0x30 < 10 { at += 1 }
    return at > offset + 1 && at < limit && text[at] == 0x5D ? at + 1 - offset : 0
  }
}
