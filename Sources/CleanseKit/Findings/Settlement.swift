/// Decides which of a stage's edits are applied, and turns the others into flags.
///
/// In order: rules that are off are forgotten; the policy's `apply` and protected spans turn edits into flags or drop
/// them; of colliding edits the earliest, then the longest, then the one of the earlier rule wins; the rest is trimmed
/// to the true difference, so that text that stays the same costs no copy and origins stay fine.
struct Settlement {
  let policy: Policy

  /// Leaves in `findings.edits` just what is to be applied, sorted and apart.
  func settle(_ findings: inout Findings, in text: borrowing Text) {
    dropSilenced(&findings)
    if text.marks.holdsMarkup, !policy.mayEdit.contains(.markup) { dropInMarkup(&findings, text) }
    promoteFlags(&findings)
    sort(&findings.edits)
    guard !findings.edits.isEmpty else { return }
    var protection = ProtectionCursor(text.marks.protected, mayEdit: policy.mayEdit)
    let guarded = !text.marks.protected.isEmpty
    var kept = 0
    var end = 0
    var lastWasInsertionAt = -1
    for i in findings.edits.indices {
      let edit = findings.edits[i]
      if !policy.apply.admits(findings.evidence(of: edit).confidence) {
        flag(edit, &findings)
        continue
      }
      if guarded, let kind = protection.protector(of: edit.range) {
        keep(edit, protectedAs: kind, &findings)
        continue
      }
      let collides = edit.range.lowerBound < end || (edit.range.isEmpty && edit.range.lowerBound == lastWasInsertionAt)
      if collides {
        flag(edit, &findings)
        continue
      }
      end = edit.range.upperBound
      lastWasInsertionAt = edit.range.isEmpty ? end : -1
      guard let trimmed = trim(edit, findings.arena, text) else { continue }
      findings.edits[kept] = trimmed
      kept += 1
    }
    findings.edits.removeLast(findings.edits.count - kept)
  }

  private func dropSilenced(_ findings: inout Findings) {
    guard policy.severities.contains(.off) else { return }
    findings.edits.removeAll { policy.severity($0.rule) == .off }
    findings.remarks.removeAll { policy.severity($0.rule) == .off }
  }

  /// Markup is no prose: nothing in it is a sentence with a fault, or a name.
  private func dropInMarkup(_ findings: inout Findings, _ text: borrowing Text) {
    let spans = text.marks.protected.filter { $0.value == Protection.markup.rawValue }.map { $0.range }
    findings.remarks.removeAll { remark in
      switch remark.content {
      case .flag, .name: return spans.holds(remark.range)
      case .sentence, .label, .kept: return false
      }
    }
  }

  /// Turns flags that suggest a repair into edits, where the policy wants them applied.
  private func promoteFlags(_ findings: inout Findings) {
    guard policy.apply != .never, !findings.remarks.isEmpty else { return }
    var stay: [Remark] = []
    for remark in findings.remarks {
      guard case .flag(let suggestions) = remark.content, let best = suggestions.first,
        policy.apply.admits(remark.confidence)
      else {
        stay.append(remark)
        continue
      }
      let at = findings.arena.count
      findings.arena.append(contentsOf: best.utf8)
      findings.evidence.append(Evidence(reason: remark.message, confidence: remark.confidence))
      findings.edits.append(
        Edit(
          start: UInt32(remark.range.lowerBound), end: UInt32(remark.range.upperBound), at: UInt32(at),
          length: UInt32(findings.arena.count - at), rule: remark.rule,
          evidence: Int32(findings.evidence.count - 1)))
    }
    findings.remarks = stay
  }

  private func sort(_ edits: inout [Edit]) {
    func precedes(_ a: Edit, _ b: Edit) -> Bool {
      (a.start, b.end, a.rule, a.at) < (b.start, a.end, b.rule, b.at)
    }
    for i in edits.indices.dropFirst() where precedes(edits[i], edits[i - 1]) {
      edits.sort(by: precedes)
      return
    }
  }

  /// Says why `edit` is not applied, where somebody asks.
  private func keep(_ edit: Edit, protectedAs kind: String, _ findings: inout Findings) {
    guard findings.explains else { return }
    findings.remarks.append(
      Remark(
        range: edit.range, rule: edit.rule, content: .kept,
        message:
          "kept, as it touches what is protected (\(kind)); a stage with \"mayEdit\": [\"\(kind)\"] would edit it",
        confidence: 1))
  }

  private func flag(_ edit: Edit, _ findings: inout Findings) {
    let evidence = findings.evidence(of: edit)
    let replacement = String(
      decoding: findings.arena[Int(edit.at)..<Int(edit.at) + Int(edit.length)], as: UTF8.self)
    findings.remarks.append(
      Remark(
        range: edit.range, rule: edit.rule, content: .flag(suggestions: [replacement]), message: evidence.reason,
        confidence: evidence.confidence))
  }

  /// The edit without what old and new bytes share at both ends, on scalar boundaries; nil where nothing differs.
  private func trim(_ edit: Edit, _ arena: [UInt8], _ text: borrowing Text) -> Edit? {
    var edit = edit
    var head = 0
    let shorter = Int(min(edit.end - edit.start, edit.length))
    while head < shorter, text[Int(edit.start) + head] == arena[Int(edit.at) + head] { head += 1 }
    while head > 0, !splits(edit, at: head, arena, text) { head -= 1 }
    var tail = 0
    while tail < shorter - head, text[Int(edit.end) - tail - 1] == arena[Int(edit.at + edit.length) - tail - 1] {
      tail += 1
    }
    while tail > 0, isContinuation(text[Int(edit.end) - tail]) { tail -= 1 }
    edit.start += UInt32(head)
    edit.at += UInt32(head)
    edit.end -= UInt32(tail)
    edit.length -= UInt32(head + tail)
    return edit.start == edit.end && edit.length == 0 ? nil : edit
  }

  /// Whether both the old and the new bytes have a scalar boundary after their first `head` bytes.
  private func splits(_ edit: Edit, at head: Int, _ arena: [UInt8], _ text: borrowing Text) -> Bool {
    let oldEnds = Int(edit.start) + head == Int(edit.end) || !isContinuation(text[Int(edit.start) + head])
    let newEnds = head == Int(edit.length) || !isContinuation(arena[Int(edit.at) + head])
    return oldEnds && newEnds
  }

  private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}

extension [Range<Int>] {
  /// Whether one of the ranges, which are sorted by their starts, holds all of `range`; O(log count).
  fileprivate func holds(_ range: Range<Int>) -> Bool {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return low > 0 && self[low - 1].upperBound >= range.upperBound
  }
}
