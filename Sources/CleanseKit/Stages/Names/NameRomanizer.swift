/// How a name came to its spelling, from the surest to the least sure.
enum SpellingLayer: Int, Comparable {
  case gazetteer, commonName, letters, transform

  static func < (a: SpellingLayer, b: SpellingLayer) -> Bool { a.rawValue < b.rawValue }
}

/// A part of a run and its spelling.
struct SpelledPart {
  /// Which words of the run.
  let words: Range<Int>
  let latin: [UInt8]
  let layer: SpellingLayer
}

/// Spells names in Latin letters, for one thread; ICU's transliterators are opened when first needed.
final class NameRomanizer {
  private let standard: String
  private var open: [String: Transliterator] = [:]
  private var spellers: [String: StandardSpeller] = [:]

  init(standard: String) { self.standard = standard }

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

  /// What spells by the standard, or by the newest that its issuer has for the language and the script of `run`.
  private func speller(_ language: String?, of run: [UInt8]) throws(StageError) -> StandardSpeller? {
    var name = standard
    if NamedStandards[name] == nil {
      let script = StandardScript.code(in: run)
      guard let newest = language.flatMap({ NamedStandards.newest(of: standard, language: $0, script: script) })
      else { return nil }
      name = newest
    }
    if let known = spellers[name] { return known }
    guard let named = NamedStandards[name] else { return nil }
    let speller = try StandardSpeller(named)
    spellers[name] = speller
    return speller
  }

  /// The spelling of the words of a run as newspapers have it; nil where some word cannot be read.
  func asNews(_ words: [[UInt32]], _ script: NameScript, language: String?) throws(StageError) -> [SpelledPart]? {
    if let place = Self.place(words[...]) {
      return [SpelledPart(words: words.indices, latin: place, layer: .gazetteer)]
    }
    var parts: [SpelledPart] = []
    var at = 0
    while at < words.count {
      if let part = longPlace(words, at) ?? compound(words, at) {
        parts.append(part)
      } else {
        guard let part = try word(words[at], script, language, isAlone: words.count == 1) else { return nil }
        parts.append(SpelledPart(words: at..<at + 1, latin: part.latin, layer: part.layer))
      }
      at = parts[parts.count - 1].words.upperBound
    }
    return parts
  }

  /// A place of two to four words that begins at `at`.
  private func longPlace(_ words: [[UInt32]], _ at: Int) -> SpelledPart? {
    for count in stride(from: min(4, words.count - at), to: 1, by: -1) {
      if let place = Self.place(words[at..<at + count]) {
        return SpelledPart(words: at..<at + count, latin: place, layer: .gazetteer)
      }
    }
    return nil
  }

  private static let servant: [UInt32] = [0x639, 0x628, 0x62F]
  private static let god: [UInt32] = [0x627, 0x644, 0x644, 0x647]

  /// `عبد الله` and its like, which are one name: Abdullah, Abdul Rahman.
  private func compound(_ words: [[UInt32]], _ at: Int) -> SpelledPart? {
    guard at + 1 < words.count, NameFolding.fold(words[at]) == Self.servant else { return nil }
    let next = NameFolding.fold(words[at + 1])
    if next == Self.god { return SpelledPart(words: at..<at + 2, latin: Array("Abdullah".utf8), layer: .commonName) }
    guard next.count > 3, next[0] == 0x627, next[1] == 0x644,
      let rest = ArabicSpelling.arabic.spell(Array(words[at + 1].dropFirst(2)))
    else { return nil }
    let latin = Array("Abdul ".utf8) + LatinCase.capitalized(rest.latin)
    return SpelledPart(words: at..<at + 2, latin: latin, layer: rest.isCommon ? .commonName : .letters)
  }

  private static func place(_ words: ArraySlice<[UInt32]>) -> [UInt8]? {
    var key: [UInt8] = []
    for word in words {
      if !key.isEmpty { key.append(0x20) }
      key += utf8(NameFolding.fold(word))
    }
    if let place = Gazetteer.name(of: key) { return place }
    return words.count > 1 ? Gazetteer.name(of: key.map { $0 == 0x20 ? 0x2D : $0 }) : nil
  }

  private func word(
    _ word: [UInt32], _ script: NameScript, _ language: String?, isAlone: Bool
  ) throws(StageError) -> (latin: [UInt8], layer: SpellingLayer)? {
    if script == .arabic, let arabic = Self.arabic(language), let spelled = arabic.spell(Self.bare(word)) {
      if !spelled.isCommon, let place = Self.place([word]) { return (place, .gazetteer) }
      let latin =
        spelled.latin.starts(with: "al-".utf8) || Self.particles.contains(spelled.latin)
        ? spelled.latin : LatinCase.capitalized(spelled.latin)
      return (latin, spelled.isCommon ? .commonName : .letters)
    }
    if let place = Self.place([word]) { return (place, .gazetteer) }
    if let latin = Self.letters(word, script, language, isAlone: isAlone) { return (latin, .letters) }
    return try transformed(word, script, language).map { ($0, .transform) }
  }

  private static let particles: Set<[UInt8]> = [Array("bin".utf8), Array("bint".utf8)]

  private static func arabic(_ language: String?) -> ArabicSpelling? {
    switch language {
    case "ar": .arabic
    case "fa", "prs": .persian
    case "ur": .urdu
    default: nil
    }
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
    _ word: [UInt32], _ script: NameScript, _ language: String?, isAlone: Bool
  ) -> [UInt8]? {
    let lower = bare(word)
    switch script {
    case .hebrew: return hebrew.spell(lower).map(LatinCase.capitalized)
    case .georgian: return LetterTable.georgian.spell(lower).map(LatinCase.capitalized)
    case .hangul:
      return (isAlone ? HangulSpelling.person(word) : nil) ?? HangulSpelling.spell(word).map(LatinCase.capitalized)
    case .han: return KanaSpelling.spell(word).map(LatinCase.capitalized)
    default: break
    }
    return table(script, language)?.spell(lower).map { LatinCase.followed($0, word) }
  }

  private static let hebrew = AbjadSpelling(
    table: .hebrew, vowel: 0x61, vowelAfterLongA: 0x65, keepsGhain: true, widensOnlyO: false, closing: [])

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
  private func transformed(
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
