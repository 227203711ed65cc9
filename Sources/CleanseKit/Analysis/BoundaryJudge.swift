/// Decides whether a stop ends a sentence, from the words on both sides of it.
struct BoundaryJudge {
  /// Whether the text is written without capitals.
  private let isLowercase: Bool
  /// Whether it is written in capitals throughout.
  private let isUppercase: Bool
  private let words = BoundaryWords.table

  init(_ letters: LetterCase) {
    isLowercase = letters == .small
    isUppercase = letters == .capital
  }

  /// Whether `stop` ends the sentence that starts at `sentence`; text follows it within the stretch.
  func ends(_ stop: Stop, sentence: Int, _ stretch: Range<Int>, _ text: borrowing Text) -> Bool {
    let word = WordBefore(stop.start, after: sentence, text)
    var next = stop.end
    while next < stretch.upperBound, case let blank = text.blank(at: next), blank > 0 { next += blank }
    let following = WordAfter(next, before: stretch.upperBound, text)
    if stop.kind == .colon {
      return following.first != .other && (isArmenian(stop, text) || isDateline(sentence..<stop.start, text))
    }
    if stop.isWide { return true }
    if stop.isOmission { return false }
    guard next > stop.end else { return endsGlued(stop, word, following, text) }
    switch stop.kind {
    case .unambiguous: return true
    case .strong: return endsStrong(stop, following)
    case .ellipsis:
      // Where no capital can tell, it rather stands within a sentence.
      return following.begins && following.first != .digit && !isArabic(at: next, text)
    case .period: return endsPeriod(stop, word, following, text)
    case .colon: return false
    }
  }

  private func isArmenian(_ stop: Stop, _ text: borrowing Text) -> Bool {
    0x561...0x587 ~= text.scalar(before: stop.start).value
  }

  private func isArabic(at offset: Int, _ text: borrowing Text) -> Bool {
    0x600...0x6FF ~= text.scalar(at: offset).value
  }

  /// Whether the words before a colon are the place and the agency with which Persian and Arabic news begin: "تهران - ایرنا".
  private func isDateline(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    guard range.count < 64, range.lowerBound < range.upperBound, isArabic(at: range.lowerBound, text) else {
      return false
    }
    for offset in range where text[offset] == 0x2D {
      if offset > range.lowerBound, text[offset - 1] == 0x20, text[offset + 1] == 0x20 { return true }
    }
    return false
  }

  private func endsStrong(_ stop: Stop, _ next: WordAfter) -> Bool {
    if next.first == .lower { return !stop.hasClosers || isLowercase && next.classes.contains(.subject) }
    return next.mark != 0x2C && next.mark != 0x3B && next.mark != 0x3A && next.mark != 0x29
  }

  private func endsPeriod(_ stop: Stop, _ word: WordBefore, _ next: WordAfter, _ text: borrowing Text) -> Bool {
    switch next.mark {
    case 0x2C, 0x3B, 0x3A, 0x29, 0x2E, 0x3F, 0x21: return false
    case 0x5B where next.first == .digit: return false
    default: break
    }
    if stop.hasClosers { return next.first != .lower || isLowercase && next.classes.contains(.starter) }
    let classes = word.classes(words, text)
    if word.isEmpty { return next.first != .lower }
    if classes.contains(.title) { return next.first == .digit && !classes.contains(.numbering) }
    if classes.contains(.leading) { return false }
    if next.first == .digit { return !endsBeforeNumber(word, classes) }
    if word.isNumber { return endsAfterNumber(word, next) }
    if word.isCyrillic, classes.contains(.trailing) { return next.begins }
    if word.isInitial { return endsAfterInitial(word, next, text) }
    if word.hasInnerStops && word.isShort || classes.contains(.trailing) { return next.startsAnew(isLowercase) }
    if classes.contains(.numbering) { return next.begins }
    return true
  }

  private func endsBeforeNumber(_ word: WordBefore, _ classes: BoundaryWords) -> Bool {
    !classes.isDisjoint(with: [.numbering, .date, .trailing]) || word.isInitial || word.isNumber && word.length < 3
      || word.hasInnerStops && word.isShort
  }

  /// Ordinals and numbers of items end nothing; years and amounts do.
  private func endsAfterNumber(_ word: WordBefore, _ next: WordAfter) -> Bool {
    if word.isAtStart { return false }
    if next.classes.contains(.date) { return false }
    return word.length > 2 || next.begins
  }

  private func endsAfterInitial(_ word: WordBefore, _ next: WordAfter, _ text: borrowing Text) -> Bool {
    guard word.isUpper, next.classes.contains(.starter), !isUppercase, next.length > 1 || next.isFollowedByLower
    else { return false }
    return word.previous == .lower || next.classes.contains(.subject)
  }

  /// Whether a new sentence begins at `offset`, though no stop stands before it; gives the end of the one before.
  ///
  /// Only a word that hardly ever has a capital within a sentence is taken for a beginning, and only where a word
  /// that can end a sentence stands before it and a word in lower case behind it.
  func missesStop(before offset: Int, sentence: Int, _ stretch: Range<Int>, _ text: borrowing Text) -> Int? {
    guard !isUppercase, let blank = text.blank(before: offset), offset - blank > sentence else { return nil }
    let following = WordAfter(offset, before: stretch.upperBound, text)
    guard following.first == .upper, following.isMixed, following.classes.contains(.starter),
      !following.classes.contains(.pronounI), following.isFollowedByLower
    else { return nil }
    var end = offset - blank
    while let blank = text.blank(before: end) { end -= blank }
    guard end > sentence else { return nil }
    let word = WordBefore(end, after: sentence, text)
    guard !word.isEmpty, !word.isAtStart, word.endsLower || word.isNumber, word.length > 1 else { return nil }
    guard !word.classes(words, text).contains(.linking) else { return nil }
    return end
  }

  /// No white space follows: a new sentence only where the words on both sides say so.
  private func endsGlued(_ stop: Stop, _ word: WordBefore, _ next: WordAfter, _ text: borrowing Text) -> Bool {
    guard !word.isAddress, !next.isAddress,
      next.mark == 0 || next.mark == 0x22 || next.mark == 0x201C || next.mark == 0x28
    else {
      return false
    }
    switch stop.kind {
    case .unambiguous: return next.first.isWord
    case .strong: return next.first == .upper && next.isMixed && !isUppercase || next.first == .caseless
    case .ellipsis: return next.first == .upper && next.isMixed && word.length > 1
    case .colon: return false
    case .period: break
    }
    if stop.hasClosers { return next.first == .upper && next.isMixed }
    guard next.first == .upper, next.isMixed, !word.hasInnerStops,
      next.classes.isDisjoint(with: [.suffix]) || next.classes.contains(.starter)
    else { return false }
    if word.isNumber { return !word.isAtStart && next.length > 1 }
    let classes = word.classes(words, text)
    return word.endsLower && word.length > 1 && classes.isDisjoint(with: [.title, .leading, .numbering])
      && !(classes.contains(.trailing) && !next.classes.contains(.starter))
  }
}
