/// How much of a text that is not valid UTF-8 is UTF-8 all the same.
struct UTF8Evidence {
  private var wellFormed = 0
  private var truncated = 0
  private var stray = 0

  /// Counts the sequences of `bytes`.
  init(_ bytes: Span<UInt8>) {
    var at = 0
    while at < bytes.count {
      let bad = UTF8Decoding.nextIllFormed(bytes, from: at)
      for i in at..<bad.lowerBound where bytes[i] >= 0xC0 { wellFormed += bytes[i] < 0xE0 ? 1 : 2 }
      // The window may end inside a character.
      guard bad.upperBound < bytes.count else { return }
      if bad.count > 1 { truncated += 1 } else { stray += 1 }
      at = bad.upperBound
    }
  }

  /// Whether damage to UTF-8 explains the text better than any other encoding.
  ///
  /// Two bytes that make a UTF-8 sequence are rare in other encodings, where they would be a capital letter with an
  /// accent before a sign; three are rarer still.
  var isMainlyUTF8: Bool { wellFormed + 2 * truncated > 2 * stray || (wellFormed > 0 && stray == 1) }
}
