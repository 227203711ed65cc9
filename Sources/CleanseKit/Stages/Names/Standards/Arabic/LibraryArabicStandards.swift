/// The romanisations of vocalised Arabic that libraries and scholars use beside ALA-LC: ISO 233, its simplified part,
/// and that of the International Journal of Middle East Studies.
enum LibraryArabicStandards {
  static let editions = [
    NamedStandard(
      ["iso-ara-Arab-Latn-233-1984"],
      [ArabicReading.letters, ArabicReading.article, space, strict, isoLetters, ArabicReading.marks], letterCase: .words
    ),
    NamedStandard(
      ["iso-ara-Arab-Latn-233-2-1993"],
      [
        ArabicReading.letters, parted, ArabicReading.plainArticle, caseless, everEnding, ArabicReading.vowels, hyphen,
        maqsura,
        isoLetters, ArabicReading.marks,
      ], letterCase: .words),
    NamedStandard(
      ["ijmes-ara-Arab-Latn-2017"],
      [
        ArabicReading.letters, ArabicReading.prepositions, ArabicReading.plainArticle, bareEnding, ArabicReading.vowels,
        scholarly, ijmesLetters, ArabicReading.marks,
      ]),
  ]

  /// U+E0FF is a word that has no capital within a name.
  private static let space = #"""
    \uE001 > \uE0FF a; \uE002 > ' '; [\uE006\uE008] > ʾllāh;
    """#

  /// Letter by letter: an alif behind a is a letter of its own, long vowels are two letters, shadda is not written.
  private static let strict = #"""
    $end { [أا]\u064E? > a; $end { [أا]\u064F > u; $end { [إا]\u0650 > i; $end { إ > i; $end { آ > â;
    \u064Eا > a’; آ > â; ا > â; [aâ’] { ة > ẗ; ة > aẗ; ى > ỳ;
    \u064B > á; \u064C > ú; \u064D > í; [أؤئإء] > ’; \u0670 > a’;
    [\u0651\u0652] > ; \u064E > a; \u064F > u; \u0650 > i;
    """#

  /// Prepositions of one letter are parted from the article.
  private static let parted = #"""
    $end { بِ } ال[:L:] > \uE0FD bi'-'; $end { وَ } ال[:L:] > \uE0FD wa'-'; $end { كَ } ال[:L:] > \uE0FD ka'-';
    $end { فَ } ال[:L:] > \uE0FD fa'-'; $end { لِل } [:L:] > \uE0FD li'-l'\uE002;
    """#

  /// The vowel of a case or a tense at the end of a word is not read.
  private static let caseless = #"""
    [ء-غف-ي\u0651] { [\u064C\u064D\u064E-\u0650] } $end > ;
    """#

  /// The feminine ending is written in all states.
  private static let everEnding = #"""
    ا { ة > ẗ; آ { ة > ẗ; \u064E\u0651? { ة > ẗ; ة > \u064Eẗ;
    """#

  private static let hyphen = #"""
    \uE001 > \uE0FD a; \uE002 > '-'\uE0FE; \uE008 > Allāh; \uE006 > Allāh;
    """#

  private static let maqsura = #"""
    á > à;
    """#

  private static let isoLetters = #"""
    ب > b; ت > t; ث > ṯ; ج > ǧ; ح > ḥ; خ > ẖ; د > d; ذ > ḏ; ر > r; ز > z; س > s; ش > š; ص > ṣ; ض > ḍ; ط > ṭ; ظ > ẓ;
    ع > ‘; غ > ġ; ف > f; ق > q; ك > k; ل > l; م > m; ن > n; ه > h; و > w; ي > y; ى > ỳ; پ > p; چ > č; ژ > ž; گ > g;
    ڴ > g; ڤ > v; \uE005 > ’;
    """#

  /// The feminine ending is a, and at where another word follows that it belongs to.
  private static let bareEnding = #"""
    \u064E\u0651? { ة } [\u064B-\u0650] > ت; ة } [\u064B-\u0650] > \u064Eت;
    \uE002 [[:L:][\u064B-\u0652\u0670]]* { ة > \uE003;
    ة } ' ' [[:L:]\uE001] > \uE004; ة > \uE003;
    ::Null;
    ا { \uE003 > h; آ { \uE003 > h; ا { \uE004 > t; آ { \uE004 > t;
    \u064E\u0651 { \uE003 > ; \u064E\u0651 { \uE004 > t; \u064E\uE003 > \u064E; \u064E\uE004 > \u064Et;
    \uE003 > \u064E; \uE004 > \u064Et;
    """#

  private static let scholarly = #"""
    \uE001 > a; \uE002 > '-'; \uE008 > allāh; \uE006 > allāh; á > ā;
    """#

  private static let ijmesLetters = #"""
    \uE005 > ʾ;
    ب > b; ت > t; ث > th; ج > j; ح > ḥ; خ > kh; د > d; ذ > dh; ر > r; ز > z; س > s; ش > sh; ص > ṣ; ض > ḍ; ط > ṭ;
    ظ > ẓ; ع > ʿ; غ > gh; ف > f; ق > q; ك > k; ل > l; م > m; ن > n; ه > h; و > w; ي > y; ى > ā;
    پ > p; چ > ch; ژ > zh; گ > g; ڴ > g; ڤ > v;
    """#
}
