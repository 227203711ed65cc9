/// Spells Korean by the Revised Romanization of 2000.
enum HangulSpelling {
  private static let initials = split("g kk n d tt r m b pp s ss - j jj ch k t p h")
  private static let medials = split("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
  private static let finals = split("- k k k n n n t l k m p l l p l m p p t t ng t t k t p t")
  /// What a final becomes where a vowel follows: it moves over.
  private static let linked = split("- g kk ks n nj n d r lg lm lb ls lt lp l m b ps s ss ng j ch k t p -")

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
