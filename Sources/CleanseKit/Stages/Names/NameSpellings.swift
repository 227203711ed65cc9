/// The spellings of the words of names in one document: how often each stands there, by their common key.
struct NameSpellings {
  /// A word of a name with its article: `al-Khatib`, `Khatib`.
  private struct Unit {
    let range: Range<Int>
    let key: [UInt8]
  }

  /// Shorter words are too alike for a common key to mean a common name.
  private static let shortest = 5

  private var units: [Unit] = []
  private var counts: [[UInt8]: [[UInt8]: (count: Int, first: Int)]] = [:]

  mutating func reset() {
    units.removeAll(keepingCapacity: true)
    counts.removeAll(keepingCapacity: true)
  }

  /// Takes in the words of the name at `name`.
  mutating func add(_ name: Range<Int>, in text: borrowing Text) {
    var start = name.lowerBound
    var unit: Range<Int>?
    while start < name.upperBound {
      var end = start
      while end < name.upperBound, text[end] != 0x20, text[end] != 0x2D { end += 1 }
      let isArticle = NameKey.articles.contains(folded(start..<end, text)) && end < name.upperBound
      let whole = (unit?.lowerBound ?? start)..<end
      if isArticle {
        unit = whole
      } else {
        take(whole, hasArticle: unit != nil, in: text)
        unit = nil
      }
      start = end + 1
    }
  }

  private func folded(_ range: Range<Int>, _ text: borrowing Text) -> [UInt8] {
    text[range].map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
  }

  private mutating func take(_ range: Range<Int>, hasArticle: Bool, in text: borrowing Text) {
    // Words all in capitals are a matter of headings and datelines, not of spelling.
    guard range.count >= Self.shortest,
      text[range.lowerBound + 1..<range.upperBound].contains(where: { $0 &- 0x41 >= 26 })
    else { return }
    let spelling = text[range]
    let key = Array(NameKey.key(of: spelling).utf8) + (hasArticle ? [0x2D] : [])
    units.append(Unit(range: range, key: key))
    counts[key, default: [:]][spelling, default: (0, range.lowerBound)].count += 1
  }

  /// The words to write anew, and how, in ascending order.
  func changes(in text: borrowing Text) -> [(Range<Int>, [UInt8])] {
    var changes: [(Range<Int>, [UInt8])] = []
    for unit in units {
      guard let spellings = counts[unit.key], spellings.count > 1, let best = best(spellings) else { continue }
      if text[unit.range] != best { changes.append((unit.range, best)) }
    }
    return changes
  }

  /// The most frequent spelling; of several the one that stands first.
  private func best(_ spellings: [[UInt8]: (count: Int, first: Int)]) -> [UInt8]? {
    spellings.max { ($0.value.count, $1.value.first) < ($1.value.count, $0.value.first) }?.key
  }
}
