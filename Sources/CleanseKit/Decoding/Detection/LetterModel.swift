internal import CleanseModels

/// How often each letter of a language follows each other one: costs in nats, made by Training/encodings.
struct LetterModel: Sendable {
  /// The parts of the world whose encodings a language was written in.
  struct Region: OptionSet, Sendable {
    let rawValue: UInt8
    static let west = Region(rawValue: 1)
    static let centre = Region(rawValue: 2)
    static let turkey = Region(rawValue: 4)
    static let baltic = Region(rawValue: 8)
    static let south = Region(rawValue: 16)
    static let celtic = Region(rawValue: 32)
  }

  let name: String
  let region: Region
  /// What must be made up for before the language is believed in, in nats.
  let rarity: Double
  let script: LetterScript
  private let symbols: [(scalar: UInt16, number: UInt8)]
  private let size: Int
  private let costs: [Float]

  /// All of them.
  static let all: [LetterModel] = {
    let file = unsafe Array(UnsafeBufferPointer(start: cleanse_letters_pointer(), count: cleanse_letters_size()))
    var models: [LetterModel] = []
    var at = 0
    while at < file.count { models.append(LetterModel(file, &at)) }
    return models
  }()

  private init(_ file: [UInt8], _ at: inout Int) {
    name = String(decoding: file[at..<at + 8].prefix { $0 != 0 }, as: UTF8.self)
    region = Region(rawValue: file[at + 8])
    rarity = Double(file[at + 9])
    let count = Int(file[at + 10])
    let size = Int(file[at + 11])
    at += 12
    symbols = (0..<count).map { [at] i in
      (UInt16(file[at + 4 * i]) | UInt16(file[at + 4 * i + 1]) << 8, file[at + 4 * i + 2])
    }
    at += 4 * count
    costs = file[at..<at + size * size].map { Float($0) / 8 }
    at += size * size
    self.size = size
    script = LetterScript(UInt32(symbols[symbols.count - 1].scalar), isLatin: region != [] || name.hasPrefix("vi"))
  }

  /// The number of a lower-case letter; nil where the language does not have it.
  func number(of scalar: UInt16) -> Int? {
    var low = 0
    var high = symbols.count
    while low < high {
      let middle = (low + high) / 2
      if symbols[middle].scalar < scalar { low = middle + 1 } else { high = middle }
    }
    guard low < symbols.count, symbols[low].scalar == scalar else { return nil }
    return Int(symbols[low].number)
  }

  /// Whether a lower-case letter beyond ASCII is a word of the language by itself.
  func isWord(_ letter: UInt16) -> Bool {
    guard let scalar = Unicode.Scalar(letter) else { return false }
    return switch name.prefix(2) {
    case "fr", "ca": "àéôò".unicodeScalars.contains(scalar)
    case "it": "èéàòùì".unicodeScalars.contains(scalar)
    case "es", "pt", "gl", "as", "ga", "gd": "áàéèóòí".unicodeScalars.contains(scalar)
    case "is", "fo": "áíóæ".unicodeScalars.contains(scalar)
    case "da", "nb", "nn", "no", "sv", "fi": "åøæöä".unicodeScalars.contains(scalar)
    case "cy": "âôŷ".unicodeScalars.contains(scalar)
    case "hu": "őéó".unicodeScalars.contains(scalar)
    case "vi": "àáảạýởồừơôứọỷê".unicodeScalars.contains(scalar)
    default: false
    }
  }

  /// What it costs that `next` follows `letter`; 0 is everything that is no letter.
  @inline(__always)
  func cost(_ next: Int, after letter: Int) -> Float { costs[letter * size + next] }
}

/// The scripts that single-byte encodings were made for.
enum LetterScript: Sendable {
  case latin, greek, cyrillic, hebrew, arabic, thai, other

  init(_ scalar: UInt32, isLatin: Bool = false) {
    switch scalar {
    case _ where isLatin: self = .latin
    case 0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0xFB50...0xFEFF: self = .arabic
    case 0xE00...0xE7F: self = .thai
    default: self = .other
    }
  }
}
