/// What the line model sees of the lines of a page: numbers for each line, of itself and of its neighbourhood.
///
/// The neighbourhood is that of the lines that are left, so that what was cut has no say in a later round.
struct LineFeatures {
  /// One name for each number, in their order.
  static let names: [StaticString] = [
    "bias", "width", "words", "stopShare", "endsSentence", "endsWithColon", "innerSentences", "commas", "capitalShare",
    "shoutShare", "numberShare", "separators", "startsLowercase", "linkLike", "startsWithQuote", "noWords", "item",
    "code", "address", "currency", "prose", "longProse", "menuShare", "hint", "likely", "sure", "cues", "dateLike",
    "repeated", "sameStart", "row", "distance", "above", "below", "pageProse", "pageLines", "place", "placeSquared",
    "prose2", "prose5", "prose15", "stop2", "stop8", "linksBefore", "linksAfter", "hits3", "hits10", "endings",
    "proseBefore", "proseDepth", "widthStep", "loneProse", "headingInProse", "linkInLinks",
  ]

  private static let endsText = BoilerplateRule.all.map { $0.endsText }

  /// The numbers of the line asked for last.
  private(set) var numbers: [Float] = []
  private var sums = PageSums()
  private var distance: [Int32] = []
  private var row: [Int32] = []
  /// Lines so far that tend to stand after the end of a text.
  private var endings: Int32 = 0
  private var occurrences: [UInt64: Int32] = [:]

  /// Looks over the lines of `page` that `left` lists, so that `describe` can speak of each.
  mutating func survey(_ page: [PageLine], _ left: [Int]) {
    sums.compute(page, left)
    measureDistances(page, left)
    occurrences.removeAll(keepingCapacity: true)
    for index in left where page[index].words > 0 { occurrences[page[index].key, default: 0] += 1 }
    endings = 0
  }

  /// Fills `numbers` with those of the line at `at` of `left`; to be called for one after the other, from 0.
  mutating func describe(_ page: [PageLine], _ left: [Int], at: Int) {
    let line = page[left[at]]
    numbers.removeAll(keepingCapacity: true)
    appendOwn(line)
    appendNeighbours(line, at > 0 ? page[left[at - 1]] : nil, at + 1 < left.count ? page[left[at + 1]] : nil)
    appendPlace(line, at, of: left.count)
    if sums.body[at] > 0, line.strength >= .likely, Self.endsText[Int(line.rule)] { endings += 1 }
  }

  /// How often the words of `line` stand on the page.
  func count(of line: PageLine) -> Int { Int(occurrences[line.key] ?? 1) }

  private func share(_ part: Int32, _ whole: Int32) -> Float { whole > 0 ? Float(part) / Float(whole) : 0 }
  private func flag(_ condition: Bool) -> Float { condition ? 1 : 0 }

  /// The logarithm of 1 + `count`, so that the difference of 3 and 6 weighs as that of 30 and 60.
  private func scaled(_ count: Int32) -> Float { Logarithm.onePlus(Int(count)) }

  private mutating func appendOwn(_ line: PageLine) {
    let traits = line.traits
    numbers.append(1)
    numbers.append(scaled(line.width))
    numbers.append(scaled(line.words))
    numbers.append(share(line.stopWords, line.words))
    numbers.append(flag(traits.contains(.endsSentence) && !traits.contains(.endsWithEllipsis)))
    numbers.append(flag(traits.contains(.endsWithColon)))
    numbers.append(scaled(line.innerSentences))
    numbers.append(scaled(line.commas))
    numbers.append(share(line.capitalized, line.cased))
    numbers.append(share(line.shouted, line.words))
    numbers.append(share(line.numbers, line.words))
    numbers.append(scaled(line.separators))
    numbers.append(flag(traits.contains(.startsLowercase)))
    numbers.append(flag(line.isLinkLike))
    numbers.append(flag(traits.contains(.startsWithQuote)))
    numbers.append(flag(line.words == 0))
    numbers.append(flag(traits.contains(.startsAsItem)))
    numbers.append(scaled(line.codeMarks))
    numbers.append(flag(traits.contains(.hasAddress) || traits.contains(.hasMail)))
    numbers.append(flag(traits.contains(.hasCurrency)))
    numbers.append(flag(line.isProse))
    numbers.append(flag(line.isProse && line.width >= 200))
    numbers.append(share(line.menuWords, line.words))
    numbers.append(flag(line.strength == .hint))
    numbers.append(flag(line.strength == .likely))
    numbers.append(flag(line.strength == .sure))
    numbers.append(scaled(line.cues))
    numbers.append(share(line.dateWords + line.numbers, line.words))
  }

  private mutating func appendNeighbours(_ line: PageLine, _ previous: PageLine?, _ next: PageLine?) {
    numbers.append(scaled((occurrences[line.key] ?? 1) - 1))
    let sameStart = previous?.firstWord == line.firstWord || next?.firstWord == line.firstWord
    numbers.append(flag(sameStart && line.words > 0))
  }

  private mutating func appendPlace(_ line: PageLine, _ at: Int, of count: Int) {
    numbers.append(scaled(row[at]))
    numbers.append(scaled(distance[at]))
    numbers.append(flag(sums.body[at] == 0 && !line.isBody))
    numbers.append(flag(sums.body[at] == sums.body[count] && sums.body[count] > 0))
    let prose = sums.prose[count]
    numbers.append(sums.width[count] > 0 ? Float(prose / sums.width[count]) : 0)
    numbers.append(scaled(Int32(count)))
    let place = Float(at) / Float(max(1, count - 1))
    numbers.append(place)
    numbers.append(place * place)
    let prose5 = sums.proseShare(at - 5, at + 6)
    let prose15 = sums.proseShare(at - 15, at + 16)
    numbers.append(sums.proseShare(at - 2, at + 3))
    numbers.append(prose5)
    numbers.append(prose15)
    numbers.append(sums.stopShare(at - 2, at + 3))
    numbers.append(sums.stopShare(at - 8, at + 9))
    let linksBefore = sums.linkShare(at - 5, at)
    let linksAfter = sums.linkShare(at + 1, at + 6)
    numbers.append(linksBefore)
    numbers.append(linksAfter)
    numbers.append(sums.hitShare(at - 3, at + 4))
    numbers.append(sums.hitShare(at - 10, at + 11))
    numbers.append(scaled(endings))
    let before = prose > 0 ? Float(sums.prose[at] / prose) : 0
    numbers.append(before)
    numbers.append(min(before, 1 - before))
    numbers.append(abs(scaled(line.width) - sums.meanLogWidth(at - 2, at + 3)))
    numbers.append(flag(line.isProse) * (1 - prose15))
    numbers.append(flag(line.isLinkLike) * prose5)
    numbers.append(flag(line.isLinkLike) * linksBefore * linksAfter)
  }

  /// For each line: the number of lines to the nearest body line, and the length of the row of other lines it is in.
  private mutating func measureDistances(_ page: [PageLine], _ left: [Int]) {
    distance.removeAll(keepingCapacity: true)
    row.removeAll(keepingCapacity: true)
    distance.append(contentsOf: repeatElement(999, count: left.count))
    row.append(contentsOf: repeatElement(0, count: left.count))
    var start = 0
    var hasBodyBefore = false
    for at in 0...left.count where at == left.count || page[left[at]].isBody {
      let hasBodyAfter = at < left.count
      for inside in start..<at {
        row[inside] = Int32(at - start)
        if hasBodyBefore { distance[inside] = min(distance[inside], Int32(inside - start + 1)) }
        if hasBodyAfter { distance[inside] = min(distance[inside], Int32(at - inside)) }
      }
      if hasBodyAfter { distance[at] = 0 }
      hasBodyBefore = hasBodyAfter
      start = at + 1
    }
  }
}
