/// What wikis and boards leave behind: `[b]`, `[[link|text]]`, `{{template}}`, `'''bold'''`.
extension MarkupReading {
  private static let reach = 400

  mutating func readBracket(_ text: borrowing Text) {
    if text[at + 1] == 0x5B { readLink(text) } else { readBoardTag(text) }
  }

  /// Whether a `[` before `offset` would begin markup.
  func opensBracket(_ offset: Int, in text: borrowing Text) -> Bool {
    text[offset] == 0x5B || text[offset] == 0x26 || text[offset] == 0x2F || boardName(offset, in: text) != nil
  }

  private func boardName(_ start: Int, in text: borrowing Text) -> Range<Int>? {
    var end = start
    while isAlphanumeric(text[end]), end < start + 12 { end += 1 }
    guard end > start, boardTags.contains(HTMLElement.key(start..<end, in: text)) else { return nil }
    return start..<end
  }

  /// A tag of a board. An opening one goes only where an end tag follows, as single letters in brackets are common
  /// in prose and program text; an end tag only where its opening one went.
  private mutating func readBoardTag(_ text: borrowing Text) {
    let start = at
    let isEnd = text[at + 1] == 0x2F
    guard let name = boardName(isEnd ? at + 2 : at + 1, in: text),
      let end = Self.endOfBoardTag(name.upperBound, takesValue: !isEnd, in: text)
    else { return }
    let key = HTMLElement.key(name, in: text)
    if isEnd {
      guard let open = openBoardTags[key], open > 0 else { return }
      openBoardTags[key] = open - 1
      replace(start..<end, StripMarkup.bbcode)
    } else if closings.hasBracket(name, after: end, in: text) {
      openBoardTags[key, default: 0] += 1
      replace(start..<end, StripMarkup.bbcode)
    }
  }

  private static func endOfBoardTag(_ start: Int, takesValue: Bool, in text: borrowing Text) -> Int? {
    if text[start] == 0x5D { return start + 1 }
    guard takesValue, text[start] == 0x3D else { return nil }
    var at = start + 1
    while at < min(text.count, start + reach), text[at] != 0x5D {
      if text[at] == 0x5B || text[at] == 0x0A || text[at] == 0x0D { return nil }
      at += 1
    }
    return at < text.count && text[at] == 0x5D ? at + 1 : nil
  }

  /// A link of a wiki: its label stays, and of one without a label its target; a file or category goes.
  private mutating func readLink(_ text: borrowing Text) {
    let start = at
    let inner = at + 2
    let isFree = start == 0 || !isAlphanumeric(text[start - 1]) && text[start - 1] != 0x5B && text[start - 1] != 0x5D
    guard isFree, let end = Self.end(of: inner, closing: 0x5D, in: text), text[end + 2] != 0x5D else { return }
    let first = text[inner]
    guard first >= 0x80 || isAlphanumeric(first) && !(0x30...0x39).contains(first) else { return }
    let bar = Self.bar(in: inner..<end, of: text)
    if wikiFiles.contains(where: { text.starts(with: $0, at: inner) }) {
      replace(start..<end + 2, StripMarkup.wiki)
    } else if let bar {
      var last = bar
      while let next = Self.bar(in: last + 1..<end, of: text) { last = next }
      replace(start..<last + 1, StripMarkup.wiki)
      replace(end..<end + 2, StripMarkup.wiki)
      at = last + 1
    } else {
      replace(start..<inner, StripMarkup.wiki)
      replace(end..<end + 2, StripMarkup.wiki)
    }
    at = end + 2
  }

  /// A template of a wiki: `{{cite web|url=…}}`, `{{citation needed}}`; others in braces may be program text.
  mutating func readTemplate(_ text: borrowing Text) {
    let start = at
    let isFree = text[at + 1] == 0x7B && text[at + 2] != 0x7B && (start == 0 || text[start - 1] != 0x7B)
    guard isFree, isAlphanumeric(text[at + 2]), let end = Self.end(of: at + 2, closing: 0x7D, in: text),
      text[end + 2] != 0x7D
    else { return }
    let isKnown = wikiTemplates.contains { text.starts(with: $0, at: start + 2) }
    if isKnown || Self.bar(in: start + 2..<end, of: text) != nil { replace(start..<end + 2, StripMarkup.wiki) }
  }

  /// Bold text of a wiki: three apostrophes before a letter, and three at its end in the same line.
  mutating func readBold(_ text: borrowing Text) {
    let start = at
    guard text.starts(with: "'''", at: start), start == 0 || text[start - 1] != 0x27, text[start + 3] != 0x27 else {
      while text[at] == 0x27 { at += 1 }
      return
    }
    at = start + 3
    guard text[at] >= 0x80 || isAlphanumeric(text[at]) else { return }
    var end = at
    while end < min(text.count, start + Self.reach), text[end] != 0x0A, text[end] != 0x0D {
      if text[end] == 0x27 {
        let first = end
        while text[end] == 0x27 { end += 1 }
        if end - first == 3 {
          replace(start..<start + 3, StripMarkup.wiki)
          replace(first..<end, StripMarkup.wiki)
          return
        }
        if end - first > 3 { return }
      } else {
        end += 1
      }
    }
  }

  private static func bar(in range: Range<Int>, of text: borrowing Text) -> Int? {
    for at in range where text[at] == 0x7C { return at }
    return nil
  }

  /// The offset of the two `closing` that end what began at `start`, in the same line and without brackets inside.
  private static func end(of start: Int, closing: UInt8, in text: borrowing Text) -> Int? {
    var at = start
    while at < min(text.count, start + reach) {
      switch text[at] {
      case closing: return text[at + 1] == closing ? at : nil
      case 0x0A, 0x0D, 0x5B, 0x5D, 0x7B, 0x7D, 0x3C: return nil
      default: at += 1
      }
    }
    return nil
  }
}

private let boardTags: Set<UInt64> = Set(
  "b i u s url img quote code size color font center left right list email youtube spoiler align".split(separator: " ")
    .map { FNV1a.hash($0.utf8) })

private let wikiFiles: [StaticString] = [
  "File:", "Image:", "Category:", "Datei:", "Bild:", "Kategorie:", "Fichier:", "Catégorie:", "Archivo:", "Categoría:",
  "Файл:", "Категория:", "ملف:", "تصنيف:",
]

private let wikiTemplates: [StaticString] = [
  "citation needed}", "cn}", "reflist}", "stub}", "clarify}", "fact}", "who}", "when}", "Citation needed}", "Reflist}",
]
