/// Fills in the short vowels that Arabic, Persian, Urdu and Hebrew leave out.
///
/// A syllable begins with one consonant and ends with at most one (in Arabic by rule, elsewhere mostly), so that a
/// vowel goes between two consonants at the start of a word, between the first two of three, and before the last where
/// none stands; which vowel it is only a lexicon can tell, and `vowel` is the likeliest.
struct AbjadSpelling: Sendable {
  let table: LetterTable
  /// The vowel that goes where none is written.
  let vowel: UInt8
  /// The one before a last consonant behind a long a: Khaled, Nasser.
  let vowelAfterLongA: UInt8
  /// Whether gh stays gh in words that look foreign: in Persian it is qaf as well.
  let keepsGhain: Bool
  /// Whether the only vowel of a word, written with a waw, is spelled ou: Mansour.
  let widensOnlyO: Bool
  /// The pairs of consonants that end words without a vowel between them.
  let closing: Set<[UInt8]>

  /// The spelling of `word`, lower case and composed; nil where it holds a letter that the table does not know.
  func spell(_ word: [UInt32]) -> [UInt8]? {
    guard var pieces = table.pieces(of: word) else { return nil }
    var vowelCount = 0
    for piece in pieces where piece.startsWithVowel || piece.endsWithVowel { vowelCount += 1 }
    // Words with two vowels and more are mostly foreign names: their ghain is a g, their waw an o.
    let isForeign = vowelCount > 1
    for i in pieces.indices {
      if isForeign, !keepsGhain, pieces[i].latin.elementsEqual("gh".utf8) { pieces[i].latin = [0x67] }
      let isInner = i > 0 && i + 1 < pieces.count
      if !isForeign, widensOnlyO, isInner, pieces[i].latin.elementsEqual("o".utf8) { pieces[i].latin = [0x6F, 0x75] }
    }
    closeLast(&pieces)
    return join(pieces, isForeign: isForeign)
  }

  /// Makes one piece of two last consonants that stand without a vowel, where a vowel goes before them.
  private func closeLast(_ pieces: inout [LetterTable.Piece]) {
    guard pieces.count > 2, closing.contains(pieces[pieces.count - 2].latin + pieces[pieces.count - 1].latin) else {
      return
    }
    let last = pieces.removeLast()
    pieces[pieces.count - 1].latin += last.latin
  }

  private func join(_ pieces: [LetterTable.Piece], isForeign: Bool) -> [UInt8] {
    var latin: [UInt8] = []
    for (i, piece) in pieces.enumerated() {
      let followsVowel = latin.last.map(LatinLetter.isVowel) ?? false
      var letters = piece.latin[...]
      if followsVowel, letters.first == latin.last { letters.removeFirst() }
      latin.append(contentsOf: letters)
      guard let last = letters.last, !LatinLetter.isVowel(last), i + 1 < pieces.count,
        !pieces[i + 1].startsWithVowel, let first = pieces[i + 1].latin.first
      else { continue }
      if !followsVowel || piece.startsWithVowel {
        latin.append(vowel)
      } else if i + 2 == pieces.count {
        if isForeign, closesCluster(first, after: last) { continue }
        let isLong = i > 0 && pieces[i - 1].endsWithVowel && latin.dropLast(letters.count).last == 0x61
        latin.append(isLong ? vowelAfterLongA : vowel)
      }
    }
    return latin
  }

  /// Whether foreign names end in the two consonants: -nt, -rs, -ld.
  private func closesCluster(_ second: UInt8, after first: UInt8) -> Bool {
    switch first {
    case 0x6E, 0x72, 0x6C, 0x73: second != 0x72 && second != 0x6C && second != 0x6E
    default: false
    }
  }
}
