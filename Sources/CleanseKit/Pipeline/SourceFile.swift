/// A pipeline file in memory: its bytes, and how to say where something stands in it.
final class SourceFile: Sendable {
  let path: String
  let bytes: [UInt8]
  /// Its folder as seen from that of the file that was given first: empty, or with its slash.
  let folder: String

  init(path: String, bytes: [UInt8], folder: String = "") {
    self.path = path
    self.bytes = bytes
    self.folder = folder
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

extension SourceFile {
  /// A fault for each member whose key stands before it already.
  func faults(repeatedIn members: [JSONMember]) -> [PipelineFault] {
    var seen: Set<String> = []
    return members.filter { !seen.insert($0.key).inserted }.map {
      fault(at: $0.keyRange.lowerBound, "the key '\($0.key)' stands twice; keep one")
    }
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
