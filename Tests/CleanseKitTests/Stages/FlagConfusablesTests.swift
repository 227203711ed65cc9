import CCleanseICU
import Testing

@testable import CleanseKit

/// Look-alikes: what is flagged, what is suggested, and the many words of two scripts that are right.
@Suite struct FlagConfusablesTests {
  private func flags(_ text: String) throws -> [Annotation] { try clean(text, with: "flag-confusables").annotations }

  @Test(arguments: [
    ("p\u{430}ypal", "paypal"), ("\u{435}Bay", "eBay"), ("M\u{456}crosoft", "Microsoft"),
    ("Mi\u{441}r\u{43E}soft", "Microsoft"),
    ("G\u{3BF}\u{3BF}gle", "Google"), ("p\u{3B1}ypal", "paypal"), ("\u{391}pple", "Apple"), ("\u{41D}ello", "Hello"),
    ("na\u{457}ve", "naïve"), ("Az\u{4D9}rbaycan", "Azərbaycan"),
  ])
  func latinWordsWithStrangers(word: String, form: String) throws {
    let found = try flags("Go to \(word) and sign in.")
    #expect(found.map { $0.rule } == ["look-alike"] && found.map { $0.suggestions } == [[form]], "\(found)")
    #expect(found.first?.source == 6..<6 + word.utf8.count)
  }

  @Test(arguments: [
    ("\u{63}казал", "сказал"), ("\u{4F}н", nil), ("o\u{43D}", "он"), ("м\u{69}сто", "місто"), ("\u{69}снує", "існує"),
    ("\u{41}кция", "Акция"), ("в\u{65}л\u{6F}сип\u{65}д", "велосипед"),
  ])
  func cyrillicWordsWithStrangers(word: String, form: String?) throws {
    let found = try flags("Потом \(word) они решили так.")
    #expect(found.map { $0.suggestions } == (form.map { [[$0]] } ?? []), "\(found)")
  }

  @Test func inAnAddressAWordIsLatin() throws {
    #expect(try flags("Вот сайт WWW.NATION.\u{421}\u{41E}M и всё").map { $0.suggestions } == [["COM"]])
    #expect(try flags("На \u{441}\u{430}\u{439}t/pages нет").isEmpty)
  }

  @Test func greekWordsWithStrangers() throws {
    #expect(try flags("η \u{41}θήνα είναι εδώ").map { $0.suggestions } == [["Αθήνα"]])
  }

  @Test(arguments: [
    "IT-компания, SMS-сообщение, web-сайт и USB-кабель", "SMSка, VIPы, PCы, CDшник, eПочта, iКнига, XXв, 25кВт, kВт",
    "об'єкт, п’ять, IBM’ом", "UNICEF은 서울에서", "Tシャツ Aさん LINEで", "UNICEF'in Ankara'daki", "Facebookवर Googleने",
    "הCEO בGoogle",
    "α-Synuclein β-carotene Δt ΔG σ2 IFNγ NFκB TNFα PPARγ hν λx μm kΩ 5µm 3Ω 20℃ γδT αβ πr", "sinα+cosβ",
    "[ˈθɹuːβɑ] /ɣaβa/ [aχɑ]", "3х4, 3x4, 100x200мм, 3Д, 4К", "је je она ona и љубав džep",
    "Владимир Путин (Vladimir Putin)",
    "俄语Привет，π键 α粒子", "ทีวีLCD", "ﬁne ﬂow ＡＢＣ ª º", "क्ष ক্ষ", "🏴󠁧󠁢󠁥󠁮󠁧󠁿 ½ ² ①",
  ])
  func whatBelongsTogetherStays(text: String) throws {
    let found = try flags(text)
    #expect(found.isEmpty, "\(found.map { ($0.rule, $0.suggestions, $0.message) })")
  }

  @Test func nonLatinScriptsInOneWordAreMixed() throws {
    let found = try flags("शब্দ")
    #expect(found.map { $0.rule } == ["mixed-script"] && found[0].message.contains("Devanagari and Bengali"))
    #expect(try flags("हिन्दीગુજરાતીবাংলা").isEmpty, "blanks are missing, and no letters mixed")
    #expect(try flags("Facebookशब্দ").map { $0.rule } == ["mixed-script"])
  }

  @Test func wholeWordsNeedLatinNeighboursAndEvidence() throws {
    let soso = "\u{441}\u{43E}\u{441}\u{43E}"
    #expect(try flags("The soso result was \(soso) at best.").isEmpty)
    #expect(try flags("Coco drank coco, and then \(soso) again.").map { $0.rule } == ["whole-script"])
    #expect(try flags("Coco drank. В книге \(soso) стоит.").isEmpty)
    #expect(try flags("Mail to info@\(soso).com or see \(soso).ru now").count == 2)
    #expect(try flags("Пишите на \(soso).рф").isEmpty)
    let cox = "\u{420}\u{43E}\u{440}\u{435}"
    let named = try flags("Then Peter \(cox) Smith came.")
    #expect(named.map { $0.suggestions } == [["Pope"]] && named[0].confidence == 0.5)
  }

  @Test func mixedNumbers() throws {
    let found = try flags("In 2\u{660}1\u{669} and \u{6F1}\u{6F2}\u{663}")
    #expect(found.map { $0.suggestions } == [["2019"], ["\u{6F1}\u{6F2}\u{6F3}"]])
    #expect(found.allSatisfy { $0.rule == "mixed-number" })
    #expect(try flags("١٢٣ 123 १२३ １２３").isEmpty)
  }

  @Test func appliedItLeavesNothingToDo() throws {
    let options = #""apply": "always""#
    let text = "p\u{430}ypal, м\u{69}сто, 2\u{660}19, Coco and \u{441}\u{43E}\u{441}\u{43E} coco"
    let once = try clean(text, with: "flag-confusables", options)
    #expect(once.text == "paypal, місто, 2019, Coco and coco coco")
    #expect(try clean(once.bytes, with: pipeline(#"{"use": "flag-confusables"}"#)).annotations.isEmpty)
  }

  @Test func scriptsAndNumbersAreThoseOfICU() throws {
    let checker = try SpoofChecker()
    func isSingle(_ word: String) -> Bool { checker.isSingleScript(Array(word.utf8).span) }
    func isMixed(_ number: String) -> Bool { checker.mixesNumbers(Array(number.utf8).span) }
    #expect(["カタかな漢字ー", "한국漢", "ㄅ漢", "paypal"].allSatisfy(isSingle))
    #expect(!isSingle("p\u{430}y") && !isSingle("ㄅか"))
    #expect(isMixed("1\u{660}") && !isMixed("12") && !isMixed("\u{660}\u{661}"))
    #expect(checker.skeleton(of: 0x430) == [0x61])
  }
}
