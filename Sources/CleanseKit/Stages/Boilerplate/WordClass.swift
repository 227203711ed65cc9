/// What kinds of words a word belongs to, whatever line it stands in.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt16
  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Grammar words, frequent in prose and rare in menus.
  static let stop = WordClass(rawValue: 1)
  /// Months, days, "updated", "ago": the words of a line that only tells a time.
  static let date = WordClass(rawValue: 2)
  /// Months and days alone.
  static let calendar = WordClass(rawValue: 4)
  /// Networks and the words around them: "share", "facebook".
  static let social = WordClass(rawValue: 8)
  /// Networks alone.
  static let network = WordClass(rawValue: 32)
  /// What news sites call themselves: "gazette", "agency".
  static let medium = WordClass(rawValue: 16)
  /// Words that tell what somebody did or said, which no page says of itself: "he", "told", "were".
  static let narrative = WordClass(rawValue: 64)
}
