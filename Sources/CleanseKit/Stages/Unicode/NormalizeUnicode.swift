/// Brings text to a Unicode normalization form.
public struct NormalizeUnicode: Stage {
  /// The options of `normalize-unicode`.
  public struct Options: StageOptions {
    /// The form to bring text to.
    public var form = NormalizationForm.nfc

    public init() {}
    public static let all = [Option("form", \Self.form, "The normalization form to bring text to.")]
  }

  /// ICU's normalizers of one thread.
  public struct Scratch {
    let normalizer: UnicodeNormalizer
    /// For forms that change more than canonical equivalence does: tells the kinds of change apart.
    let kinds: (canonical: UnicodeNormalizer, compatible: UnicodeNormalizer)?
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
    let normalizer = try UnicodeNormalizer(form)
    guard form.isCompatible else { return Scratch(normalizer: normalizer, kinds: nil) }
    return Scratch(normalizer: normalizer, kinds: (try UnicodeNormalizer(.nfd), try UnicodeNormalizer(.nfkd)))
  }

  public func find(
    in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings
  ) throws(StageError) {
    var at = 0
    while let segment = nextSegment(of: text, from: at) {
      try normalize(segment, of: text, scratch, &findings)
      at = segment.upperBound
    }
  }

  /// The next stretch that may change, from one boundary of the form to another; nil where none is left. `offset` is a
  /// boundary.
  private func nextSegment(of text: borrowing Text, from offset: Int) -> Range<Int>? {
    var at = offset
    var start = offset
    var lastClass: UInt8 = 0
    while true {
      let plain = passPlain(text, from: at)
      if plain > at {
        start = plain - 1
        at = plain
        lastClass = 0
      }
      guard at < text.count else { return nil }
      let scalar = text.scalar(at: at)
      let answer = table.answer(scalar.value)
      if answer == NormalizationTable.passes {
        start = at
        lastClass = 0
      } else if answer == NormalizationTable.unsure || answer < lastClass {
        return start..<nextBoundary(in: text, from: at + scalar.length)
      } else {
        lastClass = answer
      }
      at += scalar.length
    }
  }

  /// The end of the ASCII characters from `offset` on that are in the form: all, but for capital letters that are folded.
  @inline(__always)
  private func passPlain(_ text: borrowing Text, from offset: Int) -> Int {
    guard text[offset] < 0x80 else { return offset }
    guard form == .nfkcCasefold else { return text.nextNonASCII(from: offset) }
    return text.next(in: Self.unfolded, from: offset)
  }

  private static let unfolded = ByteSet { $0 >= 0x80 || (0x41...0x5A).contains($0) }

  private func nextBoundary(in text: borrowing Text, from offset: Int) -> Int {
    var at = offset
    while at < text.count {
      let scalar = text.scalar(at: at)
      if table.answer(scalar.value) == NormalizationTable.passes { break }
      at += scalar.length
    }
    return at
  }

  private func normalize(
    _ segment: Range<Int>, of text: borrowing Text, _ scratch: Scratch, _ findings: inout Findings
  ) throws(StageError) {
    let source = text.bytes.extracting(segment)
    var changes: [Change] = []
    var bytes: [UInt8] = []
    try scratch.normalizer.forEachChange(in: source) { range, target in
      changes.append(Change(source: range, target: bytes.count..<bytes.count + target.count))
      for i in target.indices { bytes.append(target[i]) }
    }
    for change in changes {
      let target = bytes.span.extracting(change.target)
      let rule = try scratch.rule(of: source.extracting(change.source), target)
      let range = change.source.lowerBound + segment.lowerBound..<change.source.upperBound + segment.lowerBound
      findings.replace(range, with: target, rule)
    }
  }

  private struct Change {
    let source: Range<Int>
    let target: Range<Int>
  }
}

extension NormalizeUnicode.Scratch {
  /// The rule by which `source` became `target`: they are canonically equivalent when their NFD is equal, compatible
  /// when their NFKD is (UAX #15, section 1.1).
  func rule(of source: Span<UInt8>, _ target: Span<UInt8>) throws(StageError) -> Rule {
    guard let kinds else { return NormalizeUnicode.canonical }
    if try kinds.canonical.normalized(source) == kinds.canonical.normalized(target) {
      return NormalizeUnicode.canonical
    }
    if try kinds.compatible.normalized(source) == kinds.compatible.normalized(target) {
      return NormalizeUnicode.compatibility
    }
    return NormalizeUnicode.casefold
  }
}
