/// What romanisations of the scripts of India share, over letters of Devanagari.
enum IndicReading {
  /// A consonant without a vowel sign or a virama has an a.
  static let inherent = #"""
    [\u200C\u200D] > ;
    ::Null;
    ([क-ह]\u093C?\uE001?) } [^\u093C\u093E-\u094D\u0955-\u0957\u0962\u0963\uE001] > $1 a;
    """#

  /// As it is spoken: the a at the end of a word is not heard.
  static let spoken = #"""
    [\u200C\u200D] > ;
    ::Null;
    ([क-ह]\u093C?\uE001?) } [\u0900-\u0903\u0904-\u0939\u0958-\u0961] > $1 a;
    """#

  /// Before a stop the nasal sign is its nasal.
  static let assimilated = #"""
    \u0902 } [क-ङ] > ṅ; \u0902 } [च-ञ] > ñ; \u0902 } [ट-ण] > ṇ; \u0902 } [त-न] > n; \u0902 } [प-म] > m;
    """#

  static let underdot = #"""
    \u0902 > ṃ; ऋ > ṛ; \u0943 > ṛ; ॠ > ṝ; \u0944 > ṝ; ऌ > ḷ; \u0962 > ḷ; ॡ > ḹ; \u0963 > ḹ;
    """#

  static let overdot = #"""
    \u0902 > ṁ; ऋ > ṛ; \u0943 > ṛ; ॠ > ṝ; \u0944 > ṝ; ऌ > ḷ; \u0962 > ḷ; ॡ > ḹ; \u0963 > ḹ;
    """#

  /// Languages of the north have one e and one o.
  static let northern = #"""
    ए > e; \u0947 > e; ओ > o; \u094B > o; ऎ > e; \u0946 > e; ऒ > o; \u094A > o;
    """#

  /// Those of the south mark the long ones,
  static let southern = #"""
    ए > ē; \u0947 > ē; ओ > ō; \u094B > ō; ऎ > e; \u0946 > e; ऒ > o; \u094A > o;
    """#

  /// or, in the systems of the United Nations, the short ones.
  static let southernShort = #"""
    ए > e; \u0947 > e; ओ > o; \u094B > o; ऎ > e\u0306; \u0946 > e\u0306; ऒ > o\u0306; \u094A > o\u0306;
    """#

  /// Resolutions II/11 and III/12 of the United Nations' conferences.
  static let unitedNations = #"""
    च > ch; छ > chh; श > sh; ष > ṣh; ड\u093C > ṙ; ढ\u093C > ṙh; फ\u093C > f; ज\u093C > z; य\u093C > y; \uE001 > ;
    """#

  static let libraryOfCongress = #"""
    \u0901 } [क-नय-ह] > n\u0310; ष > sh; व\uE001 > w; ड\u093C > ṛ; ढ\u093C > ṛh; य\u093C > ẏ;
    """#

  static let letters = #"""
    अ > a; आ > ā; इ > i; ई > ī; उ > u; ऊ > ū; ऍ > ê; ऐ > ai; ऑ > ô; औ > au;
    \u093E > ā; \u093F > i; \u0940 > ī; \u0941 > u; \u0942 > ū; \u0945 > ê; \u0948 > ai; \u0949 > ô; \u094C > au;
    \u0901 > m\u0310; \u0903 > ḥ; ऽ > ’; \u094D > ; ॐ > oṃ;
    क\u093C > q; ख\u093C > ḵh; ग\u093C > ġ; ज\u093C > z; ड\u093C > ṛ; ढ\u093C > ṛh; फ\u093C > f; य\u093C > ẏ; \u093C > ;
    \uE001 > ;
    क > k; ख > kh; ग > g; घ > gh; ङ > ṅ; च > c; छ > ch; ज > j; झ > jh; ञ > ñ; ट > ṭ; ठ > ṭh; ड > ḍ; ढ > ḍh; ण > ṇ;
    त > t; थ > th; द > d; ध > dh; न > n; ऩ > ṉ; प > p; फ > ph; ब > b; भ > bh; म > m; य > y; र > r; ऱ > ṟ; ल > l;
    ळ > ḷ; ऴ > ḻ; व > v; श > ś; ष > ṣ; स > s; ह > h;
    ० > 0; १ > 1; २ > 2; ३ > 3; ४ > 4; ५ > 5; ६ > 6; ७ > 7; ८ > 8; ९ > 9;
    """#
}
