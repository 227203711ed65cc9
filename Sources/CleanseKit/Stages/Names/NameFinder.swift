/// Finds names in running Latin text: in runs of words with a capital a trained model says where names begin and end;
/// titles before them go.
struct NameFinder {
  private var tokens = NameTokens()
  private var evidence = NameEvidence()
  private var kept: [NameToken] = []
  private var runs: [NameRun] = []
  private var words: [NameFeatures.Word] = []
  private var labels = NameLabels()

  /// Calls `found` with the range of each name, in ascending order.
  mutating func find(in text: borrowing Text, _ found: (Range<Int>) -> Void) {
    if let whole = wholeField(text) { return found(whole) }
    evidence.reset(bytes: text.count)
    kept.removeAll(keepingCapacity: true)
    runs.removeAll(keepingCapacity: true)
    var start = 0
    while start < text.count {
      let end = text.next(0x0A, or: 0x0D, from: start)
      tokens.read(start..<end, in: text)
      takeLine(text)
      start = end + 1
    }
    for run in runs { label(run, text, found) }
  }

  /// Notes the words of a line, and keeps its runs until the whole document is known.
  private mutating func takeLine(_ text: borrowing Text) {
    let heading = tokens.heading
    for token in tokens.tokens { evidence.note(token, heading: heading) }
    var at = 0
    while let run = NameRun.next(in: tokens.tokens, from: at, text) {
      kept.append(run.lowerBound > 0 ? tokens.tokens[run.lowerBound - 1] : NameToken())
      let first = kept.count
      kept.append(contentsOf: tokens.tokens[run])
      runs.append(NameRun(words: first..<kept.count, heading: heading))
      kept.append(run.upperBound < tokens.tokens.count ? tokens.tokens[run.upperBound] : NameToken())
      at = run.upperBound
    }
  }

  private mutating func label(_ run: NameRun, _ text: borrowing Text, _ found: (Range<Int>) -> Void) {
    words.removeAll(keepingCapacity: true)
    for at in run.words.lowerBound - 1...run.words.upperBound { words.append(word(kept[at], run.heading, text)) }
    labels.reset()
    let capitals = UInt64(min(6, run.words.count { kept[$0].canName }))
    var place: UInt64 = 0
    for at in 1..<words.count - 1 {
      if words[at].token.canName { place = min(4, place + 1) }
      let scores = NameFeatures.scores(
        words[at], before: words[at - 1], after: words[at + 1], heading: run.heading, capitals: capitals, place: place)
      labels.add(first: scores.first, inside: scores.inside, gap: words[at].token.gap)
    }
    labels.finish()
    var at = 0
    while at < labels.labels.count {
      var end = at + 1
      if labels.labels[at] == 1 {
        while end < labels.labels.count, labels.labels[end] == 2 { end += 1 }
        let start = NameHeads.start(of: at, labels: labels.labels, words: words, text)
        // The word before the run is the first of `words`.
        if let name = NameTitles.cut(start + 1..<end + 1, of: words, text) {
          found(words[name.lowerBound].token.start..<words[name.upperBound - 1].token.end)
        }
      }
      at = end
    }
  }

  private func word(_ token: NameToken, _ heading: UInt8, _ text: borrowing Text) -> NameFeatures.Word {
    var word = NameFeatures.Word()
    guard token.shape != .none else { return word }
    word.token = token
    word.classes = token.classes(in: text).rawValue
    word.common = NameWordTable.wordClass(token.hash)
    word.seen = evidence.seen(token, heading: heading)
    return word
  }

  /// A text that is nothing but a name: one short line of words, none of which is a common one.
  private mutating func wholeField(_ text: borrowing Text) -> Range<Int>? {
    guard text.count <= 82 else { return nil }
    let end = text.next(0x0A, or: 0x0D, from: 0)
    guard end <= 80, text.next(in: 0x0B...0x7E, orNonASCII: true, from: end + (text[end] == 0x0D ? 1 : 0)) >= text.count
    else { return nil }
    tokens.read(0..<end, in: text)
    let words = tokens.tokens
    guard let first = words.first, let last = words.last, words.count <= 7, !tokens.hasOther else { return nil }
    guard words.contains(where: { $0.shape != .number }) else { return nil }
    guard !tokens.isSentence || words.contains(where: { $0.gap == .point }) else { return nil }
    var isCapitalised = true
    var isPlain = true
    for word in words {
      let classes = word.classes(in: text)
      let isLinking = word.shape == .lower && !classes.isDisjoint(with: [.link, .article])
      if !isLinking, !classes.isDisjoint(with: [.common, .said, .title]) { return nil }
      let common = NameWordTable.wordClass(word.hash)
      isPlain = isPlain && common > 0 && common < 4
      isCapitalised = isCapitalised && (word.canName || isLinking || word.gap == .hyphen)
    }
    if isPlain && (words.count > 1 || !isCapitalised) { return nil }
    return isCapitalised || words.count <= 3 ? first.start..<last.end : nil
  }
}
