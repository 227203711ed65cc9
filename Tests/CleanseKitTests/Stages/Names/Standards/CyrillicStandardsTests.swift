import Testing

@testable import CleanseKit

@Suite struct CyrillicStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    (
      "bgnpcgn-bel-Cyrl-Latn-1979",
      #"""
      Сцяпан=Stsyapan ; Язэп=Yazep ; Ёсель=Yosyel’ ; Гарадзея=Haradzyeya ; Слуцк=Slutsk ;
      ЮРАЦІШКІ=YURATSISHKI
      """#
    ),
    (
      "by-bel-Cyrl-Latn-1998",
      #"""
      Сцяпан=Sciapan ; Язэп=Jazep ; Ёсель=Josieĺ ; Гарадзея=Haradzieja ; Слуцк=Sluck ; ЮРАЦІШКІ=JURACIŠKI
      """#
    ),
    (
      "gki-bel-Cyrl-Latn-2000",
      #"""
      Сцяпан=Sciapan ; Язэп=Jazep ; Ёсель=Josiel' ; Гарадзея=Haradzieja ; Слуцк=Sluck ; ЮРАЦІШКІ=JURACIŠKI
      """#
    ),
    (
      "gki-bel-Cyrl-Latn-1992",
      #"""
      Сцяпан=Scjapan ; Язэп=Jazep ; Ёсель=Josjel' ; Гарадзея=Haradzjeja ; Слуцк=Sluck ; ЮРАЦІШКІ=JURACIŠKI
      """#
    ),
    (
      "icao-bel-Cyrl-Latn-9303",
      #"""
      Сцяпан=Stsiapan ; Язэп=Iazep ; Ёсель=Iosel ; Гарадзея=Haradzeia ; Слуцк=Slutsk ; ЮРАЦІШКІ=IURATSISHKI
      """#
    ),
    (
      "mvd-bel-Cyrl-Latn-2008",
      #"""
      Сцяпан=Stsiapan ; Язэп=Jazep ; Ёсель=Josiel ; Гарадзея=Haradzieja ; Слуцк=Slutsk ; ЮРАЦІШКІ=JURATSISHKI
      """#
    ),
    (
      "odni-bel-Cyrl-Latn-2015",
      #"""
      Сцяпан=Stsyapan ; Язэп=Yazep ; Ёсель=Yosyel ; Гарадзея=Haradzyeya ; Слуцк=Slutsk ; ЮРАЦІШКІ=YURATSISHKI
      """#
    ),
    (
      "alalc-bel-Cyrl-Latn-1997",
      #"""
      Сцяпан=Stsi͡apan ; Язэп=I͡azėp ; Ёсель=Ëselʹ ; Гарадзея=Haradzei͡a ; Слуцк=Slutsk ;
      ЮРАЦІШКІ=I͡URATSISHKI
      """#
    ),
    ("apcbg-bul-Cyrl-Latn-1995", #"Щастие=Shtastie ; Мъглиж=Maglizh ; ЖЪЛТУША=ZHALTUSHA ; Троян=Troyan"#),
    ("bgnpcgn-bul-Cyrl-Latn-2013", #"Щастие=Shtastie ; Мъглиж=Maglizh ; ЖЪЛТУША=ZHALTUSHA ; Троян=Troyan"#),
    ("bgnpcgn-bul-Cyrl-Latn-1952", #"Щастие=Shtastie ; Мъглиж=Mŭglizh ; ЖЪЛТУША=ZHŬLTUSHA ; Троян=Troyan"#),
    ("un-bul-Cyrl-Latn-1977", #"Щастие=Štastie ; Мъглиж=Mǎgliž ; ЖЪЛТУША=ŽǍLTUŠA ; Троян=Troyan"#),
    ("odni-bul-Cyrl-Latn-2005", #"Щастие=Shtastie ; Мъглиж=Muglizh ; ЖЪЛТУША=ZHULTUSHA ; Троян=Troyan"#),
    ("odni-bul-Cyrl-Latn-2015", #"Щастие=Shtastie ; Мъглиж=Maglizh ; ЖЪЛТУША=ZHALTUSHA ; Троян=Troyan"#),
    (
      "bgnpcgn-kaz-Cyrl-Latn-1979",
      #"""
      Қызылорда=Qyzylorda ; Шымкент=Shymkent ; ӘУЕЗОВ=ÄŪEZOV ; Жезқазған=Zhezqazghan
      """#
    ),
    ("bgnpcgn-kir-Cyrl-Latn-1979", #"Жалал-Абад=Jalal-Abad ; Өзгөн=Özgön ; Нарын=Naryn ; ҮЧ-КОШОЙ=ÜCH-KOSHOY"#),
    ("bgnpcgn-tgk-Cyrl-Latn-1994", #"Хуҷанд=Khujand ; Кӯлоб=Kŭlob ; Ғончӣ=Ghonchí ; ЁВОН=YOVON"#),
    (
      "bgnpcgn-tuk-Cyrl-Latn-1979",
      #"""
      Түркменабат=Türkmenabat ; Балканабат=Balkanabat ; Җейхун=Jeykhun ; ЧӘРҖЕВ=CHÄRJEV
      """#
    ),
    (
      "bgnpcgn-tuk-Cyrl-Latn-1993",
      #"""
      Түркменабат=Türkmenabat ; Балканабат=Balkanabat ; Җейхун=Jeýhun ; ЧӘРҖЕВ=ÇÄRJEW
      """#
    ),
    ("odni-tuk-Cyrl-Latn-2015", #"Түркменабат=Turkmenabat ; Балканабат=Balkanabat ; Җейхун=Jeyhun ; ЧӘРҖЕВ=CHARJEV"#),
    ("bgnpcgn-uzb-Cyrl-Latn-1979", #"Тошкент=Toshkent ; Жиззах=Jizzakh ; Ғиждувон=Ghijduwon ; ҚЎҚОН=QŬQON"#),
    ("bgnpcgn-uzb-Cyrl-Latn-2000", #"Тошкент=Toshkent ; Жиззах=Jizzax ; Ғиждувон=G‘ijduwon ; ҚЎҚОН=QO‘QON"#),
    ("odni-uzb-Cyrl-Latn-2015", #"Тошкент=Toshkent ; Жиззах=Jizzakh ; Ғиждувон=Ghijduvon ; ҚЎҚОН=QOQON"#),
    ("odni-kaz-Cyrl-Latn-2015", #"Қызылорда=Qyzylorda ; Шымкент=Shymkent ; ӘУЕЗОВ=AUEZOV ; Жезқазған=Zhezqazghan"#),
    ("odni-kir-Cyrl-Latn-2015", #"Жалал-Абад=Jalal-Abad ; Өзгөн=Ozgon ; Нарын=Naryn ; ҮЧ-КОШОЙ=UCH-KOSHOY"#),
    ("odni-tgk-Cyrl-Latn-2015", #"Хуҷанд=Khujand ; Кӯлоб=Kulob ; Ғончӣ=Ghonchi ; ЁВОН=YOVON"#),
    (
      "alalc-rus-Cyrl-Latn-1997",
      #"""
      Щёкино=Shchëkino ; Подъячев=Podʺi͡achev ; Эльбрус=Ėlʹbrus ; Цюрупа=T͡Si͡urupa ; ЮЖНЫЙ=I͡UZHNYǏ ;
      Маяк=Mai͡ak ; Хабаровск=Khabarovsk
      """#
    ),
    (
      "bgnpcgn-rus-Cyrl-Latn-1947",
      #"""
      Щёкино=Shchëkino ; Подъячев=Pod"yachev ; Эльбрус=El’brus ; Цюрупа=Tsyurupa ; ЮЖНЫЙ=YUZHNYY ; Маяк=Mayak ;
      Хабаровск=Khabarovsk
      """#
    ),
    (
      "gost-rus-Cyrl-Latn-16876-71-1983",
      #"""
      Щёкино=Ščëkino ; Подъячев=Pod"âčev ; Эльбрус=Èl´brus ; Цюрупа=Cûrupa ; ЮЖНЫЙ=ÛŽNYJ ; Маяк=Maâk ;
      Хабаровск=Habarovsk
      """#
    ),
    (
      "un-rus-Cyrl-Latn-1987",
      #"""
      Щёкино=Ščëkino ; Подъячев=Pod”jačev ; Эльбрус=Èl’brus ; Цюрупа=Cjurupa ; ЮЖНЫЙ=JUŽNYJ ; Маяк=Majak ;
      Хабаровск=Habarovsk
      """#
    ),
    (
      "gost-rus-Cyrl-Latn-7.79-2000-2002",
      #"""
      Щёкино=Ŝëkino ; Подъячев=Pod"âčev ; Эльбрус=Èl´brus ; Цюрупа=Cûrupa ; ЮЖНЫЙ=ÛŽNYJ ; Маяк=Maâk ;
      Хабаровск=Habarovsk
      """#
    ),
    (
      "odni-rus-Cyrl-Latn-2015",
      #"""
      Щёкино=Shchyokino ; Подъячев=Podyachev ; Эльбрус=Elbrus ; Цюрупа=Tsyurupa ; ЮЖНЫЙ=YUZHNYY ; Маяк=Mayak ;
      Хабаровск=Khabarovsk
      """#
    ),
    (
      "bas-rus-Cyrl-Latn-2017-bss",
      #"""
      Щёкино=Shchekino ; Подъячев=Podyachev ; Эльбрус=Elbrus ; Цюрупа=Tsyurupa ; ЮЖНЫЙ=YUZHNIY ; Маяк=Mayak ;
      Хабаровск=Habarovsk
      """#
    ),
    (
      "bas-rus-Cyrl-Latn-2017-oss",
      #"""
      Щёкино=Shchekino ; Подъячев=Pod'yachev ; Эльбрус=`El'brus ; Цюрупа=Tsyurupa ; ЮЖНЫЙ=YUZHN`IY ;
      Маяк=Mayak ; Хабаровск=Habarovsk
      """#
    ),
    (
      "alalc-srp-Cyrl-Latn-1997",
      #"""
      Ђорђе=Đorđe ; Љубиша=Ljubiša ; ЊЕГОШ=NJEGOŠ ; Ћуприја=Ćuprija ; Џорџ=Džordž ; Жарко=Žarko
      """#
    ),
    ("bgnpcgn-mkd-Cyrl-Latn-1981", #"Ѓорѓи=Đorđi ; Ќосев=Ćosev ; ЅВОНО=DZVONO ; Жито=Žito ; Љубчо=Ljubčo"#),
    ("un-mkd-Cyrl-Latn-1977", #"Ѓорѓи=Gorgi ; Ќосев=Ćosev ; ЅВОНО=DZVONO ; Жито=Žito ; Љубчо=Ljubčo"#),
    (
      "odni-srp-Cyrl-Latn-2005",
      #"""
      Ђорђе=Djordje ; Љубиша=Ljubisa ; ЊЕГОШ=NJEGOS ; Ћуприја=Cuprija ; Џорџ=Dzordz ; Жарко=Zarko
      """#
    ),
    ("odni-mkd-Cyrl-Latn-2005", #"Ѓорѓи=Gjorgji ; Ќосев=Kjosev ; ЅВОНО=DZVONO ; Жито=Zhito ; Љубчо=Ljubcho"#),
    ("az-aze-Cyrl-Latn-1939", #"Ҝәнҹә=Gəncə ; Шәки=Şəki ; Бакы=Bakı ; ҮЧОҒЛАН=ÜÇOĞLAN"#),
    ("alalc-aze-Cyrl-Latn-1997", #"Ҝәнҹә=Ġănjă ; Шәки=Shăki ; Бакы=Baky ; ҮЧОҒЛАН=U̇CHOGHLAN"#),
    ("bgnpcgn-bak-Cyrl-Latn-2007", #"Өфө=Öfö ; Стәрлетамаҡ=Stərletamaq ; Ҡазан=Qazan ; Үҙән=Üźən"#),
    (
      "ua-ukr-Cyrl-Latn-2010",
      #"""
      Юрій=Yurii ; Знам’янка=Znamianka ; Згоряни=Zghoriany ; Щорс=Shchors ; Їжак=Yizhak ; ЄВГЕН=YEVHEN ;
      Львів=Lviv
      """#
    ),
    (
      "ua-ukr-Cyrl-Latn-1996",
      #"""
      Юрій=Yurii ; Знам’янка=Znam”ianka ; Згоряни=Zghoriany ; Щорс=Schors ; Їжак=Yizhak ; ЄВГЕН=YEVHEN ;
      Львів=L’viv
      """#
    ),
    (
      "stategeocadastre-ukr-Cyrl-Latn-1993",
      #"""
      Юрій=Yurii ; Знам’янка=Znamianka ; Згоряни=Zghoriany ; Щорс=Shchors ; Їжак=Yizhak ; ЄВГЕН=YEVHEN ;
      Львів=L’viv
      """#
    ),
    (
      "bgnpcgn-ukr-Cyrl-Latn-1965",
      #"""
      Юрій=Yuriy ; Знам’янка=Znam”yanka ; Згоряни=Z·horyany ; Щорс=Shchors ; Їжак=Yizhak ; ЄВГЕН=YEVHEN ;
      Львів=L’viv
      """#
    ),
    (
      "odni-ukr-Cyrl-Latn-2015",
      #"""
      Юрій=Yuriy ; Знам’янка=Znamyanka ; Згоряни=Zghoryany ; Щорс=Shchors ; Їжак=Yizhak ; ЄВГЕН=YEVHEN ;
      Львів=Lviv
      """#
    ),
    (
      "un-ukr-Cyrl-Latn-1998",
      #"""
      Юрій=Ûrìj ; Знам’янка=Znam’ânka ; Згоряни=Zgorâni ; Щорс=Ščors ; Їжак=Ìžak ; ЄВГЕН=ÊVGEN ; Львів=L´vìv
      """#
    ),
    (
      "alalc-ukr-Cyrl-Latn-1997",
      #"""
      Юрій=I͡uriĭ ; Знам’янка=Znami͡anka ; Згоряни=Zhori͡any ; Щорс=Shchors ; Їжак=Ïz͡hak ; ЄВГЕН=I͡EVHEN ;
      Львів=Lʹviv
      """#
    ),
  ]
}
