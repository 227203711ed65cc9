import Testing

@testable import CleanseKit

@Suite struct TransliterateByStandardTests {
  private func spelled(_ text: String, _ standard: String, _ options: String = "") throws -> String {
    let more = options.isEmpty ? "" : ", " + options
    return try clean(text, with: "transliterate-names", "\"standard\": \"\(standard)\"" + more).text
  }

  @Test func aTextIsSpelledAsAWholeLineByLine() throws {
    let text = "Слава труду!\nМир, май.\r\n\n  Ель (1917)\n"
    #expect(try spelled(text, "bgnpcgn-rus-Cyrl-Latn-1947") == "Slava trudu!\nMir, may.\r\n\n  Yel’ (1917)\n")
    #expect(try spelled("Τι είναι;", "elot-ell-Grek-Latn-743-1982-ts") == "Ti eínai?")
  }

  @Test func lettersThatLookAlikeBelongToTheirWord() throws {
    #expect(try spelled("Koмeтa", "un-rus-Cyrl-Latn-1987") == "Kometa")
    #expect(try spelled("A Koмeтa flew by, we said.", "un-rus-Cyrl-Latn-1987") == "A Koмeтa flew by, we said.")
  }

  @Test func inLatinTextNamesAreSpelled() throws {
    let text = "They met Щукин in London."
    #expect(try spelled(text, "gost-rus-Cyrl-Latn-7.79-2000-2002") == "They met Ŝukin in London.")
  }

  @Test func theOriginalFollowsInBracketsOnce() throws {
    let once = try spelled("They met Щукин in London.", "bgnpcgn-rus-Cyrl-Latn-1947", "\"keep\": \"append\"")
    #expect(once == "They met Shchukin (Щукин) in London.")
    #expect(try spelled(once, "bgnpcgn-rus-Cyrl-Latn-1947", "\"keep\": \"append\"") == once)
  }

  @Test func numeralsAloneAreRead() throws {
    #expect(try spelled("፳፻፲፭", "un-amh-Ethi-Latn-2016") == "2015")
    #expect(try spelled("٢٥", "alalc-ara-Arab-Latn-1997") == "25")
    #expect(try spelled("٢٥ in text", "alalc-ara-Arab-Latn-1997") == "٢٥ in text")
  }

  @Test func anIssuerNeedsALanguageOrLettersThatTell() throws {
    #expect(try spelled("Щастие", "bgnpcgn", "\"languages\": [\"bg\"]") == "Shtastie")
    #expect(try spelled("しんぶん", "mext", "\"languages\": [\"ja\"]") == "sinbun")
    #expect(try spelled("Щастие", "bgnpcgn", "\"languages\": [\"en\"]") == "Щастие")
    #expect(try spelled("Търново", "bgnpcgn") == "Tarnovo")
    #expect(try spelled("Київ", "bgnpcgn") == "Kyiv")
  }

  @Test func theOtherWayNeedsItsScript() throws {
    #expect(try spelled("Khövsgöl nuur", "masm-mon-Latn-Cyrl-5217-2012", "\"to\": \"Cyrl\"") == "Хөвсгөл нуур")
    var options = TransliterateNames.Options()
    options.standard = "masm-mon-Latn-Cyrl-5217-2012"
    #expect {
      try TransliterateNames(options)
    } throws: { error in
      (error as? StageError)
        == StageError(option: "to", "'masm-mon-Latn-Cyrl-5217-2012' writes Cyrl, not Latn; set 'to' to 'Cyrl'")
    }
  }

  @Test func anUnknownStandardIsAnError() {
    var options = TransliterateNames.Options()
    options.standard = "ua-ukr-Cyrl-Latn-2011"
    #expect {
      try TransliterateNames(options)
    } throws: { error in
      (error as? StageError)
        == StageError(
          option: "standard",
          "'ua-ukr-Cyrl-Latn-2011' is no standard; 'cleanse stages transliterate-names' lists them; did you mean "
            + "'ua-ukr-Cyrl-Latn-2010'?")
    }
  }

  @Test(arguments: [
    "elot-ell-Grek-Latn-743-1982-ts", "un-ell-Grek-Latn-1987-phonetic", "bgnpcgn-rus-Cyrl-Latn-1947",
    "ua-ukr-Cyrl-Latn-1996", "bgnpcgn-jpn-Hrkt-Latn-1976", "var-kor-Hang-Latn-mr-1939", "alalc-ara-Arab-Latn-1997",
    "alalc-amh-Ethi-Latn-1997", "alalc-kat-Geok-Latn-1997", "mv-div-Thaa-Latn-1987", "var-mon-Mong-Latn-lessing",
  ])
  func secondRunChangesNothing(_ standard: String) throws {
    let pieces = [
      "Щукін", "ОЬ", "’", "їв ", "Αύγ", "ούστος ", "μπ", "しゃ", "ッ", "ー", "ん", "한국", "값", "\u{1100}", "مَدِينَة ", "ال",
      "ّ", "ء",
      "ደሴ", "፳", "Ⴇ", "ⴀ", "ბათ", "އް", "ކަ", "ᠮᠣ", "\u{180E}", "ᠠ ", "Latin ", "x", "-", " ", "\n", "(", ")", "7",
      "\u{301}", ";", "β ",
    ]
    var random = SeededGenerator(seed: 11)
    for keep in ["replace", "annotate"] {
      let stage = try pipeline(
        "{\"use\": \"transliterate-names\", \"standard\": \"\(standard)\", \"keep\": \"\(keep)\"}")
      for _ in 0..<400 {
        let count = Int.random(in: 1...12, using: &random)
        let text = (0..<count).map { _ in pieces.randomElement(using: &random)! }.joined()
        let once = try clean(Array(text.utf8), with: stage)
        let twice = try clean(once.bytes, with: stage)
        #expect(twice.text == once.text, "\(standard), \(keep): \(text)")
      }
    }
  }
}
