/// Glyphs that make the same pairs with their neighbours, under one number.
struct GlyphClass {
  static let count = 64
  let number: Int

  /// Letters differ by their scripts and cases, with Â and Ã apart; all else by its kind, and whether it is ASCII.
  init(_ glyph: Glyph) {
    switch glyph.kind {
    case .lower: number = glyph.isASCII ? 32 : Int(glyph.script.rawValue)
    case .upper:
      let first = glyph.cost == Glyph.rareCapital ? 16 : 8
      number = glyph.isASCII ? 33 : first + Int(glyph.script.rawValue)
    case .letter: number = 24 + Int(glyph.script.rawValue)
    case .edge: number = 34
    case .plain: number = 35
    case .control where glyph.isASCII: number = 36
    case .digit where glyph.isASCII: number = 37
    case .apostrophe where glyph.isASCII: number = 38
    case .dash where glyph.isASCII: number = 39
    case .mark, .digit, .opening, .closing, .apostrophe, .dash, .raised, .currency, .math, .odd, .box, .control,
      .picture, .blank, .lost, .alien:
      number = 36 + Int(glyph.kind.rawValue)
    }
  }

  /// A glyph of each class, by number; an edge where a number has no class.
  static let examples: [Glyph] = {
    var examples = [Glyph](repeating: .edge, count: count)
    func add(_ glyph: Glyph) { examples[GlyphClass(glyph).number] = glyph }
    for kind in Glyph.Kind.allCases where kind != .edge && kind != .plain {
      for script in Glyph.Script.allCases {
        add(Glyph(kind, script, 0))
        add(Glyph(kind, script, Glyph.rareCapital))
      }
    }
    for kind in [Glyph.Kind.plain, .control, .digit, .apostrophe, .dash] { add(Glyph(kind, .none, 0, isASCII: true)) }
    for kind in [Glyph.Kind.lower, .upper] { add(Glyph(kind, .latin, 0, isASCII: true)) }
    return examples
  }()
}
