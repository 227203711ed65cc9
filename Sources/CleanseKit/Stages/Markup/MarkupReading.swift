internal import CCleanseICU

/// Reads a text once from left to right for markup, and gathers what is to become of it.
struct MarkupReading {
  private(set) var edits: [MarkupEdit] = []
  let lineEnd: [UInt8]
  let reader: MojibakeReader
  /// The offset after what has been read.
  var at = 0
  /// The last `&lt;` that stays because it begins what somebody writes about a tag.
  var keptOpening = -1
  var closings = MarkupClosings()
  /// How many tags of a board have been opened and not closed, by name.
  var openBoardTags: [UInt64: Int] = [:]
  /// Stretches of characters that were judged, by their hash, and whether they spell broken encoding.
  private var judged: [UInt64: Bool] = [:]

  private static let leads = ByteSet("<&[{'")

  init(lineEnd: [UInt8], _ reader: MojibakeReader) {
    self.lineEnd = lineEnd
    self.reader = reader
  }

  mutating func read(_ text: borrowing Text) {
    while true {
      at = text.next(in: Self.leads, from: at)
      guard at < text.count else { return }
      let start = at
      switch text[at] {
      case 0x3C: readTag(text)
      case 0x26: readEntity(text)
      case 0x5B: readBracket(text)
      case 0x7B: readTemplate(text)
      default: readBold(text)
      }
      if at == start { at += 1 }
    }
  }

  /// Proposes `bytes` in place of `range`, and goes on after it.
  mutating func replace(_ range: Range<Int>, _ rule: Rule, with bytes: [UInt8] = []) {
    edits.append(MarkupEdit(range, rule, bytes: bytes))
    at = range.upperBound
  }

  /// Whether bringing `scalars` between what stands around `range` makes what repair-mojibake would take apart.
  ///
  /// That stage runs before this one and must find nothing to do in what this one leaves.
  mutating func breaksEncoding(_ scalars: [UInt32], in range: Range<Int>, of text: borrowing Text) -> Bool {
    let before = context(before: range.lowerBound, in: text)
    let after = Self.context(after: range.upperBound, in: text)
    let isAlone = (before.last ?? 0) < 0x80 && (after.first ?? 0) < 0x80
    if isAlone, !scalars.contains(0xC3) { return false }
    if Self.spellsUTF8(before.suffix(1) + scalars + [after.first ?? 0x20]) { return true }
    return isBroken(before + scalars + after)
  }

  /// Whether a character that UTF-8 begins with in its most misread ranges (Â Ã â, Ð Ñ, Ø Ù) precedes one that it goes
  /// on with; such pairs hardly occur in text, so that what stands further away shall not matter.
  private static func spellsUTF8(_ scalars: [UInt32]) -> Bool {
    for (first, second) in zip(scalars, scalars.dropFirst()) where misreadLeads.contains(first) {
      let entry = CharmapTable.shared.entry(first)
      if entry.leads & CharmapTable.shared.entry(second).further != 0 { return true }
      // A space is what becomes of the no-break space that went on.
      if first == 0xC3, [0x0A, 0x0D, 0x20, 0xA0].contains(second) { return true }
    }
    return false
  }

  /// Whether ASCII `scalars` in place of the markup in `range` decide that what stands before them is broken encoding,
  /// which the markup did not.
  mutating func completesEncoding(_ scalars: [UInt32], in range: Range<Int>, of text: borrowing Text) -> Bool {
    let before = context(before: range.lowerBound, in: text)
    guard MojibakeCandidates.isCandidate(before + scalars) else { return false }
    let after = Self.context(after: range.upperBound, in: text)
    // What stands before a reference is read with the reference as it is written.
    let written = text[range.prefix(Self.reach)].prefix { $0 < 0x80 }.map { UInt32($0) }
    return isBroken(before + scalars + after) && !isBroken(before + written)
  }

  /// Whether repair-mojibake would take `stretch` apart; asked again for a stretch, it remembers.
  private mutating func isBroken(_ stretch: [UInt32]) -> Bool {
    let key = FNV1a.hash(stretch)
    if let known = judged[key] { return known }
    let breaks = reader.isBroken(stretch)
    if judged.count > Self.mostJudged { judged.removeAll(keepingCapacity: true) }
    judged[key] = breaks
    return breaks
  }

  private static let misreadLeads: Set<UInt32> = [0xC2, 0xC3, 0xD0, 0xD1, 0xD8, 0xD9, 0xE2]
  private static let reach = 12
  private static let mostJudged = 4096

  /// The scalars that precede, as they are after the edits so far.
  func context(before offset: Int, in text: borrowing Text) -> [UInt32] {
    var scalars: [UInt32] = []
    var at = offset
    var next = edits.count - 1
    while at > 0, scalars.count < Self.reach {
      if next >= 0, edits[next].range.upperBound == at {
        scalars += String(decoding: edits[next].bytes, as: UTF8.self).unicodeScalars.reversed().map { $0.value }
        at = edits[next].range.lowerBound
        next -= 1
      } else {
        let scalar = text.scalar(before: at)
        scalars.append(scalar.value)
        at -= scalar.length
      }
    }
    return scalars.reversed()
  }

  /// The scalars that follow, references among them as what they stand for, tags as the line ends that they make.
  private static func context(after offset: Int, in text: borrowing Text) -> [UInt32] {
    var scalars: [UInt32] = []
    var at = offset
    while at < text.count, at < offset + 1000, scalars.count < reach {
      if text[at] == 0x26, let entity = HTMLEntity(after: at + 1, in: text) {
        scalars += entity.scalars
        at = entity.end
      } else if text[at] == 0x3C, let tag = HTMLTag(at: at, in: text) {
        if tag.element != .inline, tag.element != .word { scalars.append(0x0A) }
        at = tag.range.upperBound
      } else {
        let scalar = text.scalar(at: at)
        scalars.append(scalar.value)
        at += scalar.length
      }
    }
    return scalars
  }
}

/// Where the last end tag of each name stands, and the next end of what runs until one: found once for each text.
struct MarkupClosings {
  private var tags: [UInt64: Int]?
  private var brackets: [UInt64: Int]?
  /// The offset from which each was searched, and what was found there.
  private var searched: [String: (from: Int, found: Int)] = [:]

  /// Whether an end tag `</name` stands after `offset`.
  mutating func hasTag(_ name: Range<Int>, after offset: Int, in text: borrowing Text) -> Bool {
    let known = tags ?? Self.last(opening: 0x3C, in: text)
    tags = known
    return known[HTMLElement.key(name, in: text)].map { $0 > offset } ?? false
  }

  /// Whether `[/name` stands after `offset`.
  mutating func hasBracket(_ name: Range<Int>, after offset: Int, in text: borrowing Text) -> Bool {
    let known = brackets ?? Self.last(opening: 0x5B, in: text)
    brackets = known
    return known[HTMLElement.key(name, in: text)].map { $0 > offset } ?? false
  }

  private static func last(opening: UInt8, in text: borrowing Text) -> [UInt64: Int] {
    var last: [UInt64: Int] = [:]
    var at = 0
    while true {
      at = text.next(opening, from: at)
      guard at < text.count else { return last }
      at += 1
      guard text[at] == 0x2F else { continue }
      var end = at + 1
      while isAlphanumeric(text[end]), end < at + 16 { end += 1 }
      last[HTMLElement.key(at + 1..<end, in: text)] = at
    }
  }

  /// The offset of the next `mark`, in any case of its letters, at or after `offset`; nil where there is none. Linear
  /// over all calls, as those with ascending offsets share what they find.
  mutating func next(_ mark: StaticString, from offset: Int, in text: borrowing Text) -> Int? {
    let key = "\(mark)"
    if let known = searched[key], known.from <= offset, known.found >= offset {
      return known.found == Int.max ? nil : known.found
    }
    var at = offset
    while true {
      at = text.next(unsafe mark.utf8Start[0], from: at)
      if at >= text.count || Self.matches(mark, at, in: text) { break }
      at += 1
    }
    searched[key] = (offset, at < text.count ? at : Int.max)
    return at < text.count ? at : nil
  }

  private static func matches(_ mark: StaticString, _ at: Int, in text: borrowing Text) -> Bool {
    guard at + mark.utf8CodeUnitCount <= text.count else { return false }
    for i in 0..<mark.utf8CodeUnitCount {
      let wanted = unsafe mark.utf8Start[i]
      if text[at + i] | 0x20 != wanted | 0x20 { return false }
    }
    return true
  }
}
