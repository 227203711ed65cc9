/// The romanisations of Amharic, Tigrinya and Ge'ez.
enum EthiopicStandards {
  static let editions = [
    NamedStandard(
      [
        "alalc-amh-Ethi-Latn-1997", "alalc-amh-Ethi-Latn-2011", "alalc-tir-Ethi-Latn-1997", "alalc-tir-Ethi-Latn-2011",
      ],
      [EthiopicSyllables.numerals, EthiopicSyllables.parted, alalc]),
    NamedStandard(
      ["var-amh-Ethi-Latn-eae-2003", "var-gez-Ethi-Latn-eae-2003"],
      [EthiopicSyllables.numerals, EthiopicSyllables.parted, encyclopaedia]),
    NamedStandard(["bgnpcgn-amh-Ethi-Latn-1967"], [EthiopicSyllables.numerals, EthiopicSyllables.parted, amharic]),
    NamedStandard(["bgnpcgn-tir-Ethi-Latn-2007"], [EthiopicSyllables.numerals, EthiopicSyllables.parted, tigrinya]),
    NamedStandard(
      ["un-amh-Ethi-Latn-2016"], [EthiopicSyllables.numerals, EthiopicSyllables.parted, unitedNations],
      letterCase: .words),
  ]

  private static let alalc = #"""
    ሀ > h; ለ > l; ሐ > ḥ; መ > m; ሠ > ś; ረ > r; ሰ > s; ሸ > š; ቀ > q; ቐ > q̱; በ > b; ቨ > v; ተ > t; ቸ > č;
    ኀ > h; ነ > n; ኘ > ñ; አ > ʼ; ከ > k; ኸ > x; ወ > w; ዐ > ʻ; ዘ > z; ዠ > ž; የ > y; ደ > d; ጀ > ǧ; ገ > g; ጘ > ŋ;
    ጠ > ṭ; ጨ > ċ; ጰ > p̣; ጸ > ṣ; ፀ > ṡ; ፈ > f; ፐ > p;
    \uE001 > a; \uE002 > u; \uE003 > i; \uE004 > ā; \uE005 > é; \uE006 > e; \uE007 > o; \uE008 > w;
    """#

  /// The Encyclopaedia Aethiopica, 2003: after h and the breathings the first order is a.
  private static let encyclopaedia = #"""
    [hḥḫʾʿ] { \uE001 > a;
    ሀ > h; ለ > l; ሐ > ḥ; መ > m; ሠ > ś; ረ > r; ሰ > s; ሸ > š; ቀ > q; ቐ > q̱; በ > b; ቨ > v; ተ > t; ቸ > č;
    ኀ > ḫ; ነ > n; ኘ > ñ; አ > ʾ; ከ > k; ኸ > ẖ; ወ > w; ዐ > ʿ; ዘ > z; ዠ > ž; የ > y; ደ > d; ጀ > ǧ; ገ > g; ጘ > ŋ;
    ጠ > ṭ; ጨ > č̣; ጰ > ṗ; ጸ > ṣ; ፀ > ṣ̓; ፈ > f; ፐ > p;
    \uE001 > ä; \uE002 > u; \uE003 > i; \uE004 > a; \uE005 > e; \uE006 > ə; \uE007 > o; \uE008 > ʷ;
    """#

  /// BGN/PCGN 1967: the sixth order is not written but after a glottal stop, which is itself not.
  private static let amharic = #"""
    [ሀሐኀ]\uE001 > ha; ዐ\uE001 > ‘ā;
    አ\uE001 > ā; አ\uE004 > ā; አ\uE006 > i; አ > ;
    ሀ > h; ለ > l; ሐ > h; መ > m; ሠ > s; ረ > r; ሰ > s; ሸ > sh; ቀ > k’; ቐ > k’; በ > b; ቨ > v; ተ > t; ቸ > ch;
    ኀ > h; ነ > n; ኘ > ny; ከ > k; ኸ > kh; ወ > w; ዐ > ‘; ዘ > z; ዠ > zh; የ > y; ደ > d; ጀ > j; ገ > g; ጘ > ng;
    ጠ > t’; ጨ > ch’; ጰ > p’; ጸ > ts’; ፀ > ts’; ፈ > f; ፐ > p;
    \uE001 > e; \uE002 > u; \uE003 > ī; \uE004 > a; \uE005 > ē; \uE006 > ; \uE007 > o; \uE008 > w;
    """#

  private static let tigrinya = #"""
    ሀ > h; ለ > l; ሐ > ḥ; መ > m; ሠ > s; ረ > r; ሰ > s; ሸ > sh; ቀ > k’; ቐ > q; በ > b; ቨ > v; ተ > t; ቸ > ch;
    ኀ > h; ነ > n; ኘ > ny; አ > ’; ከ > k; ኸ > kh; ወ > w; ዐ > ‘; ዘ > z; ዠ > zh; የ > y; ደ > d; ጀ > j; ገ > g;
    ጘ > ng; ጠ > t’; ጨ > ch’; ጰ > p’; ጸ > ts’; ፀ > ts’; ፈ > f; ፐ > p;
    \uE001 > e; \uE002 > u; \uE003 > i; \uE004 > a; \uE005 > ie; \uE006 > ĭ; \uE007 > o; \uE008 > w;
    """#

  /// United Nations, 2016: e and i of the first and sixth order have a line below.
  private static let unitedNations = #"""
    [ሀሐኀ]\uE001 > ha; [አዐ]\uE001 > a; [አዐ] > ;
    ሀ > h; ለ > l; ሐ > h; መ > m; ሠ > s; ረ > r; ሰ > s; ሸ > sh; ቀ > k’; ቐ > k’; በ > b; ቨ > v; ተ > t; ቸ > ch;
    ኀ > h; ነ > n; ኘ > ny; ከ > k; ኸ > kh; ወ > w; ዘ > z; ዠ > zh; የ > y; ደ > d; ጀ > j; ገ > g; ጘ > ng; ጠ > t’;
    ጨ > ch’; ጰ > p’; ጸ > ts’; ፀ > ts’; ፈ > f; ፐ > p;
    \uE001 > e\u0320; \uE002 > u; \uE003 > i; \uE004 > a; \uE005 > e; \uE006 > i\u0320; \uE007 > o; \uE008 > w;
    """#
}
