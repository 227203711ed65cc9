/// The manual pages of the stages, made from the stages themselves.
public enum Manual {
  /// One line a stage: its name and its summary, in columns.
  public static func index(stages: [any Stage.Type] = Stages.all) -> String {
    let width = stages.map { $0.name.utf8.count }.max() ?? 0
    return stages.map { stage in
      stage.name + String(repeating: " ", count: width - stage.name.utf8.count + 2) + stage.summary + "\n"
    }.joined()
  }

  /// The page of the stage `name` in Markdown, or nil where there is none.
  public static func page(of name: String, stages: [any Stage.Type] = Stages.all) -> String? {
    stages.first { $0.name == name }.map { page($0) }
  }

  private static func page<S: Stage>(_ stage: S.Type) -> String {
    var page = "# \(S.name)\n\n\(S.summary)\n"
    if !S.discussion.isEmpty { page += "\n\(S.discussion)\n" }
    page += "\n\(facts(stage))\n\n## Options\n\n"
    for option in S.Options.all {
      let value = option.isRequired ? "required" : "default `\(option.defaultValue(in: S.Options()))`"
      page += "- `\(option.name)`: \(option.kind.expectation); \(value). \(option.summary)\n"
      if case .objects(let members) = option.kind { page += members.map { "  " + line($0) }.joined() }
    }
    page += S.Options.all.isEmpty ? "None of its own.\n" : ""
    page += "\nAny stage also takes \(StagePolicyKey.all.map { "`\($0.name)`" }.joined(separator: ", ")).\n"
    page += "\n## Rules\n\n"
    for rule in S.rules { page += "- `\(rule.name)` (\(rule.severity.rawValue)): \(rule.summary)\n" }
    page += "\n## Examples\n"
    for example in S.examples { page += "\n\(show(example))" }
    return page
  }

  private static func facts<S: Stage>(_ stage: S.Type) -> String {
    var facts = ["Findings are applied by default: \(word(S.defaultApply))."]
    if !S.reads.isEmpty { facts.append("Reads the marks \(S.reads.names.joined(separator: ", ")).") }
    if !S.writes.isEmpty { facts.append("Makes the marks \(S.writes.names.joined(separator: ", ")).") }
    if let stage = try? S(S.Options()) { facts.append("Scope: \(stage.scope.name).") }
    if S.isLossy { facts.append("Only a journal gives back what it changes.") }
    return facts.joined(separator: " ")
  }

  private static func word(_ apply: Apply) -> String {
    switch apply {
    case .always: "always"
    case .never: "never"
    case .from(let confidence): "from a confidence of \(confidence)"
    }
  }

  private static func line(_ member: OptionMember) -> String {
    let value = member.isRequired ? "required" : "default `\(member.defaultValue)`"
    return "- `\(member.name)`: \(member.kind.expectation); \(value). \(member.summary)\n"
  }

  private static func show(_ example: Example) -> String {
    var text = "\(example.title)"
    if !example.options.isEmpty { text += " (`\(example.options)`)" }
    if example.isLeftAlone {
      text +=
        example.rules.map { $0.isEmpty ? ", left alone" : ", flagged as \($0.joined(separator: ", "))" }
        ?? ", left alone"
      return text + ":\n\n\(block(example.before))"
    }
    return text + ":\n\n\(block(example.before))\nbecomes\n\n\(block(example.after))"
  }

  /// The text as an indented block of Markdown, invisible characters escaped so that a reader sees them.
  private static func block(_ text: String) -> String {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.map { "    \(escaped(String($0)))\n" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    var shown = ""
    for scalar in text.unicodeScalars {
      let blank = scalar != " " && (scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint)
      if blank || [.control, .format, .nonspacingMark].contains(scalar.properties.generalCategory) {
        shown += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }
}
