import CleanseKit

/// A place that `--at` names.
struct ExplainedPlace {
  private let line: Int
  private let column: Int?

  init(_ text: String) throws(Failure) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) ?? 0 }
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0 > 0 }) else {
      throw Failure("--at must be LINE or LINE:COLUMN, both from 1; this is '\(text)'")
    }
    line = parts[0]
    column = parts.count == 2 ? parts[1] : nil
  }

  /// Throws where the text of `name` has no such place.
  func check(in places: SourcePlaces, of name: String) throws(Failure) {
    guard line <= places.lineCount else {
      let count = places.range(ofLine: places.lineCount).isEmpty ? max(1, places.lineCount - 1) : places.lineCount
      throw Failure("\(name) has \(count) \(count == 1 ? "line" : "lines"); --at names line \(line)")
    }
    // One past the last byte is where something may have been put in.
    let length = places.range(ofLine: line).count
    if let column, column - 1 > length {
      throw Failure(
        "line \(line) of \(name) has \(length) \(length == 1 ? "byte" : "bytes"); --at names column \(column)")
    }
  }

  /// Whether the raw place of `annotation` is here; the place must have been checked.
  func touches(_ annotation: Annotation, in places: SourcePlaces) -> Bool {
    let range = places.range(ofLine: line)
    let wanted = column.map { range.lowerBound + $0 - 1..<range.lowerBound + $0 } ?? range
    return annotation.source.lowerBound < max(wanted.upperBound, wanted.lowerBound + 1)
      && annotation.source.upperBound >= wanted.lowerBound
      && (annotation.source.upperBound > wanted.lowerBound || annotation.source.isEmpty)
  }
}
