import Testing

@testable import CleanseKit

/// What a pipeline made of one text, copied out of its runner.
struct Cleaned {
  let bytes: [UInt8]
  let annotations: [Annotation]
  let rejection: Rejection?
  let origin: Origin
  let journal: [UInt8]
  var text: String { String(decoding: bytes, as: UTF8.self) }

  /// The raw bytes rebuilt from the clean ones and the journal.
  func undone() throws -> [UInt8] {
    try Undo(journal: JournalEntry.header(format: .text) + [0x0A] + journal + [0x0A]).raw(of: bytes)
  }
}

/// Runs `raw` through `pipeline`.
func clean(_ raw: [UInt8], with pipeline: Pipeline, explains: Bool = false) throws -> Cleaned {
  var runner = try pipeline.makeRunner(explains: explains)
  runner.clean(raw.span)
  let document = { (document: borrowing Document) -> Cleaned in
    let journal =
      document.rejection == nil
      ? JournalEntry.text(path: "-", raw: raw.span, document: document, pipeline: pipeline)
      : JournalEntry.rejected(path: "-", number: 1, raw: raw.span)
    return Cleaned(
      bytes: document.text[0..<document.text.count],
      annotations: Report(pipeline).annotations(of: document, raw: raw.span), rejection: document.rejection,
      origin: document.origin, journal: journal)
  }
  return document(runner.document)
}

/// Runs `text` through one stage with `options`, JSON members without braces.
func clean(_ text: String, with stage: String, _ options: String = "") throws -> Cleaned {
  try clean(Array(text.utf8), with: pipeline("{\"use\": \"\(stage)\"\(options.isEmpty ? "" : ", ")\(options)}"))
}

/// A pipeline of the stages in `list`, JSON objects separated by commas.
func pipeline(_ list: String, stages: [any Stage.Type] = Stages.all) throws -> Pipeline {
  do {
    return try Pipeline(parsing: Array("{\"version\": 1, \"stages\": [\(list)]}".utf8), stages: stages)
  } catch {
    Issue.record("\(error.description)")
    throw error
  }
}
