/// Spells Hiragana and Katakana: Hepburn, as newspapers write it.
enum KanaSpelling {
  /// The spelling of `word`; nil where it holds anything but kana.
  static func spell(_ word: [UInt32]) -> [UInt8]? {
    let hiragana = word.map { (0x30A1...0x30F6).contains($0) ? $0 - 0x60 : $0 }
    guard let pieces = LetterTable.hiragana.pieces(of: hiragana) else { return nil }
    var latin: [UInt8] = []
    for (i, piece) in pieces.enumerated() {
      guard piece.latin == [0x2A] else {
        latin += piece.latin
        continue
      }
      // A small tsu doubles the consonant after it, as t before ch; before a vowel or at the end it is silent.
      guard i + 1 < pieces.count, let next = pieces[i + 1].latin.first, next != 0x2A, !LatinLetter.isVowel(next)
      else { continue }
      latin.append(pieces[i + 1].latin.starts(with: "ch".utf8) ? 0x74 : next)
    }
    return latin
  }
}
