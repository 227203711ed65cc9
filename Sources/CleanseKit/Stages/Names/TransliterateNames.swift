/// Spells names that stand in another script in Latin letters.
public struct TransliterateNames: Stage {
  /// What stays of the name as it stood.
  public enum Keep: String, OptionChoice {
    /// The Latin spelling takes its place.
    case replace
    /// It follows in brackets: `al-Assad (الأسد)`.
    case append
    /// Nothing changes: the spelling is only in the annotation.
    case annotate
  }

  /// Which names, in which letters, and what becomes of them.
  public struct Options: StageOptions {
    public var to = "Latn"
    public var standard = NameStandard.news
    public var languages: [String] = []
    public var keep = Keep.replace
    public init() {}

    public static let all: [Option<Options>] = [
      Option(
        "to", \.to, among: ["Latn", "Cyrl"],
        "The script to write names in, by its ISO 15924 code: that which the standard writes."),
      Option(
        "standard", \.standard, suchAs: NameStandard.suggestions,
        "`news` is what newspapers in English write; else the name of a standard, which is given exactly."),
      Option(
        "languages", \.languages,
        "The languages that names may be in, as BCP 47 or ISO 639 codes, the likeliest first; empty lets letters tell."),
      Option("keep", \.keep, "Whether the name is replaced, followed by its original, or only annotated."),
    ]
  }

  public typealias Scratch = NameRomanizerScratch

  public static let summary = "Spells names that stand in another script in Latin letters."
  public static let discussion = """
    In Latin text, short runs of another script are taken for names; so is a whole text that is one short line, such as
    a name field. A document that is mostly in another script stays as it is, and so do longer passages, words that
    begin with a small letter, single letters such as β, letters that touch Latin ones, as in kΩ, and a native spelling
    in brackets behind a Latin one. All else stays byte for byte.

    The spelling comes from the first of these that knows the name: the names of regions and cities in CLDR
    (دمشق is Damascus), a lexicon of 220,000 words of known names, a model trained on them, both in fourteen languages,
    the letters of the language, a transform of ICU. The rule says which one it was. The model weighs how letters were
    spelled in other names, and which words in Latin letters names are known to be: Джон is John, Иван is Ivan. Confidence is the share of names so spelled that are right,
    by the model's own estimate, and elsewhere as measured in each language; `apply` takes a least one.
    Han characters are read as Chinese where `languages` does not say that they are Japanese, unless they are far likelier
    in Japanese names. Two Korean words swap places where they are a Japanese or Hungarian name.

    \(standardsManual)
    """

  static let place = Rule(0, "known-place", "The name is that of a region or city, and CLDR has it in English.")
  static let known = Rule(1, "known-name", "The words stand in the lexicon, spelled as most known names are.")
  static let model = Rule(2, "trained-model", "The name is spelled by a model trained on names and their spellings.")
  static let letters = Rule(3, "letter-by-letter", "The name is spelled by the letters of its language.")
  static let transform = Rule(
    4, "icu-transform", "The name is spelled by a transform of ICU, or by the rules of a standard.")
  static let gloss = Rule(5, "native-spelling", "The name stands in brackets behind its Latin spelling, and stays.")
  static let unread = Rule(6, "unread", "There is no way to spell the name in Latin letters, so it stays.")
  static let passage = Rule(
    7, "not-a-name", "The words are in another script, but no name: a passage, a word, a symbol.")
  public static let rules = [place, known, model, letters, transform, gloss, unread, passage]
  public static let writes: Marks = [.names, .protected]

  public let scope = Scope.document
  let options: Options
  let languages: [String]

  public init(_ options: Options) throws(StageError) {
    try Self.check(options)
    self.options = options
    var languages: [String] = []
    for code in options.languages {
      guard let subtag = NameLanguage.subtag(code) else {
        throw StageError(
          option: "languages", "'\(code)' is no code of a language; write one of two or three letters, such as ar")
      }
      languages.append(subtag)
    }
    self.languages = languages
  }

  public func makeScratch() -> NameRomanizerScratch {
    NameRomanizerScratch(NameRomanizer(standard: options.standard, to: options.to))
  }

  public func find(
    in text: borrowing Text, using scratch: inout NameRomanizerScratch, into findings: inout Findings
  ) throws(StageError) {
    guard try !spellWhole(text, scratch.romanizer, &findings) else { return }
    guard let setting = NameSetting(of: text, isExplicit: !languages.isEmpty || options.standard != NameStandard.news)
    else { return }
    let runs = setting.names(in: text, &findings)
    let usual = usualLanguages(of: runs, in: text)
    for run in runs {
      let language = try read(run, language(of: run, in: text, usual), in: text, scratch.romanizer)
      if setting.isGloss(run.range, behindAnyWord: options.keep == .append, in: text) {
        findings.name(run.range, details(run, language, latin: nil, in: text), Self.gloss)
      } else {
        try spell(run, language, in: text, scratch.romanizer, &findings)
      }
    }
  }

  private func spell(
    _ run: ForeignRun, _ language: String?, in text: borrowing Text, _ romanizer: NameRomanizer,
    _ findings: inout Findings
  ) throws(StageError) {
    guard let spelled = try spelling(of: run, language, in: text, romanizer) else {
      findings.considered(run.range, Self.unread, reason: "no table and no transform knows all its letters")
      findings.name(run.range, details(run, language, latin: nil, in: text), Self.unread, confidence: 0)
      return
    }
    let rule = Self.rules[spelled.layer.rawValue]
    let confidence = spelled.confidence
    findings.name(run.range, details(run, language, latin: spelled.latin, in: text), rule, confidence: confidence)
    guard options.keep != .annotate else { return }
    var replacement = spelled.latin
    if options.keep == .append { replacement += [0x20, 0x28] + text[run.range] + [0x29] }
    findings.replace(
      run.range, with: replacement, rule, confidence: confidence, reason: reason(spelled.latin, rule, language))
  }

  private func reason(_ latin: [UInt8], _ rule: Rule, _ language: String?) -> String {
    let read = language.map { "Read as '\($0)', the name is " } ?? "The name is "
    return read + String(decoding: latin, as: UTF8.self) + ". " + "\(rule.summary)"
  }

  private func details(
    _ run: ForeignRun, _ language: String?, latin: [UInt8]?, in text: borrowing Text
  ) -> NameDetails {
    let original = text.string(run.range)
    return NameDetails(
      key: latin.map { NameKey.key(of: $0) } ?? original, latin: latin.map { String(decoding: $0, as: UTF8.self) },
      original: original, language: language)
  }

  private func spelling(
    of run: ForeignRun, _ language: String?, in text: borrowing Text, _ romanizer: NameRomanizer
  ) throws(StageError) -> NameRomanizer.Spelling? {
    if options.standard != NameStandard.news {
      guard let latin = try romanizer.byStandard(text[run.range], language: language),
        options.keep != .append || Self.canPrecedeOriginal(latin)
      else { return nil }
      return (latin, .transform, SpellingConfidence.ofLetters(language))
    }
    guard run.words.count == run.wordCount else { return nil }
    var words: [[UInt32]] = []
    for word in run.words { words.append(try romanizer.scalars(of: text[word])) }
    guard let parts = try romanizer.asNews(words, run.script, language: language) else { return nil }
    var latin: [UInt8] = []
    for part in parts {
      if part.words.lowerBound > 0 { latin += separator(before: part.words.lowerBound, run, text) }
      latin += part.latin
    }
    let confidence = parts.reduce(1) { $0 * $1.confidence }
    return (latin, parts.map { $0.layer }.max() ?? .letters, (confidence * 100).rounded() / 100)
  }

  /// What parts two words of the run, as Latin text has it.
  private func separator(before word: Int, _ run: ForeignRun, _ text: borrowing Text) -> [UInt8] {
    let range = run.words[word - 1].upperBound..<run.words[word].lowerBound
    switch text.scalar(at: range.lowerBound).value {
    case 0x5BE, 0x2010, 0x2011: return [0x2D]
    case 0xB7, 0x30FB: return [0x20]
    default: return text[range]
    }
  }
}

/// The scratch of `TransliterateNames`.
public struct NameRomanizerScratch {
  let romanizer: NameRomanizer

  init(_ romanizer: NameRomanizer) { self.romanizer = romanizer }
}
