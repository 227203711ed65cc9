import CleanseKit

/// A flag of the command line: its names, what it takes, what it is for, and what it sets.
struct Flag: Sendable {
  let name: String
  var short: Character? = nil
  /// How the manual calls the value; nil for a flag without one.
  var value: String? = nil
  let summary: String
  /// Sets the flag; returns what was expected where the value is wrong.
  let set: @Sendable (inout Arguments, String) -> String?

  /// `-o OUT, --output OUT`
  var spelling: String {
    let tail = value.map { " \($0)" } ?? ""
    return (short.map { "-\($0)\(tail), " } ?? "") + "--\(name)\(tail)"
  }
}

/// What was said on the command line, flags of all subcommands together.
struct Arguments: Sendable {
  /// The stages that pipeline files may use.
  var stages: [any Stage.Type] = Stages.all
  var operands: [String] = []
  var output: String?
  var format: String?
  var report: String?
  var journal: String?
  var rejects: String?
  var threads: Int?
  var strict = false
  var diagnostics = false
  var progress = "auto"
  var stage: String?
  var at: String?
  var line: Int?
  var path: String?
  var effective = false
  var nearest = false
  /// The pipelines of the inputs that have one, where a list tells them and none is looked for.
  var pipelines: [String: String]?
  var placement = Placement.asNamed
  var unified = false
  var names = false
  var register: String?
  var places = 10
  var help = false
}

extension Flag {
  static let output = Flag(
    name: "output", short: "o", value: "OUT",
    summary: "Write here: a file for one input, a folder that mirrors the paths for several.",
    set: {
      $0.output = $1; return nil
    })
  static let format = Flag(
    name: "format", value: "FORMAT", summary: "text, markdown or jsonl; wins over the pipeline file.",
    set: { arguments, value in
      arguments.format = value
      return Format(rawValue: value) == nil ? "text, markdown or jsonl" : nil
    })
  static let names = Flag(
    name: "names", summary: "Gather how names are spelled instead, for 'register' of unify-names.",
    set: { arguments, _ in
      arguments.names = true
      return nil
    })
  static let register = Flag(
    name: "register", value: "FILE", summary: "With --names: continue this register; spellings chosen by hand stay.",
    set: {
      $0.register = $1; return nil
    })
  static let report = Flag(
    name: "report", value: "FILE",
    summary: "Write every finding here, one JSON object a line; flags and rejects as SARIF 2.1.0 to a name in .sarif.",
    set: {
      $0.report = $1; return nil
    })
  static let sarif = Flag(
    name: "sarif", value: "FILE", summary: "Write flags and rejects here, as SARIF 2.1.0.",
    set: { arguments, value in
      arguments.report = value
      return ReportForm(path: value) == .sarif ? nil : "a name that ends in .sarif"
    })
  static let journal = Flag(
    name: "journal", value: "FILE", summary: "Write here what 'cleanse undo' needs to give the raw bytes back.",
    set: {
      $0.journal = $1; return nil
    })
  static let rejects = Flag(
    name: "rejects", value: "FILE", summary: "Write documents that cannot be cleaned here, one JSON object a line.",
    set: {
      $0.rejects = $1; return nil
    })
  static let threads = Flag(
    name: "threads", short: "j", value: "N", summary: "Use N threads; by default as many as there are processors.",
    set: { arguments, value in
      arguments.threads = Int(value)
      return (1...1024).contains(arguments.threads ?? 0) ? nil : "a number from 1 to 1024"
    })
  static let strict = Flag(
    name: "strict", summary: "End with status 1 where anything was flagged, rejected or, with check, warned of.",
    set: { arguments, _ in
      arguments.strict = true
      return nil
    })
  static let diagnostics = Flag(
    name: "diagnostics",
    summary:
      "Tell flags and rejects on standard error as compilers do, path:line:column; status 1 where one is an error.",
    set: { arguments, _ in
      arguments.diagnostics = true
      return nil
    })
  static let progress = Flag(
    name: "progress", value: "WHEN", summary: "Show progress on standard error: auto, always or never.",
    set: { arguments, value in
      arguments.progress = value
      return ["auto", "always", "never"].contains(value) ? nil : "auto, always or never"
    })
  static let stage = Flag(
    name: "stage", value: "ID", summary: "Only what this stage did.",
    set: {
      $0.stage = $1; return nil
    })
  static let at = Flag(
    name: "at", value: "LINE[:COLUMN]", summary: "Only what concerns this place of the raw input.",
    set: {
      $0.at = $1; return nil
    })
  static let line = Flag(
    name: "line", value: "N", summary: "Explain the document on this line of a JSONL file.",
    set: { arguments, value in
      arguments.line = Int(value)
      return (arguments.line ?? 0) > 0 ? nil : "a number from 1"
    })
  static let path = Flag(
    name: "path", value: "PATH",
    summary: "Give back this input of the run, as the run named it; a rejected text needs no INPUT.",
    set: {
      $0.path = $1; return nil
    })
  static let effective = Flag(
    name: "effective", summary: "Print the pipeline that will run, with everything it extends.",
    set: { arguments, _ in
      arguments.effective = true
      return nil
    })
  static let nearest = Flag(
    name: "nearest",
    summary:
      "Clean each input with the pipeline.json in its folder or the nearest one above, up to the working folder; PIPELINE "
      + "cleans what has none.",
    set: { arguments, _ in
      arguments.nearest = true
      return nil
    })
  static let unified = Flag(
    name: "unified", short: "u",
    summary:
      "Print a patch instead, which 'patch -p0' applies: from the old clean text, or the raw text, to the new one.",
    set: { arguments, _ in
      arguments.unified = true
      return nil
    })
  static let places = Flag(
    name: "places", value: "N", summary: "Show at most N places of each rule; by default 10.",
    set: { arguments, value in
      let number = Int(value)
      arguments.places = number ?? 0
      return (number ?? -1) >= 0 ? nil : "a number from 0"
    })
  static let help = Flag(
    name: "help", short: "h", summary: "Show this.",
    set: { arguments, _ in
      arguments.help = true
      return nil
    })
}
