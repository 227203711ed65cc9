/// A rule of one stage of a pipeline, as SARIF describes it: a `reportingDescriptor`.
struct SARIFRule: Sendable {
  /// `stage/rule`: stages of a pipeline have ids of their own.
  let id: String
  private let name: String
  private let summary: String
  private let help: String
  private let severity: Severity

  /// The rules that findings of `pipeline` can name: of decoding, of each stage, and of the pipeline itself.
  static func all(of pipeline: Pipeline) -> [SARIFRule] {
    let decoding = Decoding.rules.map { rule in
      SARIFRule(
        rule, of: Decoding.name, rule.severity,
        help: "Save the file as UTF-8, or name its encoding with \"input\": {\"encoding\": …} in the pipeline file.")
    }
    return decoding
      + pipeline.plan.flatMap { stage in
        (stage.rules + PipelineRule.all).map { rule in
          SARIFRule(rule, of: stage.id, stage.policy.severity(rule.number), help: help(for: rule, stage))
        }
      }
  }

  private static func help(for rule: Rule, _ stage: PlannedStage) -> String {
    let manual = "See 'cleanse stages \(stage.name)'."
    guard rule.number < PipelineRule.first else { return manual }
    let way = "\"rules\": {\"\(rule.name)\": \"off\"}"
    return
      "\(stage.summary) To change what this rule means, write \(way), \"note\", \"warning\" or \"error\" at the stage"
      + " '\(stage.id)' of the pipeline file. \(manual)"
  }

  private init(_ rule: Rule, of stage: String, _ severity: Severity, help: String) {
    id = "\(stage)/\(rule.name)"
    name = "\(rule.name)"
    summary = "\(rule.summary)"
    self.severity = severity
    self.help = help
  }

  func write(to list: inout JSONWriter) {
    list.object { writer in
      writer.member("id", id)
      writer.member("name", name)
      for (key, text) in [("shortDescription", summary), ("fullDescription", summary), ("help", help)] {
        writer.key(key)
        writer.object { $0.member("text", text) }
      }
      writer.key("defaultConfiguration")
      writer.object { writer in
        writer.key("enabled")
        writer.bool(severity != .off)
        writer.member("level", severity.level)
      }
    }
  }
}
