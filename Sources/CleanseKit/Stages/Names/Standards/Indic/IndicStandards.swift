/// The romanisations of the languages of India and Nepal: DIN 33903 and 33904, ALA-LC, United Nations.
enum IndicStandards {
  static let editions = [
    NamedStandard(
      [
        "din-hin-Deva-Latn-33904-2018", "din-mar-Deva-Latn-33904-2018", "din-nep-Deva-Latn-33904-2018",
        "din-pli-Deva-Latn-33904-2018", "din-pra-Deva-Latn-33904-2018", "din-san-Deva-Latn-33904-2018",
      ],
      [
        IndicReading.inherent, din, IndicReading.assimilated, IndicReading.underdot, IndicReading.northern,
        IndicReading.letters,
      ]),
    NamedStandard(
      ["alalc-san-Deva-Latn-2012", "alalc-pra-Deva-Latn-2012"],
      [IndicReading.inherent, IndicReading.underdot, IndicReading.northern, IndicReading.letters]),
    NamedStandard(
      ["un-hin-Deva-Latn-2016", "un-nep-Deva-Latn-1972", "un-nep-Deva-Latn-2013"],
      [
        IndicReading.spoken, IndicReading.overdot, IndicReading.northern, IndicReading.unitedNations,
        IndicReading.letters,
      ]),
    NamedStandard(
      ["alalc-ben-Beng-Latn-2017"],
      [
        IndicLetters.bengali, IndicReading.inherent, IndicReading.underdot, IndicReading.northern,
        IndicReading.libraryOfCongress, IndicReading.letters,
      ]),
    NamedStandard(
      ["alalc-asm-Deva-Latn-1997"],
      [
        IndicLetters.bengali, IndicReading.inherent, assamese, IndicReading.underdot, IndicReading.northern,
        IndicReading.libraryOfCongress, IndicReading.letters,
      ]),
    NamedStandard(
      ["un-asm-Beng-Latn-1972"],
      [
        IndicLetters.bengali, IndicReading.inherent, assameseUN, IndicReading.overdot, IndicReading.northern,
        IndicReading.unitedNations, IndicReading.letters,
      ]),
    NamedStandard(
      ["alalc-guj-Gujr-Latn-1997", "alalc-guj-Gujr-Latn-2011"],
      [
        IndicLetters.gujarati, IndicReading.inherent, gujarati, IndicReading.assimilated, IndicReading.underdot,
        IndicReading.libraryOfCongress, IndicReading.letters,
      ]),
    NamedStandard(
      ["un-guj-Gujr-Latn-1972"],
      [
        IndicLetters.gujarati, IndicReading.inherent, gujaratiShort, IndicReading.overdot, IndicReading.unitedNations,
        IndicReading.letters,
      ]),
    NamedStandard(
      ["un-ori-Orya-Latn-1972"],
      [
        IndicLetters.oriya, IndicReading.inherent, oriya, IndicReading.underdot, IndicReading.northern,
        IndicReading.unitedNations, IndicReading.letters,
      ]),
    NamedStandard(
      ["alalc-tam-Taml-Latn-1997", "alalc-tam-Taml-Latn-2011"],
      [
        IndicLetters.tamil, IndicReading.inherent, tamil, IndicReading.underdot, IndicReading.southern,
        IndicReading.letters,
      ]),
    NamedStandard(
      ["din-tam-Taml-Latn-33903-2016"],
      [IndicLetters.tamil, IndicReading.inherent, IndicReading.underdot, IndicReading.southern, IndicReading.letters]),
    NamedStandard(
      ["un-tam-Taml-Latn-1972"],
      [
        IndicLetters.tamil, IndicReading.inherent, tamilUN, IndicReading.underdot, IndicReading.southernShort,
        IndicReading.unitedNations, IndicReading.letters,
      ]),
    NamedStandard(
      ["un-tel-Telu-Latn-1972"],
      [
        IndicLetters.telugu, IndicReading.inherent, IndicReading.underdot, IndicReading.southernShort,
        IndicReading.unitedNations, IndicReading.letters,
      ]),
    NamedStandard(
      ["un-kan-Kana-Latn-2016"],
      [
        IndicLetters.kannada, IndicReading.inherent, IndicReading.overdot, IndicReading.southernShort,
        IndicReading.unitedNations, IndicReading.letters,
      ]),
    NamedStandard(
      ["un-mal-Mlym-Latn-1972"],
      [
        IndicLetters.malayalam, IndicReading.inherent, IndicReading.underdot, IndicReading.southernShort,
        IndicReading.unitedNations, IndicReading.letters,
      ]),
  ]

  /// DIN 33904:2018.
  private static let din = #"""
    ड\u093C > ṛ; \u0901 > ṁ;
    """#

  private static let assamese = #"""
    य\u093C > ẏ; य > ẏ;
    """#

  private static let assameseUN = #"""
    य\u093C > y; य > j\u0331;
    """#

  private static let gujarati = #"""
    \u093C > ; ए > ȇ; \u0947 > ȇ; ओ > ȏ; \u094B > ȏ;
    """#

  private static let gujaratiShort = #"""
    \u093C > ; ए > ĕ; \u0947 > ĕ; ओ > ŏ; \u094B > ŏ; फ > f;
    """#

  private static let oriya = #"""
    य\u093C > y; य > ỵ; \u0901 > m;
    """#

  private static let tamil = #"""
    \u0903 > ḵa;
    """#

  private static let tamilUN = #"""
    ऴ > l\u032E;
    """#
}
