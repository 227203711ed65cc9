/// Where in a line a phrase must stand.
enum PhrasePlace: UInt8, Sendable {
  /// It is the whole line, punctuation aside.
  case whole
  /// The line starts with it.
  case start
  /// Anywhere.
  case within
}

/// Phrases that speak against a line: words apart by spaces, phrases by `|`; letter case and punctuation do not count,
/// and `0` stands for any number.
struct Phrases: Sendable {
  let place: PhrasePlace
  let strength: Strength
  /// The most words that a line with such a phrase may have.
  let longest: Int
  let list: StaticString

  init(_ place: PhrasePlace, _ strength: Strength, upTo longest: Int = 400, _ list: StaticString) {
    self.place = place
    self.strength = strength
    self.longest = longest
    self.list = list
  }
}

/// The words and phrases of all rules, found by the hash of a word: one look-up a word.
struct PhraseTable: Sendable {
  struct Entry: Sendable {
    var head: UInt32 = 0
    var firstWord = 0
    var wordCount = 0
    var place = PhrasePlace.whole
    var strength = Strength.none
    var longest = 0
    var rule = 0
  }

  private struct Slot {
    var key: UInt32 = 0
    var first: Int32 = 0
    var count: Int32 = 0
    var classes = WordClass()
  }

  let entries: [Entry]
  let words: [UInt32]
  private let slots: [Slot]
  /// A bit for each hash that may be in `slots`: 8 kB, which stay in the first cache while the slots do not.
  private let present: [UInt64]

  init(_ rules: [BoilerplateRule]) {
    var scanner = WordScanner()
    var entries: [Entry] = []
    var words: [UInt32] = []
    for (number, rule) in rules.enumerated() {
      for phrases in rule.phrases {
        scanner.phrases(of: phrases.list) { phrase in
          entries.append(
            Entry(
              head: phrase[0], firstWord: words.count, wordCount: phrase.count, place: phrases.place,
              strength: phrases.strength, longest: phrases.longest, rule: number))
          words.append(contentsOf: phrase)
        }
      }
    }
    entries.sort { ($0.head, $0.firstWord) < ($1.head, $1.firstWord) }
    var slots = [Slot](repeating: Slot(), count: 8192)
    while slots.count < entries.count * 4 { slots.append(contentsOf: slots) }
    for (index, entry) in entries.enumerated() {
      let at = Self.place(of: entry.head, slots)
      if slots[at].count == 0 { slots[at].first = Int32(index) }
      slots[at].key = entry.head
      slots[at].count += 1
    }
    for (wordClass, list) in Lexicon.classes {
      scanner.phrases(of: list) { word in
        let at = Self.place(of: word[0], slots)
        slots[at].key = word[0]
        slots[at].classes.formUnion(wordClass)
      }
    }
    var present = [UInt64](repeating: 0, count: Self.presentWords)
    for slot in slots where slot.key != 0 { present[Self.presentWord(slot.key)] |= Self.presentBit(slot.key) }
    (self.entries, self.words, self.slots, self.present) = (entries, words, slots, present)
  }

  private static let presentWords = 1024

  @inline(__always)
  private static func presentWord(_ hash: UInt32) -> Int { Int(hash >> 6) & (presentWords - 1) }

  @inline(__always)
  private static func presentBit(_ hash: UInt32) -> UInt64 { 1 << UInt64(hash & 63) }

  /// The slot of `hash`, or the free one where it would go.
  @inline(__always)
  private static func place(of hash: UInt32, _ slots: [Slot]) -> Int {
    let mask = slots.count - 1
    var at = Int(hash) & mask
    while slots[at].key != hash, slots[at].key != 0 { at = (at + 1) & mask }
    return at
  }

  /// What is known of the word with this hash: its classes, and the entries that start with it.
  @inline(__always)
  func look(up hash: UInt32) -> (classes: WordClass, first: Int32, count: Int32) {
    guard present[Self.presentWord(hash)] & Self.presentBit(hash) != 0 else { return (WordClass(), 0, 0) }
    let slot = slots[Self.place(of: hash, slots)]
    return (slot.classes, slot.first, slot.count)
  }

  /// Whether the words of `entry` stand in `line` from `index`, given that its first does.
  @inline(__always)
  func matches(_ entry: Entry, _ line: [UInt32], at index: Int) -> Bool {
    guard index + entry.wordCount <= line.count else { return false }
    for i in 1..<max(1, entry.wordCount) where line[index + i] != words[entry.firstWord + i] { return false }
    return true
  }
}

/// The words of a line, and those with which a phrase may begin.
struct LineWords {
  private(set) var hashes: [UInt32] = []
  /// In order: a word's place in the line, and the entries of the phrase table that start with it.
  private(set) var beginnings: [(index: Int, entries: Range<Int>)] = []

  mutating func removeAll() {
    hashes.removeAll(keepingCapacity: true)
    beginnings.removeAll(keepingCapacity: true)
  }

  @inline(__always)
  mutating func append(_ hash: UInt32, first: Int32, count: Int32) {
    if count > 0 { beginnings.append((hashes.count, Int(first)..<Int(first + count))) }
    hashes.append(hash)
  }
}
