/// The romanisations of vocalised Arabic.
enum ArabicStandards {
  static let editions = [
    NamedStandard(
      ["alalc-ara-Arab-Latn-1997"],
      [
        ArabicReading.letters, ArabicReading.prepositions, ArabicReading.plainArticle, ArabicReading.ending,
        ArabicReading.vowels, hyphen, alalc,
        ArabicReading.marks,
      ]),
    NamedStandard(
      ["bgnpcgn-ara-Arab-Latn-1956", "un-ara-Arab-Latn-1972"],
      [
        ArabicReading.letters, ArabicReading.article, ArabicReading.ending, ArabicReading.vowels, space, cedillas,
        letters, ArabicReading.marks,
      ], letterCase: .words),
    NamedStandard(
      ["un-ara-Arab-Latn-2017"],
      [
        ArabicReading.letters, ArabicReading.article, ArabicReading.ending, ArabicReading.vowels, space, lines, letters,
        ArabicReading.marks,
      ], letterCase: .words),
    NamedStandard(
      ["odni-ara-Arab-Latn-2004", "odni-ara-Arab-Latn-2015"],
      [
        ArabicReading.letters, joined, ArabicReading.plainArticle, ArabicReading.ending, ArabicReading.vowels, space,
        simple,
        letters, unmarked, ArabicReading.marks,
      ], letterCase: .words),
  ]

  private static let hyphen = #"""
    \uE001 > a; \uE002 > '-'; \uE008 > Allāh; \uE006 > allāh;
    """#

  /// U+E0FF is a word that has no capital within a name.
  private static let space = #"""
    \uE001 > \uE0FF a; \uE002 > ' '; \uE008 > Allāh; \uE006 > allāh;
    """#

  private static let alalc = #"""
    \uE005 > ’;
    ب > b; ت > t; ث > th; ج > j; ح > ḥ; خ > kh; د > d; ذ > dh; ر > r; ز > z; س > s; ش > sh; ص > ṣ; ض > ḍ; ط > ṭ;
    ظ > ẓ; ع > ‘; غ > gh; ف > f; ق > q; ك > k; ل > l; م > m; ن > n; ه > h; و > w; ي > y; ى > y;
    پ > p; چ > ch; ژ > zh; گ > g; ڴ > g; ڤ > v;
    """#

  private static let cedillas = #"""
    ح > h\u0327; ص > s\u0327; ض > d\u0327; ط > t\u0327; ظ > z\u0327; \uE005 > ’;
    """#

  private static let lines = #"""
    ح > h\u0331; ص > s\u0331; ض > d\u0331; ط > t\u0331; ظ > z\u0331; \uE005 > \';
    """#

  private static let letters = #"""
    ب > b; ت > t; ث > th; ج > j; خ > kh; د > d; ذ > dh; ر > r; ز > z; س > s; ش > sh; ع > ‘; غ > gh; ف > f; ق > q;
    ك > k; ل > l; م > m; ن > n; ه > h; و > w; ي > y; ى > y; پ > p; چ > ch; ژ > zh; گ > g; ڴ > g; ڤ > v;
    """#

  private static let joined = #"""
    عَبد { ال } [:L:] > ' ال'; \u064Fال } [:L:] > ' ال';
    """#

  /// Digraphs are not doubled, vowels have no length, ‘ayn is an apostrophe.
  private static let simple = #"""
    شش > ش; ثث > ث; ذذ > ذ; خخ > خ; غغ > غ; سسس > سس; ح > h; ظ > z; ص > ṣ; ض > ḍ; ط > ṭ; ع > ’; \uE005 > ’;
    """#

  private static let unmarked = #"""
    ā > a; ī > i; ū > u; á > a;
    """#
}
