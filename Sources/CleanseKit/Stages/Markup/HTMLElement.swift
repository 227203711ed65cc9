/// What becomes of the text around a tag of a known element.
enum HTMLElement {
  /// Nothing: the element stands within a line.
  case inline
  /// The same, for names that are also words in angle brackets: stripped only with attributes or an end tag.
  case word
  /// A line ends.
  case line
  /// A paragraph ends.
  case paragraph
  /// A cell of a table ends.
  case cell
  /// `<br>`.
  case lineBreak
  /// The content goes with the tags.
  case script, style

  /// The element with the name in `range`, in any case.
  static func named(_ range: Range<Int>, in text: borrowing Text) -> HTMLElement? {
    guard range.count <= 12 else { return nil }
    return table[key(range, in: text)]
  }

  /// A number that tells names apart: bytes in lower case (FNV-1a).
  static func key(_ range: Range<Int>, in text: borrowing Text) -> UInt64 {
    var key = FNV1a.basis
    for at in range {
      let byte = text[at]
      key = FNV1a.mix(key, (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    }
    return key
  }

  /// The elements of the HTML Standard and of its forerunners, and the tags of wikis.
  private static let table: [UInt64: HTMLElement] = {
    var table: [UInt64: HTMLElement] = [:]
    let kinds: [(HTMLElement, String)] = [
      (
        .inline,
        """
        a abbr acronym b bdi bdo big cite code del dfn em font i iframe img ins kbd mark nobr noscript nowiki q ref rp \
        rt ruby s samp small span strike strong sub sup svg tt u wbr path
        """
      ),
      (
        .word,
        """
        applet area audio base basefont body button canvas col colgroup data datalist dialog embed frame frameset head \
        html input label link map math menu menuitem meta meter noframes object optgroup option output param picture \
        progress select slot source summary template textarea time title track var video blink marquee references
        """
      ),
      (
        .line,
        """
        address article aside center details dd dir div dt fieldset figcaption footer form header legend li main nav \
        section tbody tfoot thead tr caption hgroup
        """
      ),
      (.paragraph, "blockquote dl figure h1 h2 h3 h4 h5 h6 hr ol p pre table ul"),
      (.cell, "td th"), (.lineBreak, "br"), (.script, "script"), (.style, "style"),
    ]
    for (kind, names) in kinds { for name in names.split(separator: " ") { table[FNV1a.hash(name.utf8)] = kind } }
    return table
  }()
}

/// A tag, as far as its look tells it from prose, program text and mathematics.
struct HTMLTag {
  let element: HTMLElement
  let range: Range<Int>
  let name: Range<Int>
  let isEnd: Bool
  /// Whether it says more than a name: attributes, or the slash of an empty element.
  let hasDetails: Bool

  /// The longest tag in bytes.
  private static let limit = 4096

  /// The tag of a known element whose `<` stands at `start`.
  init?(at start: Int, in text: borrowing Text) {
    isEnd = text[start + 1] == 0x2F
    let first = isEnd ? start + 2 : start + 1
    var at = first
    while isAlphanumeric(text[at]), at - first < 13 { at += 1 }
    guard at > first, let element = HTMLElement.named(first..<at, in: text) else { return nil }
    self.element = element
    name = first..<at
    guard let end = Self.end(of: start, from: at, in: text) else { return nil }
    hasDetails = end.assigns || end.isEmpty
    range = start..<end.offset
    // "a <b and c> d" is no tag: attributes assign values, or stand alone in a tag that has others.
    if end.hasWords, !end.assigns, !end.isEmpty { return nil }
  }

  /// Where a tag ends that goes on at `from`, and what it holds.
  private static func end(
    of start: Int, from: Int, in text: borrowing Text
  ) -> (offset: Int, assigns: Bool, isEmpty: Bool, hasWords: Bool)? {
    var at = from
    var assigns = false
    var hasWords = false
    guard text[at] == 0x3E || text[at] == 0x2F || Blank.at(at, in: text) != nil else { return nil }
    while at < text.count, at < start + limit {
      switch text[at] {
      case 0x3E: return (at + 1, assigns, text[at - 1] == 0x2F, hasWords)
      case 0x3C: return nil
      case 0x22, 0x27:
        guard assigns, let close = closingQuote(after: at, before: start + limit, in: text) else { return nil }
        at = close + 1
      case 0x3D:
        assigns = hasWords
        at += 1
      case 0x2F: at += 1
      default:
        if let blank = Blank.at(at, in: text) {
          at += blank.length
        } else {
          hasWords = true
          at += 1
        }
      }
    }
    return nil
  }

  private static func closingQuote(after open: Int, before limit: Int, in text: borrowing Text) -> Int? {
    var at = open + 1
    while at < min(limit, text.count), text[at] != text[open] {
      if text[at] == 0x3C { return nil }
      at += 1
    }
    return at < min(limit, text.count) ? at : nil
  }
}
