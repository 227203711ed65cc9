extension NameRomanizer {
  /// How much likelier, in natural logarithms, a word of Han characters must be as Chinese to be read so in a Japanese
  /// text, which writes Chinese and, in Chinese, Western names with them as well; measured.
  private static let chineseInJapanese: Int32 = 3
  /// How much likelier it must be as Japanese where no language is given; measured.
  private static let japaneseInAny: Int32 = 6

  /// Two Korean words that swap places in Latin letters, and their spelling; nil for other names.
  func swapped(_ words: [[UInt32]]) throws(StageError) -> Spelling? {
    guard words.count == 2, KoreanSyllables.swap(words[0], words[1]),
      let first = try word(words[1], .hangul, "ko"),
      let second = try word(words[0], .hangul, "ko")
    else { return nil }
    return (first.latin + [0x20] + second.latin, max(first.layer, second.layer), first.confidence * second.confidence)
  }

  /// The spelling of Han characters and Kana by the models of Chinese and Japanese.
  func eastern(_ word: [UInt32], _ language: String, rule: [UInt8]?) throws(StageError) -> Spelling? {
    let japanese = language == "ja" ? model(NameScalars.read(word, "ja"), "ja", rule: rule) : nil
    guard !word.contains(where: Self.isKana) else { return japanese.map { written($0, nil) } }
    let pinyin = language == "zh" ? rule : try transformed(word, .han, "zh")
    let simple = try simplified(word)
    if language == "zh", let pinyin, PinyinSpelling.isPerson(word, simple) {
      return (pinyin, .transform, SpellingConfidence.ofChinesePersons)
    }
    let chinese = model(NameScalars.read(simple, "zh"), "zh", rule: pinyin)
    guard language == "ja", let japanese else { return chinese.map { written($0, pinyin) } }
    guard let chinese, chinese.cost + Self.chineseInJapanese * 256 < japanese.cost else {
      return written(japanese, nil)
    }
    return written(chinese, pinyin)
  }

  /// Whether `word` is Japanese rather than Chinese by its characters.
  func isJapanese(_ word: [UInt32]) throws(StageError) -> Bool {
    guard let japanese = model(NameScalars.read(word, "ja"), "ja", rule: nil),
      let chinese = model(NameScalars.read(try simplified(word), "zh"), "zh", rule: nil)
    else { return false }
    return japanese.cost + Self.japaneseInAny * 256 < chinese.cost
  }

  /// As names are written; Pinyin knows where the surname ends.
  private func written(_ spelled: TrainedSpelling.Word, _ pinyin: [UInt8]?) -> Spelling {
    let isPinyin = pinyin.map { PinyinSpelling.joined($0).map { $0 | 0x20 } } == spelled.latin
    let latin = (isPinyin ? pinyin : nil) ?? NameCase.written(spelled.latin, [], .han)
    return (latin, .model, spelled.confidence)
  }

  private static func isKana(_ scalar: UInt32) -> Bool { (0x3041...0x30FF).contains(scalar) }

  /// Hanzi as the mainland writes them.
  private func simplified(_ word: [UInt32]) throws(StageError) -> [UInt32] {
    String(decoding: try transform("Traditional-Simplified", utf8(word)), as: UTF8.self).unicodeScalars.map { $0.value }
  }
}
