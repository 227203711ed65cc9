/// Puts the noun of an institution before the name it is tied to: `Bank of England`, where the model saw `England` alone.
enum NameHeads {
  /// Where the name that begins at `at` begins with its noun: two labels before where a noun that institutions are made
  /// with and `of` stand there, both outside names.
  static func start(
    of at: Int, labels: [UInt8], words: [NameFeatures.Word], _ text: borrowing Text
  ) -> Int {
    guard at >= 2, labels[at - 1] == 0, labels[at - 2] == 0 else { return at }
    // The word before the run is the first of `words`.
    let (head, of, name) = (words[at - 1], words[at].token, words[at + 1].token)
    guard of.gap == .blank, name.gap == .blank, head.token.canName, isOf(of, text) else { return at }
    return NameLexicon.Classes(rawValue: head.classes).contains(.head) ? at - 2 : at
  }

  static func isOf(_ token: NameToken, _ text: borrowing Text) -> Bool {
    token.keyEnd - token.start == 2 && text.starts(with: "of", at: token.start)
  }
}
