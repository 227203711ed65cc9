/// What a line of JSONL had around it, or was given, beside its text.
public struct LineFrame: Sendable {
  /// Whether a byte order mark stood before it, which went.
  public var hasByteOrderMark: Bool
  /// Whether it had no line feed and was given one, since the lines of another file follow.
  public var addsLineFeed: Bool

  /// How many bytes of the raw line the mark takes.
  public var markLength: Int { hasByteOrderMark ? Self.mark.count : 0 }

  static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// - Parameters:
  ///   - line: the raw line, with its end.
  ///   - isFirst: whether it is the first of its file, where alone a byte order mark can stand.
  ///   - isFollowed: whether lines of another file follow it in the output, if it is the last of its own.
  public init(of line: Span<UInt8>, isFirst: Bool, isFollowed: Bool) {
    hasByteOrderMark = isFirst && line.count >= 3 && equal(line.extracting(0..<3), Self.mark.span)
    addsLineFeed = isFollowed && !line.isEmpty && line[line.count - 1] != 0x0A
  }

  /// Appends its members to a journal entry that is open.
  func append(to entry: inout [UInt8]) {
    if hasByteOrderMark { entry.append(contentsOf: ",\"byteOrderMark\":true".utf8) }
    if addsLineFeed { entry.append(contentsOf: ",\"addedLineFeed\":true".utf8) }
  }

  /// The raw line that a journal entry with these members speaks of, out of what its text gave.
  static func undo(_ line: [UInt8], _ entry: JSONValue) -> [UInt8] {
    let kept = entry["addedLineFeed"]?.bool == true ? line.dropLast() : line[...]
    return (entry["byteOrderMark"]?.bool == true ? mark : []) + kept
  }
}
