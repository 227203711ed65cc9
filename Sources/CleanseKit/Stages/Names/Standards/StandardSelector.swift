/// A short name for standards of several languages or editions: the newest that fits a name's language is meant.
///
/// Of three kinds: the one who issued them (`bgnpcgn`), the number that ISO gave them (`iso-9`), or what readers call the
/// system (`hepburn`). A year behind it (`hepburn-1954`) chooses the edition.
struct StandardSelector {
  private let issuer: String?
  private let word: String
  private let language: String?
  private let year: String?

  /// What readers call a system, who issued it, a word of its editions, and its language where it has one.
  private static let systems: [(name: String, issuer: String?, word: String, language: String?)] = [
    ("ala-lc", "alalc", "", nil), ("bgn-pcgn", "bgnpcgn", "", nil), ("ijmes", "ijmes", "", nil),
    ("hepburn", nil, "hepburn", "ja"), ("kunrei", "mext", "", "ja"), ("pinyin", "iso", "7098", "zh"),
    ("revised-romanization", "moct", "", "ko"), ("mccune-reischauer", nil, "mr", "ko"),
  ]

  /// The names of the systems, and of ISO's standards by their numbers.
  static let names: [String] =
    systems.map { $0.name }
    + Set(NamedStandards.names.compactMap { number(of: $0) }).map { "iso-\($0)" }.sorted()

  /// Nil where `name` selects no standard that is here.
  init?(_ name: String) {
    var name = name
    let last = name.split(separator: "-").last.map { String($0) } ?? ""
    if last.utf8.count == 4, last.utf8.allSatisfy({ (0x30...0x39).contains($0) }), name.utf8.count > 5,
      !Self.isShort(name)
    {
      year = last
      name.removeLast(5)
    } else {
      year = nil
    }
    if let system = Self.systems.first(where: { $0.name == name }) {
      (issuer, word, language) = (system.issuer, system.word, system.language)
    } else if name.hasPrefix("iso-") {
      (issuer, word, language) = ("iso", String(name.dropFirst(4)), nil)
    } else {
      (issuer, word, language) = (name, "", nil)
    }
    guard NamedStandards.names.contains(where: { StandardName($0).map(selects) == true }) else { return nil }
  }

  /// Whether a name ends with a number that is ISO's, and not with a year.
  private static func isShort(_ name: String) -> Bool {
    name.hasPrefix("iso-") && NamedStandards.names.contains { number(of: $0).map { "iso-\($0)" } == name }
  }

  /// The number that ISO gave a standard.
  private static func number(of name: String) -> String? {
    guard let parts = StandardName(name), parts.issuer == "iso" else { return nil }
    let number = parts.edition.split(separator: "-").first.map { String($0) }
    return number == "1996" ? nil : number
  }

  /// Whether one of those meant writes the script with this ISO 15924 code.
  func writes(_ script: String) -> Bool {
    NamedStandards.names.contains { name in StandardName(name).map { $0.to == script && selects($0) } == true }
  }

  /// Whether a standard is one of those meant.
  func selects(_ standard: StandardName) -> Bool {
    let parts = standard.edition.split(separator: "-").map { String($0) }
    return (issuer == nil || standard.issuer == issuer) && (language == nil || standard.language == language)
      && (word.isEmpty || parts.contains(word) && (issuer == nil || parts.first == word))
      && (year == nil || parts.contains(year ?? ""))
  }
}
