/// What a scalar is to somebody who looks for words and sentences.
enum LetterClass: Equatable {
  case upper, lower
  /// A letter of a script without case.
  case caseless
  case digit
  /// Not a letter, not a digit.
  case other

  var isLetter: Bool { self == .upper || self == .lower || self == .caseless }
  var isWord: Bool { self != .other }
  /// Whether it can begin a sentence in a text that uses capitals.
  var beginsSentence: Bool { self == .upper || self == .caseless }

  /// The class of a scalar value.
  ///
  /// Case is told apart in Latin, Greek, Cyrillic, Armenian and Georgian capitals; every other letter counts as
  /// caseless, and so do the marks that words of Indic scripts are full of.
  init(_ scalar: UInt32) {
    switch scalar {
    case 0x30...0x39, 0x660...0x669, 0x6F0...0x6F9, 0x966...0x96F: self = .digit
    case 0x41...0x5A: self = .upper
    case 0x61...0x7A: self = .lower
    case 0..<0xC0: self = scalar == 0xAA || scalar == 0xB5 || scalar == 0xBA ? .lower : .other
    case 0xC0..<0x180: self = Self.latin(scalar)
    case 0x180..<0x250, 0x1E00..<0x1F00: self = scalar & 1 == 0 ? .upper : .lower
    case 0x250..<0x2B0: self = .lower
    case 0x300..<0x370: self = .lower
    case 0x370..<0x400: self = Self.greek(scalar)
    case 0x400..<0x430: self = .upper
    case 0x430..<0x460: self = .lower
    case 0x460..<0x530: self = scalar & 1 == 0 ? .upper : .lower
    case 0x531...0x556: self = .upper
    case 0x561...0x587: self = .lower
    default: self = Self.caseless(scalar) ? .caseless : .other
    }
  }

  /// Latin-1 letters, and Latin Extended-A, where capitals are even up to U+0137 and from U+014A to U+0177, else odd.
  private static func latin(_ scalar: UInt32) -> LetterClass {
    switch scalar {
    case 0xD7, 0xF7: .other
    case 0xC0...0xDE: .upper
    case 0xDF...0xFF, 0x138, 0x149: .lower
    case 0x139...0x148, 0x178...0x17E: scalar & 1 == 1 || scalar == 0x178 ? .upper : .lower
    default: scalar & 1 == 0 ? .upper : .lower
    }
  }

  private static func greek(_ scalar: UInt32) -> LetterClass {
    switch scalar {
    case 0x37E, 0x387, 0x375, 0x384, 0x385: .other
    case 0x386...0x3AB, 0x3CF, 0x3D2...0x3D4: scalar == 0x390 ? .lower : .upper
    default: .lower
    }
  }

  /// Letters and marks outside the scripts with case; punctuation of the scripts that splitters meet is left out.
  private static func caseless(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x589...0x58F, 0x5BE, 0x5C0, 0x5C3, 0x5F3, 0x5F4, 0x600...0x60F, 0x61B...0x61F, 0x66A...0x66D, 0x6D4: false
    case 0x964, 0x965, 0x970, 0xDF4, 0xE4F, 0xE5A, 0xE5B, 0xF04...0xF12, 0x104A...0x104F, 0x1361...0x1368: false
    case 0x166D, 0x166E, 0x1735, 0x1736, 0x17D4...0x17D6, 0x1801...0x1809, 0x1944, 0x1945: false
    case 0x2000..<0x2C00, 0x2E00..<0x3005, 0x3008..<0x3021, 0x3030, 0x303D, 0x30FB: false
    case 0xA4FE, 0xA4FF, 0xA60D...0xA60F, 0xA876, 0xA877, 0xA8CE, 0xA8CF, 0xABEB, 0xAA5D...0xAA5F: false
    case 0xE000..<0xF900, 0xFD3E, 0xFD3F, 0xFE00..<0xFE70, 0xFEFF..<0xFF10, 0xFF1A..<0xFF21: false
    case 0xFF3B..<0xFF41, 0xFF5B..<0xFF66, 0xFFE0..<0x10000, 0x1F000..<0x20000, 0xE0000...: false
    default: true
    }
  }
}
