import Testing

@testable import CleanseKit

/// Names of Chinese, Japanese and Korean through the whole romaniser.
@Suite struct NameRomanizerEastTests {
  private func spelled(_ name: String, _ language: String) throws -> String {
    let romanizer = NameRomanizer(standard: NameStandard.news)
    let words = name.split(separator: " ").map { $0.unicodeScalars.map { $0.value } }
    let script = NameScript.of(words[0][0])
    let parts = try #require(try romanizer.asNews(words, script, language: language))
    return parts.map { String(decoding: $0.latin, as: UTF8.self) }.joined(separator: " ")
  }

  @Test(arguments: [
    ("김민수", "ko", "Kim Min-soo"), ("제임스", "ko", "James"), ("안데르손", "ko", "Andersson"),
    ("데이비드 스미스", "ko", "David Smith"),
    ("스즈키 이치로", "ko", "Ichiro Suzuki"), ("基思", "zh", "Keith"),
    ("王小明", "zh", "Wang Xiaoming"), ("李小龍", "zh", "Li Xiaolong"),
    ("志明", "zh", "Zhiming"), ("田中", "ja", "Tanaka"), ("マリア", "ja", "Maria"), ("さとう", "ja", "Sato"),
  ])
  func namesAreSpelledAsTheyAreKnown(_ name: String, _ language: String, _ latin: String) throws {
    #expect(try spelled(name, language) == latin)
  }

  @Test func chineseCharactersInJapaneseAreReadAsChinese() throws {
    #expect(try spelled("田中", "zh") == "Tian Zhong")
    #expect(try spelled("阿里萨", "ja") == spelled("阿里萨", "zh"))
  }

  @Test func charactersThatOnlyJapaneseNamesHaveAreJapanese() throws {
    let romanizer = NameRomanizer(standard: NameStandard.news)
    func isJapanese(_ name: String) throws -> Bool {
      try romanizer.isJapanese(name.unicodeScalars.map { $0.value })
    }
    #expect(try isJapanese("渡辺"))
    #expect(try !isJapanese("安德森"))
    #expect(try !isJapanese("王伟"))
  }

  @Test func theHyphensOfAKoreanNameTieItsGivenName() {
    func written(_ latin: String, _ name: String) -> String {
      String(
        decoding: NameCase.written(Array(latin.utf8), name.unicodeScalars.map { $0.value }, .hangul), as: UTF8.self)
    }
    #expect(written("kim-gyu-tae", "김규태") == "Kim Gyu-tae")
    #expect(written("gyu-tae", "규태") == "Gyu-tae")
    #expect(written("wu-jingyu", "우징위") == "Wu Jingyu")
    #expect(written("john", "존") == "John")
  }
}
