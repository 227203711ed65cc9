/// The Revised Romanisation of Korean, 2000, which parts the suffixes of administrative units by a hyphen.
enum RevisedStandards {
  static let editions = [
    NamedStandard(
      ["moct-kor-Hang-Latn-2000", "bgnpcgn-kor-Hang-Latn-rok-2011"],
      [units, KoreanStandards.jamo, KoreanStandards.assimilated, revised, vowels], letterCase: .words)
  ]

  /// U+E00C is a hyphen that sounds do not cross; a number before the unit is read.
  private static let units = #"""
    [가-힣] { 10 } [가동] > ' 십'; [가-힣] { 1 } [가동] > ' 일'; [가-힣] { 2 } [가동] > ' 이'; [가-힣] { 3 } [가동] > ' 삼';
    [가-힣] { 4 } [가동] > ' 사'; [가-힣] { 5 } [가동] > ' 오'; [가-힣] { 6 } [가동] > ' 육'; [가-힣] { 7 } [가동] > ' 칠';
    [가-힣] { 8 } [가동] > ' 팔'; [가-힣] { 9 } [가동] > ' 구';
    ::Null;
    [^가-힣] [일이삼사오육칠팔구십] { ([가동]) } [^가-힣] > \uE00C $1;
    [가-힣][가-힣] { ([도시군구읍면리동가]) } [^가-힣] > \uE00C $1;
    """#

  private static let revised = #"""
    \uE00F > l; \u11AEᄊ > ss;
    ᄀ > g; ᄁ > kk; ᄂ > n; ᄃ > d; ᄄ > tt; ᄅ > r; ᄆ > m; ᄇ > b; ᄈ > pp; ᄉ > s; ᄊ > ss; ᄋ > ; ᄌ > j; ᄍ > jj;
    ᄎ > ch; ᄏ > k; ᄐ > t; ᄑ > p; ᄒ > h;
    \u11A8 > k; \u11AB > n; \u11AE > t; \u11AF > l; \u11B7 > m; \u11B8 > p; \u11BC > ng; \uE00C > '-';
    """#

  private static let vowels = #"""
    \u1161 > a; \u1162 > ae; \u1163 > ya; \u1164 > yae; \u1165 > eo; \u1166 > e; \u1167 > yeo; \u1168 > ye;
    \u1169 > o; \u116A > wa; \u116B > wae; \u116C > oe; \u116D > yo; \u116E > u; \u116F > wo; \u1170 > we; \u1171 > wi;
    \u1172 > yu; \u1173 > eu; \u1174 > ui; \u1175 > i;
    """#
}
