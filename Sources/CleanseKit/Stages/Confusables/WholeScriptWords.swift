/// Words of one other script that look like Latin words, in a Latin text: whole-script confusables (UTS #39, 4).
struct WholeScriptWords {
  struct Candidate {
    let range: Range<Int>
    /// The word in Latin letters.
    let form: [UInt8]
    let script: WordScript
  }

  /// Why a word is likely meant to be Latin.
  enum Evidence { case address, seen, name }

  var candidates: [Candidate] = []

  /// The Latin words, in small letters, that the text holds among those that candidates look like.
  func seen(in text: borrowing Text) -> Set<[UInt8]> {
    let wanted = Set(candidates.map { lowered($0.form) })
    let lengths = Set(wanted.map { $0.count })
    var seen: Set<[UInt8]> = []
    var at = text.next(in: Self.letters, from: 0)
    while at < text.count {
      var end = at
      while Self.letters.contains(text[end]), end < text.count { end += 1 }
      if lengths.contains(end - at) {
        let word = lowered(text[at..<end])
        if wanted.contains(word) { seen.insert(word) }
      }
      at = text.next(in: Self.letters, from: end)
    }
    return seen
  }

  /// The best evidence for a candidate; nil where there is none.
  func evidence(_ candidate: Candidate, seen: Set<[UInt8]>, in text: borrowing Text) -> Evidence? {
    if isInAddress(candidate.range, in: text) { return .address }
    let before = neighbour(before: candidate.range.lowerBound, in: text)
    let after = neighbour(after: candidate.range.upperBound, in: text)
    guard before != nil || after != nil, (before ?? .latin) == .latin, (after ?? .latin) == .latin else { return nil }
    if seen.contains(lowered(candidate.form)) { return .seen }
    return isInName(candidate.range, in: text) ? .name : nil
  }

  private static let letters = ByteSet { ($0 | 0x20) &- 0x61 < 26 }

  private func lowered(_ word: [UInt8]) -> [UInt8] { word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 } }

  /// How far evidence is looked for, in bytes: a long address, a few words.
  private static let window = 128

  /// Whether the word is a part of an address that has Latin parts too: joined to them by a dot, an at sign or a slash.
  private func isInAddress(_ range: Range<Int>, in text: borrowing Text) -> Bool {
    var start = range.lowerBound
    var end = range.upperBound
    while start > 0, range.lowerBound - start < Self.window, text[start - 1] > 0x20 { start -= 1 }
    while end < text.count, end - range.upperBound < Self.window, text[end] > 0x20 { end += 1 }
    var hasLatin = false
    var hasOther = false
    for i in start..<end where !range.contains(i) {
      if Self.letters.contains(text[i]) { hasLatin = true }
      if text[i] >= 0x80 { hasOther = true }
    }
    guard hasLatin, !hasOther else { return false }
    let before = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    let after = text[range.upperBound]
    let joins = ByteSet(".@/")
    let isBeforeLabel = joins.contains(after) && Self.letters.contains(text[range.upperBound + 1])
    let isAfterLabel = range.lowerBound > 1 && joins.contains(before) && isLabel(text[range.lowerBound - 2])
    return isBeforeLabel || isAfterLabel
  }

  private func isLabel(_ byte: UInt8) -> Bool { Self.letters.contains(byte) || byte == 0x2F }

  /// The script of the nearest letter before `offset` on its line, within the window.
  private func neighbour(before offset: Int, in text: borrowing Text) -> WordScript? {
    var at = offset
    while at > 0, offset - at < Self.window {
      let scalar = text.scalar(before: at)
      if scalar.value == 0x0A || scalar.value == 0x0D { return nil }
      let script = WordScript.of(scalar.value)
      if script.isLetter { return script }
      at -= scalar.length
    }
    return nil
  }

  private func neighbour(after offset: Int, in text: borrowing Text) -> WordScript? {
    var at = offset
    while at < text.count, at - offset < Self.window {
      let scalar = text.scalar(at: at)
      if scalar.value == 0x0A || scalar.value == 0x0D { return nil }
      let script = WordScript.of(scalar.value)
      if script.isLetter { return script }
      at += scalar.length
    }
    return nil
  }

  /// Whether the word begins with a capital, goes on small, and stands between two Latin words that do likewise.
  private func isInName(_ range: Range<Int>, in text: borrowing Text) -> Bool {
    let word = ConfusableWord(range, in: text)
    guard word.capitals == 1, ConfusableWord.isCapital(text.scalar(at: range.lowerBound).value),
      text[range.upperBound] == 0x20, text[range.upperBound + 1] &- 0x41 < 26,
      range.lowerBound > 2, text[range.lowerBound - 1] == 0x20
    else { return false }
    var start = range.lowerBound - 1
    while start > 0, range.lowerBound - start < Self.window, Self.letters.contains(text[start - 1]) { start -= 1 }
    return start < range.lowerBound - 1 && text[start] &- 0x41 < 26
  }
}
