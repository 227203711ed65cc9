/// Why something was not done as asked: words for standard error, exit status 2.
struct Failure: Error, Equatable {
  /// What was found, what was expected, and the way out; without a prefix.
  let message: String
  /// Whether the message is complete as it is, such as the faults of a pipeline file.
  var isComplete = false
  /// Whether the reader of our output has gone, which is no fault of anybody.
  var isClosedPipe = false

  init(_ message: String) { self.message = message }

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
