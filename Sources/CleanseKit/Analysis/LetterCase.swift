internal import CCleanseKernels

/// How a text is written, as the Latin and Cyrillic letters of its first 64 KiB tell.
enum LetterCase: UInt8 {
  case mixed
  /// Without capitals.
  case small
  /// In capitals throughout.
  case capital

  init(_ text: borrowing Text) {
    var small = 0
    var capital = 0
    let reach = min(text.count, 1 << 16)
    if unsafe cleanse_letters(text.buffer.base, reach, &small, &capital) {
      self = capital * 200 < small ? .small : small * 10 < capital ? .capital : .mixed
      return
    }
    small = 0
    capital = 0
    for offset in 0..<reach {
      let byte = text[offset]
      if byte &- 0x61 < 26 {
        small += 1
      } else if byte &- 0x41 < 26 {
        capital += 1
      } else if byte == 0xD0 {
        if text[offset + 1] &- 0x90 < 0x20 { capital += 1 } else if text[offset + 1] &- 0xB0 < 0x10 { small += 1 }
      } else if byte == 0xD1, text[offset + 1] &- 0x80 < 0x10 {
        small += 1
      }
    }
    self = capital * 200 < small ? .small : small * 10 < capital ? .capital : .mixed
  }
}
