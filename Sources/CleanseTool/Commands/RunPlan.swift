import CleanseKit

/// One file to clean and where its clean form goes; nil stands for standard input and output.
struct RunInput: Sendable {
  let path: String?
  let output: String?
  let format: Format
  /// Which of the plan's pipelines cleans it.
  var pipeline = 0
}

/// Where the clean text of a run goes.
enum Placement: Sendable {
  /// To the output that was named, or standard output.
  case asNamed
  /// Over the inputs, when all is cleaned.
  case inPlace
  case nowhere
}

/// What a run does, after the command line has had its say over the pipeline file.
struct RunPlan: Sendable {
  /// The one that was named, or the built-in one; then those that stand nearest to inputs.
  let pipelines: [Pipeline]
  let inputs: [RunInput]
  let report: String?
  let journal: String?
  let rejects: String?
  let products: Products
  let threads: Int
  let strict: Bool
  let placement: Placement

  init(_ arguments: Arguments, processors: Int) throws(Failure) {
    let operands = Operands(arguments.operands)
    let pipeline = try PipelineLoading.load(operands.pipeline, stages: arguments.stages)
    var nearest = NearestPipelines(pipeline, arguments)
    if arguments.nearest { try nearest.find(for: operands.inputs) }
    pipelines = nearest.pipelines
    inputs = try Self.inputs(operands.inputs, arguments, nearest)
    report = Self.path(arguments.report, pipeline.output.report, operands.pipeline)
    journal = Self.path(arguments.journal, pipeline.output.journal, operands.pipeline)
    rejects = Self.path(arguments.rejects, pipeline.output.rejects, operands.pipeline)
    products = Products(
      report: report.map { ReportForm(path: $0) }, journal: journal != nil,
      inline: pipelines.contains { $0.output.annotations == .inline },
      diagnostics: arguments.diagnostics)
    threads = arguments.threads ?? processors
    strict = arguments.strict
    placement = arguments.placement
    try checkFormats()
    try checkInputs()
    try RunPlaces(self, pipelineFiles: (operands.pipeline.map { [$0] } ?? []) + nearest.paths).check()
  }

  /// A runner for the inputs that one of the pipelines cleans.
  func makeRunner(pipeline number: Int) throws(StageError) -> JobRunner {
    var products = products
    products.inline = pipelines[number].output.annotations == .inline
    return try JobRunner(
      pipelines[number], products, sarif: products.report == .sarif ? SARIF(pipelines, of: number) : nil)
  }

  /// Whether the lines of several files go into one output.
  var joinsInputs: Bool { inputs.count > 1 && writesStandardOutput }

  var writesStandardOutput: Bool { placement == .asNamed && inputs[0].output == nil }

  /// A path from the command line, else one from the pipeline file, which stays in that file's folder.
  private static func path(_ said: String?, _ written: String, _ file: String?) -> String? {
    if let said { return said }
    guard !written.isEmpty else { return nil }
    return Paths.folder(of: file ?? "") + written
  }

  /// How the file at `path` holds its documents: as was said, else by its name.
  static func format(of path: String, _ arguments: Arguments, _ pipeline: Pipeline) -> Format {
    arguments.format.flatMap(Format.init(rawValue:)) ?? pipeline.input.format.named
      ?? Format(path: path)
  }

  private static func inputs(
    _ paths: [String], _ arguments: Arguments, _ nearest: NearestPipelines
  ) throws(Failure) -> [RunInput] {
    func format(_ path: String) -> Format {
      Self.format(of: path, arguments, nearest.pipelines[nearest.number(for: path)])
    }
    if arguments.placement != .asNamed {
      return paths.map { path in
        RunInput(
          path: path, output: arguments.placement == .inPlace ? path : nil, format: format(path),
          pipeline: nearest.number(for: path))
      }
    }
    guard paths.count > 1 else {
      let path = paths.first.flatMap { $0 == "-" ? nil : $0 }
      let number = nearest.number(for: path ?? "")
      return [RunInput(path: path, output: arguments.output, format: format(path ?? ""), pipeline: number)]
    }
    if let folder = arguments.output {
      return paths.map { path in
        RunInput(
          path: path, output: "\(folder)/\(Paths.mirrored(path))", format: format(path),
          pipeline: nearest.number(for: path))
      }
    }
    guard paths.allSatisfy({ format($0) == .jsonl }) else {
      throw Failure("\(paths.count) inputs cannot go to one text output; name a folder with -o FOLDER")
    }
    return paths.map { RunInput(path: $0, output: nil, format: .jsonl, pipeline: nearest.number(for: $0)) }
  }

  private func checkFormats() throws(Failure) {
    for input in inputs {
      if let fault = Self.fault(of: input.format, pipelines[input.pipeline]) { throw Failure(fault) }
    }
    guard journal == nil || Set(inputs.map { $0.format == .jsonl }).count <= 1 else {
      throw Failure("text and JSONL inputs cannot share a journal; give --format, or run twice")
    }
  }

  /// Why `pipeline` cannot clean an input of that format; nil where it can.
  static func fault(of format: Format, _ pipeline: Pipeline) -> String? {
    if let wanted = pipeline.output.format, wanted != format {
      return "output.format is \(wanted.rawValue), but the input is \(format.rawValue); they must be the same"
    }
    guard pipeline.output.annotations == .inline, format != .jsonl else { return nil }
    return "annotations can only be inline in JSONL; for text give --report FILE"
  }

  /// Inputs that cannot be read are told all at once, before anything is written.
  private func checkInputs() throws(Failure) {
    let faults = inputs.compactMap { $0.path.flatMap { Descriptor.fault(reading: $0) } }
    guard faults.isEmpty else { throw Failure(faults) }
  }
}
