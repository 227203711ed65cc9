import Testing

@testable import CleanseKit

@Suite struct ArabicStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    (
      "alalc-ara-Arab-Latn-1997",
      #"""
      الخُرطُوم=al-khurṭūm ; الشَّمس=al-shams ; مَدِينَة النُّور=madīnat al-nūr ; عَمَّان=‘ammān ;
      عَلِيّ=‘alī ; إِبرَاهِيم=ibrāhīm ; ٢٥=25
      """#
    ),
    (
      "bgnpcgn-ara-Arab-Latn-1956",
      #"""
      الخُرطُوم=Al Khurţūm ; الشَّمس=Ash Shams ; مَدِينَة النُّور=Madīnat an Nūr ; عَمَّان=‘Ammān ;
      عَلِيّ=‘Alī ; إِبرَاهِيم=Ibrāhīm ; ٢٥=25
      """#
    ),
    (
      "un-ara-Arab-Latn-2017",
      #"""
      الخُرطُوم=Al Khurṯūm ; الشَّمس=Ash Shams ; مَدِينَة النُّور=Madīnat an Nūr ; عَمَّان=‘Ammān ;
      عَلِيّ=‘Alī ; إِبرَاهِيم=Ibrāhīm ; ٢٥=25
      """#
    ),
    (
      "odni-ara-Arab-Latn-2004",
      #"""
      الخُرطُوم=Al Khurṭum ; الشَّمس=Al Shams ; مَدِينَة النُّور=Madinat al Nur ; عَمَّان=’Amman ;
      عَلِيّ=’Ali ; إِبرَاهِيم=Ibrahim ; ٢٥=25
      """#
    ),
    ("bgnpcgn-prs-Arab-Latn-2007", #"هِرَات=Hirāt ; قُنْدُز=Qunduz ; بَدَخْشَان=Badakhshān"#),
    ("bgnpcgn-pus-Arab-Latn-1968", #"پَکْتِيكَا=Paktīkā ; ننگرهَار=Nngrhār ; ډَبَرِ نُور=Ḏabar-e Nūr"#),
    ("bgnpcgn-urd-Arab-Latn-2007", #"لَاہور=Lāhwr ; کَرَاچِی=Karāchī ; پِشَاوَر=Pishāwar ; مُلتَان=Multān"#),
    ("un-urd-Arab-Latn-1972", #"لَاہور=Lāhvr ; کَرَاچِی=Karāchī ; پِشَاوَر=Pishāvar ; مُلتَان=Multān"#),
    ("alalc-fas-Arab-Latn-1997", #"شِيرَاز=Shīrāz ; مَشهَد=Mashhad ; کِرمَان=Kirmān"#),
    ("bgnpcgn-per-Arab-Latn-1958", #"شِيرَاز=Shīrāz ; قُم=Qom ; آبِ گَرم=Āb-e Garm"#),
  ]
}
