/// One finding for the outside: what was found, by which rule, where in the clean text and where in the raw input.
public struct Annotation: Equatable, Sendable {
  /// What a finding says or did.
  public enum Kind: String, Sendable { case flag, sentence, name, label, removed, changed, kept }

  public var stage: String
  public var rule: String
  public var kind: Kind
  public var severity: Severity
  /// Half-open, in the clean text; empty, at the cut, where the text is gone.
  public var range: Range<Int>
  /// Half-open, in the raw input.
  public var source: Range<Int>
  public var message: String
  public var suggestions: [String] = []
  public var confidence: Double
  /// What stood there before and stands there now: of `removed` and `changed`.
  public var before: String?
  public var after: String?
  /// The name and value of a label.
  public var label: (name: String, value: String)?
  public var name: NameDetails?

  public static func == (a: Annotation, b: Annotation) -> Bool { a.json(document: "") == b.json(document: "") }

  /// The annotation as one JSON object; `document` says which document it is of.
  public func json(document: String) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("document", document)
      writer.member("stage", stage)
      writer.member("rule", rule)
      writer.member("kind", kind.rawValue)
      writer.member("severity", severity.rawValue)
      for (key, value) in [
        ("start", range.lowerBound), ("end", range.upperBound), ("sourceStart", source.lowerBound),
        ("sourceEnd", source.upperBound),
      ] {
        writer.key(key)
        writer.int(value)
      }
      writer.member("message", message)
      writer.key("suggestions")
      writer.array { writer in
        for suggestion in suggestions { writer.string(suggestion) }
      }
      writer.key("confidence")
      writer.double(confidence)
      writeDetails(&writer)
    }
    return writer.bytes
  }

  private func writeDetails(_ writer: inout JSONWriter) {
    let details = [
      ("before", before), ("after", after), ("name", label?.name), ("value", label?.value), ("key", name?.key),
      ("latin", name?.latin), ("original", name?.original), ("language", name?.language),
    ]
    for (key, value) in details {
      if let value { writer.member(key, value) }
    }
  }
}

extension JSONWriter {
  mutating func member(_ key: String, _ value: String) {
    self.key(key)
    string(value)
  }
}
