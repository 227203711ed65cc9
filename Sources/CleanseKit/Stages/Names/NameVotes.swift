/// Tells languages of one script apart by their words: how often each is one of the names of either.
enum NameVotes {
  /// What a word is worth by its familiarity, from none on: tenths of the natural logarithm of how often names have it.
  private static let worth = [-23, 1, 9, 16, 21]
  /// By how much Arabic, which most news in its script is in, goes before others: a natural logarithm.
  private static let ofArabic = 10

  /// The language of `languages` that names of these words are likeliest in, the first where several are.
  static func language(of words: [[UInt32]], among languages: [String]) -> String? {
    var best: (language: String, score: Int)?
    for language in languages {
      var score = language == "ar" ? ofArabic : 0
      var at = 0
      while at < words.count {
        let count = NameRomanizer.isCompound(words, at) ? 2 : 1
        let word = NameScalars.read(Array(words[at..<at + count].joined()), language)
        score += worth[KnownNames.familiarity(of: word, language)]
        at += count
      }
      if best.map({ score > $0.score }) ?? true { best = (language, score) }
    }
    return best?.language
  }
}
