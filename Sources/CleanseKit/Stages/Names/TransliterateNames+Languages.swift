extension TransliterateNames {
  /// The language of most names in each script whose letters give it away.
  func usualLanguages(of runs: [ForeignRun], in text: borrowing Text) -> [NameScript: String] {
    var votes: [NameScript: [String: Int]] = [:]
    for run in runs {
      // Kana in one name do not make the characters of another Japanese: news has both side by side.
      guard run.script != .han, let language = evident(run, in: text) else { continue }
      votes[run.script, default: [:]][language, default: 0] += 1
    }
    return votes.compactMapValues { $0.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key }
  }

  /// The language to read a run in: of those that the options allow, the one its letters show, else that of the text.
  func language(of run: ForeignRun, in text: borrowing Text, _ usual: [NameScript: String]) -> String? {
    let allowed = languages.filter { NameLanguage.script(of: $0) == run.script }
    if allowed.count == 1 { return allowed[0] }
    let shown = evident(run, in: text) ?? usual[run.script] ?? voted(run, in: text)
    if allowed.isEmpty { return shown ?? NameLanguage.usual(run.script) ?? languages.first }
    return shown.flatMap { allowed.contains($0) ? $0 : nil } ?? allowed[0]
  }

  /// `language`, or Japanese where that is only the usual one of Han characters and these are those of a Japanese name.
  func read(
    _ run: ForeignRun, _ language: String?, in text: borrowing Text, _ romanizer: NameRomanizer
  ) throws(StageError) -> String? {
    guard run.script == .han, languages.isEmpty, language == "zh", options.standard == NameStandard.news,
      run.words.count == 1, run.wordCount == 1
    else { return language }
    let word = try romanizer.scalars(of: text[run.words[0]])
    if KnownNames.familiarity(of: word, "zh") > 0 { return language }
    if KnownNames.familiarity(of: NameScalars.read(word, "ja"), "ja") > 0 { return "ja" }
    return try romanizer.isJapanese(word) ? "ja" : language
  }

  private func evident(_ run: ForeignRun, in text: borrowing Text) -> String? {
    guard run.script == .arabic || run.script == .cyrillic || run.script == .han else { return nil }
    let words = run.words.map { text.string($0).unicodeScalars.map { $0.value } }
    let shown = words.compactMap { NameLanguage.evident(in: $0, run.script) }
    // Urdu has all letters of Persian, and some of its own.
    if shown.contains("ur") { return "ur" }
    return shown.first == "fa" ? NameVotes.language(of: words, among: ["fa", "ur"]) : shown.first
  }

  /// The language that words in Arabic letters are known from, where letters and the rest of the text do not tell.
  private func voted(_ run: ForeignRun, in text: borrowing Text) -> String? {
    guard run.script == .arabic else { return nil }
    let words = run.words.map { text.string($0).unicodeScalars.map { $0.value } }
    return NameVotes.language(of: words, among: ["ar", "fa", "ur"])
  }
}

/// How often a spelling that no model made is one that newspapers have.
enum SpellingConfidence {
  /// Of the names of regions and cities.
  static let ofPlaces = 0.95

  /// Of bin between the names of Arabs, where it is written so.
  static let ofSons = 0.6

  /// Of al- before words behind other names, which some countries write el- or leave out.
  static let ofArticles = 0.5

  /// Of Chinese surnames with a given name, in Pinyin.
  static let ofChinesePersons = 0.8

  /// Shares of names spelled in an accepted way, rounded, as measured on names of Wikidata and GeoNames.
  private static let byLetters: [String: Double] = [
    "ru": 0.5, "uk": 0.4, "be": 0.3, "bg": 0.5, "sr": 0.5, "mk": 0.5, "el": 0.4, "ka": 0.6, "hy": 0.6, "hi": 0.5,
    "ko": 0.3, "ja": 0.4, "zh": 0.3,
  ]

  /// Of names spelled by the letters of `language`.
  static func ofLetters(_ language: String?) -> Double { language.flatMap { byLetters[$0] } ?? 0.3 }
}
