import CleanseKit

/// The one document that `explain` speaks of: a text, or what a line of JSONL holds.
struct ExplainedDocument {
  /// How messages name it.
  let name: String
  /// The bytes that places count in: of a file, or of the decoded text of a line.
  let raw: [UInt8]
  /// Of a line: where U+FFFD stands for half of a surrogate pair; nil for a file.
  private let loneSurrogates: [Int]?
  private let format: Format
  /// Why a line is no document; nil where it is one.
  private(set) var rejection: Rejection?

  /// Reads the file at `path`, or standard input, and picks the line that was asked for.
  init(_ path: String?, _ arguments: Arguments, _ pipeline: Pipeline) throws(Failure) {
    let path = path == "-" ? nil : path
    let file = try path.map { path throws(Failure) in try Descriptor(reading: path) } ?? .standardInput()
    let format = RunPlan.format(of: path ?? "", arguments, pipeline)
    guard format == .jsonl else {
      guard arguments.line == nil else {
        throw Failure(
          "--line picks a document of JSONL, and this is text; name a place with --at, or give --format jsonl")
      }
      self.init(name: file.name, raw: try file.readAll(), loneSurrogates: nil, format: format)
      return
    }
    guard let number = arguments.line else {
      throw Failure("\(file.name) holds a document on each line; say which with --line N, or give --format text")
    }
    let line = try Self.line(number, of: file.readAll(), file.name)
    var record = JSONLRecord(textKey: pipeline.input.textKey)
    do throws(Rejection) {
      try record.read(line.span)
    } catch {
      self.init(name: file.name, raw: [], loneSurrogates: [])
      rejection = error
      return
    }
    self.init(
      name: "the text on line \(number) of \(file.name)", raw: record.text, loneSurrogates: record.loneSurrogates)
  }

  private init(name: String, raw: [UInt8], loneSurrogates: [Int]?, format: Format = .jsonl) {
    self.format = format
    self.name = name
    self.raw = raw
    self.loneSurrogates = loneSurrogates
  }

  /// The bytes of a line, from 1, without its end and without a byte order mark.
  private static func line(_ number: Int, of bytes: [UInt8], _ name: String) throws(Failure) -> [UInt8] {
    var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    guard number <= lines.count else {
      throw Failure("\(name) has \(lines.count) \(lines.count == 1 ? "line" : "lines"); --line names line \(number)")
    }
    let line = Array(lines[number - 1])
    let frame = LineFrame(of: line.span, isFirst: number == 1, isFollowed: false)
    let content = Array(line[frame.markLength...])
    guard content.contains(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0D }) else {
      throw Failure("line \(number) of \(name) is blank, and so no document")
    }
    return content
  }

  func clean(with runner: inout Runner) {
    if let loneSurrogates {
      runner.cleanDecoded(raw.span, loneSurrogates: loneSurrogates)
    } else {
      runner.clean(raw.span, as: format)
    }
  }
}
