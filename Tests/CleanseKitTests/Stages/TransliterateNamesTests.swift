import Testing

@testable import CleanseKit

@Suite struct TransliterateNamesTests {
  private func spelled(_ text: String, _ options: String = "") throws -> String {
    try clean(text, with: "transliterate-names", options).text
  }

  @Test(arguments: [
    ("Сирия", "Syria"), ("دمشق", "Damascus"), ("دِمَشْق", "Damascus"), ("Київ", "Kyiv"), ("МОСКВА", "Moscow"),
    ("Орёл", "Oryol"), ("Новороссийск", "Novorossiysk"), ("Геннадій", "Hennadii"), ("Путин", "Putin"),
    ("Ђоковић", "Djokovic"), ("Търново", "Tarnovo"), ("Γεώργιος Παπανδρέου", "Georgios Papandreou"),
    ("რუსთაველი", "Rustaveli"), ("Սարգսյան", "Sargsyan"), ("रामपाल", "Rampal"), ("習近平", "Xi Jinping"),
    ("おおさか", "Osaka"), ("トヨタ", "Toyota"), ("はっとり", "Hattori"), ("김규태", "Kim Gyu-tae"), ("신안", "Sin-an"),
    ("عبد الله حداد", "Abdullah Haddad"), ("جمشید جهان‌زاده", "Jamshid Jahanzadeh"), ("สมชาย", "Smchay"),
    ("בן-גוריון", "Ben-Gurion"), ("א-זרקא", "Al-Zarka"), ("И\u{306}ошкар", "Yoshkar"),
    ("А. П. Чехов", "A. P. Chekhov"), ("АСЕАН", "ASEAN"),
  ])
  func nameFields(_ name: String, _ latin: String) throws {
    #expect(try spelled(name) == latin)
    #expect(try spelled("Reporters met \(name), they said.") == "Reporters met \(latin), they said.")
  }

  @Test func theRestStaysByteForByte() throws {
    let text = "•  Иван \u{A0} Петров's\t(34) — “Мария-Луиза”…\r\nЖан-led talks; www.пример.рф and info@почта.рф\n"
    #expect(
      try spelled(text)
        == "•  Ivan \u{A0} Petrov's\t(34) — “Maria-Luisa”…\r\nJean-led talks; www.пример.рф and info@почта.рф\n")
  }

  @Test(arguments: [
    "the Greek λόγος means word", "αβγ is a product", "Δt and kΩ and 5µm", "He said: «спасибо» to all",
    "Ikkyū (native spelling: 一休宗純) was a monk", "Bashar al-Assad (بشار الأسد) spoke",
  ])
  func whatIsNoNameStays(_ text: String) throws {
    #expect(try spelled(text) == text)
  }

  @Test func aDocumentInAnotherScriptStays() throws {
    let line = "Президент Сирии Башар Асад прибыл в Москву. Переговоры пройдут в Кремле, сообщает агентство Reuters.\n"
    #expect(try spelled(line) == line)
    #expect(try spelled(String(repeating: line, count: 50)) == String(repeating: line, count: 50))
  }

  @Test func nameIsAnnotatedInBothTexts() throws {
    let cleaned = try clean("In دمشق met Иван Петров them.", with: "transliterate-names")
    let names = cleaned.annotations.filter { $0.kind == .name }
    #expect(names.map { $0.rule } == ["known-place", "known-name"])
    #expect(names.map { $0.name?.latin } == ["Damascus", "Ivan Petrov"])
    #expect(names.map { $0.name?.original } == ["دمشق", "Иван Петров"])
    #expect(names.map { $0.name?.language } == ["ar", "ru"])
    #expect(names.map { String(decoding: cleaned.bytes[$0.range], as: UTF8.self) } == ["Damascus", "Ivan Petrov"])
    #expect(names[0].source == 3..<11)
    #expect(names[0].confidence > names[1].confidence)
  }

  @Test func keysOfANameInTwoScriptsAgree() throws {
    let cleaned = try clean("They met Владимир Путин.", with: "transliterate-names")
    let key = try #require(cleaned.annotations.first { $0.kind == .name }?.name?.key)
    #expect(key == NameKey.key(of: Array("Vladimir Putin".utf8)))
  }

  @Test func languagesDecideWhatLettersDoNot() throws {
    let text = "They met Григорій and Галина."
    #expect(try spelled(text) == "They met Hryhorii and Halyna.")
    #expect(try spelled("They met Галина.") == "They met Galina.")
    #expect(try spelled("They met Галина.", "\"languages\": [\"ukr\"]") == "They met Halyna.")
    #expect(try spelled("They met Галина.", "\"languages\": [\"ar\", \"uk\"]") == "They met Halyna.")
    #expect(try spelled("They met 柿田 there.", "\"languages\": [\"ja\"]") == "They met Kakita there.")
  }

  @Test func anUnknownLanguageIsAnError() {
    var options = TransliterateNames.Options()
    options.languages = ["ar", "Arabic"]
    #expect {
      try TransliterateNames(options)
    } throws: { error in
      (error as? StageError)
        == StageError(
          option: "languages", "'Arabic' is no code of a language; write one of two or three letters, such as ar")
    }
  }

  /// ICU has every transform that a standard names, and so does the room that needs them for the news.
  @Test(arguments: NameStandard.ofICU.dropFirst()) func standardOpens(_ standard: String) throws {
    let languages = ["am", "ar", "az", "be", "bg", "dv", "el", "fa", "he", "hy", "ja", "ka", "kk", "ky", "mk", "mn"]
    let romanizer = NameRomanizer(standard: standard)
    var count = 0
    for language in languages + ["ps", "ru", "sr", "tk", "uk", "uz", ""] {
      guard NameStandard.transform(standard, language: language) != nil else { continue }
      _ = try romanizer.byStandard(Array("x".utf8), language: language)
      count += 1
    }
    #expect(count > 0)
  }

  @Test func secondRunChangesNothing() throws {
    let pieces = [
      "Иван", "Петров ", " دمشق", "(الأسد)", " Assad ", "김규태", "東京", "β", "ʹ", "-", ".", "\n", " and ", "x", "спасибо ",
      "Київ ", "7", "“", "’s", "Θεσσαλονίκη ", "a ", "ジョン", "·", ": ", "\u{301}", "ירושלים", "@", "کرج",
    ]
    var random = SeededGenerator(seed: 7)
    for keep in ["replace", "append", "annotate"] {
      let stage = try pipeline("{\"use\": \"transliterate-names\", \"keep\": \"\(keep)\"}")
      for _ in 0..<1500 {
        let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in pieces.randomElement(using: &random)! }
          .joined()
        let once = try clean(Array(text.utf8), with: stage)
        let twice = try clean(once.bytes, with: stage)
        #expect(twice.text == once.text, "\(keep): \(text)")
      }
    }
  }

  @Test func spellingIsComposed() throws {
    let composer = try Transliterator("NFC")
    for standard in ["news", "bgn"] {
      let cleaned = Array(try spelled("Хрущёв Щукин", "\"standard\": \"\(standard)\"").utf8)
      #expect(try composer.transliterate(cleaned) == cleaned)
    }
  }

  /// Tools ask the manual which standards there are: all must be in it.
  @Test func theManualListsEveryStandard() {
    let page = Manual.page(of: TransliterateNames.name) ?? ""
    for name in NameStandard.names { #expect(page.contains("\(name)"), "\(name)") }
  }
}
