/// A finding as compilers write it: `path:line:column: warning: message [rule]`.
public struct Diagnostic: Equatable, Sendable, CustomStringConvertible {
  /// How the file is called.
  public let path: String
  /// In the raw input as a reader sees it: decoded, where it is in another encoding than UTF-8.
  public let place: SourcePlace
  public let severity: Severity
  /// On one line; control characters are shown as spaces.
  public let message: String
  /// The rule, and for a document that was rejected its stage before it.
  public let rule: String

  /// The longest suggestion, in bytes, that is shown behind the message.
  private static let longestSuggestion = 60

  /// What `annotation` says of the file at `path`.
  init(_ annotation: Annotation, path: String, at place: SourcePlace) {
    self.path = path
    self.place = place
    severity = annotation.severity
    message = Self.line(annotation.message + Self.hint(annotation))
    rule = annotation.rule
  }

  /// Why a document that begins on `line` of the file at `path` was rejected: always an error.
  public init(_ rejection: Rejection, path: String, line: Int = 1) {
    self.path = path
    place = SourcePlace(line: line, column: 1)
    severity = .error
    message = Self.line(rejection.reason)
    rule = "\(rejection.stage)/\(rejection.rule)"
  }

  public var description: String { "\(path):\(place): \(severity.rawValue): \(message) [\(rule)]" }

  /// The best suggestion, where the message does not say it already.
  private static func hint(_ annotation: Annotation) -> String {
    guard let suggestion = annotation.suggestions.first, suggestion.utf8.count <= longestSuggestion,
      Visibility.hasVisible(suggestion.utf8.span), !annotation.message.contains("'\(suggestion)'")
    else { return "" }
    return annotation.message.hasSuffix(".")
      ? " Suggested: '\(suggestion)'" : "; suggested: '\(suggestion)'"
  }

  private static func line(_ text: String) -> String {
    var line = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      line.unicodeScalars.append(isControl || scalar == "\u{2028}" || scalar == "\u{2029}" ? " " : scalar)
    }
    return line
  }
}

extension Report {
  /// What is to be told of `document`, which stands in the file at `path`, in order of the places in the raw input: its
  /// flags, and changes of rules that the pipeline made errors.
  ///
  /// - Parameters:
  ///   - document: what a runner of the pipeline made.
  ///   - raw: the bytes that it was made from.
  ///   - pipeline: the one that cleaned it.
  ///   - path: how diagnostics name the file.
  ///   - line: the line that holds the document, where the file is JSONL: then that is the place, column 1.
  public static func diagnostics(
    of document: borrowing Document, raw: Span<UInt8>, _ pipeline: Pipeline, path: String, line: Int? = nil
  ) -> [Diagnostic] {
    let report = Report(pipeline, unit: .utf8, readable: true)
    let alerts = report.alerts(of: document)
    guard !alerts.isEmpty else { return [] }
    if let line {
      return alerts.map { Diagnostic($0, path: path, at: SourcePlace(line: line, column: 1)) }
    }
    let places = SourcePlaces(report.source(of: document, raw: raw))
    return alerts.map { Diagnostic($0, path: path, at: places.place(of: $0.source.lowerBound)) }
  }
}
