import CleanseKit

/// The words of `swift package cleanse`: a verb and what goes with it.
struct ContentWords {
  enum Verb: String { case check, diff, apply }

  private static let usage = """
    usage: swift package cleanse check [--target NAME]… [--strict] [--sarif FILE]
           swift package cleanse diff [--target NAME]…
           swift package [--allow-writing-to-package-directory] cleanse apply [--target NAME]… [--journal FILE]
    """

  private let verb: Verb
  private let arguments: Arguments

  init(_ words: [String], _ arguments: Arguments) throws(Failure) {
    guard words.count == 1, let verb = Verb(rawValue: words[0]) else {
      let found = words.isEmpty ? "nothing" : "'\(words.joined(separator: " "))'"
      throw Failure("expected one of check, diff and apply, found \(found)\n\(Self.usage)")
    }
    guard arguments.output == nil, verb == .check || (arguments.report == nil && !arguments.strict),
      verb == .apply || arguments.journal == nil
    else {
      throw Failure(
        "--sarif and --strict go with check, --journal goes with apply, and --output with neither\n\(Self.usage)")
    }
    self.verb = verb
    self.arguments = arguments
  }

  /// Checks, compares or cleans the content of `list`, in the folder of its package.
  func run(_ list: ContentList) throws(Failure) -> ExitStatus {
    var arguments = arguments
    arguments.report = arguments.report.map(Paths.absolute)
    arguments.journal = arguments.journal.map(Paths.absolute)
    try Paths.enter(list.package)
    let list = list.fromPackage
    try ContentFaults.check(list, expanding: false)
    let files = list.targets.flatMap { $0.files }
    guard !files.isEmpty else {
      throw Failure(
        "no target has content; add '\(list.targets.first?.folder ?? "Content")' with .txt, .md or .jsonl files (or name "
          + "another folder in \(ContentSettings.name)), and, where the built-in pipeline does not fit, a "
          + "\(NearestPipeline.name) in it, such as 'cleanse init' prints")
    }
    arguments.nearest = true
    arguments.pipelines = [:]
    for file in files { arguments.pipelines?[file.input] = file.pipeline }
    arguments.operands = ["--"] + files.map { $0.input }
    switch verb {
    case .check:
      arguments.diagnostics = true
      arguments.placement = .nowhere
      return try RunCommand.run(arguments)
    case .diff:
      arguments.unified = true
      // Differences are what it is asked for.
      _ = try DiffCommand.run(arguments)
      return .done
    case .apply: return try ContentApplying.run(files.map { $0.input }, arguments)
    }
  }
}
