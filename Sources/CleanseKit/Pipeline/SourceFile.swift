/// A pipeline file in memory: its bytes, and how to say where something stands in it.
final class SourceFile: Sendable {
  let path: String
  let bytes: [UInt8]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  func fault(
    at offset: Int, _ message: String, severity: PipelineFault.Severity = .error
  ) -> PipelineFault {
    let places = SourcePlaces(bytes)
    let place = places.place(of: offset)
    return PipelineFault(
      path: path, line: place.line, column: place.column, severity: severity, message: message,
      excerpt: places.excerpt(at: offset))
  }
}

/// A JSON value and the file it stands in.
struct PlacedValue {
  let value: JSONValue
  let file: SourceFile

  var start: Int { value.range.lowerBound }

  func fault(_ message: String, severity: PipelineFault.Severity = .error) -> PipelineFault {
    file.fault(at: start, message, severity: severity)
  }
}
