/// ISO 9:1995, which writes each Cyrillic letter as one Latin letter, whatever the language, so that it goes both ways.
enum ISO9Standards {
  static let editions = [
    NamedStandard(
      names("Cyrl-Latn"), [marks + letters.map { "\($0.cyrillic) > \($0.latin);" }.joined(separator: "\n")]),
    NamedStandard(
      names("Latn-Cyrl"),
      [
        // The longest first: a letter that bears a mark is another than the one without.
        signs
          + letters.sorted { $0.latin.unicodeScalars.count > $1.latin.unicodeScalars.count }
          .map { "\($0.latin) > \($0.cyrillic);" }.joined(separator: "\n")
      ]),
  ]

  private static func names(_ scripts: String) -> [String] {
    ["bel", "bul", "mkd", "rus", "srp", "ukr"].map { "iso-\($0)-\(scripts)-9-1995" }
  }

  /// The stress of dictionaries is no letter's; the signs have no capitals in Latin.
  private static let marks = #"""
    \u0301 > ; Ъ > ʺ; Ь > ʹ;

    """#

  private static let signs = #"""
    [[:Lu:]] { ʺ } [[:Lu:]] > Ъ; [[:Lu:]][[:Lu:]] { ʹ > Ь; [[:Lu:]] { ʹ } [[:Lu:]] > Ь;

    """#

  /// Table 1 of the standard, small letters and capitals, as NFC has both sides.
  private static let letters = table(
    """
    а a б b в v г g ґ g̀ д d ђ đ ѓ ǵ е e ё ë є ê ж ž з z ѕ ẑ и i і ì ї ï й j ј ǰ к k л l љ l̂ м m н n њ n̂ о o п p р r с s т t \
    ћ ć ќ ḱ у u ў ŭ ф f х h ц c ч č џ d̂ ш š щ ŝ ъ ʺ ы y ь ʹ э è ю û я â ѣ ě ѫ ǎ ѳ f̀ ѵ ỳ
    """,
    """
    А A Б B В V Г G Ґ G̀ Д D Ђ Đ Ѓ Ǵ Е E Ё Ë Є Ê Ж Ž З Z Ѕ Ẑ И I І Ì Ї Ï Й J Ј J̌ К K Л L Љ L̂ М M Н N Њ N̂ О O П P Р R С S Т T \
    Ћ Ć Ќ Ḱ У U Ў Ŭ Ф F Х H Ц C Ч Č Џ D̂ Ш Š Щ Ŝ Ы Y Э È Ю Û Я Â Ѣ Ě Ѫ Ǎ Ѳ F̀ Ѵ Ỳ
    """)

  private static func table(_ lists: String...) -> [(cyrillic: String, latin: String)] {
    lists.flatMap { list in
      let words = list.split(separator: " ").map { String($0) }
      return stride(from: 0, to: words.count, by: 2).map { (words[$0], words[$0 + 1]) }
    }
  }
}
