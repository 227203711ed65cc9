/// One edit that a stage proposes: the bytes in `start ..< end` become those at `at` in the arena.
struct Edit {
  var start: UInt32
  var end: UInt32
  var at: UInt32
  var length: UInt32
  var rule: UInt16
  /// Index into `Findings.evidence`, or -1.
  var evidence: Int32 = -1

  var range: Range<Int> { Int(start)..<Int(end) }
}

/// Why an edit is proposed, where its rule's own sentence does not say it all.
struct Evidence {
  let reason: String?
  let confidence: Double
}

/// What a stage found in one text: edits, remarks, protected spans; only the pipeline acts on them.
///
/// Ranges are half-open byte ranges of the text that the stage read, on scalar boundaries. Edits may abut but not
/// overlap; of two that do, the earlier, then the longer, then the one of the earlier rule is applied, and the other
/// becomes a flag. They are cheapest to give in ascending order.
public struct Findings: ~Copyable {
  var edits: [Edit] = []
  var arena: [UInt8] = []
  var evidence: [Evidence] = []
  var remarks: [Remark] = []
  var protected: [Mark] = []
  var rejection: (rule: UInt16, reason: String)?
  /// Names and sentences, where nobody asks for more of them than later stages need: `isBrief`.
  private(set) var briefNames: [Mark] = []
  private(set) var briefSentences: [Mark] = []
  /// The numbers of rules of which nothing brief is kept.
  var silenced: Set<UInt16> = []
  /// Whether names and sentences are kept as marks alone, and labels not at all.
  var isBrief = false
  /// Whether somebody asks why things were kept; `considered` records nothing otherwise.
  public internal(set) var explains = false

  init() {}

  /// How many of the remarks are flags.
  var flagCount: Int {
    remarks.reduce(0) { count, remark in
      if case .flag = remark.content { count + 1 } else { count }
    }
  }

  mutating func removeAll() {
    edits.removeAll(keepingCapacity: true)
    arena.removeAll(keepingCapacity: true)
    evidence.removeAll(keepingCapacity: true)
    remarks.removeAll(keepingCapacity: true)
    protected.removeAll(keepingCapacity: true)
    briefNames.removeAll(keepingCapacity: true)
    briefSentences.removeAll(keepingCapacity: true)
    rejection = nil
  }

  /// Drops what is brief with its memory: a long document holds many names.
  mutating func forgetBrief() {
    if briefNames.count > 1 << 12 { briefNames = [] }
    if briefSentences.count > 1 << 12 { briefSentences = [] }
  }

  /// Proposes to take the bytes in `range` away.
  public mutating func remove(_ range: Range<Int>, _ rule: Rule, confidence: Double = 1, reason: String? = nil) {
    propose(range, at: arena.count, rule, confidence, reason)
  }

  /// Proposes that `bytes`, valid UTF-8, stand in place of `range`; an empty range is an insertion.
  public mutating func replace(
    _ range: Range<Int>, with bytes: Span<UInt8>, _ rule: Rule, confidence: Double = 1, reason: String? = nil
  ) {
    let at = arena.count
    append(bytes, to: &arena)
    propose(range, at: at, rule, confidence, reason)
  }

  /// Proposes that `bytes`, valid UTF-8, stand in place of `range`.
  public mutating func replace(
    _ range: Range<Int>, with bytes: [UInt8], _ rule: Rule, confidence: Double = 1, reason: String? = nil
  ) {
    let at = arena.count
    arena.append(contentsOf: bytes)
    propose(range, at: at, rule, confidence, reason)
  }

  /// Proposes that `string` stands in place of `range`.
  public mutating func replace(
    _ range: Range<Int>, with string: StaticString, _ rule: Rule, confidence: Double = 1, reason: String? = nil
  ) {
    let at = arena.count
    for i in 0..<string.utf8CodeUnitCount { unsafe arena.append(string.utf8Start[i]) }
    propose(range, at: at, rule, confidence, reason)
  }

  private mutating func propose(
    _ range: Range<Int>, at: Int, _ rule: Rule, _ confidence: Double, _ reason: String?
  ) {
    guard arena.count <= Int(UInt32.max) else {
      return reject(PipelineRule.tooLong, reason: "the edits of one stage hold more than 4 GiB; split the document")
    }
    var edit = Edit(
      start: UInt32(range.lowerBound), end: UInt32(range.upperBound), at: UInt32(at),
      length: UInt32(arena.count - at), rule: rule.number)
    if confidence != 1 || reason != nil {
      edit.evidence = Int32(evidence.count)
      evidence.append(Evidence(reason: reason, confidence: confidence))
    }
    edits.append(edit)
  }

  /// Points at `range`; `suggestions` are texts that would repair exactly that span, the best first.
  public mutating func flag(
    _ range: Range<Int>, _ rule: Rule, message: String? = nil, suggestions: [String] = [], confidence: Double = 1
  ) {
    remark(range, rule, .flag(suggestions: suggestions), message, confidence)
  }

  /// Says that `range` is a name; `protecting` it keeps later stages from editing it.
  public mutating func name(
    _ range: Range<Int>, _ details: NameDetails, _ rule: Rule, confidence: Double = 1, protecting: Bool = true
  ) {
    if isBrief {
      if !silenced.contains(rule.number) { briefNames.append(Mark(range: range, value: details.key)) }
    } else {
      remark(range, rule, .name(details), nil, confidence)
    }
    if protecting { protect(range, .name) }
  }

  /// Says that `range` is a sentence.
  public mutating func sentence(_ range: Range<Int>, _ rule: Rule) {
    if isBrief {
      if !silenced.contains(rule.number) { briefSentences.append(Mark(range: range, value: "")) }
    } else {
      remark(range, rule, .sentence, nil, 1)
    }
  }

  /// Keeps a fact about the document, such as its source, with the span that says it.
  public mutating func label(
    _ name: String, _ value: String, at range: Range<Int>, _ rule: Rule, confidence: Double = 1
  ) {
    remark(range, rule, .label(name: name, value: value), nil, confidence)
  }

  /// Says why `range` was looked at and kept; the reason is made only when somebody asks.
  public mutating func considered(_ range: Range<Int>, _ rule: Rule, reason: @autoclosure () -> String) {
    guard explains else { return }
    remark(range, rule, .kept, reason(), 1)
  }

  /// Keeps later stages from editing `range`, unless their `mayEdit` lists `kind`.
  public mutating func protect(_ range: Range<Int>, _ kind: Protection) {
    protected.append(Mark(range: range, value: kind.rawValue))
  }

  /// Says that the document cannot be cleaned; it goes to the rejects whole.
  public mutating func reject(_ rule: Rule, reason: String) {
    rejection = rejection ?? (rule.number, reason)
  }

  private mutating func remark(
    _ range: Range<Int>, _ rule: Rule, _ content: Remark.Content, _ message: String?, _ confidence: Double
  ) {
    remarks.append(
      Remark(range: range, rule: rule.number, content: content, message: message, confidence: confidence))
  }

  func evidence(of edit: Edit) -> Evidence {
    edit.evidence < 0 ? Evidence(reason: nil, confidence: 1) : evidence[Int(edit.evidence)]
  }
}
