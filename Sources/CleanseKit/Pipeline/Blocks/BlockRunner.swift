/// Cleans a text that comes in blocks, in memory that does not grow with it: for pipelines of which no stage needs the
/// whole document.
///
/// The output is that of `Runner`, for blocks of any size. It keeps no origin: there is nothing to report or undo.
public struct BlockRunner: ~Copyable {
  /// The most bytes that a stage waits for a place to cut at; a text without one is too long for blocks.
  public static let waitingLimit = Runner.documentLimit

  private static let pieceSize = 1 << 18

  private let lanes: [BlockLane]
  private var findings = Findings()
  private var spare = ByteBuffer()
  private var decoder: BlockDecoder
  private var decoded = ByteBuffer()
  /// How many findings of the text so far point at something.
  public private(set) var flagCount = 0

  /// - Throws: a stage that cannot be opened.
  init(_ pipeline: Pipeline) throws(StageError) {
    var lanes: [BlockLane] = []
    for stage in pipeline.plan { lanes.append(try BlockLane(stage)) }
    self.lanes = lanes
    decoder = BlockDecoder(pipeline.input.encoding)
  }

  /// Takes the next raw bytes, and gives `output` the clean ones that no later byte can change; with `endsDocument` all
  /// that are left, after which a new text may begin.
  ///
  /// - Throws: what a stage says when it cannot go on, or that no place to cut was found in `waitingLimit` bytes.
  public mutating func clean(
    _ block: Span<UInt8>, endsDocument: Bool, output: (Span<UInt8>) -> Void
  ) throws(StageError) {
    if decoder.isAtStart { flagCount = 0 }
    decoded.removeAll()
    flagCount += decoder.decode(block, endsDocument: endsDocument, into: &decoded)
    guard let first = lanes.first else {
      output(decoded.bytes)
      return
    }
    var at = 0
    repeat {
      let end = pieceEnd(from: at)
      first.add(decoded.bytes.extracting(at..<end))
      try advance(endsDocument: endsDocument && end == decoded.count, output)
      at = end
    } while at < decoded.count
    if endsDocument { for lane in lanes { lane.reset() } }
  }

  /// The end of the next piece of the decoded bytes: the beginning of a text is decoded at once, and is too much for a
  /// processor's cache.
  private func pieceEnd(from start: Int) -> Int {
    var end = min(start + Self.pieceSize, decoded.count)
    while end < decoded.count, end > start, decoded.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return end
  }

  /// Lets every stage clean what it can.
  private mutating func advance(endsDocument: Bool, _ output: (Span<UInt8>) -> Void) throws(StageError) {
    for index in lanes.indices {
      let lane = lanes[index]
      if lane.waiting > Self.waitingLimit {
        throw StageError(
          "found no end of a line in \(lane.waiting) bytes, the limit is \(Self.waitingLimit); break its lines")
      }
      let flags: Int
      if index + 1 < lanes.count {
        let next = lanes[index + 1]
        flags = try lane.advance(endsDocument: endsDocument, &findings, &spare) { next.add($0) }
      } else {
        flags = try lane.advance(endsDocument: endsDocument, &findings, &spare, to: output)
      }
      flagCount += flags
    }
  }
}

extension Pipeline {
  /// Whether a text can be cleaned in blocks: no stage, policy or pattern looks at a whole document, and no stage leaves
  /// marks for another or may reject the document.
  public var runsInBlocks: Bool {
    scope < .document && protect.isEmpty && plan.allSatisfy { $0.writes.isEmpty && !$0.mayReject }
  }

  /// A runner for texts that come in blocks; nil where `runsInBlocks` is false.
  public func makeBlockRunner() throws(StageError) -> BlockRunner? {
    runsInBlocks ? try BlockRunner(self) : nil
  }
}
