/// What romanisations of Cyrillic share: each is laid under the rules of a language, which come first.
enum CyrillicBase {
  /// Letters that all systems write alike.
  static let common = #"""
    а > a; б > b; в > v; г > g; д > d; е > e; з > z; и > i; к > k; л > l; м > m; н > n; о > o; п > p; р > r;
    с > s; т > t; у > u; ф > f;
    """#

  /// Digraphs in the English manner.
  static let english = #"""
    ж > zh; х > kh; ц > ts; ч > ch; ш > sh; щ > shch; ы > y; э > e; ю > yu; я > ya; й > y;
    """#

  /// Letters with a caron in the Slavic manner.
  static let slavic = #"""
    ж > ž; х > h; ц > c; ч > č; ш > š; щ > šč; ы > y; й > j; ю > ju; я > ja;
    """#

  /// ALA-LC: digraphs under a ligature, and what Slavic languages have in common.
  static let libraryOfCongress = #"""
    ё > ë; ж > zh; й > i\u030C; х > kh; ц > t\u0361s; ч > ch; ш > sh; щ > shch; ъ > ʺ; ы > y; ь > ʹ; э > ė;
    ю > i\u0361u; я > i\u0361a;
    """#
}
