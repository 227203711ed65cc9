extension Pipeline {
  /// Cleans one document.
  ///
  /// Runs in the calling thread until it is done, in time linear in the length, and may be called from any number of
  /// threads at once; each takes a runner that an earlier call has left, or sets one up. A document that cannot be
  /// cleaned is no error: its `rejection` says why.
  ///
  /// - Parameters:
  ///   - raw: the bytes of a file, in the encoding that the pipeline names (`input.encoding`); shared with the result.
  ///   - format: text or Markdown; nil is what the pipeline names (`input.format`), text where it names none of the two.
  ///   - detail: how much the result keeps beside the clean text.
  /// - Throws: that a stage cannot be opened.
  public func run(
    _ raw: [UInt8], as format: Format? = nil, detail: Detail = .annotated
  ) throws(StageError) -> CleanDocument {
    try run(raw, isDecoded: false, as: format, detail)
  }

  /// Cleans one document whose bytes are copied from `raw`.
  public func run(
    _ raw: Span<UInt8>, as format: Format? = nil, detail: Detail = .annotated
  ) throws(StageError) -> CleanDocument {
    let copy = unsafe raw.withUnsafeBufferPointer { unsafe Array($0) }
    return try run(copy, isDecoded: false, as: format, detail)
  }

  /// Cleans a string, whatever encoding the pipeline names: its raw bytes are its UTF-8.
  public func run(
    _ text: String, as format: Format? = nil, detail: Detail = .annotated
  ) throws(StageError) -> CleanDocument {
    try run(Array(text.utf8), isDecoded: true, as: format, detail)
  }

  private func run(
    _ raw: [UInt8], isDecoded: Bool, as format: Format?, _ detail: Detail
  ) throws(StageError) -> CleanDocument {
    let runner = try runners.take(for: self)
    defer { runners.giveBack(runner) }
    return runner.clean(raw, isDecoded: isDecoded, as: documentFormat(format), self, detail)
  }

  /// The format of one document: lines of JSON are taken apart by whoever reads them.
  func documentFormat(_ format: Format?) -> Format { format ?? input.format.named ?? .text }
}

extension Pipeline {
  /// Cleans a stream of documents, several at once, and gives them in the order of the source.
  ///
  /// - Parameters:
  ///   - source: gives elements of any kind; each is handed on beside what became of its text.
  ///   - tasks: how many documents are in work at once, 1 or more. The result is the same for any number.
  ///   - format: text or Markdown, of all documents; nil is what the pipeline names.
  ///   - detail: how much the results keep beside the clean text.
  ///   - raw: the bytes of a document, in the encoding that the pipeline names; called once for each, in any task.
  public func run<Source: AsyncSequence & Sendable>(
    _ source: Source, tasks: Int = Pipeline.defaultTasks, as format: Format? = nil, detail: Detail = .annotated,
    _ raw: @escaping @Sendable (Source.Element) -> [UInt8]
  ) -> CleanDocuments<Source> where Source.Element: Sendable {
    let work = DocumentWork(
      pipeline: self, format: documentFormat(format), detail: detail, isDecoded: false, text: raw)
    return CleanDocuments(source: source, work: work, tasks: max(1, tasks))
  }

  /// Cleans a stream of documents whose texts are strings.
  ///
  /// All is as with bytes, but for the encoding, which strings have behind them.
  public func run<Source: AsyncSequence & Sendable>(
    _ source: Source, tasks: Int = Pipeline.defaultTasks, as format: Format? = nil, detail: Detail = .annotated,
    _ text: @escaping @Sendable (Source.Element) -> String
  ) -> CleanDocuments<Source> where Source.Element: Sendable {
    let work = DocumentWork<Source.Element>(
      pipeline: self, format: documentFormat(format), detail: detail, isDecoded: true, text: { Array(text($0).utf8) })
    return CleanDocuments(source: source, work: work, tasks: max(1, tasks))
  }
}
