import CleanseKit

/// `cleanse init`: a pipeline file to start from.
enum InitCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    let name = arguments.operands.first ?? Presets.names[0]
    guard let text = Presets.text(of: name), arguments.operands.count <= 1 else {
      let presets = Presets.names.map { "\($0): \(Presets.summary(of: $0) ?? "")" }.joined(separator: "\n  ")
      throw Failure("there is no preset '\(arguments.operands.joined(separator: " "))'; there are\n  \(presets)")
    }
    let output = try OutputFile(arguments.output)
    try output.write(Array(text.utf8))
    try output.commit()
    return .done
  }
}
