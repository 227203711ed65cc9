/// The romanisations of Mongolian in its own script, which tells no case.
enum MongolianScriptStandards {
  static let editions = [
    NamedStandard(["sasm-mon-Mong-Latn-general-1978", "un-mon-Mong-Latn-general-2013"], [breaks, general, survey]),
    NamedStandard(["sasm-mon-Mong-Latn-phonetic-1978", "un-mon-Mong-Latn-phonetic-2013"], [breaks, phonetic, survey]),
    NamedStandard(["var-mon-Mong-Latn-lessing"], [breaks, lessing]),
    NamedStandard(["var-mon-Mong-Latn-vpmc"], [breaks, poppe]),
  ]

  /// A suffix that a narrow space or a vowel separator sets off is joined by a hyphen.
  private static let breaks = #"""
    \u180E > '-'; \u202F > '-';
    """#

  private static let general = #"""
    ᠣ > o; ᠤ > u;
    """#

  private static let phonetic = #"""
    ᠣ > ô; ᠤ > û;
    """#

  /// The system of the State Administration of Surveying and Mapping, 1978.
  private static let survey = #"""
    ᠠ > a; ᠡ > e; ᠢ > i; ᠥ > o; ᠦ > u; ᠧ > e; ᠨ > n; ᠩ > ng; ᠪ > b; ᠫ > p; ᠬ > h; ᠭ > g; ᠮ > m; ᠯ > l; ᠰ > s;
    ᠱ > x; ᠲ > t; ᠳ > d; ᠴ > q; ᠵ > j; ᠶ > y; ᠷ > r; ᠸ > w; ᠹ > f; ᠺ > k; ᠻ > k; ᠼ > c; ᠽ > z; ᠾ > h; ᠿ > r; ᡀ > lh;
    ᡁ > zh; ᡂ > ch; ᠂ > ','; ᠃ > '.'; ᠄ > ':';
    """#

  /// F. D. Lessing's dictionary, 1960: ᠬ and ᠭ by the vowel that follows.
  private static let lessing = #"""
    [ᠠᠡᠢᠣᠤᠥᠦᠧaeiouøy] { ᠶ } ᠢ > ;
    ᠬ } [\u180B-\u180D]* [ᠡᠢᠥᠦᠧ] > k; ᠬ > x;
    ᠭ } [\u180B-\u180D]* [ᠡᠢᠥᠦᠧ] > g; ᠭ > γ;
    ᠠ > a; ᠡ > e; ᠢ > i; ᠣ > o; ᠤ > u; ᠥ > ø; ᠦ > y; ᠧ > e; ᠨ > n; ᠩ > ng; ᠪ > b; ᠫ > p; ᠮ > m; ᠯ > l; ᠰ > s;
    ᠱ > š; ᠲ > t; ᠳ > d; ᠴ > c; ᠵ > z; ᠶ > j; ᠷ > r; ᠸ > v; ᠹ > f; ᠺ > k; ᠻ > k; ᠼ > c; ᠽ > z; ᠾ > h; ᠿ > r; ᡀ > lh;
    ᠂ > ','; ᠃ > '.'; ᠄ > ':';
    """#

  /// The system of Vladimirtsov, Poppe, Mostaert and Cleaves.
  private static let poppe = #"""
    ᠬ } [\u180B-\u180D]* [ᠡᠢᠥᠦᠧ] > k; ᠬ > q;
    ᠭ } [\u180B-\u180D]* [ᠡᠢᠥᠦᠧ] > g; ᠭ > γ;
    ᠠ > a; ᠡ > e; ᠢ > i; ᠣ > o; ᠤ > u; ᠥ > ö; ᠦ > ü; ᠧ > e; ᠨ > n; ᠩ > ng; ᠪ > b; ᠫ > p; ᠮ > m; ᠯ > l; ᠰ > s;
    ᠱ > š; ᠲ > t; ᠳ > d; ᠴ > č; ᠵ > ǰ; ᠶ > y; ᠷ > r; ᠸ > v; ᠹ > f; ᠺ > k; ᠻ > k; ᠼ > c; ᠽ > z; ᠾ > h; ᠿ > r; ᡀ > lh;
    ᠂ > ','; ᠃ > '.'; ᠄ > ':';
    """#
}
