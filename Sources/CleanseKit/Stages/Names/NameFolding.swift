internal import CCleanseICU

/// What spellings of one word in one script have in common: the form in which names are looked up.
///
/// Case is folded (CaseFolding.txt, simple), Arabic and Hebrew vowel marks, tatweel and zero-width characters go, and
/// letters that are typed for one another become one: alef with hamza, Persian yeh and kaf, Cyrillic io, geresh. The
/// generator in Training/gazetteer folds the same way.
enum NameFolding {
  /// The folded scalar, or nil where it is to be left out.
  static func fold(_ scalar: UInt32) -> UInt32? {
    switch scalar {
    case 0x064B...0x065F, 0x0670, 0x0640: nil
    case 0x05BE, 0x2010, 0x2011: 0x2D
    case 0x0591...0x05C7: nil
    case 0x200B, 0x200C, 0x200D, 0x00AD: nil
    case 0x0623, 0x0625: 0x0627
    case 0x06CC, 0x0649: 0x064A
    case 0x06A9: 0x0643
    case 0x05F3, 0x2019: 0x27
    case 0x00A0: 0x20
    case 0x0401, 0x0451: 0x0435
    case 0x41...0x5A: scalar + 0x20
    case 0..<0x80: scalar
    default: cleanse_simple_fold(scalar)
    }
  }

  /// The folded scalars of a word.
  static func fold(_ word: [UInt32]) -> [UInt32] { word.compactMap { fold($0) } }
}

/// Appends `scalar` in UTF-8.
func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
  switch scalar {
  case 0..<0x80:
    bytes.append(UInt8(scalar))
  case 0x80..<0x800:
    bytes.append(UInt8(0xC0 | scalar >> 6))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  case 0x800..<0x10000:
    bytes.append(UInt8(0xE0 | scalar >> 12))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  default:
    bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
    bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }
}

/// The UTF-8 of `scalars`.
func utf8(_ scalars: [UInt32]) -> [UInt8] {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(scalars.count * 3)
  for scalar in scalars { appendUTF8(scalar, to: &bytes) }
  return bytes
}
