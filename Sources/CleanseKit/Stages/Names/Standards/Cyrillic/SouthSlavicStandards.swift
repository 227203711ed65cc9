/// The romanisations of Serbian and Macedonian.
enum SouthSlavicStandards {
  static let editions = [
    NamedStandard(
      [
        "alalc-srp-Cyrl-Latn-1997", "alalc-srp-Cyrl-Latn-2013", "alalc-mkd-Cyrl-Latn-1997",
        "alalc-mkd-Cyrl-Latn-2013", "bgnpcgn-mkd-Cyrl-Latn-2013", "bgnpcgn-srp-Cyrl-Latn-1962",
        "bgnpcgn-srp-Cyrl-Latn-2005", "un-srp-Cyrl-Latn-1997",
      ], [gaj, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["bgnpcgn-mkd-Cyrl-Latn-1981"], [barred, gaj, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
    NamedStandard(
      ["un-mkd-Cyrl-Latn-1977"], [unitedNations, gaj, CyrillicBase.slavic, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-srp-Cyrl-Latn-2005", "odni-srp-Cyrl-Latn-2015"],
      [odniSerbian, gaj, CyrillicBase.slavic, CyrillicBase.common],
      letterCase: .carried),
    NamedStandard(
      ["odni-mkd-Cyrl-Latn-2005", "odni-mkd-Cyrl-Latn-2015"],
      [odniMacedonian, gaj, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried),
  ]

  /// Gaj's alphabet, and its letters for Macedonian.
  private static let gaj = #"""
    ђ > đ; ј > j; љ > lj; њ > nj; ћ > ć; џ > dž; ѓ > ǵ; ѕ > dz; ќ > ḱ;
    """#

  private static let barred = #"""
    ѓ > đ; ќ > ć;
    """#

  private static let unitedNations = #"""
    ѓ > g; ќ > ć;
    """#

  private static let odniSerbian = #"""
    ђ > dj; ћ > c; џ > dz; ж > z; ч > c; ш > s;
    """#

  private static let odniMacedonian = #"""
    џ > dzh; ж > zh; ч > ch; ш > sh; ѓ > gj; ќ > kj;
    """#
}
