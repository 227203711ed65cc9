/// Reads the words of a line as hashes: letter case folded, numbers all alike, each ideograph a word.
struct WordScanner {
  /// The words of the line read last.
  var words: [UInt32] = []

  /// What a word of digits hashes to.
  static let number: UInt32 = 0x30303031
  private static let seed: UInt32 = 0x811C9DC5

  @inline(__always)
  static func mix(_ hash: UInt32, _ scalar: UInt32) -> UInt32 {
    let product = (hash ^ scalar) &* 0x9E37_79B1
    return product ^ (product >> 15)
  }

  @inline(__always)
  static var start: UInt32 { seed }

  /// Never 0, which marks a free slot of the table.
  @inline(__always)
  static func finished(_ hash: UInt32, onlyDigits: Bool) -> UInt32 { onlyDigits ? number : hash | 1 }

  /// Calls `use` with the words of each phrase of `list`.
  mutating func phrases(of list: StaticString, _ use: ([UInt32]) -> Void) {
    var hash = Self.start
    var length = 0
    var onlyDigits = true
    words.removeAll(keepingCapacity: true)
    func endWord(_ words: inout [UInt32]) {
      if length > 0 { words.append(Self.finished(hash, onlyDigits: onlyDigits)) }
      (hash, length, onlyDigits) = (Self.start, 0, true)
    }
    for scalar in list.description.unicodeScalars {
      switch Self.classify(scalar.value) {
      case .letter:
        hash = Self.mix(hash, ScalarClass.lowercase(scalar.value))
        length += 1
        onlyDigits = false
      case .digit:
        hash = Self.mix(hash, scalar.value)
        length += 1
      case .ideograph:
        endWord(&words)
        words.append(Self.mix(Self.start, scalar.value) | 1)
      case .joiner: break
      case .space, .mark, .symbol:
        endWord(&words)
        if scalar == "|" {
          if !words.isEmpty { use(words) }
          words.removeAll(keepingCapacity: true)
        }
      }
    }
    endWord(&words)
    if !words.isEmpty { use(words) }
  }

  /// `range` without the blanks at its ends.
  static func trimmed(_ range: Range<Int>, _ text: borrowing Text) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end {
      let scalar = text.scalar(at: start)
      guard classify(scalar.value) == .space else { break }
      start += scalar.length
    }
    while end > start {
      let scalar = text.scalar(before: end)
      guard classify(scalar.value) == .space else { break }
      end -= scalar.length
    }
    return start..<end
  }

  @inline(__always)
  static func classify(_ scalar: UInt32) -> ScalarClass {
    guard scalar < 0x80 else { return ScalarClass.ofNonASCII(scalar) }
    switch scalar {
    case 0x30...0x39: return .digit
    case 0x41...0x5A, 0x61...0x7A: return .letter
    case 0x20, 0x09...0x0D: return .space
    case 0x00...0x1F, 0x7F: return .joiner
    case 0x7C, 0x3E, 0x3C, 0x7B, 0x7D, 0x5B, 0x5D, 0x5C, 0x3D, 0x2A, 0x2B, 0x24, 0x7E, 0x5E, 0x60: return .symbol
    default: return .mark
    }
  }
}
