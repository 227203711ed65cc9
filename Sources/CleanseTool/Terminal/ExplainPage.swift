import CleanseKit

/// What a pipeline did, as text for a terminal: stages in order, each finding with its raw place.
struct ExplainPage {
  let places: SourcePlaces
  init(_ places: SourcePlaces) { self.places = places }

  func text(_ annotations: [Annotation], stages: [String]) -> String {
    var text = ""
    for stage in stages {
      let mine = annotations.filter { $0.stage == stage }
      guard !mine.isEmpty else { continue }
      text += "\(stage)\n"
      let sorted = mine.enumerated().sorted {
        ($0.element.source.lowerBound, $0.offset) < ($1.element.source.lowerBound, $1.offset)
      }
      for (_, annotation) in sorted { text += line(annotation) }
    }
    return text.isEmpty ? "nothing was changed or found\n" : text
  }

  /// `  12:5  removed [source-line] "Source: …": message`
  private func line(_ annotation: Annotation) -> String {
    let place = places.place(of: annotation.source.lowerBound)
    let head = "  \(place.line):\(place.column)"
    let padded = head + String(repeating: " ", count: max(1, 11 - head.utf8.count))
    let confidence =
      annotation.confidence < 1 ? " (\(Int((annotation.confidence * 100).rounded())) %)" : ""
    return
      "\(padded)\(annotation.kind.rawValue) [\(annotation.rule)]\(annotation.subject(in: places)): \(annotation.message)\(confidence)\n"
  }
}
