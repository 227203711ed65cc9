/// A key that is equal for spellings of one name.
enum NameKey {
  static func key(of name: [UInt8]) -> String { String(decoding: name, as: UTF8.self) }
}
