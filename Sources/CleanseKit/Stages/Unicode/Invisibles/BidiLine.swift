internal import CCleanseICU

/// The bidirectional controls of one line: which are paired, and whether the line needs any (UAX #9, section 3.3.2).
struct BidiLine {
  let range: Range<Int>
  /// Whether the line holds right-to-left letters or digits.
  private(set) var hasRightToLeft = false
  /// The offsets of embeddings, isolates and their ends that belong together, ascending.
  private var paired: [Int] = []

  /// The line that holds `offset`; nothing of it lies before `start`.
  init(holding offset: Int, in text: borrowing Text, after start: Int) {
    var first = offset
    while first > start, text[first - 1] != 0x0A, text[first - 1] != 0x0D { first -= 1 }
    range = first..<text.next(0x0A, or: 0x0D, from: offset)
    scan(text)
  }

  /// Whether the control at `offset` orders text as it should: marks beside right-to-left text, and pairs around it.
  func needs(_ scalar: UInt32, at offset: Int) -> Bool {
    guard hasRightToLeft else { return false }
    return Self.isMark(scalar) || isPaired(offset)
  }

  /// Whether the control at `offset` makes a reader see another order than that of the characters: an override, or the
  /// start or end of a pair without the other.
  func disguises(_ scalar: UInt32, at offset: Int) -> Bool {
    !Self.isMark(scalar) && !isPaired(offset)
  }

  private func isPaired(_ offset: Int) -> Bool {
    var low = 0
    var high = paired.count
    while low < high {
      let middle = (low + high) / 2
      if paired[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low < paired.count && paired[low] == offset
  }

  private static func isMark(_ scalar: UInt32) -> Bool { scalar == 0x061C || scalar == 0x200E || scalar == 0x200F }

  private mutating func scan(_ text: borrowing Text) {
    var open: [(offset: Int, scalar: UInt32)] = []
    var isolates = 0
    var at = text.nextNonASCII(from: range.lowerBound)
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append((at, scalar.value))
      case 0x2066...0x2068:
        open.append((at, scalar.value))
        isolates += 1
      case 0x202C:
        guard let last = open.last, last.scalar < 0x2066 else { break }
        open.removeLast()
        if last.scalar < 0x202C { paired += [last.offset, at] }
      case 0x2069:
        guard isolates > 0 else { break }
        while let last = open.popLast() {
          guard last.scalar >= 0x2066 else { continue }
          paired += [last.offset, at]
          break
        }
        isolates -= 1
      default: if !hasRightToLeft { hasRightToLeft = Self.isRightToLeft(scalar.value) }
      }
      at = text.nextNonASCII(from: at + scalar.length)
    }
    paired.sort()
  }

  private static func isRightToLeft(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x0590, !isMark(scalar) else { return false }
    switch cleanse_bidi_of(scalar) {
    case CLEANSE_BIDI_RIGHT_TO_LEFT, CLEANSE_BIDI_ARABIC_LETTER, CLEANSE_BIDI_ARABIC_NUMBER: return true
    default: return false
    }
  }
}
