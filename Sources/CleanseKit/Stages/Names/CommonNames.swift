/// Words of names that cannot be spelled letter by letter, because their script leaves out the vowels.
struct CommonNames: Sendable {
  private var names: [[UInt32]: [UInt8]] = [:]

  /// - Parameter lines: a word, a blank and its spelling; commas and line ends part them.
  init(_ lines: String) {
    for line in lines.utf8.split(whereSeparator: { $0 == 0x0A || $0 == 0x2C }) {
      let parts = line.split(separator: 0x20, maxSplits: 1)
      guard parts.count == 2 else { continue }
      let word = String(decoding: parts[0], as: UTF8.self).unicodeScalars.map { $0.value }
      names[NameFolding.fold(word)] = Array(parts[1])
    }
  }

  /// The spelling of a folded word.
  subscript(word: [UInt32]) -> [UInt8]? { names[word] }
}
