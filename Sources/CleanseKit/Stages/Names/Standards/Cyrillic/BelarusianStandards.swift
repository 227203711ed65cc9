/// The romanisations of Belarusian.
enum BelarusianStandards {
  static let editions = [
    NamedStandard(
      ["bgnpcgn-bel-Cyrl-Latn-1979"], [board, CyrillicBase.english, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["by-bel-Cyrl-Latn-1998", "by-bel-Cyrl-Latn-2007", "un-bel-Cyrl-Latn-2007"],
      [softened, iotated, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["gki-bel-Cyrl-Latn-2000"], [iotated, softSign, CyrillicBase.slavic, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["gki-bel-Cyrl-Latn-1992"], [joined, softSign, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["icao-bel-Cyrl-Latn-9303", "mvd-bel-Cyrl-Latn-2010"], [passport, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["mvd-bel-Cyrl-Latn-2008"], [ministry, iotated, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-bel-Cyrl-Latn-2015"], [Intelligence.doubles, odni, board, CyrillicBase.english, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["alalc-bel-Cyrl-Latn-1997"], [alalc, CyrillicBase.libraryOfCongress, CyrillicBase.common],
      letterCase: .carried),
  ]

  private static let board = #"""
    з } г > z·; к } г > k·; с } г > s·; т } с > t·; ц } г > ts·;
    ['’ʼ´] > ”;
    г > h; е > ye; ё > yo; і > i; ў > w; ь > ’;
    """#

  /// National, 2000, as amended in 2007: the soft sign is an acute on the letter before.
  private static let softened = #"""
    ль > l\u0301; нь > n\u0301; сь > s\u0301; ць > c\u0301; зь > z\u0301; ь > ;
    """#

  private static let softSign = #"""
    ь > \'; 
    """#

  private static let iotated = #"""
    $hard = [бвгджзйклмнпрстфхцчшщlnsczLNSCZ];
    $hard { е > ie; $hard { ё > io; $hard { ю > iu; $hard { я > ia;
    е > je; ё > jo; ю > ju; я > ja;
    ::Null;
    ['’ʼ´] > ;
    г > h; х > ch; э > e; і > i; ў > u\u0306;
    """#

  private static let joined = #"""
    ['’ʼ´] > ;
    е > je; ё > jo; г > h; э > e; і > i; ў > u\u0306;
    """#

  private static let passport = #"""
    ['’ʼ´] > ; ь > ;
    г > h; ё > io; і > i; й > i; ў > u; ю > iu; я > ia;
    """#

  private static let ministry = #"""
    ў > w; ь > ; ж > zh; х > kh; ц > ts; ч > ch; ш > sh; й > j;
    """#

  private static let odni = #"""
    зг > zh; тс > ts; ['’ʼ´] > ; ь > ;
    """#

  private static let alalc = #"""
    ['’ʼ´] > ;
    г > h; і > i; ў > u\u0306; ц > ts; й > i\u0306;
    """#
}
