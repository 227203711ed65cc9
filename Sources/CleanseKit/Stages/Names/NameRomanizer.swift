/// How a name came to its spelling, from the surest to the least sure.
enum SpellingLayer: Int, Comparable {
  case gazetteer, known, model, letters, transform

  static func < (a: SpellingLayer, b: SpellingLayer) -> Bool { a.rawValue < b.rawValue }
}

/// A part of a run and its spelling.
struct SpelledPart {
  /// Which words of the run.
  let words: Range<Int>
  let latin: [UInt8]
  let layer: SpellingLayer
  /// The share of such spellings that newspapers have.
  let confidence: Double

  init(_ words: Range<Int>, _ spelling: NameRomanizer.Spelling) {
    self.words = words
    latin = spelling.latin
    layer = spelling.layer
    confidence = spelling.confidence
  }
}

/// Spells names in Latin letters, for one thread; ICU's transliterators are opened when first needed.
final class NameRomanizer {
  private let standard: String
  /// What selects the standard by language where its name is a short one.
  private let selector: StandardSelector?
  /// The ISO 15924 code of the script to write in.
  private let script: String
  private var open: [String: Transliterator] = [:]
  private var trained: [String: TrainedSpelling] = [:]
  private var spellers: [String: StandardSpeller] = [:]
  /// The names of the newest standards selected, by language and script, empty where there is none.
  private var newest: [String: String] = [:]

  init(standard: String, to script: String = "Latn") {
    self.standard = standard
    self.script = script
    selector = StandardSelector(standard)
  }

  /// What ICU's transform `identifier` makes of `bytes`.
  func transform(_ identifier: String, _ bytes: [UInt8]) throws(StageError) -> [UInt8] {
    if let known = open[identifier] { return try known.transliterate(bytes) }
    let opened = try Transliterator(identifier)
    open[identifier] = opened
    return try opened.transliterate(bytes)
  }

  /// The scalars of `bytes`, one word, composed (NFC).
  func scalars(of bytes: [UInt8]) throws(StageError) -> [UInt32] {
    let word = String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0.value }
    guard word.contains(where: Self.mayCompose) else { return word }
    return String(decoding: try transform("NFC", bytes), as: UTF8.self).unicodeScalars.map { $0.value }
  }

  /// Whether a scalar may join the one before it in NFC, among those that names are written with.
  private static func mayCompose(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x300...0x36F, 0x653...0x655, 0x93C, 0x1100...0x11FF, 0x3099, 0x309A: true
    // Presentation forms and compatibility ideographs are no canonical composites, or singletons that NFC changes.
    case 0xF900...0xFAFF, 0x1F00...0x1FFF, 0xFB1D...0xFB4F, 0x2F800...0x2FA1F: true
    default: false
    }
  }

  /// The spelling of a whole run by the standard; nil where the standard has none for its language or its letters.
  func byStandard(_ run: [UInt8], language: String?) throws(StageError) -> [UInt8]? {
    guard let identifier = NameStandard.transform(standard, language: language) else {
      guard let latin = try speller(language, of: run)?.spell(run) else { return nil }
      return latin == run ? nil : latin
    }
    let latin = try transform(identifier + "; NFC", run)
    return Self.isLatin(latin) ? latin : nil
  }

  typealias Spelling = (latin: [UInt8], layer: SpellingLayer, confidence: Double)

  /// What spells by the standard, or by the newest of those it selects for the language and the script of `run`.
  private func speller(_ language: String?, of run: [UInt8]) throws(StageError) -> StandardSpeller? {
    if let named = NamedStandards[standard] { return try speller(standard, named) }
    guard let selector, let language = language ?? (script == "Latn" ? nil : "ru") else { return nil }
    let from = StandardScript.code(in: run)
    let key = language + (from ?? "")
    let name =
      newest[key] ?? NamedStandards.newest(of: selector, language: language, script: from, to: script) ?? ""
    newest[key] = name
    return try NamedStandards[name].map { named throws(StageError) in try speller(name, named) }
  }

  private func speller(_ name: String, _ standard: NamedStandard) throws(StageError) -> StandardSpeller {
    if let known = spellers[name] { return known }
    let speller = try StandardSpeller(standard)
    spellers[name] = speller
    return speller
  }

  /// The spelling of the words of a run as newspapers have it; nil where some word cannot be read.
  func asNews(_ words: [[UInt32]], _ script: NameScript, language: String?) throws(StageError) -> [SpelledPart]? {
    if let place = Self.place(words[...]) { return [SpelledPart(words.indices, place)] }
    if script == .hangul, let name = try swapped(words) { return [SpelledPart(words.indices, name)] }
    var parts: [SpelledPart] = []
    var at = 0
    while at < words.count {
      if let part = longPlace(words, at) {
        parts.append(part)
      } else if let link = Self.linked(words, at, language) {
        parts.append(SpelledPart(at..<at + 1, link))
      } else if let articled = try articled(words, at, language) {
        parts.append(SpelledPart(at..<at + 1, articled))
      } else {
        let count = script == .arabic && Self.isCompound(words, at) ? 2 : 1
        let word = Array(words[at..<at + count].joined())
        guard let spelled = try self.word(word, script, language) else { return nil }
        parts.append(SpelledPart(at..<at + count, spelled))
      }
      at = parts[parts.count - 1].words.upperBound
    }
    return parts
  }

  /// A place of two to four words that begins at `at`.
  private func longPlace(_ words: [[UInt32]], _ at: Int) -> SpelledPart? {
    for count in stride(from: min(4, words.count - at), to: 1, by: -1) {
      if let place = Self.place(words[at..<at + count]) { return SpelledPart(at..<at + count, place) }
    }
    return nil
  }

  private static let servant: [UInt32] = [0x639, 0x628, 0x62F]

  /// Whether two words are one name, `عبد الله` and its like: Abdullah, Abdul Rahman.
  static func isCompound(_ words: [[UInt32]], _ at: Int) -> Bool {
    guard at + 1 < words.count, NameFolding.fold(words[at]) == servant else { return false }
    let next = NameFolding.fold(words[at + 1])
    return next.count > 3 && next[0] == 0x627 && next[1] == 0x644
  }

  static func place(_ words: ArraySlice<[UInt32]>) -> Spelling? {
    var key: [UInt8] = []
    for word in words {
      if !key.isEmpty { key.append(0x20) }
      key += utf8(NameFolding.fold(word))
    }
    let place =
      Gazetteer.name(of: key) ?? (words.count > 1 ? Gazetteer.name(of: key.map { $0 == 0x20 ? 0x2D : $0 }) : nil)
    return place.map { ($0, .gazetteer, SpellingConfidence.ofPlaces) }
  }

  func word(
    _ word: [UInt32], _ script: NameScript, _ language: String?
  ) throws(StageError) -> Spelling? {
    if let place = Self.place([word]) { return place }
    if let language, let known = Self.known(word, script, language) { return known }
    let confidence = SpellingConfidence.ofLetters(language)
    let byLetters = Self.letters(word, script, language)
    // One letter of a script with capitals is an initial.
    if word.count > 1 || !script.hasCase, let language, hasModel(language) {
      let isRuled = script == .devanagari || language == "zh"
      let letters = script == .hangul ? HangulSpelling.spell(word) : byLetters
      let rule = isRuled ? try transformed(word, script, language) : letters
      if let spelled = try trained(word, script, language, rule: rule) { return spelled }
    }
    if let byLetters { return (byLetters, .letters, confidence) }
    return try transformed(word, script, language).map { ($0, .transform, confidence) }
  }

  private func trained(
    _ word: [UInt32], _ script: NameScript, _ language: String, rule: [UInt8]?
  ) throws(StageError) -> Spelling? {
    if script == .han { return try eastern(word, language, rule: rule) }
    let isPerson = script == .hangul && KoreanSyllables.isPerson(word)
    let scalars = NameScalars.read(word, language)
    guard let spelled = model(scalars, language, rule: rule, isPerson: isPerson) else { return nil }
    return (NameCase.written(spelled.latin, word, script), .model, spelled.confidence)
  }

  /// What the model of `language` makes of `scalars`.
  func model(
    _ scalars: [UInt32], _ language: String, rule: [UInt8]?, isPerson: Bool = false
  ) -> TrainedSpelling.Word? {
    guard hasModel(language) else { return nil }
    return trained[language]?.spell(scalars, rule: rule.map { $0.map { $0 | 0x20 } }, isPerson: isPerson)
  }

  /// Whether there is a model for `language`, which is then open.
  private func hasModel(_ language: String) -> Bool {
    if trained[language] != nil { return true }
    guard let model = TrainedSpelling(language) else { return false }
    trained[language] = model
    return true
  }

  /// `word` in lower case, without joiners and the vowel marks that newspapers leave out.
  private static func bare(_ word: [UInt32]) -> [UInt32] {
    word.compactMap { scalar in
      switch scalar {
      case 0x591...0x5C7, 0x64B...0x64D, 0x651, 0x652, 0x640, 0x670, 0x200C, 0x200D: nil
      case 0x5F3, 0x2019: 0x27
      default: LatinCase.lowered(scalar)
      }
    }
  }

  private static func letters(
    _ word: [UInt32], _ script: NameScript, _ language: String?
  ) -> [UInt8]? {
    let lower = bare(word)
    switch script {
    case .georgian: return LetterTable.georgian.spell(lower).map(LatinCase.capitalized)
    case .hangul:
      return HangulSpelling.spell(word).map(LatinCase.capitalized)
    case .han: return KanaSpelling.spell(word).map(LatinCase.capitalized)
    default: break
    }
    return table(script, language)?.spell(lower).map { LatinCase.followed($0, word) }
  }

  private static func table(_ script: NameScript, _ language: String?) -> LetterTable? {
    switch (script, language) {
    case (.greek, _): .greek
    case (.armenian, _): .armenian
    case (.cyrillic, "ru"): .russian
    case (.cyrillic, "uk"), (.cyrillic, "rue"): .ukrainian
    case (.cyrillic, "be"): .belarusian
    case (.cyrillic, "bg"): .bulgarian
    case (.cyrillic, "sr"): .serbian
    case (.cyrillic, "mk"): .macedonian
    default: nil
    }
  }

  /// The spelling that ICU's transform gives, without marks; nil where letters stay that are not Latin.
  func transformed(
    _ word: [UInt32], _ script: NameScript, _ language: String?
  ) throws(StageError) -> [UInt8]? {
    let base = NameStandard.base(of: language, script)
    if script == .han { return language == "ja" ? nil : try pinyin(word, base) }
    let latin = try transform(base, utf8(word))
    if script == .devanagari {
      let iso = String(decoding: latin, as: UTF8.self).unicodeScalars.map { $0.value }
      return LatinCase.capitalized(IndicSpelling.spell(iso))
    }
    let letters = latin.filter { (0x61...0x7A).contains($0 | 0x20) }
    guard !letters.isEmpty else { return nil }
    return script.hasCase ? letters : LatinCase.capitalized(letters)
  }

  private func pinyin(_ word: [UInt32], _ base: String) throws(StageError) -> [UInt8]? {
    let surname = PinyinSpelling.surnameLength(word)
    var latin: [UInt8] = []
    for part in [word[..<surname], word[surname...]] where !part.isEmpty {
      let pinyin = PinyinSpelling.joined(try transform(base, utf8(Array(part))))
      guard !pinyin.isEmpty else { return nil }
      latin += (latin.isEmpty ? [] : [0x20]) + LatinCase.capitalized(pinyin)
    }
    return latin
  }

  /// Whether no letter of another script is left.
  private static func isLatin(_ bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { !NameScript.of($0.value).isForeign }
  }
}
