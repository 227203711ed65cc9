/// The romanisations of Kazakh, Kirghiz, Tajik, Turkmen and Uzbek in Cyrillic letters.
enum CentralAsianStandards {
  static let editions = [
    NamedStandard(
      ["bgnpcgn-kaz-Cyrl-Latn-1979"], [kazakh, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-kir-Cyrl-Latn-1979"], [kirghiz, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-tgk-Cyrl-Latn-1994"], [tajik, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-tuk-Cyrl-Latn-1979"], [turkmen1979, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-tuk-Cyrl-Latn-1993"], [turkmen1993, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["odni-tuk-Cyrl-Latn-2015"], [Intelligence.doubles, turkmenPlain, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-uzb-Cyrl-Latn-1979"], [uzbek1979, uzbek, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-uzb-Cyrl-Latn-2000"], [uzbek2000, uzbek, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-uzb-Cyrl-Latn-2015"],
      [Intelligence.doubles, uzbekPlain, uzbek, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-kaz-Cyrl-Latn-2015"], [Intelligence.doubles, kazakhPlain, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-kir-Cyrl-Latn-2015"], [Intelligence.doubles, kirghizPlain, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-tgk-Cyrl-Latn-2015"], [Intelligence.doubles, tajikPlain, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
  ]

  private static let kazakh = #"""
    з } г > z·; с } г > s·; ц } г > ts·; к } г > k·; 
    ә > ä; ғ > gh; ё > yo; и > i\u0304; қ > q; ң > ng; ө > ö; у > u\u0304; ұ > u; ү > ü; һ > h; і > i; ъ > ”; ь > ’; э > ė;
    """#

  private static let kazakhPlain = #"""
    ә > a; ғ > gh; ё > yo; қ > q; ң > ng; ө > o; ұ > u; ү > u; һ > h; і > i; ъ > ; ь > ;
    """#

  private static let kirghiz = #"""
    дж > dj; ё > yo; ж > j; ң > ng; ө > ö; ү > ü; ъ > ”; ь > ’;
    """#

  private static let kirghizPlain = #"""
    ё > yo; ж > j; ң > ng; ө > o; ү > u; ъ > ; ь > ;
    """#

  private static let tajik = #"""
    з } ҳ > z·; к } ҳ > k·; с } ҳ > s·; г } ҳ > g·;
    ё > yo; ғ > gh; ӣ > í; қ > q; ӯ > u\u0306; ҳ > h; ҷ > j; ъ > ’; ь > ; э > ė;
    """#

  private static let tajikPlain = #"""
    ё > yo; ғ > gh; ӣ > i; қ > q; ӯ > u; ҳ > h; ҷ > j; ъ > ; ь > ;
    """#

  private static let turkmen1979 = #"""
    ә > ä; ё > yo; җ > j; ң > ng; ө > ö; ү > ü; ъ > ”; ь > ’;
    """#

  private static let turkmen1993 = #"""
    $end { е > ýe; [аеёиоуөүыэюяәъьaeiouöüyä] { е > ýe;
    ә > ä; в > w; ё > ýo; ж > ž; җ > j; й > ý; ң > ň; ө > ö; ү > ü; х > h; ц > s; ч > ç; ш > ş; щ > şç; ы > y; э > e;
    ю > ýu; я > ýa; ъ > ; ь > ;
    """#

  private static let turkmenPlain = #"""
    ә > a; ё > yo; җ > j; ң > ng; ө > o; ү > u; х > h; ъ > ; ь > ;
    """#

  private static let uzbek1979 = #"""
    ғ > gh; ў > u\u0306; в > w; ь > ʼ; ъ > ʼ;
    """#

  private static let uzbek2000 = #"""
    ғ > g‘; ў > o‘; в > w; ь > ’; ъ > ’; х > x;
    """#

  private static let uzbekPlain = #"""
    ғ > gh; ў > o; ь > ; ъ > ; ю > iu;
    """#

  private static let uzbek = #"""
    ё > yo; ж > j; қ > q; ҳ > h;
    """#
}
