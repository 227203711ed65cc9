/// What two runs over the same document found differently.
public struct FindingDifference: Sendable {
  /// Found by the old run alone, in its order.
  public private(set) var gone: [Annotation] = []
  /// Found by the new run alone, in its order.
  public private(set) var new: [Annotation] = []

  /// Compares findings by stage, rule, place in the raw input and what they say; positions in the clean text, severity
  /// and confidence may differ.
  public init(old: [Annotation], new: [Annotation]) {
    var counts: [Key: Int] = [:]
    for annotation in new { counts[Key(annotation), default: 0] += 1 }
    for annotation in old {
      let key = Key(annotation)
      if let count = counts[key], count > 0 { counts[key] = count - 1 } else { gone.append(annotation) }
    }
    // What is left in the counts has no counterpart.
    for annotation in new {
      let key = Key(annotation)
      guard let count = counts[key], count > 0 else { continue }
      counts[key] = count - 1
      self.new.append(annotation)
    }
  }

  private struct Key: Hashable {
    let stage: String
    let rule: String
    let kind: Annotation.Kind
    let source: Range<Int>
    let texts: [String?]

    init(_ annotation: Annotation) {
      stage = annotation.stage
      rule = annotation.rule
      kind = annotation.kind
      source = annotation.source
      texts =
        [
          annotation.before, annotation.after, annotation.label?.name, annotation.label?.value, annotation.name?.key,
          annotation.name?.latin,
        ] + annotation.suggestions
    }
  }
}
