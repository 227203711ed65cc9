/// The romanisations of Mongolian in Cyrillic letters, and the way back of the national one.
enum MongolianStandards {
  static let editions = [
    NamedStandard(
      ["masm-mon-Cyrl-Latn-5217-2012"], [national, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(["masm-mon-Latn-Cyrl-5217-2012"], [back], letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-mon-Cyrl-Latn-1964"], [board, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["alalc-mon-Cyrl-Latn-1997"], [alalc, CyrillicBase.libraryOfCongress, CyrillicBase.common],
      letterCase: .carried),
  ]

  /// MNS 5217:2012.
  private static let national = #"""
    е > ye; ё > yo; ж > j; й > i; ө > ö; ү > ü; ъ > i; ь > i;
    """#

  /// MNS 5217:2012, from Latin letters: digraphs first; e is э and i after a vowel й.
  private static let back = #"""
    $vowel = [aeouöüаэоуөүАЭОУӨҮ];
    shch > щ; kh > х; ts > ц; ch > ч; sh > ш; ye > е; yo > ё; yu > ю; ya > я;
    ii > ий; [аэоуөү] { i > й;
    a > а; b > б; v > в; g > г; d > д; e > э; j > ж; z > з; i > и; k > к; l > л; m > м; n > н; o > о; ö > ө;
    p > п; r > р; s > с; t > т; u > у; ü > ү; f > ф; y > ы;
    """#

  private static let board = #"""
    е } [бвгджзклмнпрстфхцчшщ]* ө > yö;
    е > ye; ё > yo; дз > dz; ж > j; з > dz; ө > ö; ү > ü; х > h; ъ > ı; ы > ï; ь > i\u0306;
    """#

  private static let alalc = #"""
    й > i\u0306; ө > ö; ү > ü; ь > i; э > ê; ц > ts; ю > iu; я > ia;
    """#
}
