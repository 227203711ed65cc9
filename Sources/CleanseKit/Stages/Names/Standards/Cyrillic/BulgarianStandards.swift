/// The romanisations of Bulgarian.
enum BulgarianStandards {
  static let editions = [
    NamedStandard(
      ["apcbg-bul-Cyrl-Latn-1995", "bgna-bul-Cyrl-Latn-2006", "bgna-bul-Cyrl-Latn-2009"],
      [national, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-bul-Cyrl-Latn-2013"], [endings, national, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-bul-Cyrl-Latn-1952"], [board, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["un-bul-Cyrl-Latn-1977"], [unitedNations, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["odni-bul-Cyrl-Latn-2005"],
      [Intelligence.doubles, odni2005, board, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["odni-bul-Cyrl-Latn-2015"],
      [Intelligence.doubles, odni2015, board, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
  ]

  /// The streamlined system of the Bulgarian law on transliteration of 2009.
  private static let national = #"""
    х > h; щ > sht; ъ > a; ь > y; ѫ > a;
    """#

  /// The law's exception: final -ия is -ia; and the name of the country is Bulgaria.
  private static let endings = #"""
    ия } [^[:L:][:M:]] > ia;
    $end { българия } $end > bulgaria;
    """#

  private static let board = #"""
    щ > sht; ъ > u\u0306; ь > ’; ѫ > u\u0306; ѣ > e;
    """#

  private static let unitedNations = #"""
    щ > št; ъ > a\u030C; ь > j; ю > yu; я > ya;
    """#

  private static let odni2005 = #"""
    ъ > u; ь > ;
    """#

  private static let odni2015 = #"""
    ъ > a; ь > ;
    """#
}
