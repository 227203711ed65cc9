/// Why a line was cut or kept, in words.
enum LineReason {
  /// The page is none that the line model is asked of.
  case notAsked(lines: Int, rules: Int)
  /// The model would have cut too few lines to be heeded.
  case notHeeded(cut: Int, lines: Int)
  case headline
  case runningText
  /// The model decided. `probability` that it is text; from `least` on a line by itself stays; `weights` are what the
  /// groups of `LineFeatureGroup.all` add to the log odds.
  case judged(probability: Float, least: Float, weights: [Float], isKept: Bool)

  /// How many groups are named, at most.
  private static let mostNamed = 3
  /// Log odds that are worth a word.
  private static let leastNamed: Float = 0.1

  /// Whether the model had its say.
  var isJudgement: Bool {
    switch self {
    case .notAsked, .notHeeded: false
    case .headline, .runningText, .judged: true
    }
  }

  var words: String {
    switch self {
    case .notAsked(let lines, _) where !PageJudgement.pageLines.contains(lines):
      "the line model is asked of texts of \(PageJudgement.pageLines.lowerBound) to \(PageJudgement.pageLines.upperBound) "
        + "lines that have something in them; this one has \(lines)"
    case .notAsked(_, let rules):
      "the line model is asked where \(PageJudgement.leastRules) different rules found something; here it was \(rules)"
    case .notHeeded(let cut, let lines):
      "the line model would cut \(cut) of \(lines) lines, and is heeded where it would cut a tenth"
    case .headline: "it is taken for the headline of the text"
    case .runningText: "it stands in a row of paragraphs, which no model cuts"
    case .judged(let probability, let least, let weights, let isKept):
      Self.words(probability, least, weights, isKept)
    }
  }

  private static func words(_ probability: Float, _ least: Float, _ weights: [Float], _ isKept: Bool) -> String {
    var words = "text with \(percent(probability)) %, kept from \(percent(least)) % on"
    if (probability >= least) != isKept {
      words += isKept ? "; it stays with its neighbours" : "; it goes with its neighbours"
    }
    let named = zip(LineFeatureGroup.all, weights)
      .filter { isKept ? $0.1 >= leastNamed : $0.1 <= -leastNamed }
      .sorted { abs($0.1) > abs($1.1) }
      .prefix(mostNamed)
    guard !named.isEmpty else { return words }
    let list = named.map { "\($0.0.name) (\(signed($0.1)))" }.joined(separator: ", ")
    return words + "; \(isKept ? "for" : "against") it: \(list)"
  }

  private static func percent(_ share: Float) -> Int { Int((min(1, max(0, share)) * 100).rounded()) }

  /// With a sign and one decimal.
  private static func signed(_ value: Float) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return "\(value < 0 ? "−" : "+")\(tenths / 10).\(tenths % 10)"
  }
}
