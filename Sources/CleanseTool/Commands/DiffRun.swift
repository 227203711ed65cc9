import CleanseKit

/// Compares what two pipelines make of one input after the other; without an old one, the raw text with its clean form.
struct DiffRun {
  private let old: DiffSide?
  private let new: DiffSide
  private let arguments: Arguments
  /// What is told at the end, where no patch is asked for.
  private(set) var page: DiffPage
  private(set) var isDifferent = false

  init(_ old: Pipeline?, _ new: Pipeline, _ arguments: Arguments) throws(StageError) {
    self.old = try old.map { pipeline throws(StageError) in try DiffSide(pipeline) }
    self.new = try DiffSide(new)
    self.arguments = arguments
    let stages = (new.plan + (old?.plan ?? [])).map { $0.id }
    page = DiffPage(stages: ["decoding"] + stages, comparesPipelines: old != nil, most: arguments.places)
  }

  /// Compares what becomes of the file at `path`, and returns the patch where one is asked for.
  mutating func compare(_ path: String, _ raw: [UInt8]) -> [UInt8] {
    let format = RunPlan.format(of: path, arguments, new.pipeline)
    return format == .jsonl ? compareLines(path, raw) : compareText(path, raw, format)
  }

  private mutating func compareText(_ path: String, _ raw: [UInt8], _ format: Format) -> [UInt8] {
    let rejection = new.clean(raw.span, as: format)
    let oldRejection = old?.clean(raw.span, as: format)
    guard rejection == nil, oldRejection == nil else {
      note(rejections: oldRejection, rejection, path, line: 1)
      return []
    }
    let places = arguments.unified ? nil : SourcePlaces(new.source(raw.span))
    if let places {
      let found = FindingDifference(old: old?.findings(raw.span) ?? [], new: new.findings(raw.span))
      add(found, path, line: nil, places)
    }
    let differences = new.differences(from: old, raw.span)
    if !differences.isEmpty { isDifferent = true }
    page.count(isDifferent: !differences.isEmpty)
    guard arguments.unified, !differences.isEmpty else { return [] }
    let (before, after) = (old?.text ?? raw, new.text)
    return UnifiedDiff.patch(path: path, old: before.span, new: after.span, differences)
  }

  private mutating func compareLines(_ path: String, _ raw: [UInt8]) -> [UInt8] {
    var (before, after): ([UInt8], [UInt8]) = ([], [])
    var differences: [Difference] = []
    var start = 0
    var number = 1
    while start < raw.count {
      let end = raw[start...].firstIndex(of: 0x0A) ?? raw.count
      let next = min(end + 1, raw.count)
      let (a, b) = compareLine(path, Array(raw[start..<next]), count: end - start, number)
      if a != b {
        differences.append(
          Difference(old: before.count..<before.count + a.count, new: after.count..<after.count + b.count))
      }
      before += a
      after += b
      start = next
      number += 1
    }
    guard arguments.unified else { return [] }
    return UnifiedDiff.patch(path: path, old: before.span, new: after.span, differences)
  }

  /// What both sides make of a line, each with its end; nothing where the document is rejected.
  private mutating func compareLine(
    _ path: String, _ line: [UInt8], count: Int, _ number: Int
  ) -> (old: [UInt8], new: [UInt8]) {
    let frame = LineFrame(of: line.span, isFirst: number == 1, isFollowed: false)
    let content = Array(line[frame.markLength..<count])
    let lineEnd = line[count...]
    let asIs = content + lineEnd
    if content.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { return (old == nil ? line : asIs, asIs) }
    let after = new.clean(line: content.span)
    let before = old?.clean(line: content.span)
    if after.rejection != nil || before?.rejection != nil {
      note(rejections: before?.rejection, after.rejection, path, line: number)
    } else {
      if !arguments.unified {
        add(
          FindingDifference(old: before?.findings ?? [], new: after.findings), path, line: number,
          SourcePlaces(after.text))
      }
      let isDifferent = before.map { $0.output != after.output } ?? (content != after.output || frame.hasByteOrderMark)
      if isDifferent { self.isDifferent = true }
      page.count(isDifferent: isDifferent)
    }
    let cleanLine = after.rejection == nil ? after.output + lineEnd : []
    guard let before else { return (line, cleanLine) }
    return (before.rejection == nil ? before.output + lineEnd : [], cleanLine)
  }

  /// Takes what differs to the page: of one pipeline, only what changed the text.
  private mutating func add(_ found: FindingDifference, _ path: String, line: Int?, _ places: SourcePlaces) {
    let isShown = { [comparesPipelines = old != nil] (annotation: Annotation) in
      comparesPipelines || annotation.kind == .removed || annotation.kind == .changed
    }
    for (annotations, isNew) in [(found.gone, false), (found.new, true)] {
      for annotation in annotations where isShown(annotation) {
        isDifferent = true
        page.add(annotation, isNew: isNew, path, line: line, places)
      }
    }
  }

  /// A document that one side rejects is a difference; what both reject is not. Of the raw text there is nothing to say.
  private mutating func note(rejections before: Rejection?, _ after: Rejection?, _ path: String, line: Int) {
    let isSame = old != nil && before == after
    if !isSame { isDifferent = true }
    page.count(isDifferent: !isSame)
    if old != nil, let before, !isSame { Terminal.write("old: \(Diagnostic(before, path: path, line: line))\n") }
    guard let after else { return }
    Terminal.write((isSame || old == nil ? "" : "new: ") + "\(Diagnostic(after, path: path, line: line))\n")
  }
}
