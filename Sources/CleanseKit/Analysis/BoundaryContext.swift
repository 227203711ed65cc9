/// The word before a stop.
struct WordBefore {
  /// How far back a word is followed, in bytes.
  private static let reach = 40
  private let range: Range<Int>
  /// In scalars.
  private(set) var length = 0
  /// Whether stops or other marks of abbreviations stand within: "U.S", "p.m".
  private(set) var hasInnerStops = false
  /// Whether no part between inner stops is longer than two letters.
  private(set) var isShort = true
  /// Whether it looks like a part of an address: "www.example", "a@b", "/path".
  private(set) var isAddress = false
  private(set) var isNumber = true
  private(set) var endsLower = false
  private(set) var isUpper = false
  private(set) var isCyrillic = false
  /// Whether it is the first word of its sentence.
  let isAtStart: Bool
  /// The class of the last letter of the word before it.
  private(set) var previous = LetterClass.other

  var isEmpty: Bool { range.isEmpty }
  var isInitial: Bool { length == 1 && !isNumber }

  init(_ end: Int, after start: Int, _ text: borrowing Text) {
    var end = end
    // Tokenized text has a blank before the stop.
    if end > start + 1, text[end - 1] == 0x20 { end -= 1 }
    let floor = max(start, end - Self.reach)
    var offset = end
    var part = 0
    walk: while offset > floor {
      let scalar = text.scalar(before: offset)
      let kind = LetterClass(scalar.value)
      switch scalar.value {
      case 0x2E:
        hasInnerStops = true
        part = 0
      case 0x2F, 0x40, 0x5C, 0x5F, 0x3D: isAddress = true
      case 0x27, 0x2019, 0x2D, 0x26, 0x2C, 0xBA, 0xB0, 0x24, 0x25: part = 0
      default:
        guard kind.isWord else { break walk }
        if offset == end { endsLower = kind == .lower || kind == .caseless }
        part += 1
        if part > 2 { isShort = false }
        if kind != .digit { isNumber = false }
        isUpper = kind == .upper
        isCyrillic = 0x400..<0x530 ~= scalar.value
      }
      length += 1
      offset -= scalar.length
    }
    range = offset..<end
    isAtStart = Self.isBullet(start..<offset, text)
    if isEmpty { isNumber = false }
    if offset > start, text[offset - 1] == 0x20 {
      previous = LetterClass(text.scalar(before: offset - 1).value)
    }
  }

  /// Whether there is nothing in `range` but a bullet.
  private static func isBullet(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    guard range.count <= 5 else { return false }
    for offset in range where text[offset] & 0xC0 != 0x80 {
      if LetterClass(text.scalar(at: offset).value).isWord { return false }
    }
    return true
  }

  func classes(_ table: WordTable<BoundaryWords>, _ text: borrowing Text) -> BoundaryWords {
    table.classes(of: range, in: text)
  }
}

/// The word after a stop, past opening quotes and brackets.
struct WordAfter {
  /// The class of the first letter or digit.
  private(set) var first = LetterClass.other
  /// The first mark, where the text does not go on with a word; 0 else.
  private(set) var mark: UInt32 = 0
  /// In scalars, up to 16.
  private(set) var length = 0
  /// Whether it has small letters after its first letter, or is one letter long.
  private(set) var isMixed = false
  private(set) var classes: BoundaryWords = []

  /// Whether it is the first part of a mail address.
  private(set) var isAddress = false
  /// Whether a blank and a small letter follow, or a digit.
  private(set) var isFollowedByLower = false

  /// Whether a sentence may begin with it, in a text that uses capitals.
  var begins: Bool { first != .lower && (first != .other || mark != 0) }

  /// Whether it begins a sentence after an abbreviation that may end one.
  func startsAnew(_ isLowercase: Bool) -> Bool {
    if isLowercase { return classes.contains(.subject) }
    return first == .upper ? classes.contains(.starter) : first == .caseless || first == .other && mark != 0
  }

  init(_ offset: Int, before limit: Int, _ text: borrowing Text) {
    var at = offset
    for _ in 0..<3 where at < limit {
      let scalar = text.scalar(at: at)
      if LetterClass(scalar.value).isWord { break }
      if mark == 0 { mark = scalar.value }
      at += scalar.length
    }
    guard at < limit else { return }
    let start = at
    first = LetterClass(text.scalar(at: at).value)
    guard first.isWord else { first = .other; return }
    var lowers = 0
    while at < limit, length < 16 {
      let scalar = text.scalar(at: at)
      let kind = LetterClass(scalar.value)
      guard kind.isWord || scalar.value == 0x27 || scalar.value == 0x2019 else { break }
      if kind == .lower { lowers += 1 }
      length += 1
      at += scalar.length
    }
    isMixed = length == 1 || lowers > 0
    classes = BoundaryWords.table.classes(of: start..<at, in: text)
    isAddress = at < limit && text[at] == 0x40
    if at < limit, text[at] == 0x2C { at += 1 }
    let blank = text.blank(at: at)
    if at < limit, blank > 0 {
      let kind = LetterClass(text.scalar(at: at + blank).value)
      isFollowedByLower = kind == .lower || kind == .digit
    }
  }
}
