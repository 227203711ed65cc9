/// A quotation mark or apostrophe, and what it would be in either style.
struct QuotationMark {
  /// The mark, with the blanks that French puts inside guillemets.
  let range: Range<Int>
  /// The straight mark; nil where it is one already.
  let straight: StaticString?
  /// The curly mark; nil where it is one already, or where it is no quotation mark: feet, inches, code.
  let curly: StaticString?

  /// Reads the mark of value `value` at `range`; nil where it is none that any style changes.
  init?(_ range: Range<Int>, _ value: UInt32, in text: borrowing Text) {
    switch value {
    case 0x22, 0x27:  // straight
      self.range = range
      straight = nil
      curly = Self.curly(range, isDouble: value == 0x22, in: text)
    case 0xAB, 0xBB, 0x201C...0x201F:  // double
      self.range = Self.withBlanks(range, value, in: text)
      straight = "\""
      curly = value == 0xAB || value == 0xBB || value == 0x201F ? (Self.opens(range, in: text) ? "“" : "”") : nil
    default:  // single
      self.range = range
      straight = "'"
      curly = value == 0x2039 || value == 0x203A || value == 0x201B ? (Self.opens(range, in: text) ? "‘" : "’") : nil
    }
  }

  private static func curly(_ range: Range<Int>, isDouble: Bool, in text: borrowing Text) -> StaticString? {
    let before = text.scalar(before: range.lowerBound)
    let after = text.scalar(at: range.upperBound)
    let isMeasure = (0x30...0x39).contains(before.value) || (0xFF10...0xFF19).contains(before.value)
    // Two alike side by side are an empty string or two primes.
    let mark: UInt32 = isDouble ? 0x22 : 0x27
    let isCode = [0x3D, 0x60, 0x5C, mark].contains(before.value) || [0x3D, 0x60, mark].contains(after.value)
    guard !isMeasure, !isCode else { return nil }
    if opens(range, in: text) { return isDouble ? "“" : "‘" }
    return isDouble ? "”" : "’"
  }

  /// Whether a mark at `range` opens a quotation: nothing, a blank or an opening mark is before it, and no blank after.
  ///
  /// A mark that a style would change counts as what it becomes; `depth` of them are looked through.
  private static func opens(_ range: Range<Int>, in text: borrowing Text, depth: Int = 4) -> Bool {
    guard !isBlank(text.scalar(at: range.upperBound).value) else { return false }
    let before = text.scalar(before: range.lowerBound)
    if before.length == 0 || isBlank(before.value) { return true }
    if [0x22, 0x27, 0xAB, 0xBB, 0x2039, 0x203A, 0x201B, 0x201F].contains(before.value) {
      let outer = range.lowerBound - before.length..<range.lowerBound
      return depth > 0 && opens(outer, in: text, depth: depth - 1)
    }
    return [0x28, 0x5B, 0x7B, 0x2D, 0x2018, 0x201C].contains(before.value) || (0x2010...0x2015).contains(before.value)
  }

  private static func isBlank(_ value: UInt32) -> Bool {
    value == 0x20 || (0x09...0x0D).contains(value) || value == 0xA0 || value == 0x202F
  }

  /// With the blank after an opening guillemet and before a closing one; German ones, the other way round, have none.
  private static func withBlanks(_ range: Range<Int>, _ value: UInt32, in text: borrowing Text) -> Range<Int> {
    let before = text.scalar(before: range.lowerBound)
    let after = text.scalar(at: range.upperBound)
    if value == 0xAB, before.length == 0 || isBlank(before.value), isInnerBlank(after.value) {
      return range.lowerBound..<range.upperBound + after.length
    }
    let further = text.scalar(at: range.upperBound)
    let closes = further.length == 0 || isBlank(further.value) || further.value < 0x30
    if value == 0xBB, closes, isInnerBlank(before.value) {
      return range.lowerBound - before.length..<range.upperBound
    }
    return range
  }

  private static func isInnerBlank(_ value: UInt32) -> Bool { value == 0x20 || value == 0xA0 || value == 0x202F }
}
