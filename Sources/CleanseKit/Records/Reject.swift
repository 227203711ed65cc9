/// A document that cannot be cleaned, as one line of JSON for the rejects.
public struct Reject: Sendable {
  /// Which document: its path, with the line where a file holds several.
  public let document: String
  public let rejection: Rejection

  public init(document: String, rejection: Rejection) {
    self.document = document
    self.rejection = rejection
  }

  /// `{"document","stage","rule","reason","text"}`, or `bytesBase64` where the raw bytes are not UTF-8; no line end.
  public func json(raw: Span<UInt8>) -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("document", document)
      writer.member("stage", rejection.stage)
      writer.member("rule", rejection.rule)
      writer.member("reason", rejection.reason)
    }
    var line = writer.bytes
    line.removeLast()
    line.append(UInt8(ascii: ","))
    RawBytes.append(member: "text", raw, to: &line)
    line.append(UInt8(ascii: "}"))
    return line
  }
}
