/// What stands in place of a match: plain text, and the places of groups.
struct ReplacementTemplate: Sendable {
  enum Part: Equatable, Sendable {
    case text([UInt8])
    /// What a group of the match has matched; 0 is the whole.
    case group(Int)
  }

  private(set) var parts: [Part] = []

  /// Whether the text is the same for every match.
  var isConstant: Bool { parts.allSatisfy { if case .text = $0 { true } else { false } } }

  /// A plain text.
  init(text: String) {
    add(Array(text.utf8)[...])
  }

  /// Reads `$1`, `${name}`, and a backslash before what stands for itself.
  init(parsing template: String, groups expression: RegularExpression) throws(StageError) {
    var rest = Array(template.utf8)[...]
    while let at = rest.firstIndex(where: { $0 == UInt8(ascii: "$") || $0 == UInt8(ascii: "\\") }) {
      add(rest[..<at])
      let isGroup = rest[at] == UInt8(ascii: "$")
      rest = rest[(at + 1)...]
      if isGroup {
        parts.append(.group(try Self.group(from: &rest, expression)))
      } else {
        guard let first = rest.first else {
          throw StageError("'with' ends in a single backslash; write two for one")
        }
        guard !Self.isWordLike(first) else {
          let sign = Unicode.Scalar(first)
          throw StageError(
            "'with' has a backslash before '\(sign)', which would stand for itself; of a line end or tab write the "
              + "character, as JSON has it with one backslash (\\n, \\t), and two backslashes for one that stays")
        }
        // The bytes of a longer character follow as plain text.
        add([first])
        rest = rest.dropFirst()
      }
    }
    add(rest)
  }

  /// Letters and digits need no backslash: whoever writes one means something else by it.
  private static func isWordLike(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }

  /// Writes what stands in place of the last match of `expression` in `bytes` to `result`.
  func write(_ bytes: Span<UInt8>, _ expression: RegularExpression, to result: inout [UInt8]) {
    for part in parts {
      switch part {
      case .text(let text): result.append(contentsOf: text)
      case .group(let number):
        guard let range = expression.group(number) else { continue }
        for i in range { result.append(bytes[i]) }
      }
    }
  }

  private mutating func add(_ text: ArraySlice<UInt8>) {
    guard !text.isEmpty else { return }
    if case .text(let before) = parts.last {
      parts[parts.count - 1] = .text(before + text)
    } else {
      parts.append(.text(Array(text)))
    }
  }

  /// The group that stands behind a dollar sign; of several digits, as many as make the number of a group.
  private static func group(
    from rest: inout ArraySlice<UInt8>, _ expression: RegularExpression
  ) throws(StageError) -> Int {
    if rest.first == UInt8(ascii: "{"), let end = rest.firstIndex(of: UInt8(ascii: "}")) {
      let name = String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)
      rest = rest[(end + 1)...]
      if let number = expression.group(named: name) { return number }
      if let number = Int(name), (0...expression.groupCount).contains(number) { return number }
      throw StageError("'with' has ${\(name)}, but the pattern has no group of that name: (?<\(name)>…)")
    }
    guard let first = rest.first, (0x30...0x39).contains(first) else {
      throw StageError("'with' has a dollar sign without the number of a group; write \\$ for the sign itself")
    }
    var number = Int(first - 0x30)
    rest = rest.dropFirst()
    while let next = rest.first, (0x30...0x39).contains(next), number * 10 + Int(next - 0x30) <= expression.groupCount {
      number = number * 10 + Int(next - 0x30)
      rest = rest.dropFirst()
    }
    guard number <= expression.groupCount else {
      throw StageError("'with' has $\(number), but the pattern has \(expression.groupCount) groups")
    }
    return number
  }
}
