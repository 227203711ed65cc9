import CleanseKit

/// A piece of work for one thread: a whole text file, or some lines of a JSONL file.
struct Job: Sendable {
  /// How reports and journals name the file: its path, or `-`.
  let path: String
  let format: Format
  /// The raw bytes; for JSONL whole lines, the last of a file perhaps without a line end.
  let bytes: [UInt8]
  /// The number of the first line, from 1.
  let firstLine: Int
  /// Which of the inputs it belongs to, and whether it is the last of it.
  let input: Int
  let endsInput: Bool
  /// Whether the lines of another file follow in the same output.
  let isFollowed: Bool
  /// Which of the plan's pipelines cleans it.
  var pipeline = 0

  /// How diagnostics name the file: as compilers call standard input.
  var shownPath: String { path == "-" ? "<stdin>" : path }
}

/// What a job gave.
struct JobResult: Sendable {
  let input: Int
  let endsInput: Bool
  let rawCount: Int
  var output: [UInt8] = []
  var report: [UInt8] = []
  var journal: [UInt8] = []
  var rejects: [UInt8] = []
  /// For standard error, in the words of compilers.
  var diagnostics: [UInt8] = []
  var documents = 0
  var flags = 0
  var rejected = 0
  /// Findings of rules whose severity is `error`, in documents that were cleaned, where diagnostics are told.
  var errors = 0
}
