/// The romanisations of Hebrew that are over its letters and points: ISO 259:1984, and its simplified part of 1994.
/// Without points the consonants are what comes out.
enum HebrewStandards {
  static let editions = [
    NamedStandard(["iso-heb-Hebr-Latn-259-1984"], [order, vowelLetters, dotted, points, full, consonants]),
    NamedStandard(
      ["iso-heb-Hebr-Latn-259-2-1994"], [order, vowelLetters, dottedInSimple, points, simple, consonants]),
  ]

  /// Points stand behind the dagesh and the dot of shin in NFC too late: they come first there. Accents have no letter.
  private static let order = #"""
    [\u0591-\u05AF\u05BD\u05BF\u05C0\u05C3-\u05C6] > ;
    ([\u05B0-\u05BB\u05C7]) (\u05BC) > $2 $1; ([\u05B0-\u05BB\u05C7]) ([\u05C1\u05C2]) > $2 $1;
    ::Null;
    ([\u05BC]) ([\u05C1\u05C2]) > $2 $1;
    """#

  /// Vav as a vowel: with holam, and as shuruk, which is no doubled letter.
  private static let vowelLetters = #"""
    וֹ > ŵ; [^\u05B0-\u05BB] { וּ } [^\u05B0-\u05BB\u05C7] > ẇ; וּ } [^\u05B0-\u05BB\u05C7] > ẇ;
    """#

  /// ISO 259: the dagesh is a dot above.
  private static let dotted = #"""
    ([א-ת][\u05C1\u05C2]?) \u05BC > $1 \uE000;
    ::Null;
    שׁ > š; שׂ > ś; ש > s\u0300;
    """#

  /// ISO 259-2 keeps it where it tells sounds apart, and in he.
  private static let dottedInSimple = #"""
    ([בהכךפף]) \u05BC > $1 \uE000; \u05BC > ;
    ::Null;
    שׁ > š; שׂ > ś; ש > s\u0300;
    """#

  private static let points = #"""
    \u05B4 > i; \u05B9 > o; \u05BA > o; \u05BB > u; \u05B7 > a;
    """#

  private static let full = #"""
    \u05B8 > å; \u05B5 > e; \u05B6 > e\u0327; \u05B0 > °; \u05B2 > ă; \u05B3 > ŏ; \u05B1 > e\u0327\u0306; \u05C7 > å;
    """#

  private static let simple = #"""
    \u05B8 > a; \u05B5 > e; \u05B6 > e; \u05B0 > ; \u05B2 > a; \u05B3 > o; \u05B1 > e; \u05C7 > a;
    """#

  private static let consonants = #"""
    א > ʾ; ב > b; ג > g; ד > d; ה > h; ו > w; ז > z; ח > h\u0323; ט > t\u0323; י > y; [כך] > k; ל > l; [מם] > m;
    [נן] > n; ס > s; ע > ʿ; [פף] > p; [צץ] > s\u0323; ק > q; ר > r; ת > t; [׳] > ’; ״ > ”; ־ > '-'; \uE000 > \u0307;
    װ > ww; ױ > wy; ײ > yy; [\u05BC\u05C1\u05C2] > ;
    """#
}
