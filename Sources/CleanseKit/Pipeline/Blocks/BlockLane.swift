/// A stage at work on a text that comes in blocks: keeps what follows the last cut of its own input, and passes on only
/// what precedes it.
final class BlockLane {
  private let lane: Lane
  private let stage: PlannedStage
  private var input = BlockInput()

  init(_ stage: PlannedStage) throws(StageError) {
    self.stage = stage
    lane = try stage.makeLane()
  }

  /// Forgets the text before, for a new one.
  func reset() { input.reset() }

  /// The bytes that are waiting.
  var waiting: Int { input.text.count }

  func add(_ bytes: Span<UInt8>) { input.add(bytes) }

  /// Cleans what can be cleaned and gives it to `next`; all of it where the text ends. Returns the number of flags.
  func advance(
    endsDocument: Bool, _ findings: inout Findings, _ spare: inout ByteBuffer, to next: (Span<UInt8>) -> Void
  ) throws(StageError) -> Int {
    guard input.cut(for: stage.scope, endsDocument: endsDocument) else { return 0 }
    findings.removeAll()
    // Nothing can be found in nothing.
    if !input.text.isEmpty { try lane.find(in: input.text, into: &findings) }
    if let rejection = findings.rejection { throw StageError(rejection.reason) }
    Settlement(policy: stage.policy).settle(&findings, in: input.text)
    let refusals = input.passOn(findings, &spare, to: next)
    input.goOn()
    return findings.flagCount + refusals
  }
}

/// What has come to a stage in blocks and was not passed on.
struct BlockInput: ~Copyable {
  private(set) var text = Text()
  /// What follows the cut, while what precedes it is cleaned.
  private var rest = ByteBuffer()
  /// Up to where `text` is known to have no cut.
  private var looked = 0
  private var heldBack = HeldBack()

  mutating func reset() {
    text.buffer.removeAll()
    text.startsDocument = true
    looked = 0
    heldBack.reset()
  }

  mutating func add(_ bytes: Span<UInt8>) {
    text.buffer.append(bytes)
    text.buffer.seal()
  }

  /// Cuts `text`, so that it holds just what can be cleaned now; false where there is nothing yet.
  mutating func cut(for scope: Scope, endsDocument: Bool) -> Bool {
    let cut = endsDocument ? text.count : Cut.last(in: text, for: scope, after: looked)
    guard cut > 0 || endsDocument else {
      looked = max(0, text.count - 1)
      return false
    }
    rest.removeAll()
    rest.append(text.bytes.extracting(cut..<text.count))
    rest.seal()
    text.buffer.truncate(to: cut)
    text.endsDocument = endsDocument
    text.analyses.removeAll()
    return true
  }

  /// Goes on with what follows the cut.
  mutating func goOn() {
    text.startsDocument = false
    swap(&text.buffer, &rest)
    looked = max(0, text.count - 1)
  }

  /// Gives the text with its edits to `next`; returns 1 where they were refused since they left nothing to see.
  mutating func passOn(
    _ findings: borrowing Findings, _ spare: inout ByteBuffer, to next: (Span<UInt8>) -> Void
  ) -> Int {
    guard findings.edits.isEmpty, heldBack.isEmpty else {
      var nowhere = Layer(stage: -1)
      Writing.apply(findings.edits, findings, from: text.bytes, into: &spare, recording: .nothing, &nowhere)
      return heldBack.pass(spare.bytes, madeOf: text, to: next)
    }
    if !heldBack.isOver, Visibility.hasVisible(text.bytes) { heldBack.end() }
    next(text.bytes)
    return 0
  }
}
