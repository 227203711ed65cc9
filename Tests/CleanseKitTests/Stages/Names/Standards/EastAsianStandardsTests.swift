import Testing

@testable import CleanseKit

@Suite struct EastAsianStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    (
      "bgnpcgn-jpn-Hrkt-Latn-1976",
      #"""
      ひろしま=Hiroshima ; おおさか=Ōsaka ; きんえん=Kin’en ; はっちょうぼり=Hatchōbori ; シンブン=Shinbun ; トーキョー=Tōkyō
      """#
    ),
    (
      "bgn-jpn-Hrkt-Latn-1962",
      #"""
      ひろしま=hiroshima ; おおさか=ōsaka ; きんえん=kin’en ; はっちょうぼり=hatchōbori ; シンブン=shimbun ; トーキョー=tōkyō
      """#
    ),
    (
      "var-jpn-Hrkt-Latn-hepburn-1886",
      #"""
      ひろしま=hiroshima ; おおさか=ōsaka ; きんえん=kin-en ; はっちょうぼり=hatchōbori ; シンブン=shimbun ; トーキョー=tōkyō
      """#
    ),
    (
      "iso-jpn-Hrkt-Latn-3602-1989",
      #"""
      ひろしま=hirosima ; おおさか=ôsaka ; きんえん=kin’en ; はっちょうぼり=hattyôbori ; シンブン=sinbun ; トーキョー=tôkyô
      """#
    ),
    (
      "mext-jpn-Hrkt-Latn-1954",
      #"""
      ひろしま=hirosima ; おおさか=ôsaka ; きんえん=kin'en ; はっちょうぼり=hattyôbori ; シンブン=sinbun ; トーキョー=tôkyô
      """#
    ),
    (
      "mofa-jpn-Hrkt-Latn-1989",
      #"""
      ひろしま=HIROSHIMA ; おおさか=OSAKA ; きんえん=KINEN ; はっちょうぼり=HATCHOBORI ; シンブン=SHIMBUN ; トーキョー=TOKYO
      """#
    ),
    (
      "bgnpcgn-kor-Hang-Latn-kn-1945",
      #"""
      서울=Sŏul ; 신라=Silla ; 독립=Tongnip ; 한국=Han’guk ; 박물관=Pangmulgwan ; 좋다=Chot’a ; 값=Kap ; 여덟=Yŏdŏl ;
      시장=Sijang
      """#
    ),
    (
      "var-kor-Hang-Latn-mr-1939",
      #"""
      서울=sŏul ; 신라=silla ; 독립=tongnip ; 한국=han’guk ; 박물관=pangmulgwan ; 좋다=chot’a ; 값=kap ; 여덟=yŏdŏl ;
      시장=sijang
      """#
    ),
    (
      "iso-kor-Hang-Latn-1996-method1",
      #"""
      서울=seo'ul ; 신라=sinra ; 독립=tokrip ; 한국=hankuk ; 박물관=pakmulkwan ; 좋다=cohta ; 값=kaps ; 여덟=yeoteolp ;
      시장=sicang
      """#
    ),
    (
      "iso-kor-Hang-Latn-1996-method2",
      #"""
      서울=seo'ul ; 신라=sinra ; 독립=dogrib ; 한국=hangug ; 박물관=bagmulgwan ; 좋다=johda ; 값=gabs ; 여덟=yeodeolb ;
      시장=sijang
      """#
    ),
    (
      "moct-kor-Hang-Latn-2000",
      #"""
      서울=Seoul ; 신라=Silla ; 독립=Dongnip ; 한국=Hanguk ; 박물관=Bangmulgwan ; 좋다=Jota ; 값=Gap ; 여덟=Yeodeol ;
      시장=Sijang
      """#
    ),
  ]

  @Test func pinyin() throws {
    try expectSpellings("北京=Běijīng ; 西安=Xī’ān ; 中国 上海=Zhōngguó Shànghǎi", by: "iso-zho-Hani-Latn-7098-2015")
    try expectSpellings("西安=xi’an ; 中国=zhongguo ; 吕梁=lüliang", by: "bgnpcgn-zho-Hans-Latn-1979")
  }
}
