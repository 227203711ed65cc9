/// One reason to take a line for boilerplate: phrases, and where phrases do not say it, a test of the line.
struct BoilerplateRule: Sendable {
  typealias Test = @Sendable (_ line: PageLine, _ text: borrowing Text) -> Strength

  /// Kebab-case.
  let name: StaticString
  /// One sentence.
  let summary: StaticString
  let phrases: [Phrases]
  /// Asked of every line; the stronger of phrases and test counts.
  let test: Test?
  /// Whether such a line tends to stand after the end of the text.
  let endsText: Bool
  let examples: [Example]

  init(
    _ name: StaticString, _ summary: StaticString, phrases: [Phrases] = [], endsText: Bool = false, examples: [Example],
    test: Test? = nil
  ) {
    self.name = name
    self.summary = summary
    self.phrases = phrases
    self.test = test
    self.endsText = endsText
    self.examples = examples
  }
}
