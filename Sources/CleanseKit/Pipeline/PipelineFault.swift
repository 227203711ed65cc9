/// Something wrong with a pipeline file, or something that a lint has to say of it.
public struct PipelineFault: Equatable, Sendable {
  /// How much a fault matters: with an error there is no pipeline.
  public enum Severity: String, Sendable {
    case error, warning
    /// Good to know, and nothing to mend.
    case note
  }

  public let path: String
  /// From 1.
  public let line: Int
  /// From 1, in bytes of UTF-8.
  public let column: Int
  public let severity: Severity
  /// What was found, what was expected, and the way out.
  public let message: String
  /// The line of the file around the place, with a caret below it.
  public let excerpt: String

  /// `path:line:column: error: message`, then the excerpt.
  public var description: String {
    let head = "\(path):\(line):\(column): \(severity.rawValue): \(message)"
    return excerpt.isEmpty ? head : "\(head)\n\(excerpt)"
  }
}

/// All that is wrong with a pipeline file.
public struct PipelineFaults: Error, Sendable {
  public let faults: [PipelineFault]
  /// Why the file could not be read at all; nil where it was.
  public let message: String?

  public init(faults: [PipelineFault]) {
    self.faults = faults
    message = nil
  }

  public init(message: String) {
    faults = []
    self.message = message
  }

  public var description: String {
    message.map { "error: \($0)" } ?? faults.map { $0.description }.joined(separator: "\n")
  }
}
