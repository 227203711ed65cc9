import CleanseKit

/// `cleanse schema`: the JSON Schema of pipeline files, for editors.
enum SchemaCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard arguments.operands.isEmpty else { throw Failure("'cleanse schema' takes no operands") }
    try StandardOutput.write(Schema.json(stages: arguments.stages))
    return .done
  }
}
