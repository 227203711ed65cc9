/// The romanisations of Russian.
enum RussianStandards {
  static let editions = [
    NamedStandard(
      ["alalc-rus-Cyrl-Latn-1997", "alalc-rus-Cyrl-Latn-2012"],
      [CyrillicBase.libraryOfCongress, CyrillicBase.common], letterCase: .carriedLigatures),
    NamedStandard(
      ["bgnpcgn-rus-Cyrl-Latn-1947"], [iotated, parted, board, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["gost-rus-Cyrl-Latn-16876-71-1983"], [gost1983, CyrillicBase.slavic, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["un-rus-Cyrl-Latn-1987"],
      [unitedNations, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["gost-rus-Cyrl-Latn-7.79-2000-2002"], [iso9, CyrillicBase.slavic, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-rus-Cyrl-Latn-2015"],
      [Intelligence.doubles, odni, iotated, withoutSigns, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["bas-rus-Cyrl-Latn-2017-bss"], [academy, plain, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["bas-rus-Cyrl-Latn-2017-oss"], [academy, marked, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
  ]

  /// BGN/PCGN 1947: е is ye at the start, after vowels, й, ъ, ь; a dot parts letters that would read as a digraph.
  private static let board = #"""
    тс > t·s; шч > sh·ch; й } [ауыэ] > y·;
    ъ > '"'; ь > ’; ё > ë;
    """#

  /// In the English manner е is ye, and ё yë, at the start, after vowels, й, ъ and ь.
  private static let iotated = #"""
    $end { е > ye; [аеёиоуыэюяйъьeë] { е > ye;
    $end { ё > yë; [аеёиоуыэюяйъьeë] { ё > yë;
    """#

  /// A vowel that another letter's spelling could take for its second part is parted from it by a dot.
  private static let parted = #"""
    [аеёиоуыэюяeë] { ы > ·y;
    [бвгджзйклмнпрстфхцчшщ] { э > ·e;
    """#

  private static let gost1983 = #"""
    ё > ë; ъ > '"'; ь > ´; э > è; ю > û; я > â;
    """#

  private static let unitedNations = #"""
    ё > ë; ъ > ”; ь > ’; э > è;
    """#

  private static let iso9 = #"""
    ё > ë; ъ > '"'; ь > ´; э > è; щ > ŝ; ю > û; я > â;
    """#

  private static let odni = #"""
    ё > yo;
    """#

  private static let withoutSigns = #"""
    ъ > ; ь > ;
    """#

  private static let academy = #"""
    х > h; ё > е;
    """#

  private static let plain = #"""
    [ьъ] } [аеиоуэ] > y; [ьъ] > ;
    ы > i;
    """#

  private static let marked = #"""
    ь } [еиоэ] > y; ь > \'; ъ > \';
    ы > '`'i; э > '`'e;
    """#
}
