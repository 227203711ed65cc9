/// The standards that names may be spelled by: those that ICU carries as transforms which give them exactly, and those
/// whose rules stand in `NamedStandards`.
///
/// `bgn` and the names after it are those of CLDR's transforms (UTS #35, `m0` of the -t- extension), the names with a
/// script in capitals are codes of systems in the manner of ISO 24229.
enum NameStandard {
  /// The one that is no standard: what newspapers in English write.
  static let news = "news"

  /// ICU's identifiers by language; a language of "" is any.
  private static let transforms: [(name: String, byLanguage: [String: String])] = [
    ("bgn", bgn),
    ("bgn-1981", ["ka": "ka-ka_Latn/BGN_1981"]),
    ("bgn-2009", ["ka": "ka-ka_Latn/BGN"]),
    ("aethiopi", ["": "Ethiopic-Latin/Aethiopica"]),
    ("alaloc", ["": "Ethiopic-Latin/ALALOC"]),
    ("beta-metsehaf", ["": "Ethiopic-Latin/Beta_Metsehaf"]),
    ("es3842", ["": "Ethiopic-Latin/ES3842"]),
    ("ies-jes-1964", ["": "Ethiopic-Latin/IES_JES_1964"]),
    ("lambdin", ["": "Ethiopic-Latin/Lambdin"]),
    ("sera", ["": "Ethiopic-Latin/SERA"]),
    ("tekie-alibekit", ["": "byn_Ethi-byn_Latn/Tekie_Alibekit"]),
    ("xaleget", ["": "byn_Ethi-byn_Latn/Xaleget"]),
    ("und-Latn-t-und-beng", ["": "Bengali-Latin"]),
    ("und-Latn-t-und-deva", ["": "Devanagari-Latin"]),
    ("und-Latn-t-und-gujr", ["": "Gujarati-Latin"]),
    ("und-Latn-t-und-guru", ["": "Gurmukhi-Latin"]),
    ("und-Latn-t-und-knda", ["": "Kannada-Latin"]),
    ("und-Latn-t-und-mlym", ["": "Malayalam-Latin"]),
    ("und-Latn-t-und-orya", ["": "Oriya-Latin"]),
    ("und-Latn-t-und-taml", ["": "Tamil-Latin"]),
    ("und-Latn-t-und-telu", ["": "Telugu-Latin"]),
    ("my-Latn-t-my", ["": "my-my_Latn"]),
    ("si-Latn-t-si", ["": "si-si_Latn"]),
    ("bgnpcgn-arm-Armn-Latn-1981", ["": "hy-hy_Latn/BGN"]),
  ]

  /// The systems of the United States Board on Geographic Names and the British Permanent Committee.
  private static let bgn = [
    "am": "am-am_Latn/BGN", "ar": "ar-ar_Latn/BGN", "az": "az_Cyrl-az/BGN", "be": "be-be_Latn/BGN",
    "bg": "bg-bg_Latn/BGN", "dv": "dv-dv_Latn/BGN", "el": "el-el_Latn/BGN", "fa": "fa-fa_Latn/BGN",
    "he": "he-he_Latn/BGN", "hy": "hy-hy_Latn/BGN", "ja": "ja_Hrkt-ja_Latn/BGN", "ka": "ka-ka_Latn/BGN",
    "kk": "kk-kk_Latn/BGN", "ky": "ky-ky_Latn/BGN", "mk": "mk-mk_Latn/BGN", "mn": "mn-mn_Latn/BGN",
    "ps": "ps-ps_Latn/BGN", "ru": "ru-ru_Latn/BGN", "sr": "sr-sr_Latn/BGN", "tk": "tk_Cyrl-tk/BGN",
    "uk": "uk-uk_Latn/BGN", "uz": "uz_Cyrl-uz/BGN",
  ]

  /// The names of ICU's, `news` first.
  static let ofICU = [news] + transforms.map { $0.name }

  /// All names, `news` first.
  static let names = ofICU + NamedStandards.names

  /// Whether `name` says how to spell: the name of a standard, or one that selects the newest for the language of each name.
  static func isKnown(_ name: String) -> Bool { names.contains(name) || StandardSelector(name) != nil }

  /// What a reader may mean by a word that is no name of a standard: short names first.
  static let suggestions = [news] + StandardSelector.names + names.dropFirst()

  /// ICU's identifier of the transform of `standard` for `language`, or nil where it has none.
  static func transform(_ standard: String, language: String?) -> String? {
    let byLanguage = transforms.first { $0.name == standard }?.byLanguage
    return byLanguage?[""] ?? language.flatMap { byLanguage?[$0] }
  }

  /// The transform that newspapers' spelling of a language is got from by leaving out its marks, where this room has
  /// no letters of its own for the language.
  static func base(of language: String?, _ script: NameScript) -> String {
    switch script {
    case .han: "Han-Latin/Names; Any-Latin; NFD; [:Nonspacing Mark:] Remove"
    case .devanagari: "Devanagari-Latin"
    default: (transform("bgn", language: language) ?? "Any-Latin") + "; Any-Latin; Latin-ASCII"
    }
  }
}
