/// The romanisations of Japanese kana: Hepburn in its editions, Kunrei and ISO 3602, the passport's spelling.
enum KanaStandards {
  static let editions = [
    NamedStandard(
      ["bgnpcgn-jpn-Hrkt-Latn-1976"], [hiragana, hepburn, kana, doubled, parted, macrons], letterCase: .words),
    NamedStandard(["bgn-jpn-Hrkt-Latn-1962"], [hiragana, hepburn, kana, doubled, labial, parted, macrons]),
    NamedStandard(
      ["var-jpn-Hrkt-Latn-hepburn-1886", "var-jpn-Hrkt-Latn-hepburn-1954"],
      [hiragana, hepburn, kana, doubled, labial, hyphenated, macrons]),
    NamedStandard(
      ["iso-jpn-Hrkt-Latn-3602-1989"], [hiragana, kunrei, kana, doubled, parted, circumflexes]),
    NamedStandard(
      ["mext-jpn-Hrkt-Latn-1954"], [hiragana, kunrei, kana, doubled, apostrophe, circumflexes]),
    NamedStandard(
      ["mofa-jpn-Hrkt-Latn-1989"], [hiragana, passport, hepburn, kana, doubled, labial, unmarked], letterCase: .capitals
    ),
  ]

  private static let hiragana = #"""
    ー > \uE00A; っ[•・] > っ; ッ[•・] > ッ;
    ::Katakana-Hiragana; ::NFC;
    \uE00A > ー;
    """#

  private static let hepburn = #"""
    し } [ゃゅょ] > sh; ち } [ゃゅょ] > ch; じ } [ゃゅょ] > j; ぢ } [ゃゅょ] > j;
    し > shi; ち > chi; つ > tsu; じ > ji; ぢ > ji; づ > zu;
    ふ } [ぁぃぇぉ] > f; ふ > fu;
    sh { ゃ > a; sh { ゅ > u; sh { ょ > o; ch { ゃ > a; ch { ゅ > u; ch { ょ > o; j { ゃ > a; j { ゅ > u; j { ょ > o;
    """#

  private static let kunrei = #"""
    しゃ > sya; しゅ > syu; しょ > syo; ちゃ > tya; ちゅ > tyu; ちょ > tyo; じゃ > zya; じゅ > zyu; じょ > zyo;
    ぢゃ > zya; ぢゅ > zyu; ぢょ > zyo;
    し > si; ち > ti; つ > tu; じ > zi; ぢ > zi; づ > zu; ふ > hu;
    """#

  private static let kana = #"""
    くぁ > kwa; くぃ > kwi; くぇ > kwe; くぉ > kwo; ぐぁ > gwa; てぃ > ti; でぃ > di; うぃ > wi; うぇ > we; うぉ > wo;
    しぇ > she; ちぇ > che; じぇ > je; ゔぁ > va; ゔぃ > vi; ゔぇ > ve; ゔぉ > vo; ゔ > vu;
    きゃ > kya; きゅ > kyu; きょ > kyo; ぎゃ > gya; ぎゅ > gyu; ぎょ > gyo; にゃ > nya; にゅ > nyu; にょ > nyo;
    ひゃ > hya; ひゅ > hyu; ひょ > hyo; びゃ > bya; びゅ > byu; びょ > byo; ぴゃ > pya; ぴゅ > pyu; ぴょ > pyo;
    みゃ > mya; みゅ > myu; みょ > myo; りゃ > rya; りゅ > ryu; りょ > ryo;
    あ > a; い > i; う > u; え > e; お > o; か > ka; き > ki; く > ku; け > ke; こ > ko; が > ga; ぎ > gi; ぐ > gu;
    げ > ge; ご > go; さ > sa; す > su; せ > se; そ > so; ざ > za; ず > zu; ぜ > ze; ぞ > zo; た > ta; て > te; と > to;
    だ > da; で > de; ど > do; な > na; に > ni; ぬ > nu; ね > ne; の > no; は > ha; ひ > hi; へ > he; ほ > ho; ば > ba;
    び > bi; ぶ > bu; べ > be; ぼ > bo; ぱ > pa; ぴ > pi; ぷ > pu; ぺ > pe; ぽ > po; ま > ma; み > mi; む > mu; め > me;
    も > mo; や > ya; ゆ > yu; よ > yo; ら > ra; り > ri; る > ru; れ > re; ろ > ro; わ > wa; ゐ > i; ゑ > e; を > o;
    ゃ > ya; ゅ > yu; ょ > yo; ぁ > a; ぃ > i; ぅ > u; ぇ > e; ぉ > o; ゎ > wa; ゕ > ka; ゖ > ke;
    """#

  /// The small tsu doubles the consonant that follows.
  private static let doubled = #"""
    っ } ch > t; っ } k > k; っ } s > s; っ } t > t; っ } p > p; っ } g > g; っ } z > z; っ } d > d; っ } b > b;
    っ } h > h; っ } f > f; っ } m > m; っ } n > n; っ } y > y; っ } r > r; っ } w > w; っ } j > j; っ } v > v; っ > ;
    """#

  /// Before b, m and p, ん is m.
  private static let labial = #"""
    ん } [bmp] > m;
    """#

  private static let parted = #"""
    ん } [aiueoy] > n’; ん > n;
    """#

  private static let apostrophe = #"""
    ん } [aiueoy] > n\'; ん > n;
    """#

  private static let hyphenated = #"""
    ん } [aiueoy] > n'-'; ん > n;
    """#

  private static let macrons = #"""
    ou > ō; oo > ō; uu > ū; aー > ā; iー > ī; uー > ū; eー > ē; oー > ō; ー > ;
    """#

  private static let circumflexes = #"""
    ou > ô; oo > ô; uu > û; aa > â; aー > â; iー > î; uー > û; eー > ê; oー > ô; ー > ; '•' > ; [・] > ;
    """#

  private static let passport = #"""
    ゔ } ぁ > ば; ゔ } ぃ > び; ゔ } ぇ > べ; ゔ } ぉ > ぼ;
    ::Null;
    ばぁ > ば; びぃ > び; べぇ > べ; ぼぉ > ぼ; ゔ > ぶ;
    """#

  /// Long o and u are not marked; a final oo is spelled out.
  private static let unmarked = #"""
    ん > n; ou > o; oo } [^[:L:]] > oo; oo > o; uu > u; ー > ;
    """#
}
