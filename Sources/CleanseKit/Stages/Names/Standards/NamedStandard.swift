/// A published romanisation standard, in all editions that agree: its rules, and what becomes of capitals.
///
/// A name has six parts in the manner of ISO 24229: who issued it, the language (ISO 639-2 or 639-3), the scripts that it
/// reads and writes (ISO 15924), and which edition it is.
struct NamedStandard: Sendable {
  /// What becomes of capitals.
  enum LetterCase: Sendable {
    /// Nothing: the script has none, or the rules see to them.
    case none
    /// Each word begins with one.
    case words
    /// All letters are capitals.
    case capitals
    /// Rules are over small letters, and each word takes its capitals over.
    case carried
    /// So too, and of two letters under a ligature both are capitals.
    case carriedLigatures
    /// So too, and the capital of i is İ.
    case carriedTurkic
  }

  let names: [String]
  /// Rules in ICU's syntax (UTS #35, transforms), run one after the other; `$end` is what a word ends at.
  let rules: [String]
  let letterCase: LetterCase

  init(_ names: [String], _ rules: [String], letterCase: LetterCase = .none) {
    self.names = names
    self.rules = rules
    self.letterCase = letterCase
  }

  /// The rules as one text, in which all capitals are made small where words take them over.
  var source: String {
    let start = "$end = [^[:L:][:M:]];\n::NFC;\n"
    let isCarried = letterCase == .carried || letterCase == .carriedLigatures || letterCase == .carriedTurkic
    return start + (isCarried ? "::Lower;\n" : "") + rules.joined(separator: "\n::Null;\n")
  }
}

/// The parts of a standard's name.
struct StandardName {
  let issuer: String
  /// The BCP 47 code of the language.
  let language: String
  let from: String
  let to: String
  let edition: String

  /// Nil where `name` is not of the form `issuer-language-Script-Script-edition`.
  init?(_ name: String) {
    let parts = name.split(separator: "-", maxSplits: 4).map { String($0) }
    guard parts.count == 5, let language = NameLanguage.subtag(parts[1]) else { return nil }
    (issuer, self.language, from, to, edition) = (parts[0], language, parts[2], parts[3], parts[4])
  }
}
