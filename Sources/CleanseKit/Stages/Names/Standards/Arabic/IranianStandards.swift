/// The romanisations of vocalised Persian, Dari, Pashto and Urdu.
enum IranianStandards {
  static let editions = [
    NamedStandard(
      ["bgnpcgn-prs-Arab-Latn-2007"],
      [spellings, links, article, finals, dari, vowels, space, cedillas, pashto, letters, ArabicReading.marks],
      letterCase: .words),
    NamedStandard(
      ["bgnpcgn-pus-Arab-Latn-1968"],
      [spellings, links, articleU, finals, dari, vowels, space, cedillas, pashto, letters, ArabicReading.marks],
      letterCase: .words),
    NamedStandard(
      ["bgnpcgn-urd-Arab-Latn-2007"],
      [spellings, finals, urdu, vowels, cedillas, urduLetters, letters, ArabicReading.marks], letterCase: .words),
    NamedStandard(
      ["un-urd-Arab-Latn-1972"],
      [spellings, hiatus, finalH, finals, urdu, vowels, unitedNations, urduLetters, letters, ArabicReading.marks],
      letterCase: .words),
    NamedStandard(
      ["alalc-fas-Arab-Latn-1997"],
      [spellings, linksI, finals, persian, vowels, library, letters, ArabicReading.marks], letterCase: .words),
    NamedStandard(
      ["bgnpcgn-per-Arab-Latn-1958", "un-prs-Arab-Latn-1967"],
      [
        spellings, linksE, articleO, finals, board, vowels, spaceO, cedillasPersian, pashto, letters, mids,
        ArabicReading.marks,
      ],
      letterCase: .words),
    NamedStandard(
      ["odni-fas-Arab-Latn-2004", "odni-fas-Arab-Latn-2015"],
      [spellings, finals, plainPersian, vowels, mids, plainLetters, letters, ArabicReading.marks]),
    NamedStandard(
      ["odni-prs-Arab-Latn-2004", "odni-prs-Arab-Latn-2015"],
      [spellings, finals, plainPersian, vowels, mids, plainLetters, withoutStops, letters, ArabicReading.marks]),
    NamedStandard(
      ["odni-pus-Arab-Latn-2011"],
      [joined, spellings, finals, plainPashto, vowels, plainLetters, withoutStops, letters, ArabicReading.marks],
      letterCase: .words),
    NamedStandard(
      ["bgnpcgn-bal-Arab-Latn-2008"],
      [spellings, finals, balochi, vowels, cedillas, urduLetters, letters, ArabicReading.marks], letterCase: .words),
  ]

  private static let plainPersian = #"""
    \u064E و } [^\u064E-\u0652] > ow; \u064E ی } [^\u064E-\u0652] > ey; و } [\u064E\u0650\u0651] > v; خو } ا > kha;
    ا { یی } [^[:L:][:M:]] > ’ī; \u064E\uE007 > ā; \uE007 > ā; شَّ > شَ; شِّ > شِ; شُّ > شُ;
    """#

  /// Names with an article within are written as one word, with u before it.
  private static let joined = #"""
    $sun = [تثدذرزسشصضطظلن];
    عَبد\u064F?\u0020?الل\u064E?\u0651?ه > عَبدullah; \u064F?' 'ال($sun) ([\u064E-\u0650]?) \u0651? > u $1 $1 $2;
    \u064F?' 'ال } [:L:] > ul;
    """#

  private static let plainPashto = #"""
    \u064E و } [^\u064E-\u0652] > aw; \u064E ی } [^\u064E-\u0652] > ay; \u0650 ی \u0652? } [^\u064E-\u0651] > ī;
    ا ی } \u0650 > āy; [ب-ن] { ی } [ب-ن] > ī; \u064E\uE007 > ā; \uE007 > ā;
    """#

  private static let plainLetters = #"""
    [ثصس] > s; [حهہ] > h; [ذزضظ] > z; ط > t; ع > ’; و > v; ټ > t; ځ > dz; څ > ts; ډ > d; ړ > r; ږ > zh; ښ > sh; ڼ > n; ګ > g;
    ā > a; ī > i; ū > u; á > a; ê > e; ē > e;
    """#

  private static let withoutStops = #"""
    ’ > ;
    """#

  /// Balochi: waw is o where it is no consonant.
  private static let balochi = #"""
    و } [\u064E-\u0651اےیā] > w; و > o; \u0650 \uE007 > ī; ے > e; \uE007 > ī;
    """#

  /// Letters that are one, and the suffix آباد, which is joined to the name before it.
  private static let spellings = #"""
    [\u0640\u200C\u200D] > ; ٱ > ا; ك > ک; ي > ی; ى\u0670? } $end > \uE007; ى > ی;
    ' آب' \u064E? اد > ābād;
    """#

  private static let linksI = #"""
    [هة]\u0654 > h'-'’i; [ۀ\u06C2] > h'-'’i; \u0650 } ' ' > '-'i;
    """#

  private static let linksE = #"""
    [هی]\u0650[\u0674\u0654] > h'-'ye; ه[\u0674\u0654] > h'-'ye; \u0650ی[\u0674\u0654] > \u0650ی'-'ye; ی\u0650 } ' ' > '-'ye; \u0650 } ' ' > '-'e;
    """#

  /// The ezafe, a kasra at the end of a word that another follows.
  private static let links = #"""
    \u0650 } ' ' > \uE009;
    """#

  private static let article = #"""
    $sun = [تثدذرزسشصضطظلن];
    $end { ال ($sun) ([\u064E-\u0650]?) \u0651? > \uE001 $1 \uE002 $1 $2;
    """#

  private static let articleU = #"""
    $sun = [تثدذرزسشصضطظلن];
    $end { ال ($sun) ([\u064E-\u0650]?) \u0651? > \uE00A $1 \uE002 $1 $2;
    """#

  private static let finals = #"""
    \u064E { ة > h; \u064E\u0651 { ة > h; ة > \u064Eh; \u064E { [هہ] } $end > h;
    """#

  private static let dari = #"""
    \u064F و \u0652 > ō; \u064E ی \u0652 > ay; \u064E ی } [^\u064E-\u0651] > aī; \u064E و } [^\u064E-\u0652ā] > ow;
    \u064E \uE007 > ay; \uE007 > á;
    $end { ا } [^\u064E-\u0652] > ā;
    """#

  private static let urdu = #"""
    \u064E و } [^\u064E-\u0652] > au; \u064E ے > ai; ے > e; \u064E ی \u0652 > ai; \u0650 \uE007 > ī; \uE007 > á;
    """#

  private static let persian = #"""
    \u064E و \u0652 > aw; \u064E و } [^\u064E-\u0652] > aw; \u064E ی \u0652 > ay; \u064E ی } [^\u064E-\u0652] > ay;
    \u064F و \u064E \u0651 > ūva; و \u064E \u0651 > vva; خو > khv; و } [\u064E\u0650\u0651] > v; ا { آ > ’ā;
    \u064E\uE007 > á;
    """#

  private static let board = #"""
    \u064E و } [^\u064E-\u0652] > ow; \u064E ی } [^\u064E-\u0652] > ey; و } [\u064E\u0650\u0651] > v; خو } ا > khv;
    """#

  private static let vowels = #"""
    $c = [ب-غف-وٹ-ۓپچژگ];
    $short = [\u064E-\u0650];
    \u0650 { ی($short)\u0651 > یی $1; ($c) ($short?) \u0651 > $1 $1 $2;
    $end { [اأ] } [aāeēiīoōuū] > ;
    $end { [اأ]\u064Fو > ū; $end { [اإ]\u0650ی > ī;
    $end { [أا]\u064F > u; $end { [إا]\u0650 > i; $end { [أا]\u064E? > a; $end { إ > i; [[:L:][:M:]] { آ > ’ā; آ > ā;
    ::Null;
    \u0650ی } [^\u064E-\u0652] > ī; \u0650ی\u0652 > ī; \u064Fو } [^\u064E-\u0652] > ū; \u064Fو\u0652 > ū;
    \u064Eا > ā; \u064E\u0670 > ā; ا > ā; [ءأؤئ] > ’;
    [\u0651\u0652] > ; \u064E > a; \u064F > u; \u0650 > i; \u0659 > ê; ۍ > êy; ې > ē; \uE007 > á;
    """#

  /// U+E0FF is a word that has no capital within a name.
  private static let space = #"""
    \uE001 > \uE0FF a; \uE00A > \uE0FF u; \uE002 > ' '; \uE009 > '-e';
    """#

  private static let cedillas = #"""
    ث > s\u0304; ح > h\u0327; ذ > z\u0304; ص > s\u0327; ض > z\u0331; ط > t\u0327; ظ > z\u0327;
    """#

  private static let cedillasPersian = #"""
    ث > s\u0304; ح > h\u0327; ذ > z\u0304; ص > s\u0327; ض > z\u0331; ط > t\u0327; ظ > z\u0327; و > v;
    """#

  private static let library = #"""
    ث > s\u0331; ح > ḥ; ذ > z\u0331; ص > ṣ; ض > z\u0323; ط > ṭ; ظ > ẓ; و > v;
    """#

  /// Short u and i are o and e.
  private static let mids = #"""
    u > o; i > e;
    """#

  private static let articleO = #"""
    ذُو { ' ' ال > ' '\uE00B; \u064F? ' ' ال } [:L:] > ' '\uE00B; عَبد\u064F?الل\u064E?\u0651?ه > عَبدo\uE006; $end { الل\u064E?\u0651?ه > \uE008;
    """#

  private static let spaceO = #"""
    \uE00B > \uE0FF ol' '; \uE006 > llāh; \uE008 > Allāh;
    """#

  private static let pashto = #"""
    ټ > t\u0331; ځ > dz; څ > ts; ډ > d\u0331; ړ > r\u0331; ږ > z\u035Fh; ښ > s\u035Fh; ڼ > n\u0331; ګ > g;
    """#

  private static let urduLetters = #"""
    ٹ > ṭ; ڈ > ḍ; ڑ > ṛ; ں > n\u0331; ھ > h; ے > e;
    """#

  private static let hiatus = #"""
    ئ > '-';
    """#

  private static let finalH = #"""
    \u064E { ہ } $end > ḥ;
    """#

  private static let unitedNations = #"""
    ث > s; ح > h; خ > ḳh; ذ > z; ص > s; ض > z\u0324; ط > t; ظ > z\u0323; ڑ > ṙ; ژ > ỵ; و > v;
    """#

  private static let letters = #"""
    ب > b; پ > p; ت > t; ج > j; چ > ch; خ > kh; د > d; ر > r; ز > z; ژ > zh; س > s; ش > sh; ع > ‘; غ > gh; ف > f;
    ق > q; ک > k; گ > g; ل > l; م > m; ن > n; و > w; [هہە] > h; ی > y;
    """#
}
