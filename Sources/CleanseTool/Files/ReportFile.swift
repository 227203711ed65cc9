import CleanseKit

/// How a report is written.
enum ReportForm: Sendable {
  /// Every annotation as one JSON object a line.
  case lines
  /// What needs a look, as SARIF 2.1.0.
  case sarif

  /// The form that the name of the file tells.
  init(path: String) { self = path.lowercased().hasSuffix(".sarif") ? .sarif : .lines }

  /// What stands between two results.
  static let comma: [UInt8] = [UInt8(ascii: ","), 0x0A]

  /// Entries, each one JSON value, as a piece of the report.
  func joined(_ entries: [[UInt8]]) -> [UInt8] {
    switch self {
    case .lines: entries.flatMap { $0 + [0x0A] }
    case .sarif: Array(entries.joined(separator: Self.comma))
    }
  }
}

/// The file of a report, which is whole at every end: also where nothing was found, or the run failed.
final class ReportFile {
  private let file: OutputFile
  private let form: ReportForm
  private var isEmpty = true

  init(_ path: String, _ pipelines: [Pipeline]) throws(Failure) {
    file = try OutputFile(path)
    form = ReportForm(path: path)
    if form == .sarif { try file.write(SARIF(pipelines).opening) }
  }

  /// Adds a piece that `ReportForm.joined` made.
  func write(_ entries: [UInt8]) throws(Failure) {
    guard !entries.isEmpty else { return }
    if form == .sarif, !isEmpty { try file.write(ReportForm.comma) }
    isEmpty = false
    try file.write(entries)
  }

  /// Ends the report and puts it in its place.
  func finish(succeeded: Bool) throws(Failure) {
    if form == .sarif { try file.write(SARIF.closing(succeeded: succeeded)) }
    try file.commit()
  }
}
