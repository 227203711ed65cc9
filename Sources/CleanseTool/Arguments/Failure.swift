/// Why something was not done as asked: words for standard error, exit status 2.
struct Failure: Error, Equatable {
  /// What was found, what was expected, and the way out, of each thing that is wrong; without a prefix.
  let messages: [String]
  /// Whether the message is complete as it is, such as the faults of a pipeline file.
  var isComplete = false
  /// Whether the reader of our output has gone, which is no fault of anybody.
  var isClosedPipe = false

  init(_ message: String) { messages = [message] }

  /// Several things that are wrong at once.
  init(_ messages: [String]) { self.messages = messages }

  var message: String { messages.joined(separator: "\n") }

  /// The lines for standard error, each with who says so.
  func lines(saidBy prefix: String) -> String {
    messages.map { isComplete ? "\($0)\n" : "\(prefix): \($0)\n" }.joined()
  }

  /// The failure in the words of compilers, which tools that run us look for.
  var asDiagnostic: Failure {
    isClosedPipe || isComplete ? self : .faults(messages.map { "error: \($0)" }.joined(separator: "\n"))
  }

  static func faults(_ text: String) -> Failure {
    var failure = Failure(text)
    failure.isComplete = true
    return failure
  }

  static var closedPipe: Failure {
    var failure = Failure("the reader of the output has gone")
    failure.isClosedPipe = true
    return failure
  }
}

/// How the command ends.
enum ExitStatus: Int32 {
  case done = 0
  /// Done, but documents were rejected and nothing took them, or a strict run found something.
  case found = 1
  /// Not done as asked.
  case failed = 2
}
