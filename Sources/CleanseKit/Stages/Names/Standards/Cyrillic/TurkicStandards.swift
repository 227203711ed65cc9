/// The romanisations of Azerbaijani, Bashkir and Tatar, whose alphabets keep a dotless i.
enum TurkicStandards {
  static let editions = [
    NamedStandard(
      ["az-aze-Cyrl-Latn-1939", "az-aze-Cyrl-Latn-1958", "bgnpcgn-aze-Cyrl-Latn-1993"],
      [azerbaijani, CyrillicBase.common], letterCase: .carriedTurkic),
    NamedStandard(["alalc-aze-Cyrl-Latn-1997"], [alalc, CyrillicBase.common], letterCase: .carried),
    NamedStandard(["bgnpcgn-bak-Cyrl-Latn-2007"], [bashkir, CyrillicBase.common], letterCase: .carriedTurkic),
  ]

  private static let azerbaijani = #"""
    ә > ə; ғ > ğ; е > e; ж > j; ј > y; й > y; ҝ > g; г > q; ө > ö; ү > ü; х > x; һ > h; ч > ç; ҹ > c; ш > ş; ы > ı;
    э > e; ц > ts; щ > ş; ю > yu; я > ya; ё > yo; ъ > ; ь > ; '’' > ;
    """#

  private static let alalc = #"""
    ә > a\u0306; ғ > gh; ж > zh; ј > ı\u0310; ҝ > ġ; ө > ȯ; ү > u\u0307; х > kh; һ > ḣ; ч > ch; ҹ > j; ш > sh; ы > y; э > ė;
    """#

  private static let bashkir = #"""
    [аәеиоөуүыэюяaəeioöuüı] { [уү] > w;
    ә > ə; ғ > ğ; ҙ > ź; ҡ > q; ң > ñ; ө > ö; ҫ > ś; ү > ü; х > x; һ > h; ж > j; й > y; ч > ç; ш > ş; щ > şç; ы > ı;
    в > w; э > e; ю > yu; я > ya; ё > yo; ц > ts; ъ > ; ь > ;
    """#
}
