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
      return keptOpening >= 0 && text.next(in: Self.lineEnds, from: keptOpening) > start
    case 0x5B: return opensBracket(entity.end, in: text)
    case 0x5D, 0x7B, 0x7D: return isDoubled(entity.scalars[0], range, in: text)
    case 0x27: return apostrophes(around: range, in: text) > 1
    case 0..<0x80 where start == 0 || text[start - 1] < 0x80: return false
    case 0..<0x80: return completesEncoding(entity.scalars, in: range, of: text)
    default: return breaksEncoding(entity.scalars, in: range, of: text)
    }
  }

  /// LF, CR, and VT and FF, which become one of them.
  private static let lineEnds = ByteSet { (0x0A...0x0D).contains($0) }

  /// Whether what stands at `offset` makes a tag or comment of a `<` before it, now or when invisible characters and
  /// compatibility letters have gone.
  private static func opensTag(_ offset: Int, in text: borrowing Text) -> Bool {
    let next = text.scalar(at: offset).value
    switch next {
    case 0x21, 0x26, 0x2F, 0x3C, 0x3F, 0x41...0x5A, 0x61...0x7A: return true
    case 0x80...:
      let category = cleanse_category_of(next)
      return next == 0x212A || category == CLEANSE_CATEGORY_CONTROL || category == CLEANSE_CATEGORY_FORMAT
        || cleanse_has_property(next, CLEANSE_IS_DEFAULT_IGNORABLE)
    default: return next < 0x20 && Blank.at(offset, in: text) == nil && offset < text.count
    }
  }

  private func isDoubled(_ scalar: UInt32, _ range: Range<Int>, in text: borrowing Text) -> Bool {
    let before: UInt8 = range.lowerBound > 0 ? text[range.lowerBound - 1] : 0
    let after = text[range.upperBound]
    // A reference may be what doubles it.
    return UInt32(before) == scalar || UInt32(after) == scalar || scalar != 0x5D && after == 0x26
  }

  /// How many apostrophes stand beside `range`, three at most on each side.
  private func apostrophes(around range: Range<Int>, in text: borrowing Text) -> Int {
    var count = 0
    while count < 3, range.lowerBound > count, text[range.lowerBound - count - 1] == 0x27 { count += 1 }
    var after = 0
    while after < 3, text[range.upperBound + after] == 0x27 { after += 1 }
    return count + after
  }
}
