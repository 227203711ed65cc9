/// One thing that the command does, with its operands and flags.
struct Subcommand: Sendable {
  let name: String
  let operands: String
  let summary: String
  let flags: [Flag]
  let run: @Sendable (Arguments) throws(Failure) -> ExitStatus

  /// All of them, in the order of the manual.
  static let all: [Subcommand] = [
    Subcommand(
      name: "run", operands: "[PIPELINE] [INPUT…]",
      summary: "Clean: standard input to standard output without INPUT, the built-in pipeline without PIPELINE.",
      flags: [.output, .nearest, .format, .report, .journal, .rejects, .threads, .strict, .diagnostics, .progress],
      run: RunCommand.run),
    Subcommand(
      name: "check", operands: "PIPELINE",
      summary: "Tell all that is wrong with a pipeline file, and what is doubtful.",
      flags: [.effective, .strict], run: CheckCommand.run),
    Subcommand(
      name: "explain", operands: "[PIPELINE] [INPUT]",
      summary: "Tell which stage and rule did what, to which raw line, and why.",
      flags: [.stage, .at, .format, .line],
      run: ExplainCommand.run),
    Subcommand(
      name: "diff", operands: "[OLD] NEW [INPUT…]",
      summary:
        "Tell what changes between two pipelines, by stage and rule; with one, between the raw text and its clean form. Ends "
        + "with status 0 where nothing differs, 1 where something does, 2 where it could not be told.",
      flags: [.unified, .places, .nearest, .format], run: DiffCommand.run),
    Subcommand(
      name: "undo", operands: "JOURNAL [INPUT]",
      summary: "Give the raw bytes back, exactly: of a clean text, or of a whole folder of them with -o FOLDER.",
      flags: [.output, .path],
      run: UndoCommand.run),
    Subcommand(
      name: "learn", operands: "[PIPELINE] INPUT…",
      summary: "Find the lines that recur over the pages of one site (files, folders, JSONL): for strip-boilerplate.",
      flags: [.output, .names, .register, .format], run: LearnCommand.run),
    Subcommand(
      name: "stages", operands: "[NAME]", summary: "List the stages, or show the manual of one.", flags: [],
      run: StagesCommand.run),
    Subcommand(
      name: "schema", operands: "", summary: "Print the JSON Schema of pipeline files.", flags: [],
      run: SchemaCommand.run),
    Subcommand(
      name: "init", operands: "[PRESET]", summary: "Print a pipeline file to start from.", flags: [.output],
      run: InitCommand.run),
    Subcommand(
      name: "content", operands: "[LIST [VERB]]",
      summary:
        "What the plugins run over a list of content. CleanseContent, with -o: clean what changed; without list, write the "
        + "accessor. CleanseCommand: check, diff or apply, as 'swift package cleanse' was told.",
      flags: [.output, .threads, .strict, .sarif, .journal], run: ContentCommand.run),
  ]

  /// The manual of the subcommand.
  var usage: String {
    let flags = self.flags + [.help]
    let width = flags.map { $0.spelling.count }.max() ?? 0
    let lines = flags.map { flag in
      "  \(flag.spelling)\(String(repeating: " ", count: width - flag.spelling.count + 2))\(flag.summary)\n"
    }
    return "usage: cleanse \(name)\(operands.isEmpty ? "" : " \(operands)") [flags]\n\n\(summary)\n\n\(lines.joined())"
  }

  /// The manual of the command.
  static var overview: String {
    let width = all.map { $0.name.count + $0.operands.count }.max() ?? 0
    let lines = all.map { command in
      let head = "\(command.name) \(command.operands)"
      return "  \(head)\(String(repeating: " ", count: width + 3 - head.count))\(command.summary)\n"
    }
    return """
      usage: cleanse SUBCOMMAND …

      Cleans raw text: says why for every change, knows where every byte came from, and can take it back.

      \(lines.joined())
        --version  Versions of cleanse, ICU, Unicode and CLDR
        --help     This; 'cleanse SUBCOMMAND --help' shows the flags

      """
  }
}
