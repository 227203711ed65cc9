/// The spellings of the words of names: how often each was seen, by their common key.
struct NameSpellings {
  /// A word of a name with its article: `al-Khatib`, `Khatib`.
  private struct Unit {
    let range: Range<Int>
    let key: String
  }

  /// Shorter words are too alike for a common key to mean a common name.
  private static let shortest = 5
  /// The least similarity of a spelling and the one written for it: words of one key can still be two names.
  private static let leastSimilarity = 0.5

  private var units: [Unit] = []
  private var counts: [String: [[UInt8]: (count: Int, first: Int)]] = [:]
  private var order = 0
  private var similarity = NameSimilarity()

  mutating func reset() {
    units.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
  }

  /// Keeps the counts, and lets the places go.
  mutating func endDocument() { units.removeAll(keepingCapacity: true) }

  /// Takes in the words of the name at `name`.
  mutating func add(_ name: Range<Int>, in text: borrowing Text) {
    var start = name.lowerBound
    var unit: Range<Int>?
    while start < name.upperBound {
      var end = start
      while end < name.upperBound, text[end] != 0x20, text[end] != 0x2D { end += 1 }
      let isArticle = NameKey.articles.contains(Self.folded(text[start..<end])) && end < name.upperBound
      let whole = (unit?.lowerBound ?? start)..<end
      if isArticle {
        unit = whole
      } else {
        take(whole, in: text)
        unit = nil
      }
      start = end + 1
    }
  }

  private static func folded(_ word: [UInt8]) -> [UInt8] { word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }

  /// The key of a word, with a hyphen where an article stands before it.
  static func key(of word: [UInt8]) -> String {
    let parts = word.split(maxSplits: 1) { $0 == 0x20 || $0 == 0x2D }
    let hasArticle = parts.count == 2 && NameKey.articles.contains(folded(Array(parts[0])))
    return NameKey.key(of: word) + (hasArticle ? "-" : "")
  }

  private mutating func take(_ range: Range<Int>, in text: borrowing Text) {
    // Words all in capitals are a matter of headings and datelines, not of spelling.
    guard range.count >= Self.shortest,
      text[range.lowerBound + 1..<range.upperBound].contains(where: { $0 &- 0x41 >= 26 })
    else { return }
    let spelling = text[range]
    let key = Self.key(of: spelling)
    units.append(Unit(range: range, key: key))
    counts[key, default: [:]][spelling, default: (0, order)].count += 1
    order += 1
  }

  /// The words to write anew, and how, in ascending order: as `register` has them, or else as most of the text has them.
  mutating func changes(in text: borrowing Text, _ register: [String: [UInt8]]) -> [(Range<Int>, [UInt8])] {
    var changes: [(Range<Int>, [UInt8])] = []
    for unit in units {
      let spelling = text[unit.range]
      guard let best = register[unit.key] ?? counts[unit.key].flatMap({ Self.best($0) }), best != spelling else {
        continue
      }
      if similarity.score(spelling, best) >= Self.leastSimilarity { changes.append((unit.range, best)) }
    }
    return changes
  }

  /// The most frequent spelling; of several the one that stands first.
  private static func best(_ spellings: [[UInt8]: (count: Int, first: Int)]) -> [UInt8]? {
    spellings.max { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }?.key
  }

  /// The words that were seen more than once or in several spellings, or are `known` by their key; spellings by count,
  /// then by letters.
  func words(known: Set<String>) -> [NameRegister.Word] {
    counts.keys.sorted().compactMap { key in
      let spellings = (counts[key] ?? [:]).map {
        NameRegister.Count(text: String(decoding: $0.key, as: UTF8.self), count: $0.value.count)
      }.sorted()
      guard let most = spellings.first, spellings.count > 1 || most.count > 1 || known.contains(key) else { return nil }
      return NameRegister.Word(key: key, spelling: most.text, spellings: spellings)
    }
  }
}
