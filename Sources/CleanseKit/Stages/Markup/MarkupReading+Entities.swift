internal import CCleanseICU

extension MarkupReading {
  mutating func readEntity(_ text: borrowing Text) {
    let start = at
    var next = at + 1
    guard var entity = HTMLEntity(after: next, in: text) else { return }
    // `&amp;amp;lt;` stands for `&lt;` written down again and again: what follows the ampersand decides.
    while entity.scalars == [0x26], let inner = HTMLEntity(after: entity.end, in: text) {
      next = entity.end
      entity = inner
    }
    at = entity.end
    if stays(entity, from: start, in: text) {
      // The innermost writing remains.
      if next > start + 1 { replace(start + 1..<next, StripMarkup.entity) }
      at = entity.end
      return
    }
    var bytes: [UInt8] = []
    for value in entity.scalars {
      guard let scalar = Unicode.Scalar(value) else { return }
      bytes.append(contentsOf: UTF8.encode(scalar)!)
    }
    replace(start..<entity.end, StripMarkup.entity, with: bytes)
  }

  /// Whether decoding would make what a reader takes for markup, or a program for broken encoding.
  private mutating func stays(_ entity: HTMLEntity, from start: Int, in text: borrowing Text) -> Bool {
    let range = start..<entity.end
    switch entity.scalars[0] {
    case 0x3C:
      guard Self.opensTag(entity.end, in: text) else { return false }
      keptOpening = start
      return true
    case 0x3E:
      defer { keptOpening = -1 }
      return keptOpening >= 0 && isSameLine(keptOpening, start, in: text)
    case 0x5B: return opensBracket(entity.end, in: text)
    case 0x5D, 0x7B, 0x7D: return isDoubled(entity.scalars[0], range, in: text)
    case 0x27: return apostrophes(around: range, in: text) > 1
    case 0..<0x80 where start == 0 || text[start - 1] < 0x80: return false
    case 0..<0x80: return completesEncoding(entity.scalars, in: range, of: text)
    default: return breaksEncoding(entity.scalars, in: range, of: text)
    }
  }

  /// Whether what somebody writes about a tag goes on from `start` to `end`: not far, and before a LF, CR, VT or FF.
  private func isSameLine(_ start: Int, _ end: Int, in text: borrowing Text) -> Bool {
    guard end - start < 400 else { return false }
    for at in start..<end where (0x0A...0x0D).contains(text[at]) { return false }
    return true
  }

  /// Whether what stands at `offset` makes a tag or comment of a `<` before it, now or when invisible characters and
  /// compatibility letters have gone.
  private static func opensTag(_ offset: Int, in text: borrowing Text) -> Bool {
    var at = offset
    while at < text.count, at < offset + 256 {
      let next = text.scalar(at: at)
      if !isInvisible(next.value) || Blank.at(at, in: text) != nil {
        let isLetter = next.value < 0x80 && (0x61...0x7A).contains(next.value | 0x20)
        return isLetter || [0x21, 0x26, 0x2F, 0x3C, 0x3F, 0x212A].contains(next.value)
      }
      at += next.length
    }
    return at < text.count
  }

  private func isDoubled(_ scalar: UInt32, _ range: Range<Int>, in text: borrowing Text) -> Bool {
    let before: UInt8 = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    let after = text[range.upperBound]
    // A reference may be what doubles it.
    return UInt32(before) == scalar || UInt32(after) == scalar || scalar != 0x5D && after == 0x26
  }

  /// How many apostrophes stand beside `range`, as far as that matters.
  private func apostrophes(around range: Range<Int>, in text: borrowing Text) -> Int {
    let before = context(before: range.lowerBound, in: text).reversed().prefix { $0 == 0x27 }.count
    var after = 0
    while after < 3, text[range.upperBound + after] == 0x27 { after += 1 }
    return before + after
  }
}

/// Whether a later stage may take the character away, as readers do not see it.
func isInvisible(_ scalar: UInt32) -> Bool {
  if scalar < 0x80 { return scalar < 0x20 || scalar == 0x7F }
  let category = cleanse_category_of(scalar)
  return category == CLEANSE_CATEGORY_CONTROL || category == CLEANSE_CATEGORY_FORMAT
    || cleanse_has_property(scalar, CLEANSE_IS_DEFAULT_IGNORABLE)
}
