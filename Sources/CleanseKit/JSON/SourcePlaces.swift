/// Tells line and column of byte offsets, and shows lines of a source with a caret under the place.
///
/// Lines end at LF, CRLF or CR. Made in one pass over the source; a query is a binary search.
public struct SourcePlaces: Sendable {
  private let bytes: [UInt8]

  /// The offset at which each line begins.
  private let starts: [Int]

  /// How many bytes of a long line are shown before and after the place.
  private static let reach = 60

  /// Finds the lines of a source; linear in its bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var starts = [0]
    for index in bytes.indices {
      let isLineFeed = bytes[index] == 0x0A
      let isLoneReturn = bytes[index] == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A)
      if isLineFeed || isLoneReturn { starts.append(index + 1) }
    }
    self.starts = starts
  }

  /// How many lines the source has; an end of line at the very end begins a last, empty line.
  public var lineCount: Int { starts.count }

  /// The place of a byte; an offset beyond the end counts as the end.
  public func place(of offset: Int) -> SourcePlace {
    let offset = max(0, min(offset, bytes.count))
    let line = line(at: offset)
    return SourcePlace(line: line, column: offset - starts[line - 1] + 1)
  }

  /// The bytes of a line (from 1), half-open, without its end.
  public func range(ofLine line: Int) -> Range<Int> {
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return start..<end
  }

  /// The bytes in `range`, cut to the source.
  public func bytes(_ range: Range<Int>) -> ArraySlice<UInt8> {
    bytes[range.clamped(to: 0..<bytes.count)]
  }

  /// The text of a line (from 1) without its end; ill-formed bytes are shown as U+FFFD.
  public func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }

  /// Two lines for the terminal: the line of the offset, cut when it is long, and a caret under the offset.
  ///
  /// Control characters are shown as their pictures (U+2400 and on), so that a source cannot steer the terminal. The
  /// caret stands right where a terminal gives wide East Asian characters two cells and combining marks none.
  public func excerpt(at offset: Int) -> String {
    let offset = max(0, min(offset, bytes.count))
    let line = range(ofLine: line(at: offset))
    let target = min(offset, line.upperBound)
    let start = scalarStart(atOrBefore: max(line.lowerBound, target - SourcePlaces.reach), notBefore: line.lowerBound)
    let end = scalarStart(atOrBefore: min(line.upperBound, target + SourcePlaces.reach), notBefore: target)
    let before = SourcePlaces.shown(bytes[start..<target], isCut: start > line.lowerBound, atFront: true)
    let after = SourcePlaces.shown(bytes[target..<end], isCut: end < line.upperBound, atFront: false)
    let indent = before.unicodeScalars.reduce(into: "") { indent, scalar in
      indent += scalar == "\t" ? "\t" : String(repeating: " ", count: SourcePlaces.cells(of: scalar))
    }
    return "\(before)\(after)\n\(indent)^"
  }

  private func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private func scalarStart(atOrBefore offset: Int, notBefore limit: Int) -> Int {
    var offset = offset
    while offset > limit, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset -= 1 }
    return offset
  }

  private static func shown(_ bytes: ArraySlice<UInt8>, isCut: Bool, atFront: Bool) -> String {
    var text = ""
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x09: text.unicodeScalars.append(scalar)
      case 0x00...0x1F: text.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value)).picture)
      case 0x7F...0x9F: text.unicodeScalars.append("\u{2421}")
      default: text.unicodeScalars.append(scalar)
      }
    }
    guard isCut else { return text }
    return atFront ? "…" + text : text + "…"
  }

  /// How many cells of a terminal a character takes: the wide blocks of UAX #11, in round ranges.
  private static func cells(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension Unicode.Scalar {
  /// The control picture of a C0 control character.
  fileprivate var picture: Unicode.Scalar {
    Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
  }
}
