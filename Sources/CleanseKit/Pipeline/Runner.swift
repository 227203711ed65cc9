internal import CCleanseICU

/// Runs one document after the other through the stages of a pipeline; one for each thread.
public struct Runner: ~Copyable {
  /// The largest document in bytes: offsets take 32 bits, and a text may grow on its way.
  public static let documentLimit = 1 << 30

  private let encoding: Encoding
  private let plan: [PlannedStage]
  private let patterns: ProtectPatterns
  private let lanes: [Lane]
  private var findings: Findings
  private var spare: ByteBuffer
  private var keepsOrigin: Bool
  /// The document that was cleaned last.
  public private(set) var document: Document

  init(_ pipeline: Pipeline, explains: Bool, keepsOrigin: Bool) throws(StageError) {
    var lanes: [Lane] = []
    for stage in pipeline.plan { lanes.append(try stage.makeLane()) }
    let patterns = try ProtectPatterns(pipeline.protect)
    encoding = pipeline.input.encoding
    plan = pipeline.plan
    self.lanes = lanes
    self.keepsOrigin = keepsOrigin
    self.patterns = patterns
    findings = Findings()
    findings.explains = explains
    findings.isBrief = !keepsOrigin
    spare = ByteBuffer()
    document = Document()
  }

  /// Cleans the raw bytes of a file: decodes them, then runs all stages; the result is `document`.
  ///
  /// With `markdown`, stages leave everything but prose alone, unless their `mayEdit` lists `markup`.
  public mutating func clean(_ raw: Span<UInt8>, as format: Format = .text) {
    begin(rawCount: raw.count)
    guard document.rejection == nil else { return }
    Decoding.decode(raw, encoding, into: &document, keepsOrigin: keepsOrigin)
    if format == .markdown { protectMarkup() }
    runStages()
  }

  private mutating func protectMarkup() {
    var marks = MarkdownSpans(of: document.text).marks
    document.text.marks.holdsMarkup = !marks.isEmpty
    document.text.marks.protect(&marks)
  }

  /// Has the next documents keep as much as `detail` says.
  mutating func keep(_ detail: Detail) {
    findings.explains = detail == .explained
    keepsOrigin = detail != .text
    findings.isBrief = !keepsOrigin
  }

  /// The memory that waits for the next document, in bytes: about that of the longest one so far.
  var heldMemory: Int { spare.allocated + document.text.buffer.allocated }

  /// Cleans decoded text: valid UTF-8 in which each of `loneSurrogates` is the offset of a U+FFFD that stands for
  /// half of a surrogate pair.
  public mutating func cleanDecoded(_ text: Span<UInt8>, loneSurrogates: [Int] = [], as format: Format = .text) {
    begin(rawCount: text.count)
    guard document.rejection == nil else { return }
    document.text.buffer.append(text)
    document.text.buffer.seal()
    for offset in loneSurrogates {
      let remark = Remark(
        range: offset..<offset + 3, rule: Decoding.loneSurrogate.number, content: .flag(suggestions: []),
        message: nil, confidence: 1)
      document.note(remark, stage: -1, depth: 0, keeping: keepsOrigin)
    }
    if format == .markdown { protectMarkup() }
    runStages()
  }

  private mutating func begin(rawCount: Int) {
    document.reset(rawCount: rawCount)
    guard rawCount > Self.documentLimit else { return }
    document.rejection = Rejection(
      stage: "input", rule: "too-long",
      reason: "the document has \(rawCount) bytes, the limit is \(Self.documentLimit); split it")
  }

  private mutating func runStages() {
    // Nothing can be found in nothing; and what stages make at their first text need not be made.
    guard !document.text.isEmpty else { return }
    if let error = patterns.mark(&document.text) {
      document.rejection = Rejection(stage: "protect", rule: "stage-error", reason: error.message)
      return
    }
    for index in plan.indices {
      findings.removeAll()
      findings.silenced = plan[index].policy.silenced
      do throws(StageError) {
        try lanes[index].find(in: document.text, into: &findings)
      } catch {
        document.rejection = Rejection(stage: plan[index].id, rule: "stage-error", reason: error.message)
      }
      if let rejection = findings.rejection {
        document.rejection = Rejection(
          stage: plan[index].id, rule: plan[index].ruleName(rejection.rule), reason: rejection.reason)
      }
      if document.rejection == nil, let fault = findings.fault(in: document.text) {
        document.rejection = Rejection(stage: plan[index].id, rule: "stage-error", reason: fault)
      }
      if document.rejection == nil { settle(stage: index) }
      if document.rejection != nil { return }
    }
  }

  /// Applies what the stage found, and carries its remarks and marks along.
  private mutating func settle(stage index: Int) {
    let policy = plan[index].policy
    Settlement(policy: policy).settle(&findings, in: document.text)
    keepWithinBudget(policy, stage: index)
    let depth = document.origin.layers.count
    for remark in findings.remarks { document.note(remark, stage: index, depth: depth, keeping: keepsOrigin) }
    publishMarks(readLater: plan[(index + 1)...].reduce(Marks()) { $0.union($1.reads) })
    guard !findings.edits.isEmpty else { return }
    guard isShortEnough(stage: index) else { return }
    var layer = document.makeLayer(stage: index)
    let recording: Writing.Recording = keepsOrigin ? .everything : document.text.marks.isEmpty ? .nothing : .places
    Writing.apply(
      findings.edits, findings, from: document.text.bytes, into: &spare, recording: recording, &layer)
    if leavesNothingVisible() { return refuse(PipelineRule.blankResult, stage: index, depth: depth) }
    swap(&document.text.buffer, &spare)
    document.isChanged = true
    document.text.analyses.removeAll()
    document.text.marks.follow(layer)
    if keepsOrigin { document.origin.layers.append(layer) } else { document.recycle(layer) }
  }

  /// Leaves for later stages what this one marked; `readLater` are the kinds that one of them uses.
  private mutating func publishMarks(readLater: Marks) {
    document.text.marks.protect(&findings.protected)
    for remark in findings.remarks {
      switch remark.content {
      case .name(let details): document.text.marks.names.append(Mark(range: remark.range, value: details.key))
      case .sentence: document.text.marks.sentences.append(Mark(range: remark.range, value: ""))
      case .label("language", let value): document.text.marks.language = value
      default: break
      }
    }
    if readLater.contains(.names) { document.text.marks.names.append(contentsOf: findings.briefNames) }
    if readLater.contains(.sentences) { document.text.marks.sentences.append(contentsOf: findings.briefSentences) }
    findings.forgetBrief()
  }

  /// Whether positions in the text with its edits fit their 32 bits; a document that grows beyond is rejected.
  private mutating func isShortEnough(stage index: Int) -> Bool {
    let count = findings.edits.reduce(document.text.count) { $0 + Int($1.length) - $1.range.count }
    guard count > Int(UInt32.max) - ByteBuffer.padding else { return true }
    document.rejection = Rejection(
      stage: plan[index].id, rule: "\(PipelineRule.tooLong.name)",
      reason: "the stage would make the document \(count) bytes long, positions count to \(UInt32.max); split it")
    return false
  }

  private mutating func keepWithinBudget(_ policy: Policy, stage index: Int) {
    guard let share = policy.maxRemoved, !document.text.isEmpty else { return }
    let removed = findings.edits.reduce(0) { $0 + max(0, $1.range.count - Int($1.length)) }
    guard Double(removed) > share * Double(document.text.count) else { return }
    if policy.rejectsBeyondMaximum {
      document.rejection = Rejection(
        stage: plan[index].id, rule: "\(PipelineRule.maxRemoved.name)",
        reason: "the stage would remove \(removed) of \(document.text.count) bytes, maxRemoved is \(share)")
    } else {
      refuse(PipelineRule.maxRemoved, stage: index, depth: document.origin.layers.count)
      findings.edits.removeAll(keepingCapacity: true)
    }
  }

  private mutating func refuse(_ rule: Rule, stage index: Int, depth: Int) {
    let remark = Remark(
      range: 0..<document.text.count, rule: rule.number, content: .flag(suggestions: []), message: nil,
      confidence: 1)
    document.note(remark, stage: index, depth: depth, keeping: keepsOrigin)
  }

  private func leavesNothingVisible() -> Bool {
    !Visibility.hasVisible(spare.bytes) && Visibility.hasVisible(document.text.bytes)
  }
}
