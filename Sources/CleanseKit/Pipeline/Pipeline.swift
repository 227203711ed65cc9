/// A cleaner: stages in order, with their options and policies, ready to run.
public struct Pipeline: Sendable {
  /// The stages, in the order in which they run.
  public let plan: [PlannedStage]
  public let input: InputSettings
  public let output: OutputSettings
  let protect: [ProtectPattern]
  /// The pipeline file as it will be run, with `extends` resolved: JSON.
  public let effective: [UInt8]
  /// The stages that its file might have named.
  let stages: [any Stage.Type]
  /// Where each stage stands in the file that named it.
  private let places: [PlacedValue]
  /// Runners that wait for a document; copies of the pipeline share them.
  let runners: RunnerPool

  init(
    plan: [PlannedStage], input: InputSettings, output: OutputSettings, protect: [ProtectPattern],
    effective: [UInt8], stages: [any Stage.Type], places: [PlacedValue]
  ) {
    runners = RunnerPool()
    self.stages = stages
    self.places = places
    self.plan = plan
    self.input = input
    self.output = output
    self.protect = protect
    self.effective = effective
  }

  /// Reads a pipeline file: JSON, strict.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - path: how messages name the file.
  ///   - stages: the stages that the file may use; add your own to `Stages.all`.
  ///   - load: gives the bytes of a file that this one, or one that it extends, names; paths are relative to the folder
  ///     of this one and never leave it. By default none is to be had.
  /// - Throws: all faults at once.
  public init(
    parsing bytes: [UInt8], path: String = "pipeline.json", stages: [any Stage.Type] = Stages.all,
    load: @escaping (String) throws(LoadFault) -> [UInt8] = Pipeline.loadsNothing
  ) throws(PipelineFaults) {
    var reader = PipelineReader(stages: stages, load: load)
    let draft = reader.read(SourceFile(path: path, bytes: bytes))
    guard let pipeline = reader.build(draft), reader.faults.isEmpty else {
      throw PipelineFaults(faults: reader.faults)
    }
    self = pipeline
  }

  /// The pipeline that runs where none is given: takes away what is not text, and changes nothing else.
  public static func builtIn() throws(PipelineFaults) -> Pipeline {
    try Pipeline(parsing: Array(Presets.text(of: "default")!.utf8), path: "built-in pipeline")
  }

  /// A loader for hosts without files: every path is refused.
  public static func loadsNothing(_ path: String) throws(LoadFault) -> [UInt8] {
    throw LoadFault("'\(path)' cannot be read here: this host loads no files")
  }

  /// A runner for one thread.
  ///
  /// - Parameters:
  ///   - explains: whether stages also say why they kept what they looked at.
  ///   - keepsOrigin: whether documents keep the map to their raw bytes and what was found. Without it they hold the
  ///     clean text and the number of flags, and take a fraction of the memory; there is nothing to report or undo.
  public func makeRunner(explains: Bool = false, keepsOrigin: Bool = true) throws(StageError) -> Runner {
    try Runner(self, explains: explains, keepsOrigin: keepsOrigin)
  }

  /// The stages before the first one of that name; all where there is none.
  func prefix(before name: String) -> Pipeline {
    let count = plan.firstIndex { $0.name == name } ?? plan.count
    return Pipeline(
      plan: Array(plan.prefix(count)), input: input, output: output, protect: protect, effective: effective,
      stages: stages, places: Array(places.prefix(count)))
  }

  /// What a lint says about the stage at `index`, or about the whole file.
  func remark(
    _ message: String, _ severity: PipelineFault.Severity, stage index: Int?, path: String
  ) -> PipelineFault {
    if let index { return places[index].fault(message, severity: severity) }
    return PipelineFault(path: path, line: 1, column: 1, severity: severity, message: message, excerpt: "")
  }

  /// The widest scope of the stages: what must be seen at once.
  public var scope: Scope { plan.map { $0.scope }.max() ?? .window }
}

/// Why a file that a pipeline names cannot be had.
public struct LoadFault: Error, Equatable, Sendable {
  public let message: String
  public init(_ message: String) { self.message = message }
}
