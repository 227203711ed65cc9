/// Shows what invisible characters carry, for messages.
enum HiddenText {
  /// The longest hidden text that a message shows, in bytes.
  static let limit = 160

  /// The text that tag characters spell: each stands for the ASCII character 0xE0000 below it.
  static func ofTags(_ items: ArraySlice<InvisibleItem>) -> String {
    shown(items.compactMap { (0xE0020...0xE007E).contains($0.scalar) ? UInt8($0.scalar & 0x7F) : nil })
  }

  /// The bytes that variation selectors carry: VS1 to VS16 stand for 0 to 15, VS17 to VS256 for 16 to 255.
  static func ofSelectors(_ items: ArraySlice<InvisibleItem>) -> String {
    shown(
      items.compactMap { item in
        switch item.scalar {
        case 0xFE00...0xFE0F: UInt8(item.scalar - 0xFE00)
        case 0xE0100...0xE01EF: UInt8(item.scalar - 0xE0100 + 16)
        default: nil
        }
      })
  }

  /// `bytes` in quotation marks where they are text, else as hexadecimal digits.
  private static func shown(_ bytes: [UInt8]) -> String {
    let part = bytes.prefix(limit)
    let ending = part.count < bytes.count ? "…" : ""
    let text = String(decoding: part, as: UTF8.self)
    let isText = text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0xFFFD }
    if isText { return "'\(text)\(ending)'" }
    let digits = Array("0123456789ABCDEF".utf8)
    let hexadecimal = part.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)], 0x20] }.dropLast()
    return "the bytes \(String(decoding: hexadecimal, as: UTF8.self))\(ending)"
  }
}
