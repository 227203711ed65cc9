internal import CCleanseICU

/// Tells whether a text shows a reader anything: a letter, mark, number, punctuation mark or symbol.
enum Visibility {
  /// Whether any scalar of `bytes`, valid UTF-8, is visible; ends at the first that is.
  static func hasVisible(_ bytes: Span<UInt8>) -> Bool {
    var i = 0
    while i < bytes.count {
      let lead = bytes[i]
      if lead < 0x80 {
        if lead > 0x20, lead != 0x7F { return true }
        i += 1
        continue
      }
      let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
      var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
      for k in 1..<length { value = value << 6 | UInt32(bytes[i + k] & 0x3F) }
      if cleanse_is_visible(value) { return true }
      i += length
    }
    return false
  }
}
