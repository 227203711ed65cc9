/// What romanisations of vocalised Arabic share: the reading of its marks, before any standard's letters.
enum ArabicReading {
  /// Spellings that are one: no tatweel, one alif for the wasla; a doubled consonant is written twice; U+E001 stands for
  /// the alif of the article, U+E002 for what parts article and noun.
  static let letters = #"""
    [\u0640\u200C\u200D] > ; ٱ > ا; ک > ك; ی } [^[:L:][:M:]] > ى; ی > ي; [ەہ] > ه;
    $end { الل\u064E?\u0651?ه } $end > \uE008; عَبد\u064F?الل\u064E?\u0651?ه > عَبد\uE006;
    """#

  /// Prepositions of one letter are joined to the article by a hyphen.
  static let prepositions = #"""
    $end { بِ } ال[:L:] > bi'-'; $end { وَ } ال[:L:] > wa'-'; $end { كَ } ال[:L:] > ka'-'; $end { فَ } ال[:L:] > fa'-';
    $end { لِل } [:L:] > lil'-';
    """#

  /// The article, with the consonant that it becomes before a sun letter.
  static let article = #"""
    $sun = [تثدذرزسشصضطظلن];
    $end { ال ($sun) ([\u064E-\u0650]?) \u0651? > \uE001 $1 \uE002 $1 $2;
    $end { ال\u0652? } [:L:] > \uE001 ل \uE002;
    """#

  /// The article as it is written; a doubled sun letter is not.
  static let plainArticle = #"""
    $sun = [تثدذرزسشصضطظلن];
    $end { ال ($sun) ([\u064E-\u0650]?) \u0651? > \uE001 ل \uE002 $1 $2;
    $end { ال\u0652? } [:L:] > \uE001 ل \uE002;
    """#

  /// The feminine ending is t where another word follows that it belongs to, and the word has no article.
  static let ending = #"""
    \uE002 [[:L:][\u064B-\u0652\u0670]]* { ة > \uE003;
    ة } ' ' [[:L:]\uE001] > \uE004; ة > \uE003;
    ::Null;
    \u064E\u0651 { \uE003 > h; \u064E\u0651 { \uE004 > t;
    ا { [\uE003] > h; ا { [\uE004] > t; آ { [\uE003] > h; آ { [\uE004] > t;
    \u064E\uE003 > \u064Eh; \u064E\uE004 > \u064Et; \uE003 > \u064Eh; \uE004 > \u064Et;
    """#

  /// Long vowels, diphthongs, glottal stops and doubled consonants.
  static let vowels = #"""
    $c = [ء-غف-وىيپچژگڴڤ];
    $short = [\u064E-\u0650];
    $end { هَذ } $short > hādh; مِائ } \u064E > mi\uE005; $end { ا?بن } $end > ibn;
    \u064E?اً > an; \u064B[اى]? > an; \u064C > un; \u064D > in;
    $end { [أا]\u064Fو } [^\u064E-\u0652] > ū; $end { [إا]\u0650?ي } [^\u064E-\u0652] > ī;
    $end { إ\u0650? > i; $end { [أا]\u064F > u; $end { ا\u0650 > i; $end { [أا]\u064E? > a; $end { آ > ā;
    \u064Eآ } ء > ā; \u064Eآ > a\uE005ā; آ > \uE005ā;
    \u0650 { ي\u0651 } $end > ي; \u0650 { ي($short?)\u0651 > يي $1; \u064F { و($short?)\u0651 > وو $1;
    ($c) ($short?) \u0651 > $1 $1 $2;
    ::Null;
    \u064Fوا } $end > ū; \u0650ي } ا > iy; \u064Fو } ا > uw;
    \u0650ي } [^\u064E-\u0652] > ī; \u0650ي\u0652 > ī; \u064Fو } [^\u064E-\u0652] > ū; \u064Fو\u0652 > ū;
    \u064Eى\u0670? } $end > á; ى\u0670? } $end > á; \u064Eا > ā; \u064E\u0670 > ā; \u0670 > ā;
    أ } $end > \uE005a; [ءأؤئإ] > \uE005;
    ا > ā;
    [\u0651\u0652] > ; \u064E > a; \u064F > u; \u0650 > i;
    """#

  /// Punctuation and digits.
  static let marks = #"""
    '،' > ','; '؛' > ';'; '؟' > '?'; '٪' > '%'; ۔ > '.';
    [٠۰] > 0; [١۱] > 1; [٢۲] > 2; [٣۳] > 3; [٤۴] > 4; [٥۵] > 5; [٦۶] > 6; [٧۷] > 7; [٨۸] > 8; [٩۹] > 9;
    """#
}
