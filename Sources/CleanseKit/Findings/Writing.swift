/// Writes a text anew with its edits applied: the one place where text changes.
enum Writing {
  /// Copies `old` into `new`, which is emptied first, with the sorted, separate `edits` applied; returns what changed.
  static func apply(
    _ edits: [Edit], _ findings: borrowing Findings, stage: Int, from old: Span<UInt8>, into new: inout ByteBuffer
  ) -> Layer {
    var layer = Layer(stage: stage)
    layer.changes.reserveCapacity(edits.count)
    new.removeAll()
    new.reserve(old.count)
    var from = 0
    for edit in edits {
      new.append(old.extracting(from..<edit.range.lowerBound))
      layer.changes.append(
        Change(
          oldStart: edit.start, oldLength: edit.end - edit.start, newStart: UInt32(new.count),
          newLength: edit.length, removedAt: UInt32(layer.removed.count),
          insertedAt: UInt32(layer.inserted.count), rule: edit.rule, reason: reason(of: edit, findings, &layer),
          confidence: Float(findings.evidence(of: edit).confidence)))
      for i in edit.range { layer.removed.append(old[i]) }
      let inserted = findings.arena.span.extracting(Int(edit.at)..<Int(edit.at) + Int(edit.length))
      for i in inserted.indices { layer.inserted.append(inserted[i]) }
      new.append(inserted)
      from = edit.range.upperBound
    }
    new.append(old.extracting(from..<old.count))
    new.seal()
    return layer
  }

  private static func reason(of edit: Edit, _ findings: borrowing Findings, _ layer: inout Layer) -> Int32 {
    guard let reason = findings.evidence(of: edit).reason else { return -1 }
    layer.reasons.append(reason)
    return Int32(layer.reasons.count - 1)
  }
}
