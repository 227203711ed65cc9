/// One line of a page that has something in it, and what can be said of it without looking at its neighbours.
struct PageLine: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt32
    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// It ends as a sentence does, closing quotes and brackets aside.
    static let endsSentence = Traits(rawValue: 1)
    static let endsWithColon = Traits(rawValue: 2)
    static let startsLowercase = Traits(rawValue: 4)
    static let startsWithQuote = Traits(rawValue: 8)
    /// It starts with a bullet or a number and a stop.
    static let startsAsItem = Traits(rawValue: 16)
    static let hasAddress = Traits(rawValue: 32)
    static let hasCurrency = Traits(rawValue: 64)
    static let hasColon = Traits(rawValue: 128)
    static let startsWithCopyright = Traits(rawValue: 256)
    static let hasMail = Traits(rawValue: 512)
    static let endsWithEllipsis = Traits(rawValue: 1024)
    static let hasPhone = Traits(rawValue: 2048)
  }

  /// Where the visible part starts and ends, in bytes of the text.
  var start = 0
  var end = 0
  /// Its number among all lines of the text.
  var line: Int32 = 0
  /// Scalars, an ideograph counting as two: how much room it takes.
  var width: Int32 = 0
  var words: Int32 = 0
  var stopWords: Int32 = 0
  /// Words with a capital first, and words that have cased letters first at all.
  var capitalized: Int32 = 0
  var cased: Int32 = 0
  /// Words of two letters or more in capitals throughout.
  var shouted: Int32 = 0
  var numbers: Int32 = 0
  var dateWords: Int32 = 0
  var calendarWords: Int32 = 0
  var socialWords: Int32 = 0
  var networkWords: Int32 = 0
  var mediumWords: Int32 = 0
  var narrativeWords: Int32 = 0
  /// Words that phrases for whole lines cover, wherever they stand.
  var menuWords: Int32 = 0
  var commas: Int32 = 0
  /// Marks that end a sentence, followed by a space and more text.
  var innerSentences: Int32 = 0
  /// `|`, `•`, `›` and other marks that stand between links.
  var separators: Int32 = 0
  /// `{}[]<>=;\` and other marks of program text.
  var codeMarks: Int32 = 0
  /// Phrases found anywhere in the line that prove nothing alone.
  var cues: Int32 = 0
  var traits: Traits = []
  /// Equal for lines of the same words, numbers aside.
  var key: UInt64 = 0
  var firstWord: UInt32 = 0
  /// The rule that speaks most strongly against the line, or -1.
  var rule: Int16 = -1
  var strength = Strength.none

  var range: Range<Int> { start..<end }

  /// Whether it reads as running text.
  var isProse: Bool {
    if traits.contains(.endsSentence) { return width >= 60 && words >= 9 && stopWords * 8 >= words }
    return width >= 90 && words >= 14 && stopWords * 5 >= words
  }

  /// Whether it is a sentence that tells what somebody did or said: phrases of the page may stand in one.
  var isNarration: Bool { traits.contains(.endsSentence) && narrativeWords > 0 && words >= 6 }

  /// Whether it is part of the text proper: prose that no rule speaks against.
  var isBody: Bool { strength < .likely && isProse }

  /// Whether it could be the title of a text: some words, capitals or no case at all, no boilerplate.
  var isHeadline: Bool {
    strength < .likely && words >= 3 && words <= 30 && width <= 160 && !traits.contains(.startsLowercase)
      && stopWords * 2 <= words + 2 && menuWords < words
  }

  /// Whether it is as short and unpunctuated as the text of a link.
  var isLinkLike: Bool { words <= 6 && width <= 48 && !traits.contains(.endsSentence) }
}

/// How strongly a rule speaks against a line.
enum Strength: UInt8, Comparable, Sendable {
  case none
  /// In a row of short lines only.
  case hint
  /// At the edges of the text, or beside other lines that go.
  case likely
  /// Wherever it stands.
  case sure

  static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
}
