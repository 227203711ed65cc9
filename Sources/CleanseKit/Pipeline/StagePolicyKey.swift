/// A key that any stage of a pipeline file takes, beside its own options.
struct StagePolicyKey: Sendable {
  let name: String
  /// One sentence.
  let summary: String
  /// The members of its JSON Schema, values as JSON, for a stage with these rules.
  let schema: @Sendable ([Rule]) -> [(String, String)]

  static let all: [StagePolicyKey] = [
    StagePolicyKey(
      name: "id", summary: "What reports and other files call this stage; its name where none is given.",
      schema: { _ in [("type", "\"string\"")] }),
    StagePolicyKey(
      name: "enabled", summary: "Whether it runs; false takes an inherited stage out.",
      schema: { _ in [("type", "\"boolean\""), ("default", "true")] }),
    StagePolicyKey(
      name: "before", summary: "The id of the stage above before which this one goes; an inherited one is moved.",
      schema: { _ in [("type", "\"string\"")] }),
    StagePolicyKey(
      name: "after", summary: "The id of the stage above after which this one goes; an inherited one is moved.",
      schema: { _ in [("type", "\"string\"")] }),
    StagePolicyKey(
      name: "apply", summary: "always, never (findings become flags), or the least confidence that is applied.",
      schema: { _ in
        [("anyOf", "[{\"enum\":[\"always\",\"never\"]},{\"type\":\"number\",\"minimum\":0,\"maximum\":1}]")]
      }),
    StagePolicyKey(
      name: "maxRemoved",
      summary: "The largest share of the document it may take away; beyond it nothing is taken and that is flagged.",
      schema: { _ in
        let share = "{\"type\":\"number\",\"minimum\":0,\"maximum\":1}"
        let beyond = "{\"enum\":[\"flag\",\"reject\"]}"
        return [
          (
            "anyOf",
            "[\(share),{\"type\":\"object\",\"required\":[\"share\"],\"additionalProperties\":false,"
              + "\"properties\":{\"share\":\(share),\"beyond\":\(beyond)}}]"
          )
        ]
      }),
    StagePolicyKey(
      name: "mayEdit", summary: "The kinds of protected spans that it may edit all the same.",
      schema: { _ in
        let kinds = Schema.quoted(Protection.allCases.map { $0.rawValue })
        return [("type", "\"array\""), ("items", "{\"enum\":\(kinds)}")]
      }),
    StagePolicyKey(
      name: "rules", summary: "The severity of each rule: off, note, warning or error.",
      schema: { rules in
        let severity = "{\"enum\":\(Schema.quoted(Severity.allCases.map { $0.rawValue }))}"
        let members = rules.map { "\"\($0.name)\":\(severity)" }.joined(separator: ",")
        return [
          ("type", "\"object\""), ("properties", "{\(members)}"), ("additionalProperties", "false"),
        ]
      }),
  ]
}
