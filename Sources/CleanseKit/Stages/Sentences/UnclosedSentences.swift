/// Judges, by a trained model, what sentences without a stop are: headlines, broken off, or short of a stop.
struct UnclosedSentences {
  private let sentences: Sentences
  private let model: BoundaryModel
  /// Sentences that end in a stop.
  private let closed: Int

  init(_ sentences: Sentences, _ model: BoundaryModel) {
    self.sentences = sentences
    self.model = model
    closed = sentences.count { $0.ending == .terminal }
  }

  func find(in text: borrowing Text, into findings: inout Findings) {
    if sentences.count == 1, !hasSixWords(sentences[0].range, text) { return }
    var closedBefore = 0
    var opensParagraph = true
    var last = -1
    for i in sentences.indices {
      let sentence = sentences[i]
      if sentence.ending == .terminal {
        closedBefore += 1
      } else if sentence.ending == .missingTerminal || sentence.endsParagraph {
        if last < i { last = endOfParagraph(i) }
        let setting = setting(i, closedBefore, opensParagraph, text)
        judge(i, limit: sentences[last].range.upperBound, setting, text, &findings)
      }
      opensParagraph = sentence.endsParagraph
      if opensParagraph { closedBefore = 0 }
    }
  }

  /// A text of one line and up to five words is a name, a field or a heading.
  private func hasSixWords(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    var blanks = 0
    for at in range where text[at] <= 0x20 && text[at + 1] > 0x20 {
      blanks += 1
      if blanks == 5 { return true }
    }
    return false
  }

  private func endOfParagraph(_ i: Int) -> Int {
    var last = i
    while last + 1 < sentences.endIndex, !sentences[last].endsParagraph { last += 1 }
    return last
  }

  /// What the document tells, as Training/splitter/endings.py numbers it.
  private func setting(_ i: Int, _ closedBefore: Int, _ opensParagraph: Bool, _ text: borrowing Text) -> Int {
    let others = sentences.count - 1
    let share = others == 0 ? 0 : closed * 2 < others ? 1 : closed * 10 < others * 9 ? 2 : 3
    var setting = min(closedBefore, 2) << 2 | share << 4
    if sentences[i].endsParagraph { setting |= 1 }
    if isLast(i, text) { setting |= 2 }
    if i == 0 { setting |= 1 << 6 }
    if opensParagraph { setting |= 1 << 7 }
    return setting
  }

  private func isLast(_ i: Int, _ text: borrowing Text) -> Bool { i + 1 == sentences.endIndex && text.endsDocument }

  private func judge(
    _ i: Int, limit: Int, _ setting: Int, _ text: borrowing Text, _ findings: inout Findings
  ) {
    let range = sentences[i].range
    let missing = margin(.missesStop, range, limit, setting, text)
    let broken = isLast(i, text) ? margin(.breaksOff, range, limit, setting, text) : 0
    if broken > 0, broken >= missing {
      findings.flag(
        range, StopFlags.truncated, message: "the text ends within a sentence", suggestions: [],
        confidence: confidence(broken))
    } else if missing > 0 {
      let end = range.upperBound
      let isWithin = sentences[i].ending == .missingTerminal
      findings.flag(
        end..<end, StopFlags.missingTerminal,
        message: isWithin
          ? "a new sentence begins here, and no stop ends this one" : "the paragraph ends without a stop",
        suggestions: ["."], confidence: confidence(missing))
    }
  }

  private func margin(
    _ question: BoundaryModel.Question, _ range: Range<Int>, _ limit: Int, _ setting: Int, _ text: borrowing Text
  ) -> Double {
    model.margin(
      question, range, limit: limit, letters: sentences.letters, setting: setting, in: text)
  }

  /// Log odds as a probability, on a line that lies close to the curve between two in three and one.
  private func confidence(_ margin: Double) -> Double { min(0.97, 0.7 + margin * 0.08) }
}
