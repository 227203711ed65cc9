/// Brings the punctuation of Latin text to one style.
public struct NormalizePunctuation: Stage {
  /// The quotation marks and apostrophes to write.
  public enum Quotes: String, OptionChoice { case keep, straight, curly }
  /// Whether an ellipsis is three dots or one character.
  public enum Ellipsis: String, OptionChoice { case keep, dots, character }

  /// The style to bring each kind of punctuation to.
  public struct Options: StageOptions {
    var quotes = Quotes.straight
    var dashes = true
    var ellipsis = Ellipsis.keep
    var ligatures = true
    var fullWidth = true

    public init() {}

    public static let all = [
      Option("quotes", \Self.quotes, "The quotation marks and apostrophes to bring all others to."),
      Option("dashes", \Self.dashes, "Whether rare hyphens and dashes become the common ones, and ` -- ` a dash."),
      Option("ellipsis", \Self.ellipsis, "Whether an ellipsis is three dots, or one character."),
      Option("ligatures", \Self.ligatures, "Whether typographic ligatures become the letters that they stand for."),
      Option("fullWidth", \Self.fullWidth, "Whether full-width letters and digits between Latin text become plain."),
    ]
  }

  static let quote = Rule(0, "quotation-mark", "Quotation marks and apostrophes are written in one style.")
  static let dash = Rule(1, "dash", "A rare hyphen or dash, or two hyphens for a dash, becomes the common one.")
  static let ellipsis = Rule(2, "ellipsis", "Ellipses are written in one style.")
  static let ligature = Rule(3, "ligature", "A ligature is a matter of fonts; its letters are found by searches.")
  static let fullWidth = Rule(4, "full-width", "A full-width form between Latin text is a plain character.")

  public static let summary =
    "Brings quotation marks, dashes, ellipses, ligatures and full-width forms of Latin text to one style."
  public static let discussion = """
    The marks of other scripts are no English typos: where the nearest letter on either side is Arabic, Chinese, \
    Cyrillic or of any other script than Latin, everything stays. So do primes, feet and inches (`5'10"`), the en dash \
    of ranges, the minus sign, two hyphens before a word (`--option`), and full-width marks.
    """
  public static let rules = [quote, dash, ellipsis, ligature, fullWidth]

  public let scope = Scope.line
  private let options: Options
  /// The bytes that can begin something to change.
  private let triggers: ByteSet

  public init(_ options: Options) {
    self.options = options
    triggers = ByteSet { byte in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): options.quotes == .curly
      case UInt8(ascii: "-"): options.dashes
      case UInt8(ascii: "."): options.ellipsis == .character
      // All marks, ligatures and full-width forms begin with C2 (« »), E2 (U+2010 on) or EF (U+FB00 on).
      case 0xC2: options.quotes != .keep
      case 0xE2: true
      case 0xEF: options.ligatures || options.fullWidth
      default: false
      }
    }
  }

  public func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    var offset = text.next(in: triggers, from: 0)
    while offset < text.count {
      let scalar = text.scalar(at: offset)
      let range = offset..<offset + scalar.length
      let end: Int
      switch scalar.value {
      case 0x22, 0x27, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A:
        end = findQuote(range, scalar.value, text, &findings)
      case 0x2D, 0x2010...0x2012, 0x2015: end = findDash(range, scalar.value, text, &findings)
      case 0x2E, 0x2026: end = findEllipsis(range, scalar.value, text, &findings)
      case 0xFB00...0xFB06: end = findLigature(range, scalar.value, text, &findings)
      case 0xFF01...0xFF5E: end = findFullWidth(range, text, &findings)
      default: end = range.upperBound
      }
      offset = text.next(in: triggers, from: end)
    }
  }

  private func findQuote(
    _ range: Range<Int>, _ value: UInt32, _ text: borrowing Text, _ findings: inout Findings
  ) -> Int {
    guard options.quotes != .keep, let reading = QuotationMark(range, value, in: text) else { return range.upperBound }
    let style = options.quotes == .straight ? reading.straight : reading.curly
    guard let style, PunctuationContext.isLatin(around: range, in: text) else { return range.upperBound }
    findings.replace(reading.range, with: style, Self.quote)
    return reading.range.upperBound
  }

  private func findDash(
    _ range: Range<Int>, _ value: UInt32, _ text: borrowing Text, _ findings: inout Findings
  ) -> Int {
    guard options.dashes else { return range.upperBound }
    guard value == 0x2D else {
      guard PunctuationContext.isLatin(around: range, in: text) else { return range.upperBound }
      findings.replace(range, with: value == 0x2015 ? "—" : value == 0x2012 ? "–" : "-", Self.dash)
      return range.upperBound
    }
    var end = range.upperBound
    while text[end] == 0x2D { end += 1 }
    let start = range.lowerBound
    let isSpaced = start > 1 && text[start - 1] == 0x20 && !isLineEnd(text[start - 2]) && text[end] == 0x20
    if end - start == 2, isSpaced { findings.replace(start..<end, with: "—", Self.dash) }
    return end
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private func findEllipsis(
    _ range: Range<Int>, _ value: UInt32, _ text: borrowing Text, _ findings: inout Findings
  ) -> Int {
    if value == 0x2026 {
      guard options.ellipsis == .dots, PunctuationContext.isLatin(around: range, in: text) else {
        return range.upperBound
      }
      findings.replace(range, with: "...", Self.ellipsis)
      return range.upperBound
    }
    guard options.ellipsis == .character else { return range.upperBound }
    var end = range.upperBound
    while text[end] == 0x2E { end += 1 }
    // After a letter that UTF-8 may have been misread as, the one character could be read as broken encoding.
    let before = text.scalar(before: range.lowerBound).value
    let isPlain = PunctuationContext.isStyled(before) || CharmapTable.shared.entry(before).leads == 0
    if end - range.lowerBound == 3, isPlain { findings.replace(range.lowerBound..<end, with: "…", Self.ellipsis) }
    return end
  }

  private func findLigature(
    _ range: Range<Int>, _ value: UInt32, _ text: borrowing Text, _ findings: inout Findings
  ) -> Int {
    let letters: [StaticString] = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"]
    // A mark after it would be composed with its last letter.
    guard options.ligatures, !PunctuationContext.isMark(text.scalar(at: range.upperBound).value) else {
      return range.upperBound
    }
    findings.replace(range, with: letters[Int(value - 0xFB00)], Self.ligature)
    return range.upperBound
  }

  /// A run of full-width letters and digits becomes plain as a whole, or stays; full-width marks are those of Chinese
  /// and Japanese.
  private func findFullWidth(_ range: Range<Int>, _ text: borrowing Text, _ findings: inout Findings) -> Int {
    var end = range.lowerBound
    var plain: [UInt8] = []
    while end < text.count {
      let scalar = text.scalar(at: end)
      guard (0xFF10...0xFF5A).contains(scalar.value) else { break }
      let byte = UInt8(scalar.value - 0xFF01 + 0x21)
      guard isAlphanumeric(byte) else { break }
      plain.append(byte)
      end += scalar.length
    }
    let run = range.lowerBound..<end
    guard !run.isEmpty else { return range.upperBound }
    guard options.fullWidth, !isAfterMarkup(run, text), !PunctuationContext.isMark(text.scalar(at: end).value),
      PunctuationContext.isLatin(around: run, in: text)
    else { return end }
    findings.replace(run, with: plain, Self.fullWidth)
    return end
  }

  private static let markup = ByteSet("<>&;#[]{}|-.=/")

  /// Whether what precedes may be markup that plain letters would complete.
  private func isAfterMarkup(_ run: Range<Int>, _ text: borrowing Text) -> Bool {
    let start = run.lowerBound
    return start > 0 && Self.markup.contains(text[start - 1]) || text.starts(with: "''", at: start - 2)
  }
}
