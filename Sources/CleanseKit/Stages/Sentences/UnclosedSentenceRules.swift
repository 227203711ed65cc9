/// Judges sentences without a stop by rules that hold in all languages.
struct UnclosedSentenceRules {
  func find(in text: borrowing Text, into findings: inout Findings) {
    let sentences = text.sentences
    var closings = Closings()
    for sentence in sentences { closings.count(sentence, in: text) }
    var paragraph = ParagraphSoFar()
    for i in sentences.indices {
      let sentence = sentences[i]
      let end = sentence.range.upperBound
      switch sentence.ending {
      case .terminal: break
      case .missingTerminal:
        findings.flag(
          end..<end, StopFlags.missingTerminal, message: "a new sentence begins here, and no stop ends this one",
          suggestions: ["."], confidence: 0.85)
      case .paragraph where sentence.endsParagraph:
        let isLast = i + 1 == sentences.endIndex && text.endsDocument
        judgeUnclosed(sentence, paragraph, closings, isLast, isFirst: i == 0, text, &findings)
      case .paragraph: break
      }
      paragraph.take(sentence)
    }
  }

  private func judgeUnclosed(
    _ sentence: Sentence, _ paragraph: ParagraphSoFar, _ closings: Closings, _ isLast: Bool, isFirst: Bool,
    _ text: borrowing Text, _ findings: inout Findings
  ) {
    let look = SentenceLook(sentence.range, in: text)
    let end = sentence.range.upperBound
    if isLast, let reason = reasonToBelieveTruncated(look, paragraph, closings) {
      findings.flag(
        sentence.range, StopFlags.truncated, message: reason.words, suggestions: [], confidence: reason.confidence)
      return
    }
    guard look.endsInWord, look.words >= 4, !look.hasAddress, look.lowers * 2 > look.words, !look.endsLinking
    else { return }
    let isProse = look.functionWords * 5 >= look.words && look.hasSubject && look.words >= 5 && !isFirst
    guard paragraph.closed > 0 || paragraph.missing > 0 || isProse else { return }
    findings.flag(
      end..<end, StopFlags.missingTerminal, message: "the paragraph ends without a stop", suggestions: ["."],
      confidence: paragraph.closed + paragraph.missing > 0 ? 0.8 : 0.6)
  }

  private func reasonToBelieveTruncated(
    _ look: SentenceLook, _ paragraph: ParagraphSoFar, _ closings: Closings
  ) -> (words: String, confidence: Double)? {
    guard look.words >= 2, !look.hasAddress, look.lowers > 0 || look.caseless > 0 else { return nil }
    if look.endsLinking, look.words >= 3 || paragraph.closed > 0 {
      return ("the text ends with a word that needs another one after it", 0.9)
    }
    if look.hasOpenBracket, look.words >= 3, look.endsInWord {
      return ("the text ends within brackets", 0.85)
    }
    let isConsistent = closings.missing == 0 && closings.closed > 1 && closings.unclosed * 4 <= closings.closed
    guard look.endsInWord || look.endsInComma, look.words >= 3, look.lowers * 2 > look.words || look.caseless > 2
    else { return nil }
    if paragraph.closed > 0, paragraph.missing == 0, closings.missing == 0 {
      return ("the other sentences of the paragraph have stops, the last of the text has none", 0.7)
    }
    return isConsistent && look.words > 5
      ? ("all other paragraphs end in stops, the last of the text does not", 0.6) : nil
  }
}

/// How the paragraphs of a text close.
private struct Closings {
  /// Paragraphs that end in a stop, and those that do not.
  private(set) var closed = 0
  private(set) var unclosed = 0
  /// Sentences whose stop is missing within a paragraph.
  private(set) var missing = 0

  mutating func count(_ sentence: Sentence, in text: borrowing Text) {
    switch sentence.ending {
    case .terminal: if sentence.endsParagraph { closed += 1 }
    case .missingTerminal: missing += 1
    case .paragraph: if sentence.endsParagraph, sentence.range.count > 60 { unclosed += 1 }
    }
  }
}

/// What was seen of the paragraph before the sentence at hand.
private struct ParagraphSoFar {
  private(set) var closed = 0
  private(set) var missing = 0

  mutating func take(_ sentence: Sentence) {
    if sentence.endsParagraph {
      self = ParagraphSoFar()
    } else if sentence.ending == .missingTerminal {
      missing += 1
    } else if sentence.ending == .terminal {
      closed += 1
    }
  }
}
