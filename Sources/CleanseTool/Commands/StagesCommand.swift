import CleanseKit

/// `cleanse stages`: the list of stages, or the manual of one.
enum StagesCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard let name = arguments.operands.first else {
      try StandardOutput.write(Manual.index(stages: arguments.stages))
      return .done
    }
    guard let page = Manual.page(of: name, stages: arguments.stages) else {
      let names = arguments.stages.map { $0.name }
      let near = nearestName(to: name, in: names).map { "did you mean '\($0)'?" } ?? "see 'cleanse stages'"
      throw Failure("there is no stage '\(name)'; \(near)")
    }
    try StandardOutput.write(page)
    return .done
  }
}
