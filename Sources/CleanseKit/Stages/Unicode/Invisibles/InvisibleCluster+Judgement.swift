extension InvisibleCluster {
  /// Says of each character whether it serves a purpose where it stands, and whether it may hide something.
  mutating func judge(in text: borrowing Text, line: inout BidiLine?) {
    let context = VisibleContext(of: range, in: text)
    var kept = Kept()
    var i = 0
    while i < items.count {
      let end = items[i].kind == .tag ? endOfTags(from: i) : i + 1
      let isLegitimate =
        items[i].kind == .tag
        ? !kept.any && context.left == 0x1F3F4 && isFlag(items[i..<end])
        : serves(items[i], context, kept, text, &line)
      for k in i..<end { items[k].isLegitimate = isLegitimate }
      if isLegitimate { kept.note(items[i].kind) }
      i = end
    }
    suspect(line)
  }

  /// Which kinds have been found to serve a purpose so far in the row.
  private struct Kept {
    var any = false
    var joiner = false
    var zeroWidth = false

    mutating func note(_ kind: Invisible) {
      any = true
      if kind == .joiner { joiner = true }
      if kind == .zeroWidth { zeroWidth = true }
    }
  }

  private func serves(
    _ item: InvisibleItem, _ context: VisibleContext, _ kept: Kept, _ text: borrowing Text, _ line: inout BidiLine?
  ) -> Bool {
    switch item.kind {
    case .zeroWidth: return !kept.zeroWidth && context.needs(item.scalar)
    case .joiner:
      return !kept.joiner && ((item.scalar == 0x200D && context.joinsEmoji) || context.shapesLetters)
    case .variationSelector: return !kept.any && context.varies(by: item.scalar)
    case .bidiControl:
      if !(line?.range.contains(item.range.lowerBound) ?? false) {
        line = BidiLine(holding: item.range.lowerBound, in: text, after: line?.range.upperBound ?? 0)
      }
      return line?.needs(item.scalar, at: item.range.lowerBound) ?? false
    case .softHyphen, .tag, .privateUse, .noncharacter, .control, .escape: return false
    }
  }

  private func endOfTags(from start: Int) -> Int {
    var end = start
    while end < items.count, items[end].kind == .tag {
      end += 1
      if items[end - 1].scalar == 0xE007F { break }
    }
    return end
  }

  /// Whether `tags` name a subdivision of a country, as after a waving black flag (UTS #51, ED-14a; UTS #35,
  /// unicode_subdivision_id: two letters or three digits, then one to four of either).
  private func isFlag(_ tags: ArraySlice<InvisibleItem>) -> Bool {
    guard (4...8).contains(tags.count), tags.last?.scalar == 0xE007F else { return false }
    let code = tags.dropLast().map { $0.scalar & 0x7F }
    func isDigit(_ tag: UInt32) -> Bool { (0x30...0x39).contains(tag) }
    func isLetter(_ tag: UInt32) -> Bool { (0x61...0x7A).contains(tag) }
    guard code.allSatisfy({ isDigit($0) || isLetter($0) }) else { return false }
    if code[0...1].allSatisfy(isLetter) { return (3...6).contains(code.count) }
    return code[0...2].allSatisfy(isDigit) && (4...7).contains(code.count)
  }

  /// Marks what may hide something: tags that are no flag, selectors in a row, many kinds of nothing in a row, and
  /// what disguises the order of the text.
  private mutating func suspect(_ line: BidiLine?) {
    var start = 0
    while start < items.count {
      let family = Family(items[start].kind)
      var end = start
      while end < items.count, Family(items[end].kind) == family { end += 1 }
      let stray = items[start..<end].filter { !$0.isLegitimate }
      let isSmuggled =
        switch family {
        case .tags: !stray.isEmpty
        case .selectors: stray.count > 1 && stray.contains { $0.scalar != 0xFE0E && $0.scalar != 0xFE0F }
        case .blanks: stray.count >= 8 && stray.contains { $0.scalar != stray[0].scalar }
        case .others: false
        }
      for i in start..<end where !items[i].isLegitimate {
        items[i].isSmuggled =
          isSmuggled
          || (items[i].kind == .bidiControl
            && line?.disguises(items[i].scalar, at: items[i].range.lowerBound) ?? false)
      }
      start = end
    }
  }

  /// What a row can be written with, to carry hidden data.
  private enum Family {
    case tags, selectors, blanks, others

    init(_ kind: Invisible) {
      self =
        switch kind {
        case .tag: .tags
        case .variationSelector: .selectors
        case .zeroWidth, .joiner: .blanks
        default: .others
        }
    }
  }
}
