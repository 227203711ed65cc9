/// Takes away characters that a reader does not see and that serve no purpose where they stand.
public struct StripInvisibles: Stage {
  public static let summary = "Takes away characters that a reader does not see and that serve no purpose."
  public static let discussion = """
    Zero-width characters, soft hyphens, stray bidirectional controls, tags, variation selectors and control \
    characters break searching and counting, and can carry text that a program reads and a person does not. Whatever \
    does its work stays: joiners in emoji and in Arabic and Indic scripts, zero-width spaces between Thai or Khmer \
    words, selectors after emoji, ideographs and Mongolian letters, the flag of England, marks and paired isolates \
    beside right-to-left text. Hidden text is not only taken away but flagged at its place, and told. Private use \
    characters and noncharacters are flagged and stay. Where taking something away would join its neighbours to what \
    reads as broken encoding or markup, it stays and is flagged.
    """

  static let zeroWidth = Rule(0, "zero-width", "A character of no width breaks words without showing.")
  static let joiner = Rule(1, "joiner", "A joiner or non-joiner stands where it shapes nothing.")
  static let softHyphen = Rule(2, "soft-hyphen", "A soft hyphen marks a place where a line could have been broken.")
  static let bidiControl = Rule(
    3, "bidi-control", "A bidirectional control orders nothing, or shows text in another order than it is stored.",
    severity: .warning)
  static let tag = Rule(4, "tag-character", "Tag characters spell text that no reader sees.", severity: .warning)
  static let variationSelector = Rule(
    5, "variation-selector", "A variation selector follows a character that has no such variant.")
  static let privateUse = Rule(6, "private-use", "Private use characters mean nothing without the font they came with.")
  static let noncharacter = Rule(
    7, "noncharacter", "A noncharacter is reserved for use inside of programs (Unicode Standard, 23.7).")
  static let control = Rule(8, "control-character", "A control character does nothing in plain text.")
  static let escape = Rule(9, "escape-sequence", "A control sequence of a terminal, such as one that sets a colour.")
  public static let rules = [
    zeroWidth, joiner, softHyphen, bidiControl, tag, variationSelector, privateUse, noncharacter, control, escape,
  ]

  /// The row that is being read, and the line of the last bidirectional control.
  public struct Scratch {
    var cluster = InvisibleCluster()
    var line: BidiLine?
    var joins = JoinGuard()
  }

  public var scope: Scope { .line }
  private let options: Options

  public init(_ options: Options) {
    self.options = options
  }

  public func makeScratch() -> Scratch { Scratch() }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    scratch.line = nil
    var at = text.next(in: Invisible.leads, from: 0)
    while at < text.count {
      guard Invisible.mayStart(at: at, in: text), let kind = Invisible(text.scalar(at: at).value) else {
        at = text.next(in: Invisible.leads, from: at + 1)
        continue
      }
      if isPartOfRow(kind) {
        scratch.cluster.read(text, at: at, where: isPartOfRow)
        scratch.cluster.judge(in: text, line: &scratch.line)
        propose(scratch.cluster, text, &scratch.joins, &findings)
        at = scratch.cluster.range.upperBound
      } else {
        at = pass(kind, text, at, &findings)
      }
      at = text.next(in: Invisible.leads, from: at)
    }
  }

  /// Whether characters of `kind` count as invisible; private ones that stay are something that a reader sees.
  private func isPartOfRow(_ kind: Invisible) -> Bool {
    kind != .privateUse && kind != .noncharacter || options.treatment(of: kind) == .strip
  }

  /// Flags the run of `kind` that starts at `offset`, if asked for, and returns where it ends.
  private func pass(_ kind: Invisible, _ text: borrowing Text, _ offset: Int, _ findings: inout Findings) -> Int {
    var end = offset
    while end < text.count {
      let scalar = text.scalar(at: end)
      guard Invisible(scalar.value) == kind else { break }
      end += scalar.length
    }
    if options.treatment(of: kind) == .flag {
      let first = text.scalar(at: offset).value
      findings.flag(offset..<end, kind.rule, message: codePoints(first, count: 1, bytes: end - offset))
    }
    return end
  }

  private func propose(
    _ cluster: InvisibleCluster, _ text: borrowing Text, _ joins: inout JoinGuard, _ findings: inout Findings
  ) {
    if cluster.items.allSatisfy(isTakenAway), let danger = joins.danger(cluster, in: text) {
      let rule = cluster.items[0].kind.rule
      findings.flag(cluster.range, rule, message: "\(cluster.found) stays: its neighbours would read as \(danger)")
      return
    }
    var start = 0
    while start < cluster.items.count {
      let first = cluster.items[start]
      var end = start + 1
      while end < cluster.items.count, first.isTreatedLike(cluster.items[end]) { end += 1 }
      propose(cluster.items[start..<end], &findings)
      start = end
    }
  }

  private func isTakenAway(_ item: InvisibleItem) -> Bool {
    !item.isLegitimate && options.treatment(of: item.kind) == .strip
  }

  /// Proposes what is to become of neighbours of one kind and one verdict.
  private func propose(_ items: ArraySlice<InvisibleItem>, _ findings: inout Findings) {
    guard let first = items.first, let last = items.last else { return }
    let range = first.range.lowerBound..<last.range.upperBound
    let rule = first.kind.rule
    if first.isLegitimate {
      findings.considered(range, rule, reason: "\(first.scalar.codePoint) serves a purpose beside its neighbours")
      return
    }
    let treatment = options.treatment(of: first.kind)
    guard treatment != .keep else { return }
    let found = items.count == 1 ? first.scalar.codePoint : "\(items.count) characters from \(first.scalar.codePoint)"
    if first.isSmuggled {
      findings.flag(range, rule, message: "\(found): \(first.kind.accusation(items))")
    } else if treatment == .flag {
      findings.flag(range, rule, message: found)
    }
    if treatment == .strip { findings.remove(range, rule, reason: found) }
  }

  private func codePoints(_ first: UInt32, count: Int, bytes: Int) -> String {
    let each = first < 0x10000 ? 3 : 4
    return bytes == each ? first.codePoint : "\(bytes / each) characters from \(first.codePoint)"
  }
}

extension InvisibleCluster {
  fileprivate var found: String {
    "\(items[0].scalar.codePoint)\(items.count > 1 ? " with \(items.count - 1) more" : "")"
  }
}

extension InvisibleItem {
  fileprivate func isTreatedLike(_ other: InvisibleItem) -> Bool {
    kind == other.kind && isLegitimate == other.isLegitimate && isSmuggled == other.isSmuggled
  }
}

extension Invisible {
  fileprivate var rule: Rule {
    switch self {
    case .zeroWidth: StripInvisibles.zeroWidth
    case .joiner: StripInvisibles.joiner
    case .softHyphen: StripInvisibles.softHyphen
    case .bidiControl: StripInvisibles.bidiControl
    case .tag: StripInvisibles.tag
    case .variationSelector: StripInvisibles.variationSelector
    case .privateUse: StripInvisibles.privateUse
    case .noncharacter: StripInvisibles.noncharacter
    case .control: StripInvisibles.control
    case .escape: StripInvisibles.escape
    }
  }

  /// What `items`, all of this kind, may be hiding.
  fileprivate func accusation(_ items: ArraySlice<InvisibleItem>) -> String {
    switch self {
    case .tag: "hidden text \(HiddenText.ofTags(items))"
    case .variationSelector: "they can carry \(HiddenText.ofSelectors(items))"
    case .bidiControl: "without its counterpart, or overriding: the text may show in another order than it is stored"
    default: "so many in a row can carry hidden data"
    }
  }
}

extension UInt32 {
  /// The code point as Unicode writes it: `U+200B`.
  var codePoint: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: Swift.max(0, 4 - digits.utf8.count)) + digits
  }
}
