/// The romanisations of Ukrainian.
enum UkrainianStandards {
  static let editions = [
    NamedStandard(
      [
        "ua-ukr-Cyrl-Latn-2010", "un-ukr-Cyrl-Latn-2012", "bgnpcgn-ukr-Cyrl-Latn-2019", "ua-ukr-Cyrl-Latn-2007",
      ], [national, silentSigns, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["ua-ukr-Cyrl-Latn-1996"], [national, signs, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["stategeocadastre-ukr-Cyrl-Latn-1993"],
      [cadastre, national, writtenSoftSign, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-ukr-Cyrl-Latn-1965"], [board, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["odni-ukr-Cyrl-Latn-2015"],
      [Intelligence.doubles, silentSigns, odni, board, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["un-ukr-Cyrl-Latn-1998"], [iso9, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["alalc-ukr-Cyrl-Latn-1997"], [alalc, CyrillicBase.libraryOfCongress, CyrillicBase.common],
      letterCase: .carried),
  ]

  /// Resolution 55 of the Cabinet of Ministers of Ukraine, 2010.
  private static let national = #"""
    $edge = [^[:L:][:M:]\'’ʼ´];
    $edge { є > ye; $edge { ї > yi; $edge { й > y; $edge { ю > yu; $edge { я > ya;
    є > ie; ї > i; й > i; ю > iu; я > ia;
    ::Null;
    зг > zgh; г > h; ґ > g; и > y; і > i;
    """#

  private static let silentSigns = #"""
    ь > ; ['’ʼ´] > ;
    """#

  /// The decision of the commission on legal terms, 1996.
  private static let signs = #"""
    ['’ʼ´] > ”; ь > ’; щ > sch;
    """#

  private static let cadastre = #"""
    ьо > io; [:L:] { ї > i\u0308;
    """#

  private static let writtenSoftSign = #"""
    ['’ʼ´] > ; ь > ’;
    """#

  private static let board = #"""
    з } г > z·; к } г > k·; с } г > s·; т } с > t·; ц } г > ts·;
    ['’ʼ´] > ”;
    г > h; ґ > g; є > ye; и > y; і > i; ї > yi; ь > ’;
    """#

  private static let odni = #"""
    зг > zgh; ['’ʼ´] > ;
    """#

  private static let iso9 = #"""
    є > ê; і > ì; ї > ı\u0300; ґ > g\u0300; ю > û; я > â; ь > ´;
    """#

  private static let alalc = #"""
    ['’ʼ´] > ;
    г > h; ґ > g; є > i\u0361e; ж > z\u0361h; и > y; і > i; ї > i\u0308; й > i\u0306; ц > t\u0361s;
    """#
}
