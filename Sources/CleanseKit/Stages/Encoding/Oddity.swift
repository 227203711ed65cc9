/// How unlikely a row of characters is as written text, in tenths of a decimal digit: the sum of how seldom each is, and
/// of how seldom each stands beside the next.
///
/// Broken encoding makes rows that no language writes: a capital inside of a small word, a currency sign between letters,
/// line art in a sentence. The figures are judgements, ordered by such facts; only differences of sums decide.
enum Oddity {
  /// The sum over the first `count` cells of `row`, in which the first and last two are context: they count as
  /// neighbours only.
  ///
  /// Letters of the script `company` do not count as lonely. `isSettled` becomes false where `company` may matter.
  @inline(__always)
  static func of(
    _ row: borrowing FlatRow<GlyphCell>, count: Int, _ table: GlyphTable, company: Glyph.Script,
    isSettled: inout Bool
  ) -> Int {
    let cells = unsafe row.base
    var sum = 0
    var older = unsafe cells[0]
    var last = unsafe cells[1]
    /// Whether the last letter is followed by signs alone.
    var signsFollowLetter = older.isLetter && last.isSign
    for i in 2..<count {
      let cell = unsafe cells[i]
      // The pairs inside of the context are the same in all readings, and so are left out.
      if i <= count - 2 { sum &+= table.pair(last, cell) }
      if i < count - 2 { sum &+= cell.cost }
      if signsFollowLetter || cell.isNotable(after: older) {
        if i < count - 2, cell.isSociable {
          let lonely = unsafe loneliness(cells + i)
          if lonely != 0 || cell.script == .none { isSettled = false }
          if cell.script != company { sum &+= lonely }
        }
        if older.isUpper { sum &+= cases(older, last, cell) }
        if cell.isSign {
          if last.isLetter { signsFollowLetter = true }
        } else {
          if signsFollowLetter, cell.isLetter { sum &+= 20 }
          signsFollowLetter = false
        }
      }
      older = last
      last = cell
    }
    return sum
  }

  /// A letter of another script than Latin without its like nearby, or a rarer Latin letter that is a word.
  @inline(__always)
  private static func loneliness(_ cells: UnsafePointer<GlyphCell>) -> Int {
    let cell = unsafe cells[0]
    if cell.script == .latin {
      return unsafe cells[-1].isLetter || cells[1].isLetter ? 0 : cell.cost > 2 ? 6 : 2
    }
    if unsafe cells[-1].isOfScript(of: cell) || cells[1].isOfScript(of: cell) || cells[-2].isOfScript(of: cell)
      || cells[2].isOfScript(of: cell)
    {
      return 0
    }
    return cell.script == .greek ? 8 : 14
  }

  /// A small letter after capitals, and among them.
  private static func cases(_ a: GlyphCell, _ b: GlyphCell, _ c: GlyphCell) -> Int {
    if a.isASCII && b.isASCII && c.isASCII { return 0 }
    if b.isUpper { return c.isLower ? 20 : 0 }
    return b.isLower && c.isUpper ? 30 : 0
  }

  /// How seldom `b` follows `a`.
  static func pair(_ a: Glyph, _ b: Glyph) -> Int {
    if a.isASCII, b.isASCII { return 0 }
    if b.kind == .mark { return a.isLetter ? 0 : a.kind == .mark ? 2 : 25 }
    if a.isLetter { return b.isLetter ? letters(a, b) : after(a, b.kind) }
    if b.isLetter { return before(a.kind) }
    return signs(a, b)
  }

  private static func letters(_ a: Glyph, _ b: Glyph) -> Int {
    if a.script != b.script {
      return a.script == .eastAsian || b.script == .eastAsian ? 12 : 25
    }
    return a.kind == .lower && b.kind == .upper ? 20 : 0
  }

  /// The cost of a sign after the letter `a`.
  private static func after(_ a: Glyph, _ kind: Glyph.Kind) -> Int {
    let cost =
      switch kind {
      case .edge, .plain, .closing, .apostrophe, .lower, .upper, .letter, .mark: 0
      case .dash, .blank: 1
      case .picture, .digit: 2
      case .raised: 3
      case .lost: 4
      case .box: 8
      case .currency, .alien, .control, .opening: 12
      case .math: 10
      case .odd: 12
      }
    guard a.kind == .upper, !a.isASCII else { return cost }
    // Â and Ã are told by their cost; they end no words but a few.
    let isRare = a.cost == 12 && kind != .edge && kind != .plain && kind != .apostrophe
    return cost + (isRare ? 6 : 0) + (cost >= 8 ? 6 : 0)
  }

  /// The cost of a sign before a letter.
  private static func before(_ kind: Glyph.Kind) -> Int {
    switch kind {
    case .edge, .plain, .apostrophe, .opening, .lower, .upper, .letter, .mark: 0
    case .dash, .blank: 1
    case .picture, .digit: 2
    case .lost: 4
    case .closing, .box: 8
    case .math: 6
    case .raised, .currency, .alien: 10
    case .odd, .control: 12
    }
  }

  private static func signs(_ a: Glyph, _ b: Glyph) -> Int {
    switch (a.kind, b.kind) {
    case (.control, _), (_, .control), (.alien, _), (_, .alien): 8
    case (.edge, .closing): a.isASCII && b.isASCII ? 0 : 5
    case (.opening, .edge), (.opening, .blank): 8
    case (.edge, _), (_, .edge), (.blank, _), (_, .blank), (.plain, _), (_, .plain), (.picture, _), (_, .picture): 0
    case (.digit, .math), (.math, .digit), (.digit, .raised), (.currency, .digit), (.digit, .closing): 0
    case (.digit, .digit), (.digit, .apostrophe), (.digit, .dash), (.dash, .digit), (.opening, .digit): 0
    case (.digit, .currency), (.digit, .odd), (.math, .math): 3
    case (.box, .box): 0
    case (.opening, .opening), (.closing, .closing), (.apostrophe, .closing), (.closing, .apostrophe): 0
    case (.dash, .opening), (.closing, .dash), (.dash, .apostrophe), (.apostrophe, .dash), (.dash, .dash): 1
    case (.opening, .math), (.math, .closing), (.raised, .closing), (.raised, .apostrophe): 2
    default: 6
    }
  }
}
