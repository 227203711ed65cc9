extension Text {
  /// Whether `word`, given in lower case, stands at `offset` in any letter case.
  func startsFolded(_ word: StaticString, at offset: Int) -> Bool {
    var at = offset
    var index = 0
    let length = word.utf8CodeUnitCount
    while index < length {
      let expected = unsafe word.utf8Start[index]
      guard at < count else { return false }
      if expected < 0x80 {
        let found = self[at]
        guard found < 0x80, ScalarClass.lowercase(UInt32(found)) == UInt32(expected) else { return false }
        at += 1
        index += 1
      } else {
        let found = scalar(at: at)
        let wanted = unsafe Self.scalar(word.utf8Start + index)
        guard ScalarClass.lowercase(found.value) == wanted.value else { return false }
        at += found.length
        index += wanted.length
      }
    }
    return true
  }

  /// The scalar of two bytes or more whose lead byte is at `bytes`.
  private static func scalar(_ bytes: UnsafePointer<UInt8>) -> DecodedScalar {
    let lead = unsafe UInt32(bytes[0])
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    var value = lead & (0xFF >> UInt32(length + 1))
    for i in 1..<length { value = unsafe value << 6 | UInt32(bytes[i] & 0x3F) }
    return DecodedScalar(value: value, length: length)
  }
}
