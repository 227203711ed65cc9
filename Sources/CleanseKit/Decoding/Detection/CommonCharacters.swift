internal import CleanseModels

/// The characters that are common in a language of East Asia: those that ICU's names of things in it are written with.
struct CommonCharacters: Sendable {
  private let members: [Bool]
  private static let first = 0x2E80

  func contains(_ scalar: UInt32) -> Bool {
    Int(scalar) >= Self.first && Int(scalar) < Self.first + members.count && members[Int(scalar) - Self.first]
  }

  /// Those of the language that the encoding was made for; empty for other encodings.
  static func of(_ encoding: Encoding) -> CommonCharacters {
    switch encoding {
    case .shiftJIS, .eucJP: japanese
    case .eucKR: korean
    case .gb18030: simplified
    default: traditional
    }
  }

  private static let japanese = CommonCharacters("ja")
  private static let korean = CommonCharacters("ko")
  private static let simplified = CommonCharacters("zh_Hans")
  private static let traditional = CommonCharacters("zh_Hant")

  private init(_ language: StaticString) {
    let file = unsafe UnsafeBufferPointer(start: cleanse_characters_pointer(), count: cleanse_characters_size())
    func number(_ at: Int) -> Int { unsafe Int(file[at]) | Int(file[at + 1]) << 8 }
    var members = [Bool](repeating: false, count: 0xE000 - Self.first)
    var at = 0
    while at < file.count {
      let count = number(at + 8)
      if unsafe String(decoding: file[at..<at + 8].prefix { $0 != 0 }, as: UTF8.self) == "\(language)" {
        for i in 0..<count { members[number(at + 10 + 2 * i) - Self.first] = true }
      }
      at += 10 + 2 * count
    }
    self.members = members
  }
}
