/// Splits a text into sentences and points at those that are broken; it rewrites nothing unless told to.
public struct FlagSentences: Stage {
  /// What the stage can be told.
  public struct Options: StageOptions {
    /// Whether each sentence becomes an annotation.
    public var sentences = false
    /// Whether the grammar of English sentences is looked at.
    public var grammar = true
    /// The defaults.
    public init() {}
    /// All options.
    public static let all = [
      Option("sentences", \Self.sentences, "Publishes each sentence as an annotation."),
      Option(
        "grammar", \Self.grammar,
        "Looks at words and grammar; without it only stops, layout, brackets and quotes are flagged, much faster."),
    ]
  }

  /// The tokens of the sentence at hand.
  public struct Scratch {
    var tokens: [GrammarToken] = []
    var tagging = TokenTagging()
    var misspelling = Misspelling()
    var marks = UnbalancedMarks()
  }

  static let sentence = Rule(0, "sentence", "A sentence.")

  public static let summary = "Marks sentences, and flags those whose layout or grammar is broken."
  public static let discussion = """
    English is split by a trained model of the words around every place in which a sentence may end, other languages by \
    the terminators of all scripts and rules for titles, initials, abbreviations, numbers, addresses. Blank lines end a \
    sentence always, wrapped lines never. Missing capitals and missing spaces are no obstacle, and in English, Arabic, \
    Persian and Russian a new sentence is seen where the stop before it is missing. Whether a sentence without a stop is \
    a headline, lost its stop, or breaks off, trained models say too.

    Grammar is looked at in English sentences only, by rules over lists of words and over the parts of speech that a \
    trained tagger sees: names, collective nouns, quantities and subjunctives stay alone, and so do sentences most of \
    whose words no English list has. Most flags suggest the repair of just their span; none is applied unless the \
    pipeline sets `apply`.
    """
  public static let rules: [Rule] =
    [
      sentence, LayoutFlags.lineWrap, LayoutFlags.hyphenBreak, StopFlags.missingSpace, StopFlags.missingTerminal,
      StopFlags.truncated,
    ] + GrammarFlags.rules + [UnbalancedMarks.bracket, UnbalancedMarks.quote, GluedDateline.rule]
  public static let writes: Marks = .sentences
  public static let reads: Marks = .names
  public static let defaultApply = Apply.never
  public static let isLossy = false
  private let options: Options
  /// Whether a text breaks off shows at its end only.
  public let scope = Scope.document

  public init(_ options: Options) { self.options = options }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    if options.sentences {
      for sentence in text.sentences { findings.sentence(sentence.range, Self.sentence) }
    }
    LayoutFlags().find(in: text, into: &findings)
    StopFlags().find(in: text, into: &findings)
    scratch.marks.find(in: text, into: &findings)
    GluedDateline().find(in: text, into: &findings)
    guard options.grammar else { return }
    var grammar = GrammarFlags(text)
    grammar.find(in: text, using: &scratch, into: &findings)
  }

  public func makeScratch() -> Scratch { Scratch() }
}
