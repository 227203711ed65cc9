/// Finds the lines that recur over the pages of one site, in two passes over them.
///
///     var learner = try TemplateLearner(pipeline)
///     for page in pages { learner.count(page.span) }
///     learner.endCounting()
///     for page in pages { learner.look(at: page.span) }
///     let file = learner.templates.json
///
/// Pages are cleaned first by what precedes `strip-boilerplate` in the pipeline, so that lines are what that stage will
/// see. Time is linear in the pages; memory is bounded: about 130 MB, and the largest page.
public struct TemplateLearner: ~Copyable {
  private var runner: Runner
  private var reader = PageReader(BoilerplateRule.all, PhraseTable(BoilerplateRule.all))
  private var page: [PageLine] = []
  private var form = TemplateForm()
  private var keys: [UInt64] = []
  private var sketch = RecurrenceSketch()
  private var document: UInt32 = 0
  private var lines: [UInt64: RecurringLine] = [:]
  private var candidates: Set<UInt64> = []
  /// Pages that could be cleaned, and those that were not.
  public private(set) var documents = 0
  public private(set) var rejected = 0
  /// Pages most of whose text stands on others too.
  public private(set) var copies = 0

  /// The fewest pages of which anything can be learnt.
  public static let leastDocuments = 3
  /// The most lines that are looked at closely.
  private static let candidateLimit = 200_000

  public init(_ pipeline: Pipeline) throws(StageError) {
    runner = try pipeline.prefix(before: StripBoilerplate.name).makeRunner(keepsOrigin: false)
  }

  /// First pass: counts the lines of a page.
  public mutating func count(_ raw: Span<UInt8>, as format: Format = .text) {
    runner.clean(raw, as: format)
    countLines()
  }

  /// First pass, for decoded text.
  public mutating func countDecoded(_ text: Span<UInt8>) {
    runner.cleanDecoded(text)
    countLines()
  }

  /// Ends the first pass.
  public mutating func endCounting() {
    documents = Int(document)
    candidates = Set(sketch.frequent(least: Self.leastDocuments, limit: Self.candidateLimit))
    sketch = RecurrenceSketch(bits: 0)
    document = 0
  }

  /// Second pass: sees where recurring lines stand, and beside which.
  public mutating func look(at raw: Span<UInt8>, as format: Format = .text) {
    runner.clean(raw, as: format)
    lookAtLines()
  }

  /// Second pass, for decoded text.
  public mutating func lookAtDecoded(_ text: Span<UInt8>) {
    runner.cleanDecoded(text)
    lookAtLines()
  }

  private mutating func countLines() {
    guard runner.document.rejection == nil else {
      rejected += 1
      return
    }
    for line in runner.document.text.lines {
      let range = WordScanner.trimmed(line.content, runner.document.text)
      guard !range.isEmpty else { continue }
      form.read(runner.document.text, range)
      sketch.add(RecurrenceSketch.key(of: form.bytes), document: document)
    }
    document += 1
  }

  private mutating func lookAtLines() {
    guard runner.document.rejection == nil else { return }
    defer { document += 1 }
    reader.read(runner.document.text, into: &page)
    keys.removeAll(keepingCapacity: true)
    for line in page {
      form.read(runner.document.text, line.range)
      keys.append(RecurrenceSketch.key(of: form.bytes))
    }
    guard !isCopy() else {
      copies += 1
      return
    }
    let body = page.indices.filter { page[$0].isProse && !candidates.contains(keys[$0]) }
    for index in page.indices where candidates.contains(keys[index]) { note(index, first: body.first, last: body.last) }
  }

  /// Whether most of the running text of the page stands on other pages too: the same article, published twice.
  private func isCopy() -> Bool {
    var recurring = 0
    var own = 0
    for index in page.indices where page[index].isProse {
      if candidates.contains(keys[index]) { recurring += Int(page[index].width) } else { own += Int(page[index].width) }
    }
    return recurring > own
  }

  private mutating func note(_ index: Int, first: Int?, last: Int?) {
    let key = keys[index]
    if lines[key] == nil {
      form.read(runner.document.text, page[index].range)
      lines[key] = RecurringLine(
        text: String(decoding: form.bytes, as: UTF8.self), isProse: page[index].isProse, isVariable: form.isVariable)
    }
    guard var line = lines.removeValue(forKey: key) else { return }
    defer { lines[key] = line }
    line.next.add(index + 1 < keys.count ? keys[index + 1] : 0)
    line.previous.add(index > 0 ? keys[index - 1] : 0)
    guard line.lastDocument != document else { return }
    line.lastDocument = document
    line.documents += 1
    line.note(spelling: runner.document.text.string(page[index].range))
    guard let first, let last else { return }
    if index < first { line.atStart += 1 } else if index > last { line.atEnd += 1 } else { line.between += 1 }
  }

  /// What was learnt.
  public var templates: SiteTemplates {
    SiteTemplates(documents: documents, blocks: TemplateChoice(lines, documents: documents).blocks)
  }
}
