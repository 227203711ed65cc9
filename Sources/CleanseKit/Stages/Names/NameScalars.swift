/// Brings words of names to the letters that the models were trained on; Training/names/pairs.py does the same.
enum NameScalars {
  /// The small letters of `word`, composed, in `language`: without marks that names are written without, and with the
  /// letters of its own keyboard.
  static func read(_ word: [UInt32], _ language: String) -> [UInt32] {
    switch language {
    case "ja": return KanaUnits.joined(word)
    case "ko": return Jamo.parts(word)
    case "zh": return HanUnits.parted(word)
    default: break
    }
    return word.compactMap { scalar in
      let letter = LatinCase.lowered(scalar)
      switch letter {
      case 0x591...0x5C7, 0x64B...0x652, 0x656...0x65F, 0x670, 0x640, 0x200B...0x200D, 0xAD, 0x301: return nil
      case 0x2018, 0x2019, 0x2BC, 0x5F3, 0x60: return 0x27
      case 0x600...0x6FF: return arabic(letter, language)
      default: return letter
      }
    }
  }

  private static func arabic(_ letter: UInt32, _ language: String) -> UInt32 {
    switch (language, letter) {
    case ("ar", 0x6CC): 0x64A
    case ("ar", 0x6A9): 0x643
    case ("ar", 0x6C1), ("ar", 0x6D5), ("fa", 0x6C0): 0x647
    case ("fa", 0x64A), ("fa", 0x649), ("ur", 0x64A), ("ur", 0x649): 0x6CC
    case ("fa", 0x643), ("ur", 0x643): 0x6A9
    case ("ur", 0x647): 0x6C1
    default: letter
    }
  }
}
