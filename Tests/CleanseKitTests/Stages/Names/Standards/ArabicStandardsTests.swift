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
      عَلِيّ=‘alī ; إِبرَاهِيم=ibrāhīm ; سُورِيا=sūriyā ; كَتَبُوا=katabū ; ابن سِينَا=ibn sīnā ;
      طَاوُوس=ṭāwūs ; ٢٥=25
      """#
    ),
    (
      "bgnpcgn-ara-Arab-Latn-1956",
      #"""
      الخُرطُوم=Al Khurţūm ; الشَّمس=Ash Shams ; مَدِينَة النُّور=Madīnat an Nūr ; عَمَّان=‘Ammān ;
      عَلِيّ=‘Alī ; إِبرَاهِيم=Ibrāhīm ; سُورِيا=Sūriyā ; كَتَبُوا=Katabū ; ابن سِينَا=Ibn Sīnā ;
      طَاوُوس=Ţāwūs ; ٢٥=25
      """#
    ),
    (
      "un-ara-Arab-Latn-2017",
      #"""
      الخُرطُوم=Al Khurṯūm ; الشَّمس=Ash Shams ; مَدِينَة النُّور=Madīnat an Nūr ; عَمَّان=‘Ammān ;
      عَلِيّ=‘Alī ; إِبرَاهِيم=Ibrāhīm ; سُورِيا=Sūriyā ; كَتَبُوا=Katabū ; ابن سِينَا=Ibn Sīnā ;
      طَاوُوس=Ṯāwūs ; ٢٥=25
      """#
    ),
    (
      "odni-ara-Arab-Latn-2004",
      #"""
      الخُرطُوم=Al Khurṭum ; الشَّمس=Al Shams ; مَدِينَة النُّور=Madinat al Nur ; عَمَّان=’Amman ;
      عَلِيّ=’Ali ; إِبرَاهِيم=Ibrahim ; سُورِيا=Suriya ; كَتَبُوا=Katabu ; ابن سِينَا=Ibn Sina ;
      طَاوُوس=Ṭawus ; ٢٥=25
      """#
    ),
    ("bgnpcgn-prs-Arab-Latn-2007", #"هِرَات=Hirāt ; قُنْدُز=Qunduz ; بَدَخْشَان=Badakhshān"#),
    (
      "bgnpcgn-pus-Arab-Latn-1968",
      #"""
      پَکْتِيكَا=Paktīkā ; ننگرهَار=Nngrhār ; ډَبَرِ نُور=Ḏabar-e Nūr ; فَيصَل=Faīşal
      """#
    ),
    ("bgnpcgn-urd-Arab-Latn-2007", #"لَاہور=Lāhwr ; کَرَاچِی=Karāchī ; پِشَاوَر=Pishāwar ; مُلتَان=Multān"#),
    ("un-urd-Arab-Latn-1972", #"لَاہور=Lāhvr ; کَرَاچِی=Karāchī ; پِشَاوَر=Pishāvar ; مُلتَان=Multān"#),
    (
      "alalc-fas-Arab-Latn-1997",
      #"""
      حَمَد=Ḥamad ; مُؤَمَّن=Mu’amman ; شِيرَاز=Shīrāz ; مَشهَد=Mashhad ; کِرمَان=Kirmān
      """#
    ),
    ("bgnpcgn-per-Arab-Latn-1958", #"شِيرَاز=Shīrāz ; قُم=Qom ; آبِ گَرم=Āb-e Garm"#),
    (
      "odni-fas-Arab-Latn-2004",
      #"""
      حَمَد=hamad ; مُؤَمَّن=mo’amman ; شِيرَاز=shiraz ; مَشهَد=mashhad ; کِرمَان=kerman
      """#
    ),
    ("odni-prs-Arab-Latn-2004", #"هِرَات=herat ; قُنْدُز=qondoz ; بَدَخْشَان=badakhshan"#),
    ("odni-pus-Arab-Latn-2011", #"پَکْتِيكَا=Paktika ; ننگرهَار=Nngrhar ; ډَبَرِ نُور=Dabari Nur ; فَيصَل=Faysal"#),
    ("bgnpcgn-bal-Arab-Latn-2008", #"گْوادَر=Gwādar ; تُربَت=Turbat ; پَسنِی=Pasnī"#),
  ]

  @Test func libraries() throws {
    try expectSpellings(
      "مِصر=Miṣr ; الرِيَاض=al-Riyāḍ ; كِتَابُ الوَلَدِ=Kitāb al-Walad ; بِالنَهَارِ=bi-al-Nahār ; مَدْرَسَة=Madrasaẗ ; عَالَم=‘Ālam",
      by: "iso-ara-Arab-Latn-233-2-1993")
    try expectSpellings(
      "الرِيَاض=Ar Riya’ḍ ; المَدِينَة=Al Madiynaẗ ; شَارِع=Ša’ri‘", by: "iso-ara-Arab-Latn-233-1984")
    try expectSpellings(
      """
      مُحَمَّد=muḥammad ; القُرْآن=al-qurʾān ; مَدِينَة=madīna ; مَدِينَةُ القَاهِرَة=madīnatu al-qāhira ; عَلِيّ=ʿalī ; مُوسَى=mūsā ; الشَّمْس=al-shams
      """,
      by: "ijmes-ara-Arab-Latn-2017")
  }
}
