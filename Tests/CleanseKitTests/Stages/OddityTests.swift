import Testing

@testable import CleanseKit

@Suite struct OddityTests {
  /// One scalar of every glyph that charmaps, and what they make, can show.
  private static let scalars: [UInt32] = {
    var seen: Set<[UInt8]> = []
    return (Array(0x20..<0x3100) + Array(0xFB00..<0xFB20) + [0x4E00, 0xAC00, 0xF8FF, 0xFFFD, 0x1F600]).filter {
      let glyph = Glyph($0)
      return seen.insert([glyph.kind.rawValue, glyph.script.rawValue, glyph.cost, glyph.isASCII ? 1 : 0]).inserted
    }
  }()

  @Test func theTableOfPairsSaysWhatTheRulesSay() {
    #expect(Self.scalars.count > 60)
    for first in Self.scalars {
      for second in Self.scalars {
        let pair = GlyphTable.shared.pair(GlyphCell(reading: first), GlyphCell(reading: second))
        let rule = Oddity.pair(Glyph(first), Glyph(second))
        #expect(pair == rule, "U+\(String(first, radix: 16)) U+\(String(second, radix: 16))")
      }
    }
  }

  @Test func cellsSayWhatGlyphsSay() {
    for scalar in Self.scalars {
      let glyph = Glyph(scalar)
      let cell = GlyphCell(reading: scalar)
      #expect(cell.cost == Int(glyph.cost) && cell.script == glyph.script && cell.isASCII == glyph.isASCII)
      #expect(cell.isLetter == glyph.isLetter && cell.isSign == glyph.isSign)
      #expect(cell.isUpper == (glyph.kind == .upper) && cell.isLower == (glyph.kind == .lower))
      #expect(GlyphTable.shared.cell(of: scalar) ?? cell == cell)
    }
  }
}
