/// Brings letters to one case, so that words compare equal whatever their capitals.
public struct FoldCase: Stage {
  /// The options of `fold-case`.
  public struct Options: StageOptions {
    /// What letters are brought to.
    public var mapping = CaseMapping.fold
    /// A BCP 47 code, or nothing.
    public var language = ""

    public init() {}

    public static let all = [
      Option(
        "mapping", \Self.mapping,
        "Full folding, folding of one letter to one, folding with a dotless i, or plain lower case."),
      Option(
        "language", \Self.language,
        "The language of the text, as a BCP 47 code such as tr, az or lt, where lower case depends on it."),
    ]
  }

  /// ICU's mapping of one thread, and what a run of letters becomes.
  public struct Scratch {
    let mapper: CaseMapper
    var mapped: [UInt8] = []
  }

  static let folded = Rule(0, "folded", "A letter is folded, so that words compare equal whatever their case.")
  static let lowered = Rule(1, "lowered", "A capital letter becomes a small one.")

  public static let summary = "Brings letters to one case, so that words compare equal whatever their capitals."
  public static let discussion = """
    `fold` is full case folding (CaseFolding.txt): what compares equal without regard to case becomes the same, so ß \
    becomes ss and a final ς becomes σ. `simple` folds one letter to one letter and leaves ß. `turkic` folds I to ı and \
    İ to i, as Turkish and Azerbaijani need. `lower` writes small letters as a reader would, with the rules of \
    `language`: a Σ that ends a word becomes ς, and in Lithuanian an i keeps its dot below an accent. The results are \
    ICU's. Capitals are evidence for other stages: put this one after all that go by names, sentences and lines, and \
    after repair-mojibake. Folding may take a letter apart (ΐ): put normalize-unicode after it where a form must hold.
    """
  public static let rules = [folded, lowered]

  public static let examples = [
    Example("Full folding", "The STRASSE and the Straße", becomes: "the strasse and the strasse", rules: ["folded"]),
    Example("Greek", "ΟΔΟΣ οδός", becomes: "οδοσ οδόσ", rules: ["folded"]),
    Example(
      "Letter for letter", "STRAẞE Straße ΟΔΟΣ", becomes: "straße straße οδοσ", options: "\"mapping\": \"simple\"",
      rules: ["folded"]),
    Example(
      "Turkish folding", "IŞIK İzmir", becomes: "ışık izmir", options: "\"mapping\": \"turkic\"", rules: ["folded"]),
    Example(
      "Lower case, as it is written", "Straße ΟΔΟΣ", becomes: "straße οδος", options: "\"mapping\": \"lower\"",
      rules: ["lowered"]),
    Example(
      "Lower case of a language", "DİYARBAKIR", becomes: "diyarbakır",
      options: "\"mapping\": \"lower\", \"language\": \"tr\"", rules: ["lowered"]),
    Example("Small letters, digits, scripts without case", unchanged: "plain text, 42 ñandú, 北京, مرحبا, हिन्दी", rules: []),
    Example(
      "ß is a small letter", unchanged: "straße, ﬁsh, οδός", options: "\"mapping\": \"lower\"", rules: []),
  ]

  /// Lower case depends on the word that a letter stands in; folding on nothing but the letter.
  public var scope: Scope { isContextual ? .line : .window }
  private let mapping: CaseMapping
  private let language: String
  private let table: CaseTable
  private let rule: Rule
  private let isContextual: Bool
  /// Whether a capital I becomes another letter than i.
  private let isTurkic: Bool
  /// Whether the language has rules of its own (SpecialCasing.txt), so that ICU is asked of each word.
  private let isTailored: Bool

  public init(_ options: Options) throws(StageError) {
    mapping = options.mapping
    try Self.check(options)
    language = mapping == .turkic ? "tr" : options.language
    isContextual = mapping == .lower
    rule = isContextual ? Self.lowered : Self.folded
    let primary = language.split(separator: "-").first ?? ""
    isTurkic = ["tr", "az"].contains(primary.lowercased())
    isTailored = isContextual && (isTurkic || primary.lowercased() == "lt")
    let mapper = try CaseMapper(lower: isContextual, language: language)
    table = mapping == .simple ? CaseTable() : try CaseTable(mapper, lower: isContextual)
  }

  private static func check(_ options: Options) throws(StageError) {
    guard !options.language.isEmpty else { return }
    guard options.mapping == .lower else {
      let way =
        options.mapping == .turkic
        ? "leave it out" : "take \"mapping\": \"lower\", or \"turkic\" for a dotless i, or leave it out"
      throw StageError(option: "language", "'language' bears on \"mapping\": \"lower\" alone; \(way)")
    }
    let parts = options.language.utf8.split(separator: 0x2D, omittingEmptySubsequences: false)
    let isCode =
      (2...3).contains(parts[0].count) && parts[0].allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
      && parts.dropFirst().allSatisfy { (1...8).contains($0.count) && $0.allSatisfy(isAlphanumeric) }
    guard isCode else {
      throw StageError(
        option: "language", "'language' must be a BCP 47 code such as tr or lt; this is '\(options.language)'")
    }
  }

  public func makeScratch() throws(StageError) -> Scratch {
    Scratch(mapper: try CaseMapper(lower: isContextual, language: language))
  }

  public func find(
    in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings
  ) throws(StageError) {
    var done = 0
    while true {
      let start = nextCandidate(in: text, from: done)
      guard start < text.count else { return }
      if isContextual {
        let word = word(around: start, from: done, in: text)
        try mapWord(word, from: start, of: text, &scratch, &findings)
        done = word.upperBound
      } else {
        let run = run(from: start, in: text)
        try mapRun(run, of: text, &scratch, &findings)
        done = run.upperBound
      }
    }
  }

  /// The next character that the mapping changes, or the end.
  private func nextCandidate(in text: borrowing Text, from offset: Int) -> Int {
    var at = offset
    while at < text.count {
      if text[at] < 0x80 {
        at = text.next(in: 0x41...0x5A, orNonASCII: true, from: at)
        guard at < text.count, text[at] >= 0x80 else { return at }
      }
      let scalar = text.scalar(at: at)
      if table.changes(scalar.value) { return at }
      at += scalar.length
    }
    return at
  }

  /// The characters from `start` on that the mapping changes one and all.
  private func run(from start: Int, in text: borrowing Text) -> Range<Int> {
    var end = start
    while end < text.count {
      let scalar = text.scalar(at: end)
      guard table.changes(scalar.value) else { break }
      end += scalar.length
    }
    return start..<end
  }

  /// What stands between two blanks around `offset`, no further back than `least`: across a blank, no letter bears on
  /// another (Unicode Standard, table 3-17).
  private func word(around offset: Int, from least: Int, in text: borrowing Text) -> Range<Int> {
    var start = offset
    while start > least, text[start - 1] > 0x20 { start -= 1 }
    return start..<text.next(in: Self.blanks, from: offset)
  }

  private static let blanks = ByteSet { $0 <= 0x20 }

  private func mapWord(
    _ word: Range<Int>, from first: Int, of text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings
  ) throws(StageError) {
    guard isPlain(word, in: text) || !isTailored && isRegular(word, in: text) else {
      try map(word, of: text, &scratch, &findings)
      return
    }
    var at = first
    while at < word.upperBound {
      let run = run(from: at, in: text)
      try mapRun(run, of: text, &scratch, &findings)
      at = min(nextCandidate(in: text, from: run.upperBound), word.upperBound)
    }
  }

  private func mapRun(
    _ run: Range<Int>, of text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings
  ) throws(StageError) {
    scratch.mapped.removeAll(keepingCapacity: true)
    if isPlain(run, in: text) {
      for i in run { scratch.mapped.append(text[i] | 0x20) }
    } else if isRegular(run, in: text) {
      mapSimply(run, of: text, &scratch.mapped)
    } else {
      return try map(run, of: text, &scratch, &findings)
    }
    findings.replace(run, with: scratch.mapped.span, rule)
  }

  /// Whether all is ASCII, and no letter in it means anything else in the language.
  private func isPlain(_ range: Range<Int>, in text: borrowing Text) -> Bool {
    for i in range where text[i] >= 0x80 || isTurkic && text[i] == 0x49 { return false }
    return true
  }

  /// Whether each letter becomes its simple mapping, whatever stands beside it.
  private func isRegular(_ range: Range<Int>, in text: borrowing Text) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      if table.isSpecial(scalar.value) { return false }
      at += scalar.length
    }
    return true
  }

  private func mapSimply(_ run: Range<Int>, of text: borrowing Text, _ mapped: inout [UInt8]) {
    var at = run.lowerBound
    while at < run.upperBound {
      let scalar = text.scalar(at: at)
      let small = table.small(of: scalar.value)
      mapped.append(contentsOf: UTF8.encode(Unicode.Scalar(small)!)!)
      at += scalar.length
    }
  }

  /// Lets ICU map what stands in `range`.
  private func map(
    _ range: Range<Int>, of text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings
  ) throws(StageError) {
    let bytes = text.bytes
    try scratch.mapper.forEachChange(in: bytes.extracting(range)) { change, mapped in
      let span = change.lowerBound + range.lowerBound..<change.upperBound + range.lowerBound
      findings.replace(span, with: mapped, rule)
    }
  }
}
