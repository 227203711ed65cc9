/// The romanisations of Dhivehi in Thaana.
enum ThaanaStandards {
  static let editions = [
    NamedStandard(["alalc-div-Thaa-Latn-1997"], [geminates, alalcFinals, alalc, vowels, marks]),
    NamedStandard(["alalc-div-Thaa-Latn-2012"], [hiatus, geminates, alalcFinals, alalc, vowels, marks]),
    NamedStandard(
      ["mv-div-Thaa-Latn-1987", "bgnpcgn-div-Thaa-Latn-1988"], [geminates, finals, maldivian, nationalVowels, marks]),
  ]

  /// A carrier of a vowel after another.
  private static let hiatus = #"""
    [\u07A6-\u07AF] { އ } [\u07A6-\u07AF] > ʼ;
    """#

  /// A carrier without a vowel doubles the consonant after it, and is h at the end.
  private static let geminates = #"""
    އް } އ > ; އް ([\u0780-\u0786\u0788-\u07A5]) > $1 \u07B1 $1; އް > h;
    """#

  private static let alalcFinals = #"""
    ށް > ḫ; ތް > t\u0324; ނ } [\u0780-\u07A5] > ṁ;
    """#

  private static let alalc = #"""
    ހ > h; ށ > ś; ނ > n; ރ > r; ބ > b; ޅ > ḷ; ކ > k; ވ > v; މ > m; ފ > f; ދ > d; ތ > t; ލ > l; ގ > g; ޏ > ñ;
    ސ > s; ޑ > ḍ; ޒ > z; ޓ > ṭ; ޔ > y; ޕ > p; ޖ > j; ޗ > c; ޙ > ḥ; ޚ > kh; ޛ > ẕ; ޜ > zh; ޝ > sh; ޞ > ṣ;
    ޟ > ẓ; ޠ > t̲; ޡ > z̤; ޢ > ʻ; ޣ > gh; ޤ > q; ޥ > w; ޘ > th;
    """#

  private static let finals = #"""
    ށް > h; ތް > iy;
    """#

  private static let maldivian = #"""
    ހ > h; ށ > sh; ނ > n’; ރ > r; ބ > b; ޅ > lh; ކ > k; ވ > v; މ > m; ފ > f; ދ > dh; ތ > th; ލ > l; ގ > g;
    ޏ > gn; ސ > s; ޑ > d; ޒ > z; ޓ > t; ޔ > y; ޕ > p; ޖ > j; ޗ > ch; ޙ > h’; ޚ > kh; ޛ > dh; ޜ > z; ޝ > sh;
    ޞ > s; ޟ > l; ޠ > t; ޡ > z; ޢ > ’; ޣ > gh; ޤ > q; ޥ > v; ޘ > th;
    """#

  private static let vowels = #"""
    \u07A6 > a; \u07A7 > ā; \u07A8 > i; \u07A9 > ī; \u07AA > u; \u07AB > ū; \u07AC > e; \u07AD > ē; \u07AE > o;
    \u07AF > ō;
    """#

  private static let nationalVowels = #"""
    \u07A6 > a; \u07A7 > aa; \u07A8 > i; \u07A9 > ee; \u07AA > u; \u07AB > oo; \u07AC > e; \u07AD > ey; \u07AE > o;
    \u07AF > oa;
    """#

  private static let marks = #"""
    އ > ; \u07B0 > ; \u07B1 > ; '،' > ','; '؟' > '?'; '؛' > ';';
    """#
}
