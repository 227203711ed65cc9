/// How documents come in.
public struct InputSettings: Sendable {
  public var format = InputFormat.auto
  public var encoding = Encoding.auto
  /// The member of a JSONL object that holds the text.
  public var textKey = "text"

  public init() {}

  static let all: [Option<InputSettings>] = [
    Option(
      "format", \.format,
      "How the input holds its documents: a file is one text, one text in Markdown, of which only the prose is cleaned, or one JSON object a line; auto goes by the name."
    ),
    Option(
      "encoding", \.encoding,
      """
      The encoding of text files. auto goes by byte order marks and by what the bytes say, repairs stray Windows-1252 \
      bytes in UTF-8, and labels what it took the file for; a name is taken at its word. Bytes that stand for nothing \
      become U+FFFD and are flagged. JSONL is always UTF-8.
      """),
    Option("textKey", \.textKey, "The member of each JSONL object that holds the text."),
  ]
}

/// How documents go out.
public struct OutputSettings: Sendable {
  public var format = Format?.none
  public var offsets = OffsetUnit.utf8
  public var annotations = Annotations.none
  public var report = ""
  public var journal = ""
  public var rejects = ""

  public init() {}

  static let all: [Option<OutputSettings>] = [
    Option("format", \.formatName, among: ["same"] + Format.allCases.map { $0.rawValue }, "As the input, or named."),
    Option("offsets", \.offsets, "The unit of the positions in annotations."),
    Option("annotations", \.annotations, "Whether a JSONL object gains a member `annotations`."),
    Option(
      "report", \.report,
      "A file for all annotations, one JSON object a line; SARIF 2.1.0 of what needs a look where its name ends in .sarif."
    ),
    Option("journal", \.journal, "A file from which `cleanse undo` gives the raw bytes back."),
    Option("rejects", \.rejects, "A file for the documents that cannot be cleaned, one JSON object a line."),
  ]

  private var formatName: String {
    get { format?.rawValue ?? "same" }
    set { format = Format(rawValue: newValue) }
  }
}

/// How the input is said to hold its documents.
public enum InputFormat: String, OptionChoice {
  /// JSONL where the file's name ends in .jsonl or .ndjson, Markdown where it ends in .md or .markdown, else text.
  case auto
  case text, markdown, jsonl

  /// The format that was named; nil for `auto`.
  public var named: Format? { Format(rawValue: rawValue) }
}

/// How a file holds its documents.
public enum Format: String, OptionChoice {
  /// The file is one text.
  case text
  /// The file is one text, of which everything but the prose stays byte for byte.
  case markdown
  /// Every line is a JSON object that holds a text.
  case jsonl

  /// The format that the name of a file tells.
  public init(path: String) {
    let endings: [(String, Format)] = [
      (".jsonl", .jsonl), (".ndjson", .jsonl), (".md", .markdown), (".markdown", .markdown),
    ]
    self = endings.first { path.hasSuffix($0.0) }?.1 ?? .text
  }
}

/// The units in which annotations count positions.
public enum OffsetUnit: String, OptionChoice { case utf8, utf16, scalar }

/// Where annotations go, beside the report.
public enum Annotations: String, OptionChoice { case none, inline }
