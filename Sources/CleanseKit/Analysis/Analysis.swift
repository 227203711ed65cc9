/// Something that several stages need to know of a text, worked out once for each text, on first use.
public protocol Analysis {
  init(of text: borrowing Text)
}

/// The analyses made so far of one text; emptied whenever the text changes.
final class AnalysisCache {
  private var made: [(type: ObjectIdentifier, value: any Analysis)] = []

  func removeAll() { made.removeAll(keepingCapacity: true) }

  func find<A: Analysis>(_ type: A.Type) -> A? {
    for entry in made where entry.type == ObjectIdentifier(type) { return entry.value as? A }
    return nil
  }

  func store<A: Analysis>(_ value: A) { made.append((ObjectIdentifier(A.self), value)) }
}

extension Text {
  /// The analysis `type` of this text: made at the first call, shared by all stages until the text changes.
  public func analysis<A: Analysis>(_ type: A.Type) -> A {
    if let known = analyses.find(type) { return known }
    let made = A(of: self)
    analyses.store(made)
    return made
  }
}
