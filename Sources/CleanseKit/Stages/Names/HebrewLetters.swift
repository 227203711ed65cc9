/// How newspapers in English spell Hebrew; vowels that are not written are filled in by `AbjadSpelling`.
extension LetterTable {
  /// Hebrew: v for bet within words, tz, ch only for a final kaf.
  static let hebrew = LetterTable(
    """
    vowels אויה
    ג' j, ז' zh, צ' ch, ץ' ch, ת' th, ^או o, ^אי i, ^אה a, אה$ ah, א a, ^ב b, ב v, ^כ k, כ k, ך ch
    ^פ p, פ p, ף f, ^ה h, ה$ a, ה h, ^וו v, וו v, ^ו v, Vו v, וV v, וא oa, ו o, יוס$ ius, יו io, יו$ io
    יי ai, ^י y, יV y, יה$ ia, י i, ע a, ג g, ד d, ז z, ח h, ט t, ל l, מ m, ם m, נ n, ן n, ס s, צ tz
    ץ tz, ק k, ר r, ש sh, ת t
    """)
}
