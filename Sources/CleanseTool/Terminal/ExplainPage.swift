import CleanseKit

/// What a pipeline did, as text for a terminal: stages in order, each finding with its raw place.
struct ExplainPage {
  let places: SourcePlaces
  /// How many bytes of a changed text are shown.
  private static let reach = 60

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
      "\(padded)\(annotation.kind.rawValue) [\(annotation.rule)]\(subject(annotation)): \(annotation.message)\(confidence)\n"
  }

  private func subject(_ annotation: Annotation) -> String {
    switch annotation.kind {
    case .removed: return " \(quoted(annotation.before ?? ""))"
    case .changed: return " \(quoted(annotation.before ?? "")) -> \(quoted(annotation.after ?? ""))"
    case .label:
      return annotation.label.map { " \($0.name) = \(quoted($0.value))" } ?? ""
    case .name:
      let key = annotation.name.map { " key \(quoted($0.key))" } ?? ""
      return " \(source(annotation))\(key)"
    case .flag:
      let repairs = annotation.suggestions.map { quoted($0) }.joined(separator: " or ")
      return " \(source(annotation))\(repairs.isEmpty ? "" : " -> \(repairs)")"
    case .kept, .sentence: return " \(source(annotation))"
    }
  }

  private func source(_ annotation: Annotation) -> String {
    quoted(String(decoding: places.bytes(annotation.source), as: UTF8.self))
  }

  /// The text in quotes, cut in its middle, with what cannot be seen written as escapes.
  private func quoted(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    if scalars.count > Self.reach {
      scalars = scalars.prefix(Self.reach / 2) + ["…"] + scalars.suffix(Self.reach / 2 - 1)
    }
    return "\"" + scalars.map { shown($0) }.joined() + "\""
  }

  private func shown(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    case " ": return " "
    default:
      let properties = scalar.properties
      let hidden =
        properties.isWhitespace || properties.isDefaultIgnorableCodePoint
        || [.control, .format, .privateUse, .unassigned].contains(properties.generalCategory)
      return hidden ? "\\u{\(String(scalar.value, radix: 16, uppercase: true))}" : String(scalar)
    }
  }
}
