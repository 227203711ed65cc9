import Testing

@testable import CleanseKit

/// Expects each `source=latin` of a list that ` ; ` parts.
func expectSpellings(_ words: String, by standard: String) throws {
  let speller = try StandardSpeller(try #require(NamedStandards[standard]))
  let lines = words.split(separator: "\n").joined(separator: " ")
  var count = 0
  for pair in lines.split(separator: " ; ") {
    let parts = pair.split(separator: "=", maxSplits: 1).map { String($0) }
    try #require(parts.count == 2, "\(pair)")
    let spelled = String(decoding: try speller.spell(Array(parts[0].utf8)), as: UTF8.self)
    #expect(spelled == parts[1], "\(standard): \(parts[0])")
    count += 1
  }
  #expect(count > 2, "\(standard) has three examples")
}

@Suite struct NamedStandardsTests {
  private static let devanagari = "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसहअआइईउऊऋएऐओऔािीुूृेैोौंःँ्०१९ळड़ढ़ऽ"

  /// The letters of languages, by the language and the script of a standard's name.
  private static let alphabets: [String: String] = [
    "deu-Latn": "abcdäöüß", "isl-Latn": "aáðþ", "fao-Latn": "aáð", "sme-Latn": "aáčŋšŧž",
    "bal-Arab": "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہیے",
    "ron-Cyrl": "абвгдежӂзийклмнопрстуфхцчшыьэюя", "rue-Cyrl": "абвгґдеєжзиіїйклмнопрстуфхцчшщыьюя",
    "hin-Deva": devanagari, "nep-Deva": devanagari, "san-Deva": devanagari,
    "ben-Beng": "কখগঘঙচছজঝঞটঠডঢণতথদধনপফবভমযরলশষসহঅআইঈউঊঋএঐওঔািীুূৃেৈোৌংঃঁ্০ড়ঢ়য়", "asm-Deva": "কখগঘচছজঝটঠডঢণতথদধনপফবভমযৰলৱশষসহঅআইএওািীুূেোংৎ্",
    "asm-Beng": "কখগঘচছজঝটঠডঢণতথদধনপফবভমযৰলৱশষসহঅআইএওািীুূেোংৎ্",
    "guj-Gujr": "કખગઘચછજઝટઠડઢણતથદધનપફબભમયરલવશષસહળઅઆઇઈઉઊએઐઓઔાિીુૂેૈોૌંઃ્૦૯", "ori-Orya": "କଖଗଘଚଛଜଝଟଠଡଢଣତଥଦଧନପଫବଭମଯୟରଲଳଶଷସହଅଆଇଏଓାିୀୁୂେୋଂ୍ଡ଼ୱ",
    "tam-Taml": "கஙசஞடணதநபமயரலவழளறனஜஷஸஹஅஆஇஈஉஊஎஏஐஒஓஔாிீுூெேைொோௌஃ்௧௰", "tel-Telu": "కఖగఘచఛజఝటఠడఢణతథదధనపఫబభమయరలవశషసహళఱఅఆఇఈఉఊఎఏఐఒఓఔాిీుూెేైొోౌం్౧",
    "kan-Kana": "ಕಖಗಘಚಛಜಝಟಠಡಢಣತಥದಧನಪಫಬಭಮಯರಲವಶಷಸಹಳಅಆಇಈಉಊಎಏಐಒಓಔಾಿೀುೂೆೇೈೊೋೌಂ್೧",
    "mal-Mlym": "കഖഗഘങചഛജഝഞടഠഡഢണതഥദധനപഫബഭമയരറലളഴവശഷസഹഅആഇഈഉഊഎഏഐഒഓഔാിീുൂെേൈൊോൌം്൧ൺൻർൽൾ",
    "ell-Grek": "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋΰφχψωώ", "grc-Grek": "ἀἁάὰᾶἄᾳβγδἐἑεζἡῃθἱικλμνξὁοπῥρσςτὑυφχψὡῳω",
    "bul-Cyrl": "абвгдежзийклмнопрстуфхцчшщъьюя", "bel-Cyrl": "абвгдеёжзійклмнопрстуўфхцчшыьэюя",
    "ukr-Cyrl": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "rus-Cyrl": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "srp-Cyrl": "абвгдђежзијклљмнњопрстћуфхцчџш", "mkd-Cyrl": "абвгдѓежзѕијклљмнњопрстќуфхцчџш",
    "kaz-Cyrl": "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя", "kir-Cyrl": "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя",
    "tgk-Cyrl": "абвгғдеёжзиӣйкқлмнопрстуӯфхҳчҷшъэюя", "tuk-Cyrl": "абвгдеёжҗзийклмнңоөпрстуүфхцчшщъыьэәюя",
    "uzb-Cyrl": "абвгғдеёжзийкқлмнопрстуўфхҳцчшъьэюя", "aze-Cyrl": "абвгғдеәжзиыјкҝлмноөпрстуүфхһчҹш",
    "bak-Cyrl": "абвгғдҙеёжзийкҡлмнңоөпрсҫтуүфхһцчшщъыьэәюя", "mon-Cyrl": "абвгдеёжзийклмноөпрстуүфхцчшщъыьэюя",
    "mon-Latn": "abvgdyojziklmnörstuüf", "mon-Mong": "ᠠᠡᠢᠣᠤᠥᠦᠧᠨᠩᠪᠫᠬᠭᠮᠯᠰᠱᠲᠳᠴᠵᠶᠷᠸᠹᠺᠽᠾ",
    "jpn-Hrkt": "あいうえおかがきぎくぐけげこごさざしじすずせぜそぞただちぢつづてでとどなにぬねのはばぱひびぴふぶぷへべぺほぼぽまみむめもやゆよらりるれろわをんアイウエオッャュョ",
    "kor-Hang": "가깋나닣다딯따띻라맇마밓바빟빠삫사싷싸앃아잏자짛짜찧차칳카킿타팋파핗하힣갉갊값읊앓",
    "amh-Ethi": "ሀለሐመሠረሰሸቀበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐቨሁሂሃሄህሆቋኳጓ፩፲፻",
    "tir-Ethi": "ሀለሐመሠረሰሸቀቐበተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐቨሁሂሃሄህሆቋኳጓ",
    "gez-Ethi": "ሀለሐመሠረሰቀበተኀነአከወዐዘየደገጠጰጸፀፈፐሁሂሃሄህሆ", "kat-Geor": "აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ",
    "kat-Geok": "ⴀⴁⴂⴃⴄⴅⴆⴇⴈⴉⴊⴋⴌⴍⴎⴏⴐⴑⴒⴓⴔⴕⴖⴗⴘⴙⴚⴛⴜⴝⴞⴟⴠ", "div-Thaa": "ހށނރބޅކއވމފދތލގޏސޑޒޓޔޕޖޗަާިީުޫެޭޮޯް",
    "ara-Arab": "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْ", "prs-Arab": "آابپتټثجچحخدډذرړزژسشصضطظعغفقکگلمنڼوهی",
    "pus-Arab": "آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼوهیۍې", "urd-Arab": "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیے",
    "bel-Latn": "abvgdežzijklmnoprstufhcčšŝyʹʺèûâŭìëêïĝ", "heb-Hebr": "אבגדהוזחטיכךלמםנןסעפףצץקרשתבּשׁשְֱֲֳִֵֶַָֹֻׂװ",
    "zho-Hani": "中国北京上海人西安毛泽东長漢字", "zho-Hans": "中国北京上海人西安",
    "fas-Arab": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی", "per-Arab": "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
  ]

  @Test func namesTellWhatTheyStandFor() throws {
    #expect(Set(NameStandard.names).count == NameStandard.names.count)
    for name in NamedStandards.names {
      let parts = try #require(StandardName(name), "\(name)")
      #expect([parts.from, parts.to].allSatisfy { $0.utf8.count == 4 }, "\(name)")
    }
  }

  @Test(arguments: NamedStandards.families.flatMap { $0.standards.map { $0.names[0] } })
  func noLetterOfTheLanguageIsLeft(_ name: String) throws {
    let standard = try #require(NamedStandards[name])
    let speller = try StandardSpeller(standard)
    let parts = name.split(separator: "-")
    let alphabet = try #require(Self.alphabets["\(parts[1])-\(parts[2])"], "\(name)")
    for letter in alphabet.unicodeScalars {
      for word in ["\(letter)", "\(letter)\(letter)", String(letter).uppercased()] {
        let spelled = String(decoding: try speller.spell(Array(word.utf8)), as: UTF8.self)
        // The phonetic key writes theta with the letter that the IPA has for it.
        guard parts[2] != parts[3] else { continue }
        let left = spelled.unicodeScalars.filter {
          Self.script(of: $0) == parts[2] && $0 != "\u{3B8}" && $0 != "\u{398}"
        }
        #expect(left.isEmpty, "\(name): \(word) is \(spelled)")
        let again = String(decoding: try speller.spell(Array(spelled.utf8)), as: UTF8.self)
        #expect(again == spelled, "\(name): \(word)")
      }
    }
  }

  private static func script(of scalar: Unicode.Scalar) -> Substring? {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: "Latn"
    case 0x370...0x3FF, 0x1F00...0x1FFF: "Grek"
    case 0x400...0x52F: "Cyrl"
    case 0x590...0x5FF: "Hebr"
    case 0x600...0x6FF: "Arab"
    case 0x780...0x7BF: "Thaa"
    case 0x900...0x97F: "Deva"
    case 0x980...0x9FF: "Beng"
    case 0xA80...0xAFF: "Gujr"
    case 0xB00...0xB7F: "Orya"
    case 0xB80...0xBFF: "Taml"
    case 0xC00...0xC7F: "Telu"
    case 0xC80...0xCFF: "Kana"
    case 0xD00...0xD7F: "Mlym"
    case 0x10A0...0x10CF, 0x2D00...0x2D2F: "Geok"
    case 0x10D0...0x10FF: "Geor"
    case 0x1100...0x11FF, 0xAC00...0xD7A3: "Hang"
    case 0x1200...0x137F: "Ethi"
    case 0x1820...0x18AA: "Mong"
    case 0x3041...0x30FF: "Hrkt"
    case 0x4E00...0x9FFF: "Hani"
    default: nil
    }
  }

  /// Whatever stands in the block of a script is answered, alone and among others.
  @Test(arguments: NamedStandards.families.flatMap { $0.standards.map { $0.names[0] } })
  func everyScalarOfTheScriptIsAnswered(_ name: String) throws {
    let speller = try StandardSpeller(try #require(NamedStandards[name]))
    let composer = try Transliterator("NFC")
    let script = name.split(separator: "-")[2]
    var text = ""
    for value in [UInt32](0x20...0x30FF) + [UInt32](0x4E00...0x4FFF) + [UInt32](0xAC00...0xADFF) {
      guard let scalar = Unicode.Scalar(value), let own = Self.script(of: scalar),
        own == script || own == "Hani" && script == "Hans"
      else { continue }
      text.unicodeScalars.append(scalar)
      if value % 7 == 0 { text += " " }
    }
    let spelled = try speller.spell(Array(text.utf8))
    #expect(try composer.transliterate(spelled) == spelled)
    #expect(!spelled.isEmpty)
  }

  @Test func latinWordsStayAsTheyAre() throws {
    let kana = try StandardSpeller(try #require(NamedStandards["bgnpcgn-jpn-Hrkt-Latn-1976"]))
    #expect(String(decoding: try kana.spell(Array("book ぽこ".utf8)), as: UTF8.self) == "book Poko")
    let ukrainian = try StandardSpeller(try #require(NamedStandards["ua-ukr-Cyrl-Latn-2010"]))
    let text = "They don't say Мар'їна."
    #expect(String(decoding: try ukrainian.spell(Array(text.utf8)), as: UTF8.self) == "They don't say Marina.")
  }

  @Test func theNationalSystemOfMongolianGoesBothWays() throws {
    let there = try StandardSpeller(try #require(NamedStandards["masm-mon-Cyrl-Latn-5217-2012"]))
    let back = try StandardSpeller(try #require(NamedStandards["masm-mon-Latn-Cyrl-5217-2012"]))
    for word in ["Улаанбаатар", "хөвсгөл", "ДОРНОД", "Цэцэрлэг", "Шарын гол", "Жаргалант", "Чойр", "Ёлын ам"] {
      let latin = try there.spell(Array(word.utf8))
      #expect(String(decoding: try back.spell(latin), as: UTF8.self) == word)
    }
  }

  /// What a short name selects for a language.
  private static func newest(_ name: String, _ language: String, script: String? = nil, to: String = "Latn") -> String?
  {
    StandardSelector(name).flatMap { NamedStandards.newest(of: $0, language: language, script: script, to: to) }
  }

  @Test func anIssuerMeansItsNewestStandard() {
    #expect(Self.newest("bgnpcgn", "bg", script: "Cyrl") == "bgnpcgn-bul-Cyrl-Latn-2013")
    #expect(Self.newest("ua", "uk") == "ua-ukr-Cyrl-Latn-2010")
    #expect(Self.newest("un", "mn", script: "Mong")?.contains("Mong") == true)
    #expect(Self.newest("un", "xx") == nil)
  }

  @Test func shortNamesMeanWhatReadersCallThem() {
    #expect(Self.newest("iso-9", "ru") == "iso-rus-Cyrl-Latn-9-1995")
    #expect(Self.newest("iso-9-1995", "uk", to: "Cyrl") == "iso-ukr-Latn-Cyrl-9-1995")
    #expect(Self.newest("iso-233", "ar") == "iso-ara-Arab-Latn-233-2-1993")
    #expect(Self.newest("iso-233-1984", "ar") == "iso-ara-Arab-Latn-233-1984")
    #expect(Self.newest("hepburn", "ja") == "var-jpn-Hrkt-Latn-hepburn-1954")
    #expect(Self.newest("hepburn-1886", "ja") == "var-jpn-Hrkt-Latn-hepburn-1886")
    #expect(Self.newest("pinyin", "zh") == "iso-zho-Hani-Latn-7098-2015")
    #expect(Self.newest("ijmes", "ar") == "ijmes-ara-Arab-Latn-2017")
    #expect(Self.newest("hepburn", "ko") == nil)
    #expect(StandardSelector("iso-9-1968") == nil)
    #expect(StandardSelector("hepbrn") == nil)
    #expect(StandardSelector("iso") != nil)
  }

  @Test func everyShortNameSelectsAStandard() {
    for name in StandardSelector.names { #expect(StandardSelector(name) != nil, "\(name)") }
    #expect(StandardSelector.names.contains("iso-843"))
    #expect(Set(StandardSelector.names).isDisjoint(with: NamedStandards.names))
  }

  @Test func iso9GoesBothWays() throws {
    let there = try StandardSpeller(try #require(NamedStandards["iso-rus-Cyrl-Latn-9-1995"]))
    let back = try StandardSpeller(try #require(NamedStandards["iso-rus-Latn-Cyrl-9-1995"]))
    for text in [
      "Пётр Ильич Чайковский", "Объект ОБЪЕКТ ОГОНЬ", "Љубљана, Његош и Џон", "Київ, Ґалаґан, Єва", "Ўладзімір",
      "Ѓорѓи Ќиро Ѕвезда",
      "съешь же ещё этих мягких французских булок", "ѣ ѫ ѳ ѵ",
    ] {
      let latin = try there.spell(Array(text.utf8))
      #expect(latin != Array(text.utf8))
      #expect(String(decoding: try back.spell(latin), as: UTF8.self) == text)
    }
  }

  @Test func longTextTakesLinearTime() throws {
    let speller = try StandardSpeller(try #require(NamedStandards["alalc-ara-Arab-Latn-1997"]))
    let clock = ContinuousClock()
    let short = Array(String(repeating: "مَدِينَة", count: 4_000).utf8)
    let once = try clock.measure { _ = try speller.spell(short) }
    let eight = try clock.measure { _ = try speller.spell(Array(repeatElement(short, count: 8).joined())) }
    #expect(eight < once * 24)
  }
}
