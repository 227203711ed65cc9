internal import CCleanseICU

/// A row of decimal digits, and the systems that they are of (UTS #39, section 5.3).
struct MixedNumber {
  let range: Range<Int>
  /// The zero of each system, in order of appearance, and how many digits are of it.
  private(set) var systems: [(zero: UInt32, digits: Int)] = []
  private var values: [UInt32] = []

  init(_ range: Range<Int>, in text: borrowing Text) {
    self.range = range
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      let value = UInt32(max(0, cleanse_digit_value(scalar.value)))
      values.append(value)
      let zero = scalar.value - value
      if let known = systems.firstIndex(where: { $0.zero == zero }) {
        systems[known].digits += 1
      } else {
        systems.append((zero, 1))
      }
      at += scalar.length
    }
  }

  var isMixed: Bool { systems.count > 1 }

  /// The number in the system that most of its digits are of; of as many, the first.
  var uniform: String {
    var best = systems[0]
    for system in systems where system.digits > best.digits { best = system }
    var text = String.UnicodeScalarView()
    for value in values { text.append(Unicode.Scalar(best.zero + value) ?? "0") }
    return String(text)
  }

  /// The code points of the zeros: "U+0030 and U+0660".
  var zeros: String { systems.map { $0.zero.codePoint }.joined(separator: " and ") }
}
