/// What a pattern puts in place of its matches, and matches itself, a second run replaces again.
enum ReplacementMatchesAgain: Lint {
  static func find(in pipeline: Pipeline) -> [LintHit] {
    pipeline.plan.indices.flatMap { index -> [LintHit] in
      let stage = pipeline.plan[index]
      guard stage.name == Replace.name, let said = stage.options["patterns"] else { return [] }
      return replacements(said).filter(changesAgain).map { replacement in
        LintHit(
          stage: index,
          message: "\(stage.id): the pattern '\(replacement.pattern)' matches in '\(replacement.with)', which it puts "
            + "in; a second run would replace it again; make the pattern stricter, as with \\b or (?!…)")
      }
    }
  }

  private static func replacements(_ json: String) -> [Replacement] {
    var options = Replace.Options()
    guard let value = try? JSONParser.parse(Array(json.utf8)) else { return [] }
    for option in Replace.Options.all where option.name == "patterns" { _ = option.set(&options, value) }
    return options.patterns
  }

  /// Whether the text that is put in, alone, would become another.
  private static func changesAgain(_ replacement: Replacement) -> Bool {
    guard let expression = try? replacement.compiled(), let template = try? replacement.template(expression),
      template.isConstant
    else { return false }
    var changes = false
    var put: [UInt8] = []
    for case .text(let part) in template.parts { put += part }
    try? expression.forEachMatch(in: put.span, steps: 500) { match in
      if Array(put[match]) != put { changes = true }
    }
    return changes
  }
}
