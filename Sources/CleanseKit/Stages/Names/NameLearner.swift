/// Gathers how the documents of a corpus spell the words of their names.
///
///     var learner = try NameLearner(pipeline)
///     for document in documents { learner.look(at: document.span) }
///     let file = learner.register.json
///
/// Documents are cleaned first by what precedes `unify-names` in the pipeline. Time is linear in the documents; memory
/// grows with the number of different spellings.
public struct NameLearner: ~Copyable {
  private var runner: Runner
  private var finder = NameFinder()
  private var spellings = NameSpellings()
  private let earlier: NameRegister
  /// Documents that could be cleaned, and those that were not.
  public private(set) var documents = 0
  public private(set) var rejected = 0

  /// Gathers names of documents that `pipeline` cleans first.
  ///
  /// - Parameters:
  ///   - pipeline: What is before `unify-names` in it cleans the documents.
  ///   - earlier: A register to continue: its documents and counts are added to.
  /// - Throws: What a stage cannot be opened with.
  public init(_ pipeline: Pipeline, continuing earlier: NameRegister = NameRegister()) throws(StageError) {
    self.earlier = earlier
    runner = try pipeline.prefix(before: "unify-names").makeRunner(keepsOrigin: false)
  }

  /// Takes in the names of a document.
  public mutating func look(at raw: Span<UInt8>, as format: Format = .text) {
    runner.clean(raw, as: format)
    take()
  }

  /// Takes in the names of decoded text.
  public mutating func lookAtDecoded(_ text: Span<UInt8>) {
    runner.cleanDecoded(text)
    take()
  }

  private mutating func take() {
    guard runner.document.rejection == nil else {
      rejected += 1
      return
    }
    documents += 1
    var names: [Range<Int>] = []
    finder.find(in: runner.document.text) { names.append($0) }
    for name in names { spellings.add(name, in: runner.document.text) }
    spellings.endDocument()
  }

  /// The words that have been seen, by key; those of one spelling that stood once are left out.
  public var register: NameRegister {
    let known = Set(earlier.words.map { $0.key })
    return earlier.adding(NameRegister(documents: documents, words: spellings.words(known: known)))
  }
}
