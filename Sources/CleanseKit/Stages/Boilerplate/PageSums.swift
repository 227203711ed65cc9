/// Running sums over the lines that are left of a page, so that any window costs two look-ups.
struct PageSums {
  /// `width[i]` is the sum over the first `i` lines; the others alike.
  private(set) var width: [Double] = []
  /// The width of body lines.
  private(set) var prose: [Double] = []
  /// How many body lines.
  private(set) var body: [Int32] = []
  private var words: [Double] = []
  private var stopWords: [Double] = []
  private var logWidth: [Double] = []
  private var links: [Int32] = []
  private var hits: [Int32] = []

  mutating func compute(_ page: [PageLine], _ left: [Int]) {
    clear()
    var line = 0
    while line < left.count {
      let next = page[left[line]]
      let isBody = next.isBody
      width.append(width[line] + Double(next.width))
      prose.append(prose[line] + (isBody ? Double(next.width) : 0))
      body.append(body[line] + (isBody ? 1 : 0))
      words.append(words[line] + Double(next.words))
      stopWords.append(stopWords[line] + Double(next.stopWords))
      logWidth.append(logWidth[line] + Double(Logarithm.onePlus(Int(next.width))))
      links.append(links[line] + (next.isLinkLike ? 1 : 0))
      hits.append(hits[line] + (next.strength >= .likely ? 1 : 0))
      line += 1
    }
  }

  private mutating func clear() {
    for path in [\PageSums.width, \.prose, \.words, \.stopWords, \.logWidth] {
      self[keyPath: path].removeAll(keepingCapacity: true)
      self[keyPath: path].append(0)
    }
    for path in [\PageSums.body, \.links, \.hits] {
      self[keyPath: path].removeAll(keepingCapacity: true)
      self[keyPath: path].append(0)
    }
  }

  /// The share of body text in the lines from `start` to before `end`, cut to the page.
  func proseShare(_ start: Int, _ end: Int) -> Float { ratio(prose, width, start, end) }
  func stopShare(_ start: Int, _ end: Int) -> Float { ratio(stopWords, words, start, end) }
  func linkShare(_ start: Int, _ end: Int) -> Float { density(links, start, end) }
  func hitShare(_ start: Int, _ end: Int) -> Float { density(hits, start, end) }

  func meanLogWidth(_ start: Int, _ end: Int) -> Float {
    let (low, high) = clamp(start, end)
    return low < high ? Float((logWidth[high] - logWidth[low]) / Double(high - low)) : 0
  }

  private func ratio(_ part: [Double], _ whole: [Double], _ start: Int, _ end: Int) -> Float {
    let (low, high) = clamp(start, end)
    let total = whole[high] - whole[low]
    return total > 0 ? Float((part[high] - part[low]) / total) : 0
  }

  private func density(_ counts: [Int32], _ start: Int, _ end: Int) -> Float {
    let (low, high) = clamp(start, end)
    return low < high ? Float(counts[high] - counts[low]) / Float(high - low) : 0
  }

  private func clamp(_ start: Int, _ end: Int) -> (Int, Int) { (max(0, start), min(width.count - 1, end)) }
}
