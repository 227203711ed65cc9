/// Turns what is known of a cleaned document into annotations, with positions in the unit that was asked for.
public struct Report: Sendable {
  private let pipeline: Pipeline
  private let unit: OffsetUnit
  private let readable: Bool

  /// - Parameters:
  ///   - pipeline: the one that cleaned the documents.
  ///   - unit: what positions count; nil is what the pipeline says (`output.offsets`).
  ///   - readable: whether positions in the input are to be those of a reader, who sees decoded text: then they are in
  ///     what `source` gives.
  public init(_ pipeline: Pipeline, unit: OffsetUnit? = nil, readable: Bool = false) {
    self.pipeline = pipeline
    self.unit = unit ?? pipeline.output.offsets
    self.readable = readable
  }

  /// The input as a reader sees it: the raw bytes of UTF-8, the decoded text of every other encoding.
  public func source(of document: borrowing Document, raw: Span<UInt8>) -> [UInt8] {
    var text = ByteBuffer()
    let layer = document.decodingLayer
    if layer?.conversion != nil { Decoding.repeatDecoding(raw, layer, into: &text) } else { text.append(raw) }
    return unsafe text.bytes.withUnsafeBufferPointer { unsafe Array($0) }
  }

  /// All annotations of `document`, in order of their place in the clean text.
  ///
  /// - Parameters:
  ///   - document: what a runner of the pipeline made.
  ///   - raw: the bytes that it was made from.
  public func annotations(of document: borrowing Document, raw: Span<UInt8>) -> [Annotation] {
    annotations(of: document.remarks, document.origin, clean: document.text.bytes, raw: raw)
  }

  /// All annotations of a text with these remarks and this origin, whose bytes are `clean`.
  func annotations(
    of remarks: [PlacedRemark], _ origin: Origin, clean: Span<UInt8>, raw: Span<UInt8>
  ) -> [Annotation] {
    var annotations: [Annotation] = []
    for placed in remarks { annotations.append(annotation(placed, origin)) }
    for depth in origin.layers.indices {
      let layer = origin.layers[depth]
      for change in layer.changes { annotations.append(annotation(change, layer, depth, origin)) }
    }
    annotations.sort(by: Self.precedes)
    convert(&annotations, origin, clean, raw)
    return annotations
  }

  /// All annotations of a line of JSONL: those of its text, after the note that a byte order mark went.
  public func annotations(of document: borrowing Document, raw: Span<UInt8>, frame: LineFrame) -> [Annotation] {
    let annotations = annotations(of: document, raw: raw)
    guard frame.hasByteOrderMark else { return annotations }
    let rule = Decoding.byteOrderMark
    let note = Annotation(
      stage: Decoding.name, rule: "\(rule.name)", kind: .removed, severity: rule.severity, range: 0..<0,
      source: 0..<0, message: "\(rule.summary)", confidence: 1, before: "\u{FEFF}", after: "")
    return [note] + annotations
  }

  private static func precedes(_ a: Annotation, _ b: Annotation) -> Bool {
    (a.range.lowerBound, a.source.lowerBound, a.range.upperBound, a.rule)
      < (b.range.lowerBound, b.source.lowerBound, b.range.upperBound, b.rule)
  }

  private func annotation(_ placed: PlacedRemark, _ origin: Origin) -> Annotation {
    let remark = placed.remark
    let rule = self.rule(remark.rule, stage: placed.stage)
    var annotation = Annotation(
      stage: stageName(placed.stage), rule: "\(rule.name)", kind: .flag,
      severity: severity(remark.rule, stage: placed.stage),
      range: origin.forward(remark.range, from: placed.depth),
      source: origin.back(remark.range, from: placed.depth), message: remark.message ?? "\(rule.summary)",
      confidence: remark.confidence)
    switch remark.content {
    case .flag(let suggestions): annotation.suggestions = suggestions
    case .sentence: annotation.kind = .sentence
    case .name(let details):
      annotation.kind = .name
      annotation.name = details
    case .label(let name, let value):
      annotation.kind = .label
      annotation.label = (name, value)
    case .kept: annotation.kind = .kept
    }
    return annotation
  }

  private func annotation(_ change: Change, _ layer: Layer, _ depth: Int, _ origin: Origin) -> Annotation {
    let rule = self.rule(change.rule, stage: layer.stage)
    return Annotation(
      stage: stageName(layer.stage), rule: "\(rule.name)", kind: change.newLength == 0 ? .removed : .changed,
      severity: severity(change.rule, stage: layer.stage),
      range: origin.forward(change.new, from: depth + 1),
      source: origin.back(change.old, from: depth),
      message: change.reason < 0 ? "\(rule.summary)" : layer.reasons[Int(change.reason)],
      confidence: Double(change.confidence), before: String(decoding: layer.before(change), as: UTF8.self),
      after: String(decoding: layer.after(change), as: UTF8.self))
  }

  private func stageName(_ stage: Int) -> String { stage < 0 ? Decoding.name : pipeline.plan[stage].id }

  private func rule(_ number: UInt16, stage: Int) -> Rule {
    stage < 0 ? Decoding.rules[Int(number)] : pipeline.plan[stage].rule(number)
  }

  private func severity(_ number: UInt16, stage: Int) -> Severity {
    stage < 0 ? Decoding.rules[Int(number)].severity : pipeline.plan[stage].policy.severity(number)
  }

  /// Brings positions from bytes to the unit: in the clean text, and in the decoded raw text.
  private func convert(
    _ annotations: inout [Annotation], _ origin: Origin, _ clean: Span<UInt8>, _ raw: Span<UInt8>
  ) {
    guard unit != .utf8, !annotations.isEmpty else { return readable ? makeReadable(&annotations, origin) : () }
    let counts = UnitCounts(clean, unit)
    var decoded = ByteBuffer()
    let decoding = origin.decodingLayer
    Decoding.repeatDecoding(raw, decoding, into: &decoded)
    let source = UnitCounts(decoded.bytes, unit)
    for i in annotations.indices {
      annotations[i].range = counts.range(annotations[i].range, in: clean)
      let span = decoding?.forward(annotations[i].source) ?? annotations[i].source
      annotations[i].source = source.range(span, in: decoded.bytes)
    }
  }
}

extension Report {
  /// The flags, and the changes of rules that the pipeline made errors, in order of their places in the raw input.
  func alerts(of document: borrowing Document) -> [Annotation] {
    var alerts: [Annotation] = []
    for placed in document.remarks {
      if case .flag = placed.remark.content { alerts.append(annotation(placed, document.origin)) }
    }
    for depth in document.origin.layers.indices {
      let layer = document.origin.layers[depth]
      for change in layer.changes where severity(change.rule, stage: layer.stage) == .error {
        alerts.append(annotation(change, layer, depth, document.origin))
      }
    }
    if readable { makeReadable(&alerts, document.origin) }
    alerts.sort {
      ($0.source.lowerBound, $0.source.upperBound, $0.rule) < ($1.source.lowerBound, $1.source.upperBound, $1.rule)
    }
    return alerts
  }

  /// Brings positions in the raw bytes of another encoding to the decoded text.
  private func makeReadable(_ annotations: inout [Annotation], _ origin: Origin) {
    guard let layer = origin.decodingLayer, layer.conversion != nil else { return }
    for i in annotations.indices { annotations[i].source = layer.forward(annotations[i].source) }
  }
}

/// Counts of UTF-16 units or scalars at every 256th byte of a text, so that positions convert in constant time.
struct UnitCounts {
  private static let step = 256
  private let unit: OffsetUnit
  private var counts: [Int] = [0]

  init(_ bytes: Span<UInt8>, _ unit: OffsetUnit) {
    self.unit = unit
    var total = 0
    for i in bytes.indices {
      if i > 0, i % Self.step == 0 { counts.append(total) }
      total += weight(bytes[i])
    }
  }

  func range(_ range: Range<Int>, in bytes: Span<UInt8>) -> Range<Int> {
    let start = position(range.lowerBound, in: bytes)
    return start..<max(start, position(range.upperBound, in: bytes))
  }

  private func position(_ offset: Int, in bytes: Span<UInt8>) -> Int {
    let block = min(offset / Self.step, counts.count - 1)
    var total = counts[block]
    for i in block * Self.step..<offset { total += weight(bytes[i]) }
    return total
  }

  private func weight(_ byte: UInt8) -> Int {
    if byte & 0xC0 == 0x80 { return 0 }
    return byte >= 0xF0 && unit == .utf16 ? 2 : 1
  }
}
