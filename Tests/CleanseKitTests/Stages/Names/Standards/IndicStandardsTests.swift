import Testing

@testable import CleanseKit

@Suite struct IndicStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    ("din-hin-Deva-Latn-33904-2018", #"मथुरा=mathurā ; झाँसी=jhāṁsī ; जंगल=jaṅgala ; हिन्दी=hindī"#),
    ("alalc-san-Deva-Latn-2012", #"रामायणम्=rāmāyaṇam ; कृष्णः=kṛṣṇaḥ ; संस्कृतम्=saṃskṛtam"#),
    ("un-hin-Deva-Latn-2016", #"मथुरा=mathurā ; झाँसी=jhām̐sī ; जंगल=jaṁgal ; हिन्दी=hindī"#),
    ("alalc-ben-Beng-Latn-2017", #"ঢাকা=ḍhākā ; চাঁদপুর=cān̐dapura ; রংপুর=raṃpura ; কড়ি=kaṛi"#),
    ("alalc-asm-Deva-Latn-1997", #"গুৱাহাটী=guwāhāṭī ; যোৰহাট=ẏorahāṭa ; ডিব্ৰুগড়=ḍibrugaṛa"#),
    ("un-asm-Beng-Latn-1972", #"গুৱাহাটী=guvāhāṭī ; যোৰহাট=j̱orahāṭa ; ডিব্ৰুগড়=ḍibrugaṙa"#),
    ("alalc-guj-Gujr-Latn-1997", #"સુરત=surata ; જામનગર=jāmanagara ; ઊંઝા=ūñjhā"#),
    ("un-guj-Gujr-Latn-1972", #"સુરત=surata ; જામનગર=jāmanagara ; ઊંઝા=ūṁjhā"#),
    ("un-ori-Orya-Latn-1972", #"କଟକ=kaṭaka ; ପୁରୀ=purī ; ଯାଜପୁର=ỵājapura"#),
    ("alalc-tam-Taml-Latn-1997", #"மதுரை=maturai ; கோயம்புத்தூர்=kōyamputtūr ; செங்கோட்டை=ceṅkōṭṭai"#),
    ("din-tam-Taml-Latn-33903-2016", #"மதுரை=maturai ; கோயம்புத்தூர்=kōyamputtūr ; செங்கோட்டை=ceṅkōṭṭai"#),
    ("un-tam-Taml-Latn-1972", #"மதுரை=maturai ; கோயம்புத்தூர்=koyamputtūr ; செங்கோட்டை=chĕṅkoṭṭai"#),
    ("un-tel-Telu-Latn-1972", #"గుంటూరు=guṃṭūru ; నెల్లూరు=nĕllūru ; కర్నూలు=karnūlu"#),
    ("un-kan-Kana-Latn-2016", #"ಮೈಸೂರು=maisūru ; ಕೊಪ್ಪಳ=kŏppaḷa ; ಹಂಪಿ=haṁpi"#),
    ("un-mal-Mlym-Latn-1972", #"കൊച്ചി=kŏchchi ; തൃശൂർ=tṛshūr ; ആലപ്പുഴ=ālappuḻa"#),
  ]
}
