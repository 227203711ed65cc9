import CleanseKit

extension Annotation {
  /// What it speaks of, after a blank: the text that was removed or changed, a repair, a key.
  ///
  /// - Parameter places: of the raw input, as a reader sees it.
  func subject(in places: SourcePlaces) -> String {
    let source = { ShownText.quoted(String(decoding: places.bytes(self.source), as: UTF8.self)) }
    switch kind {
    case .removed: return " \(ShownText.quoted(before ?? ""))"
    case .changed: return " \(ShownText.quoted(before ?? "")) -> \(ShownText.quoted(after ?? ""))"
    case .label:
      return label.map { " \($0.name) = \(ShownText.quoted($0.value))" } ?? ""
    case .name:
      let key = name.map { " key \(ShownText.quoted($0.key))" } ?? ""
      return " \(source())\(key)"
    case .flag:
      let repairs = suggestions.map { ShownText.quoted($0) }.joined(separator: " or ")
      return " \(source())\(repairs.isEmpty ? "" : " -> \(repairs)")"
    case .kept, .sentence: return " \(source())"
    }
  }
}

/// Text of somebody's, as a line of a page shows it.
enum ShownText {
  /// How many characters are shown.
  private static let reach = 60

  /// The text in quotes, cut in its middle, with what cannot be seen written as escapes.
  static func quoted(_ text: String) -> String {
    var scalars = Array(text.unicodeScalars)
    if scalars.count > reach {
      scalars = scalars.prefix(reach / 2) + ["…"] + scalars.suffix(reach / 2 - 1)
    }
    return "\"" + scalars.map { shown($0) }.joined() + "\""
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
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
