/// Which containers are open, one bit a level, so that depth costs no stack and hardly any memory.
struct JSONNesting {
  /// How many containers are open.
  private(set) var depth = 0

  /// The innermost levels, the innermost in the lowest bit; 1 is an object, 0 an array.
  private var levels: UInt64 = 0

  /// Full words of the levels further out; empty, and so never allocated, up to a depth of 64.
  private var outer: [UInt64] = []

  /// Whether the innermost open container is an object.
  var isInObject: Bool { levels & 1 == 1 }

  mutating func open(object: Bool) {
    if depth > 0, depth % UInt64.bitWidth == 0 { outer.append(levels) }
    levels = levels << 1 | (object ? 1 : 0)
    depth += 1
  }

  mutating func close() {
    depth -= 1
    levels >>= 1
    if depth > 0, depth % UInt64.bitWidth == 0 { levels = outer.removeLast() }
  }
}
