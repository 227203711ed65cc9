/// Spells Korean as newspapers in English do: the Revised Romanization of 2000, surnames as their bearers write them.
enum HangulSpelling {
  private static let initials = split("g kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let medials = split("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  private static let finals = split("- k k k n n n t l k m p l l p l m p p t t ng t t k t p t")
  /// What a final becomes where a vowel follows: it moves over.
  private static let linked = split("- g kk ks n nj n d r lg lm lb ls lt lp l m b ps s ss ng j ch k t p -")

  private static let surnames: [UInt32: [UInt8]] = {
    let list = """
      김 Kim 이 Lee 박 Park 최 Choi 정 Jung 강 Kang 조 Cho 윤 Yoon 장 Jang 임 Lim 한 Han 오 Oh 서 Seo 신 Shin 권 Kwon
      황 Hwang 안 Ahn 송 Song 류 Ryu 유 Yoo 전 Jeon 홍 Hong 고 Ko 문 Moon 양 Yang 손 Son 배 Bae 백 Baek 허 Heo 남 Nam
      심 Shim 노 Noh 하 Ha 곽 Kwak 성 Sung 차 Cha 주 Joo 우 Woo 구 Koo 민 Min 진 Jin 지 Ji 엄 Um 채 Chae 원 Won
      천 Cheon 방 Bang 공 Gong 현 Hyun 변 Byun 함 Ham 염 Yeom 여 Yeo 추 Choo 석 Seok 선 Sun 설 Seol 마 Ma 길 Gil
      연 Yeon 위 Wi 표 Pyo 명 Myung 기 Ki 반 Ban 왕 Wang 금 Keum 옥 Ok 육 Yuk 인 In 맹 Maeng 제 Je 모 Mo 탁 Tak
      국 Kook 은 Eun
      """
    let words = list.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A })
    var table: [UInt32: [UInt8]] = [:]
    for i in stride(from: 0, to: words.count - 1, by: 2) {
      let syllable = String(decoding: words[i], as: UTF8.self).unicodeScalars.first
      if let syllable { table[syllable.value] = Array(words[i + 1]) }
    }
    return table
  }()

  /// A surname and a given name of two syllables: `Kim Gyu-tae`; nil where `word` is none.
  static func person(_ word: [UInt32]) -> [UInt8]? {
    guard word.count == 3, let surname = surnames[word[0]], let first = spell([word[1]]), let second = spell([word[2]])
    else { return nil }
    return surname + [0x20] + LatinCase.capitalized(first) + [0x2D] + second
  }

  /// The spelling of `word`; nil where it holds anything but composed syllables.
  static func spell(_ word: [UInt32]) -> [UInt8]? {
    guard !word.isEmpty, word.allSatisfy({ (0xAC00...0xD7A3).contains($0) }) else { return nil }
    var latin: [UInt8] = []
    for (i, syllable) in word.enumerated() {
      let index = Int(syllable - 0xAC00)
      let before = i > 0 ? Int(word[i - 1] - 0xAC00) % 28 : 0
      latin += initial(index / 588, after: before)
      latin += medials[index / 28 % 21]
      latin += final(index % 28, before: i + 1 < word.count ? Int(word[i + 1] - 0xAC00) / 588 : nil)
    }
    return latin
  }

  /// r is l after l and n after ng and m.
  private static func initial(_ number: Int, after final: Int) -> [UInt8] {
    guard number == 5 else { return initials[number] }
    switch finals[final] {
    case [0x6C]: return [0x6C]
    case [0x6E, 0x67], [0x6D]: return [0x6E]
    case [0x6E]: return [0x6C]
    default: return initials[number]
    }
  }

  /// The final before the next initial: linked before a vowel, nasal before n and m, l before r.
  private static func final(_ number: Int, before next: Int?) -> [UInt8] {
    let plain = finals[number]
    switch next {
    case 11: return linked[number]
    case 2, 6:
      if plain == [0x6B] { return [0x6E, 0x67] }
      if plain == [0x74] { return [0x6E] }
      return plain == [0x70] ? [0x6D] : plain
    case 5: return plain == [0x6E] ? [0x6C] : plain
    default: return plain
    }
  }

  private static func split(_ list: String) -> [[UInt8]] {
    list.utf8.split(separator: 0x20).map { $0.elementsEqual([0x2D]) ? [] : Array($0) }
  }
}
