/// A rule of grammar: one reason to flag a word of an English sentence. Its examples are its manual and its tests.
protocol GrammarRule: Sendable {
  static var rule: Rule { get }
  static var examples: [GrammarExample] { get }
  /// Flags what breaks the rule in the tagged tokens of one sentence.
  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings)
}

/// A sentence with the words that a rule flags and the first repair of each, or one that it leaves alone.
struct GrammarExample: Sendable {
  let text: String
  /// "wrong>right" for each flag.
  let flags: [String]

  init(_ text: String, _ flags: String...) {
    self.text = text
    self.flags = flags
  }
}

/// The rules in the order of their looking. To add one: a file, and a line here.
enum GrammarRules {
  /// The number of the first of them in the list of the stage.
  static let first: UInt16 = 6

  static let all: [any GrammarRule] = [
    SubjectAgreement(), DoubledWords(), PronounAgreement(), ArticleForm(), ThereAgreement(), DeterminerAgreement(),
    VerbForms(), LexicalAgreement(), ClauseAgreement(), MassNouns(), WrongPreposition(), ConfusedWords(),
    ProperCapitals(),
    ParticipleForms(), ReflexivePronouns(), DoubleComparison(), IrregularForms(),
    ReciprocalPossessive(), MissingArticle(), MissingObject(), RunOn(), MissingComma(), NeedlessComma(),
  ]

  static let rules: [Rule] = all.map { type(of: $0).rule }
}

extension Findings {
  /// Whether one of the last flags lies on some of these bytes.
  func hasFlag(on range: Range<Int>) -> Bool {
    remarks.suffix(16).contains {
      if case .flag = $0.content { $0.range.overlaps(range) } else { false }
    }
  }
}
