/// What a byte of a code page is to a reader.
struct ByteLook: Sendable {
  enum Kind: Sendable {
    case letter
    /// Spaces, digits and punctuation of ASCII.
    case plain
    /// Signs that prose has: quotation marks, dashes, currency.
    case common
    /// Signs that prose hardly has.
    case rare
    /// Lines and blocks that drew windows on terminals.
    case drawing
    /// Controls beyond ASCII, and private characters.
    case control
    /// No character at all.
    case none
  }

  let kind: Kind
  /// The lower-case letter.
  let letter: UInt16
  let isUpper: Bool
  let isLower: Bool
  let isMark: Bool
  /// Whether the sign stands inside words as well: an apostrophe, a space.
  let joins: Bool
  /// Whether the sign belongs to amounts and reckoning, and is common beside digits alone.
  let isMeasure: Bool
  /// Whether it is the sign of millionths, which units follow.
  let isMicro: Bool
  /// Whether it opens a sentence: `¡`, `¿`.
  let isOpening: Bool
  let script: LetterScript

  /// The looks of the 256 bytes of a code page.
  static func all(of page: CodePage) -> [ByteLook] { page.scalars.map { ByteLook($0) } }

  private static let commonSigns = Set("“”„‘’‚«»–—…·•©®™°§№€£¿¡‹›\u{A0}".unicodeScalars)

  private static let measures = Set("±×÷¼½¾¥¢²³µ".unicodeScalars)

  private init(_ scalar: UInt16) {
    let value = Unicode.Scalar(scalar) ?? "\u{FFFF}"
    let properties = value.properties
    let lower = properties.lowercaseMapping.unicodeScalars
    letter = lower.count == 1 ? UInt16(truncatingIfNeeded: lower.first!.value) : scalar
    script = LetterScript(UInt32(letter))
    joins = value == "’" || value == "\u{A0}"
    isMeasure = Self.measures.contains(value)
    isMicro = value == "\u{B5}"
    isOpening = value == "¡" || value == "¿"
    kind = Self.kind(of: value, properties.generalCategory, isNone: scalar == CodePage.none)
    isMark = [.nonspacingMark, .spacingMark, .enclosingMark].contains(properties.generalCategory)
    isUpper = properties.generalCategory == .uppercaseLetter
    isLower = kind == .letter && properties.generalCategory == .lowercaseLetter
  }

  private static func kind(
    of scalar: Unicode.Scalar, _ category: Unicode.GeneralCategory, isNone: Bool
  ) -> Kind {
    if isNone { return .none }
    switch category {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .nonspacingMark, .spacingMark:
      return ["ˆ", "ˇ", "\u{B5}"].contains(scalar) ? .rare : .letter
    case .otherLetter: return scalar == "ª" || scalar == "º" ? .rare : .letter
    case .privateUse: return .control
    default: break
    }
    if scalar.value < 0x80 { return .plain }
    if scalar.value < 0xA0 { return .control }
    if 0x2500..<0x25A0 ~= scalar.value { return .drawing }
    return commonSigns.contains(scalar) ? .common : .rare
  }
}
