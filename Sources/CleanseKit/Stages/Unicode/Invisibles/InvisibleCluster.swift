/// One invisible character, or one control sequence, and what is to become of it.
struct InvisibleItem {
  let range: Range<Int>
  let scalar: UInt32
  let kind: Invisible
  /// Whether it serves a purpose where it stands.
  var isLegitimate = false
  /// Whether it may hide something from the reader.
  var isSmuggled = false
}

/// A maximal row of invisible characters, with what a reader sees on both sides.
///
/// Whether one of them serves a purpose depends on the visible neighbours alone, and on the legitimate ones before it
/// in the row: hence taking the others away never changes the verdict on those that stay.
struct InvisibleCluster {
  private(set) var range: Range<Int>
  var items: [InvisibleItem] = []

  /// Reads the row that starts at `offset`; `holds` says which kinds belong to it.
  mutating func read(_ text: borrowing Text, at offset: Int, where holds: (Invisible) -> Bool) {
    items.removeAll(keepingCapacity: true)
    var end = offset
    while end < text.count {
      let scalar = text.scalar(at: end)
      guard let kind = Invisible(scalar.value), holds(kind) else { break }
      var next = end + scalar.length
      var found = kind
      if kind == .escape {
        let length = text.controlSequenceLength(at: end)
        found = length == 1 ? .control : .escape
        next = end + length
      }
      items.append(InvisibleItem(range: end..<next, scalar: scalar.value, kind: found))
      end = next
    }
    range = offset..<end
  }

  init() { range = 0..<0 }
}

extension Text {
  /// The length of the control sequence (ECMA-48, section 5.4: `ESC [`, parameters, final byte) that ESC at `offset`
  /// introduces; 1 where there is none. Sequences longer than 32 bytes are none.
  func controlSequenceLength(at offset: Int) -> Int {
    guard self[offset + 1] == 0x5B else { return 1 }
    var end = offset + 2
    while end < offset + 31, (0x20...0x3F).contains(self[end]) { end += 1 }
    return end < count && (0x40...0x7E).contains(self[end]) ? end + 1 - offset : 1
  }
}
