/// Writes a text anew with its edits applied: the one place where text changes.
enum Writing {
  /// What is kept of the changes beside the new text.
  enum Recording {
    case nothing
    /// Where they are: enough to carry marks along.
    case places
    /// Also what was there, what is, and why.
    case everything
  }

  /// Copies `old` into `new`, which is emptied first, with the sorted, separate `edits` applied; what `recording` asks
  /// for is added to `layer`.
  static func apply(
    _ edits: [Edit], _ findings: borrowing Findings, from old: Span<UInt8>, into new: inout ByteBuffer,
    recording: Recording, _ layer: inout Layer
  ) {
    if recording != .nothing { layer.changes.reserveCapacity(edits.count) }
    new.removeAll()
    new.reserve(old.count)
    let arena = findings.arena.span
    var from = 0
    for edit in edits {
      new.append(old.extracting(from..<edit.range.lowerBound))
      let inserted = arena.extracting(Int(edit.at)..<Int(edit.at) + Int(edit.length))
      if recording != .nothing {
        record(edit, findings, old, inserted, at: new.count, all: recording == .everything, &layer)
      }
      new.append(inserted)
      from = edit.range.upperBound
    }
    new.append(old.extracting(from..<old.count))
    new.seal()
  }

  private static func record(
    _ edit: Edit, _ findings: borrowing Findings, _ old: Span<UInt8>, _ inserted: Span<UInt8>, at newStart: Int,
    all: Bool, _ layer: inout Layer
  ) {
    let evidence = findings.evidence(of: edit)
    layer.changes.append(
      Change(
        oldStart: edit.start, oldLength: edit.end - edit.start, newStart: UInt32(newStart), newLength: edit.length,
        removedAt: UInt32(layer.removed.count), insertedAt: UInt32(layer.inserted.count), rule: edit.rule,
        reason: all ? layer.keep(evidence.reason) : -1, confidence: Float(evidence.confidence)))
    guard all else { return }
    append(old.extracting(edit.range), to: &layer.removed)
    append(inserted, to: &layer.inserted)
  }
}
