/// All standards whose rules are written here: to add one, write its rules and name it in the list of its script.
enum NamedStandards {
  /// The lists, by the title that the manual gives them.
  static let families: [(title: String, standards: [NamedStandard])] = [
    ("Greek", GreekStandards.editions),
    ("Bulgarian", BulgarianStandards.editions),
    ("Belarusian", BelarusianStandards.editions),
    ("Ukrainian", UkrainianStandards.editions),
    ("Russian", RussianStandards.editions),
    ("Romanian in Cyrillic letters", MoldovanStandards.editions),
    ("Rusyn", RusynStandards.editions),
    ("Serbian and Macedonian", SouthSlavicStandards.editions),
    ("Slavic languages, letter by letter and back", ISO9Standards.editions),
    ("Turkic languages and Tajik", CentralAsianStandards.editions + TurkicStandards.editions),
    ("Mongolian", MongolianStandards.editions + MongolianScriptStandards.editions),
    ("Japanese", KanaStandards.editions),
    ("Korean", KoreanStandards.editions + RevisedStandards.editions),
    ("Languages of India and Nepal", IndicStandards.editions),
    ("Ethiopic", EthiopicStandards.editions),
    ("Georgian", GeorgianStandards.editions),
    ("Arabic", ArabicStandards.editions + LibraryArabicStandards.editions),
    ("Hebrew", HebrewStandards.editions),
    ("Chinese", PinyinStandards.editions),
    ("Persian, Dari, Pashto and Urdu", IranianStandards.editions),
    ("Latin alphabets", LatinStandards.editions),
    ("Dhivehi", ThaanaStandards.editions),
  ]

  static let names = families.flatMap { $0.standards.flatMap { $0.names } }

  private static let byName = Dictionary(
    families.flatMap { $0.standards.flatMap { standard in standard.names.map { ($0, standard) } } },
    uniquingKeysWith: { first, _ in first })

  /// The standard of a full name.
  static subscript(_ name: String) -> NamedStandard? { byName[name] }

  /// The full name of the newest of the standards that `selector` means for a language, into `to`, and for a script where
  /// that matters.
  static func newest(of selector: StandardSelector, language: String, script: String?, to: String = "Latn") -> String? {
    let all = names.compactMap { name in StandardName(name).map { (name: name, parts: $0) } }
    let own = all.filter { $0.parts.language == language && $0.parts.to == to && selector.selects($0.parts) }
    let fitting = own.filter { $0.parts.from == script }
    return (fitting.isEmpty ? own : fitting).max { $0.parts.edition < $1.parts.edition }?.name
  }

  /// The names for the manual, a line for each script or language.
  static let manual = families.map { family in
    wrapped(
      "- \(family.title): " + family.standards.flatMap { $0.names }.map { "`\($0)`" }.joined(separator: ", ") + ".")
  }.joined(separator: "\n")

  /// A list's item in lines of the manual's width.
  static func wrapped(_ item: String) -> String {
    var lines = [""]
    for word in item.split(separator: " ") {
      if lines[lines.count - 1].utf8.count + word.utf8.count > 118 { lines.append(" ") }
      lines[lines.count - 1] += (lines[lines.count - 1].isEmpty ? "" : " ") + word
    }
    return lines.joined(separator: "\n")
  }
}
