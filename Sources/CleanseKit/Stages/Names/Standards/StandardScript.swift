/// The ISO 15924 code of the script that a text is in, for the choice between standards of one language.
enum StandardScript {
  /// The code of the first letter of `text` that tells, of the scripts that a language is written in beside others.
  static func code(in text: [UInt8]) -> String? {
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x400...0x52F: return "Cyrl"
      case 0x600...0x6FF: return "Arab"
      case 0x1800...0x18AF: return "Mong"
      case 0x3041...0x30FF: return "Hrkt"
      case 0x1100...0x11FF, 0xAC00...0xD7A3: return "Hang"
      case 0x10D0...0x10FF: return "Geor"
      case 0x10A0...0x10C5, 0x2D00...0x2D2F: return "Geok"
      case 0x900...0x97F: return "Deva"
      case 0x980...0x9FF: return "Beng"
      case 0xD80...0xDFF: return "Sinh"
      case 0x4E00...0x9FFF: return "Hani"
      default: continue
      }
    }
    return nil
  }
}
