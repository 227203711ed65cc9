/// The romanisations of Korean hangul, over conjoining jamo: McCune-Reischauer and what follows it, ISO/TR 11941.
enum KoreanStandards {
  static let editions = [
    NamedStandard(
      ["bgnpcgn-kor-Hang-Latn-kn-1945", "alalc-kor-Hang-Latn-1997", "bgn-kor-Hang-Latn-1943"],
      [jamo, assimilated, voiced, reischauer, vowels], letterCase: .words),
    NamedStandard(
      ["var-kor-Hang-Latn-mr-1939"], [jamo, northern, assimilated, voiced, reischauer, vowels]),
    NamedStandard(["iso-kor-Hang-Latn-1996-method1"], [jamo, method1, isoVowels]),
    NamedStandard(["iso-kor-Hang-Latn-1996-method2"], [jamo, method2, isoVowels]),
  ]

  static let jamo = #"""
    ::NFD;
    """#

  /// Spellings before 1933: ㄷ and ㅌ before i and y are ㅈ and ㅊ; after s and ch a y is not heard.
  private static let northern = #"""
    $start = [^[:L:][:M:]];
    $y = [\u1163\u1164\u1167\u1168\u116D\u1172\u1175];
    ᄃ } $y > ᄌ; ᄐ } $y > ᄎ;
    $start { [ᄂᄅ] } $y > ᄋ; $start { ᄅ > ᄂ;
    ::Null;
    [ᄉᄌᄎ] { \u1163 > \u1161; [ᄉᄌᄎ] { \u1164 > \u1162; [ᄉᄌᄎ] { \u1167 > \u1165; [ᄉᄌᄎ] { \u1168 > \u1166;
    [ᄉᄌᄎ] { \u116D > \u1169; [ᄉᄌᄎ] { \u1172 > \u116E;
    """#

  /// How a final consonant and the initial after it change each other; a hyphen does not part them.
  static let assimilated = #"""
    \u11B0ᄒ > \u11AFkh; \u11B2ᄒ > \u11AFph; \u11B1 } ᄆ > \u11AF; \u11B2 } ᄑ > \u11AF;
    \u11B2 } [^ᄀ-ᄒ\-] > \u11AF;
    \u11A8ᄋ > ᄀ; \u11A9ᄋ > ᄁ; \u11AAᄋ > \u11A8ᄉ; \u11ABᄋ > ᄂ; \u11ACᄋ > \u11ABᄌ; \u11ADᄋ > ᄂ; \u11AEᄋ } \u1175 > ᄌ;
    \u11AEᄋ > ᄃ; \u11AFᄋ > ᄅ; \u11B0ᄋ > \u11AFᄀ; \u11B1ᄋ > \u11AFᄆ; \u11B2ᄋ > \u11AFᄇ; \u11B3ᄋ > \u11AFᄉ;
    \u11B4ᄋ > \u11AFᄐ; \u11B5ᄋ > \u11AFᄑ; \u11B6ᄋ > ᄅ; \u11B7ᄋ > ᄆ; \u11B8ᄋ > ᄇ; \u11B9ᄋ > \u11B8ᄉ; \u11BAᄋ > ᄉ;
    \u11BBᄋ > ᄊ; \u11BDᄋ > ᄌ; \u11BEᄋ > ᄎ; \u11BFᄋ > ᄏ; \u11C0ᄋ } \u1175 > ᄎ; \u11C0ᄋ > ᄐ; \u11C1ᄋ > ᄑ; \u11C2ᄋ > ᄋ;
    \u11C2ᄀ > ᄏ; \u11C2ᄃ > ᄐ; \u11C2ᄌ > ᄎ; \u11C2 } [ᄉ] > ; \u11C2 } ᄂ > \u11AB;
    \u11ADᄀ > \u11ABᄏ; \u11ADᄃ > \u11ABᄐ; \u11ADᄌ > \u11ABᄎ; \u11B6ᄀ > \u11AFᄏ; \u11B6ᄃ > \u11AFᄐ; \u11B6ᄌ > \u11AFᄎ;
    [\u11A8\u11A9\u11AA\u11B0\u11BF] > \u11A8; [\u11AC\u11AD] > \u11AB;
    [\u11AE\u11BA\u11BB\u11BD\u11BE\u11C0\u11C2] > \u11AE; [\u11B3\u11B4\u11B6] > \u11AF; [\u11B1] > \u11B7;
    [\u11B2\u11B5\u11B9\u11C1] > \u11B8;
    ::Null;
    \u11A8 (\-?) ᄅ > \u11BC $1 ᄂ; \u11A8 } \-? [ᄂᄆ] > \u11BC;
    \u11AE (\-?) ᄅ > \u11AB $1 ᄂ; \u11AE } \-? [ᄂᄆ] > \u11AB; \u11AEᄉ > ᄊ;
    \u11B8 (\-?) ᄅ > \u11B7 $1 ᄂ; \u11B8 } \-? [ᄂᄆ] > \u11B7;
    \u11A8 } ᄁ > ; \u11AE } [ᄄᄍ] > ; \u11B8 } ᄈ > ;
    \u11AB (\-?) ᄅ > \u11AF $1 \uE00F; \u11AF (\-?) [ᄂᄅ] > \u11AF $1 \uE00F;
    \u11B7 (\-?) ᄅ > \u11B7 $1 ᄂ; \u11BC (\-?) ᄅ > \u11BC $1 ᄂ;
    """#

  /// Between voiced sounds k, t, p and ch are g, d, b and j.
  private static let voiced = #"""
    $sound = [\u1161-\u1175\u11AB\u11AF\u11B7\u11BC];
    $sound \- { ᄀ > g; $sound \- { ᄃ > d; $sound \- { ᄇ > b; $sound \- { ᄌ > j;
    \u11AB { ᄀ > ’g;
    \u11AF { ᄃ > t; \u11AF { ᄌ > ch;
    $sound { ᄀ > g; $sound { ᄃ > d; $sound { ᄇ > b; $sound { ᄌ > j;
    \u11AF } ᄒ > r;
    """#

  private static let reischauer = #"""
    \uE00F > l; \u11AEᄊ > ss; ᄉ } \u1171 > sh;
    ᄀ > k; ᄁ > kk; ᄂ > n; ᄃ > t; ᄄ > tt; ᄅ > r; ᄆ > m; ᄇ > p; ᄈ > pp; ᄉ > s; ᄊ > ss; ᄋ > ; ᄌ > ch; ᄍ > tch;
    ᄎ > ch’; ᄏ > k’; ᄐ > t’; ᄑ > p’; ᄒ > h;
    \u11A8 > k; \u11AB > n; \u11AE > t; \u11AF > l; \u11B7 > m; \u11B8 > p; \u11BC > ng;
    """#

  private static let vowels = #"""
    \u1161 > a; \u1162 > ae; \u1163 > ya; \u1164 > yae; \u1165 > ŏ; \u1166 > e; \u1167 > yŏ; \u1168 > ye;
    \u1169 > o; \u116A > wa; \u116B > wae; \u116C > oe; \u116D > yo; \u116E > u; \u116F > wŏ; \u1170 > we; \u1171 > wi;
    \u1172 > yu; \u1173 > ŭ; \u1174 > ŭi; \u1175 > i;
    """#

  /// ISO/TR 11941:1996, for the North: unvoiced letters.
  private static let method1 = #"""
    $inner = [\u1161-\u1175\u11A8-\u11C2a-z];
    $inner { ᄁ > \'kk; $inner { ᄄ > \'tt; $inner { ᄈ > \'pp; $inner { ᄊ > \'ss; $inner { ᄍ > \'cc;
    $inner { ᄏ > \'kh; $inner { ᄐ > \'th; $inner { ᄑ > \'ph; $inner { ᄎ > \'ch; $inner { ᄋ > \';
    ᄀ > k; ᄁ > kk; ᄂ > n; ᄃ > t; ᄄ > tt; ᄅ > r; ᄆ > m; ᄇ > p; ᄈ > pp; ᄉ > s; ᄊ > ss; ᄋ > ; ᄌ > c; ᄍ > cc;
    ᄎ > ch; ᄏ > kh; ᄐ > th; ᄑ > ph; ᄒ > h;
    \u11A8 > k; \u11A9 > kk; \u11AA > ks; \u11AB > n; \u11AC > nc; \u11AD > nh; \u11AE > t; \u11AF > l; \u11B0 > lk;
    \u11B1 > lm; \u11B2 > lp; \u11B3 > ls; \u11B4 > lth; \u11B5 > lph; \u11B6 > lh; \u11B7 > m; \u11B8 > p; \u11B9 > ps;
    \u11BA > s; \u11BB > ss; \u11BC > ng; \u11BD > c; \u11BE > ch; \u11BF > kh; \u11C0 > th; \u11C1 > ph; \u11C2 > h;
    """#

  /// ISO/TR 11941:1996, for the South: voiced letters.
  private static let method2 = #"""
    $inner = [\u1161-\u1175\u11A8-\u11C2a-z];
    $inner { ᄁ > \'gg; $inner { ᄄ > \'dd; $inner { ᄈ > \'bb; $inner { ᄊ > \'ss; $inner { ᄍ > \'jj; $inner { ᄋ > \';
    ᄀ > g; ᄁ > gg; ᄂ > n; ᄃ > d; ᄄ > dd; ᄅ > r; ᄆ > m; ᄇ > b; ᄈ > bb; ᄉ > s; ᄊ > ss; ᄋ > ; ᄌ > j; ᄍ > jj;
    ᄎ > c; ᄏ > k; ᄐ > t; ᄑ > p; ᄒ > h;
    \u11A8 > g; \u11A9 > gg; \u11AA > gs; \u11AB > n; \u11AC > nj; \u11AD > nh; \u11AE > d; \u11AF > l; \u11B0 > lg;
    \u11B1 > lm; \u11B2 > lb; \u11B3 > ls; \u11B4 > lt; \u11B5 > lp; \u11B6 > lh; \u11B7 > m; \u11B8 > b; \u11B9 > bs;
    \u11BA > s; \u11BB > ss; \u11BC > ng; \u11BD > j; \u11BE > c; \u11BF > k; \u11C0 > t; \u11C1 > p; \u11C2 > h;
    """#

  private static let isoVowels = #"""
    \u1161 > a; \u1162 > ae; \u1163 > ya; \u1164 > yae; \u1165 > eo; \u1166 > e; \u1167 > yeo; \u1168 > ye;
    \u1169 > o; \u116A > wa; \u116B > wae; \u116C > oe; \u116D > yo; \u116E > u; \u116F > weo; \u1170 > we; \u1171 > wi;
    \u1172 > yu; \u1173 > eu; \u1174 > yi; \u1175 > i;
    """#
}
