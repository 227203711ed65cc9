/// Brings text to a Unicode normalization form.
public struct NormalizeUnicode: Stage {
  /// The options of `normalize-unicode`.
  public struct Options: StageOptions {
    /// The form to bring text to.
    public var form = NormalizationForm.nfc

    public init() {}
    public static let all = [Option("form", \Self.form, "The normalization form to bring text to.")]
  }

  /// ICU's normalizers of one thread, and what they said of late.
  public struct Scratch {
    let normalizer: UnicodeNormalizer
    /// For forms that change more than canonical equivalence does: tells the kinds of change apart.
    let kinds: KindsOfChange?
    var memo = NormalizationMemo()
  }

  public static let summary = "Brings text to a Unicode normalization form."
  public static let discussion = """
    The same letter can be written as one character or as a letter and a mark; they look alike and compare unequal. \
    nfc joins them, nfd takes them apart; both keep every difference that a reader sees. nfkc and nfkd also replace \
    compatibility characters (ligatures, full-width forms, superscripts) by plain ones, and nfkc-casefold folds case \
    and drops what is ignorable besides. The result is ICU's, byte for byte.
    """

  static let canonical = Rule(0, "canonical", "A character is written in another of its canonically equivalent ways.")
  static let compatibility = Rule(
    1, "compatibility", "A compatibility character stands for plain characters, from which it differs in looks.")
  static let casefold = Rule(2, "casefold", "Letters are folded to lower case, and ignorable characters dropped.")
  public static let rules = [canonical, compatibility, casefold]

  public static let examples = [
    Example(
      "A letter and its accent become one", "Cafe\u{301} Zu\u{308}rich", becomes: "Café Zürich", rules: ["canonical"]),
    Example("Marks in another order", "q\u{307}\u{323}", becomes: "q\u{323}\u{307}", rules: ["canonical"]),
    Example("nfc leaves ligatures and full-width forms alone", unchanged: "ﬁle ＡＢＣ x²", rules: []),
    Example(
      "nfkc does not", "ﬁle ＡＢＣ x²", becomes: "file ABC x2", options: "\"form\": \"nfkc\"", rules: ["compatibility"]),
    Example("Taken apart", "Café", becomes: "Cafe\u{301}", options: "\"form\": \"nfd\"", rules: ["canonical"]),
    Example(
      "Folded", "STRASSE Straße", becomes: "strasse strasse", options: "\"form\": \"nfkc-casefold\"",
      rules: ["casefold"]),
  ]

  public var scope: Scope { .window }
  private let form: NormalizationForm
  private let table: NormalizationTable

  public init(_ options: Options) {
    form = options.form
    table = NormalizationTable(options.form)
  }

  public func makeScratch() throws(StageError) -> Scratch {
    Scratch(normalizer: try UnicodeNormalizer(form), kinds: form.isCompatible ? try KindsOfChange() : nil)
  }

  public func find(
    in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings
  ) throws(StageError) {
    var at = 0
    while let segment = table.nextSegment(of: text, from: at) {
      if segment.count <= NormalizationMemo.longest {
        try normalizeShort(segment, of: text, &scratch, &findings)
      } else {
        try scratch.normalize(segment, of: text) { range, target, rule in
          findings.replace(range.shifted(by: segment.lowerBound), with: target, rule)
        }
      }
      at = segment.upperBound
    }
  }

  private func normalizeShort(
    _ segment: Range<Int>, of text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings
  ) throws(StageError) {
    let key = NormalizationMemo.Key(segment, of: text)
    if scratch.memo.propose(key, at: segment.lowerBound, &findings) { return }
    var memo = NormalizationMemo()
    swap(&memo, &scratch.memo)
    let first = memo.begin()
    try scratch.normalize(segment, of: text) { range, target, rule in memo.add(range, target, rule) }
    memo.end(key, from: first)
    swap(&memo, &scratch.memo)
    _ = scratch.memo.propose(key, at: segment.lowerBound, &findings)
  }
}

extension NormalizeUnicode.Scratch {
  /// Calls `body` with each change of the segment, in positions of the segment.
  fileprivate func normalize(
    _ segment: Range<Int>, of text: borrowing Text, _ body: (Range<Int>, Span<UInt8>, Rule) -> Void
  ) throws(StageError) {
    let source = text.bytes.extracting(segment)
    var failure: StageError?
    try normalizer.forEachChange(in: source) { range, target in
      do throws(StageError) {
        body(range, target, try kinds?.rule(of: source.extracting(range), target) ?? NormalizeUnicode.canonical)
      } catch {
        failure = error
      }
    }
    if let failure { throw failure }
  }
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
