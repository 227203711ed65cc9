/// Raw HTML in Markdown (CommonMark 0.31, sections 4.6 and 6.6).
enum MarkdownHTML {
  /// How an HTML block that starts at `offset` ends: at a blank line (nil), or behind `end`; nil where none starts.
  static func block(at offset: Int, _ text: borrowing Text) -> (end: StaticString?, Void)? {
    let ends: [(start: StaticString, end: StaticString)] = [
      ("<!--", "-->"), ("<?", "?>"), ("<![CDATA[", "]]>"), ("<script", "</script>"), ("<pre", "</pre>"),
      ("<style", "</style>"), ("<textarea", "</textarea>"),
    ]
    for (start, end) in ends where text.starts(with: start, at: offset) { return (end, ()) }
    let name = text[offset + 1] == UInt8(ascii: "/") ? offset + 2 : offset + 1
    guard isLetter(text[name]), let end = tagEnd(at: offset, text) else { return nil }
    // An address in angle brackets is no tag, nor does a tag among words start a block.
    let line = text.next(0x0A, or: 0x0D, from: end)
    return HTMLElement.startsBlock(at: name, in: text) || isBlank(end..<line, text) ? (nil, ()) : nil
  }

  /// The end of the tag, comment or instruction that starts at `offset`; nil where none does.
  static func tagEnd(at offset: Int, _ text: borrowing Text) -> Int? {
    if text.starts(with: "<!--", at: offset) { return end(of: "-->", from: offset + 4, text) }
    if text.starts(with: "<?", at: offset) { return end(of: "?>", from: offset + 2, text) }
    let name = text[offset + 1] == UInt8(ascii: "/") ? offset + 2 : offset + 1
    guard isLetter(text[name]) else { return nil }
    var at = name
    while isLetter(text[at]) || (0x30...0x39).contains(text[at]) || text[at] == UInt8(ascii: "-") { at += 1 }
    return attributesEnd(from: at, text)
  }

  /// The end of a tag behind its attributes, in which quoted values may hold `>`; bounded, so that a flood of `<` takes
  /// linear time.
  private static func attributesEnd(from start: Int, _ text: borrowing Text) -> Int? {
    guard [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/")].contains(text[start]) else { return nil }
    var at = start
    var quote: UInt8 = 0
    let limit = min(text.count, start + 4096)
    while at < limit {
      let byte = text[at]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return at + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      at += 1
    }
    return nil
  }

  private static func end(of word: StaticString, from start: Int, _ text: borrowing Text) -> Int? {
    let limit = min(text.count, start + 4096)
    var at = start
    while at < limit {
      if text.starts(with: word, at: at) { return at + word.utf8CodeUnitCount }
      at += 1
    }
    return nil
  }

  static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isBlank(_ range: Range<Int>, _ text: borrowing Text) -> Bool {
    for at in range where text[at] != 0x20 && text[at] != 0x09 { return false }
    return true
  }
}

extension HTMLElement {
  /// Whether the name at `offset` is that of an element that makes a block of its own.
  static func startsBlock(at offset: Int, in text: borrowing Text) -> Bool {
    var end = offset
    while MarkdownHTML.isLetter(text[end]) || (0x30...0x39).contains(text[end]) { end += 1 }
    switch named(offset..<end, in: text) {
    case .line, .paragraph, .cell, .script, .style: return true
    default: return false
    }
  }
}
