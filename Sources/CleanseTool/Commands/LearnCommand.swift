import CleanseKit

/// `cleanse learn`: the lines that recur over the pages of one site, as a file for `strip-boilerplate`; with `--names` the
/// spellings of names in a corpus, as a file for `unify-names`.
enum LearnCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    let operands = Operands(arguments.operands)
    let pipeline = try PipelineLoading.load(operands.pipeline, stages: arguments.stages)
    guard !operands.inputs.isEmpty else {
      throw Failure("name the pages of one site: files, folders or JSONL, such as 'cleanse learn pages/ -o site.json'")
    }
    let files = try FileTree.files(operands.inputs)
    let faults = files.compactMap { fault($0) }
    guard faults.isEmpty else { throw Failure(faults.joined(separator: "\ncleanse: ")) }
    try checkOutput(arguments.output, files, operands.pipeline)
    let site = SitePages(files: files, pipeline: pipeline, format: arguments.format.flatMap(Format.init(rawValue:)))
    let register = try arguments.register.map { path throws(Failure) in try readRegister(path) }
    guard register == nil || arguments.names else {
      throw Failure("--register continues what 'cleanse learn --names' wrote; add --names")
    }
    let learnt =
      arguments.names ? try learnNames(site, pipeline, register ?? NameRegister()).json : try learn(site, pipeline).json
    let output = try OutputFile(arguments.output)
    try output.write(learnt)
    try output.commit()
    return .done
  }

  private static func learn(_ site: SitePages, _ pipeline: Pipeline) throws(Failure) -> SiteTemplates {
    var learner: TemplateLearner
    do throws(StageError) {
      learner = try TemplateLearner(pipeline)
    } catch {
      throw Failure(error.message)
    }
    try site.forEach { page, format in
      if let format { learner.count(page, as: format) } else { learner.countDecoded(page) }
    }
    learner.endCounting()
    guard learner.documents >= TemplateLearner.leastDocuments else {
      throw Failure(
        "templates are what recurs over the pages of a site; this is \(learner.documents) of them, "
          + "\(TemplateLearner.leastDocuments) are the least and some dozens are better")
    }
    try site.forEach { page, format in
      if let format { learner.look(at: page, as: format) } else { learner.lookAtDecoded(page) }
    }
    let templates = learner.templates
    let left = learner.rejected > 0 ? ", \(learner.rejected) could not be cleaned" : ""
    Terminal.write(
      "\(learner.documents) pages, \(learner.copies) of them copies of others\(left): \(templates.lineCount) lines in "
        + "\(templates.blockCount) blocks recur\n")
    if templates.lineCount == 0 {
      Terminal.write("cleanse: nothing was learnt; are these pages of one site, and not copies of one page?\n")
    }
    return templates
  }

  private static func readRegister(_ path: String) throws(Failure) -> NameRegister {
    let bytes = try Descriptor(reading: path).readAll()
    do throws(StageError) {
      return try NameRegister(parsing: NamedFile(path: path, bytes: bytes))
    } catch {
      throw Failure(error.message)
    }
  }

  private static func learnNames(
    _ site: SitePages, _ pipeline: Pipeline, _ earlier: NameRegister
  ) throws(Failure) -> NameRegister {
    var learner: NameLearner
    do throws(StageError) {
      learner = try NameLearner(pipeline, continuing: earlier)
    } catch {
      throw Failure(error.message)
    }
    try site.forEach { page, format in
      if let format { learner.look(at: page, as: format) } else { learner.lookAtDecoded(page) }
    }
    let left = learner.rejected > 0 ? ", \(learner.rejected) could not be cleaned" : ""
    let register = learner.register
    Terminal.write(
      "\(learner.documents) documents\(left): \(register.words.count) words of names, "
        + "\(register.words.count { $0.spellings.count > 1 }) in several spellings\n")
    return register
  }

  /// The pages are read twice, so they must be files.
  private static func fault(_ path: String) -> String? {
    if let fault = Descriptor.fault(reading: path) { return fault }
    return FilePlace(path) == nil ? "cannot read '\(path)' twice, which learning takes; put it into a file" : nil
  }

  private static func checkOutput(_ output: String?, _ files: [String], _ pipeline: String?) throws(Failure) {
    guard let output, let place = FilePlace(output) else { return }
    if let lost = (files + (pipeline.map { [$0] } ?? [])).first(where: { FilePlace($0) == place }) {
      throw Failure("'\(output)' is the input '\(lost)', which would be lost; name another file")
    }
  }
}
