/// Finds the inline markup of one paragraph of Markdown (CommonMark 0.31, section 6): code spans, links and images whole,
/// addresses, tags, character references and escapes.
struct MarkdownInlines {
  private(set) var ranges: [Range<Int>] = []
  /// For each length of a run of backticks, from where on none follows: so that many open ones take linear time.
  private var noRunFrom = [Int](repeating: Int.max, count: 64)

  private static let triggers = ByteSet("`<[&\\hw")
  /// How far a link may reach.
  private static let reach = 2048

  mutating func read(_ range: Range<Int>, _ text: borrowing Text) {
    var at = text.next(in: Self.triggers, from: range.lowerBound)
    while at < range.upperBound {
      let end: Int? =
        switch text[at] {
        case UInt8(ascii: "`"): codeSpan(at, range.upperBound, text)
        case UInt8(ascii: "<"): tag(at, range.upperBound, text)
        case UInt8(ascii: "["): link(at, range.upperBound, text)
        case UInt8(ascii: "&"): reference(at, text)
        case UInt8(ascii: "\\"): at + 1 < range.upperBound && text[at + 1] < 0x80 ? at + 2 : nil
        default: address(at, range, text)
        }
      if let end {
        let isImage = text[at] == UInt8(ascii: "[") && at > range.lowerBound && text[at - 1] == UInt8(ascii: "!")
        ranges.append((isImage ? at - 1 : at)..<end)
      }
      at = text.next(in: Self.triggers, from: end ?? skip(at, text))
    }
  }

  /// Behind what stands at `offset` and is no markup: a whole run of backticks.
  private func skip(_ offset: Int, _ text: borrowing Text) -> Int {
    var at = offset + 1
    while text[offset] == UInt8(ascii: "`"), text[at] == UInt8(ascii: "`") { at += 1 }
    return at
  }

  /// A run of backticks, and the next of the same length.
  private mutating func codeSpan(_ offset: Int, _ limit: Int, _ text: borrowing Text) -> Int? {
    var at = offset
    while at < limit, text[at] == UInt8(ascii: "`") { at += 1 }
    let length = at - offset
    guard length < noRunFrom.count, offset < noRunFrom[length] else { return nil }
    while at < limit {
      at = text.next(UInt8(ascii: "`"), from: at)
      let start = at
      while at < limit, text[at] == UInt8(ascii: "`") { at += 1 }
      if start < limit, at - start == length { return at }
    }
    noRunFrom[length] = offset
    return nil
  }

  private func tag(_ offset: Int, _ limit: Int, _ text: borrowing Text) -> Int? {
    if let end = MarkdownHTML.tagEnd(at: offset, text), end <= limit { return end }
    // <https://…> and <name@host>: no blank, and a colon or an at sign.
    var at = offset + 1
    var isAddress = false
    while at < min(limit, offset + Self.reach), text[at] > 0x20, text[at] != UInt8(ascii: "<") {
      if text[at] == UInt8(ascii: ">") { return isAddress ? at + 1 : nil }
      if text[at] == UInt8(ascii: ":") || text[at] == UInt8(ascii: "@") { isAddress = true }
      at += 1
    }
    return nil
  }

  /// `[words](destination "title")`, `[words][label]`, `[label]` alone where brackets or a parenthesis follow it.
  private func link(_ offset: Int, _ limit: Int, _ text: borrowing Text) -> Int? {
    guard let words = closing(offset, UInt8(ascii: "["), UInt8(ascii: "]"), limit, text) else { return nil }
    if text[words] == UInt8(ascii: "(") { return closing(words, UInt8(ascii: "("), UInt8(ascii: ")"), limit, text) }
    if text[words] == UInt8(ascii: "[") { return closing(words, UInt8(ascii: "["), UInt8(ascii: "]"), limit, text) }
    return text[offset + 1] == UInt8(ascii: "^") ? words : nil
  }

  /// Behind the bracket that closes the one at `offset`, escapes aside; nil where none is near.
  private func closing(
    _ offset: Int, _ open: UInt8, _ close: UInt8, _ limit: Int, _ text: borrowing Text
  ) -> Int? {
    var depth = 0
    var at = offset
    // Bounded in depth and reach, so that a flood of brackets takes linear time.
    while at < min(limit, offset + Self.reach), depth < 8 {
      switch text[at] {
      case open: depth += 1
      case close:
        depth -= 1
        if depth == 0 { return at + 1 }
      case UInt8(ascii: "\\"): at += 1
      default: break
      }
      at += 1
    }
    return nil
  }

  /// `&name;` or `&#number;`.
  private func reference(_ offset: Int, _ text: borrowing Text) -> Int? {
    var at = offset + 1
    if text[at] == UInt8(ascii: "#") { at += 1 }
    let start = at
    while MarkdownHTML.isLetter(text[at]) || (0x30...0x39).contains(text[at]), at < start + 32 { at += 1 }
    return at > start && text[at] == UInt8(ascii: ";") ? at + 1 : nil
  }

  /// An address of the web that stands among words.
  private func address(_ offset: Int, _ range: Range<Int>, _ text: borrowing Text) -> Int? {
    guard
      text.starts(with: "http://", at: offset) || text.starts(with: "https://", at: offset)
        || text.starts(with: "www.", at: offset), offset == range.lowerBound || !MarkdownHTML.isLetter(text[offset - 1])
    else { return nil }
    var at = offset
    while at < range.upperBound, text[at] > 0x20, text[at] < 0x7F, text[at] != UInt8(ascii: "<") { at += 1 }
    // Marks that end a sentence are not part of it.
    while at > offset, [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x22, 0x27].contains(text[at - 1]) { at -= 1 }
    return at
  }
}
