/// How much of a text that is not valid UTF-8 is UTF-8 all the same, told by its runs of bytes beyond ASCII.
struct UTF8Evidence {
  /// Runs that are UTF-8 from end to end, or nearly so.
  private var whole = 0
  /// Runs that are not.
  private var broken = 0

  /// How many broken runs one whole run may stand against, and how many sound bytes in a run make up for a bad one. In other encodings it would be a capital letter with an
  /// accent before a sign, or one syllable of East Asia in six that stands alone.
  private static let weight = 4

  /// Counts the runs of `bytes`.
  init(_ bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      if bytes[at] < 0x80 {
        at += 1
        continue
      }
      var end = at
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      // The window may end inside a character.
      if end == bytes.count, at > 0 { return }
      count(bytes.extracting(at..<end))
      at = end
    }
  }

  private mutating func count(_ run: Span<UInt8>) {
    var illFormed = 0
    var at = 0
    while at < run.count {
      let bad = UTF8Decoding.nextIllFormed(run, from: at)
      illFormed += bad.count
      at = bad.isEmpty ? run.count : bad.upperBound
    }
    if Self.weight * illFormed <= run.count - illFormed { whole += 1 } else { broken += 1 }
  }

  /// Whether damage to UTF-8 explains the text better than any other encoding.
  var isMainlyUTF8: Bool { whole > 0 && Self.weight * whole >= broken }
}
