/// Tells which language a name in a given script is written in, by the letters that only one language has.
enum NameLanguage {
  /// The BCP 47 primary subtag of a code: `srp-Cyrl` and `sr_RS` are `sr`; nil where it is no code of a language.
  static func subtag(_ code: String) -> String? {
    let primary = code.utf8.prefix { $0 != 0x2D && $0 != 0x5F }
    guard (2...3).contains(primary.count), primary.allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else { return nil }
    let lower = String(decoding: primary.map { $0 | 0x20 }, as: UTF8.self)
    return twoLetters[lower] ?? lower
  }

  /// Three-letter codes (ISO 639-2 and 639-3) of languages that BCP 47 knows by two.
  private static let twoLetters: [String: String] = [
    "amh": "am", "ara": "ar", "arb": "ar", "arm": "hy", "hye": "hy", "asm": "as", "aze": "az", "bak": "ba",
    "bel": "be", "ben": "bn", "bul": "bg", "che": "ce", "chi": "zh", "zho": "zh", "cmn": "zh", "div": "dv",
    "ell": "el", "gre": "el", "fas": "fa", "per": "fa", "geo": "ka", "kat": "ka", "guj": "gu", "heb": "he",
    "hin": "hi", "jpn": "ja", "kan": "kn", "kaz": "kk", "kir": "ky", "kor": "ko", "kur": "ku", "mac": "mk",
    "mkd": "mk", "mal": "ml", "mar": "mr", "mon": "mn", "mya": "my", "nep": "ne", "ori": "or", "ory": "or",
    "pan": "pa", "pus": "ps", "rus": "ru", "san": "sa", "sin": "si", "srp": "sr", "tam": "ta", "tat": "tt",
    "tel": "te", "tgk": "tg", "tha": "th", "tir": "ti", "tuk": "tk", "uig": "ug", "ukr": "uk", "urd": "ur",
    "uzb": "uz",
  ]

  /// The script that a language's names are written in where that is one of those told apart here.
  static func script(of language: String) -> NameScript {
    switch language {
    case "ar", "fa", "ur", "ps", "ug", "ku", "ckb", "sd", "prs", "bal", "pnb": .arabic
    case "ru", "uk", "be", "bg", "sr", "mk", "kk", "ky", "mn", "tg", "uz", "tk", "az", "ba", "tt", "ce", "rue":
      .cyrillic
    case "el", "grc": .greek
    case "he", "yi": .hebrew
    case "hy": .armenian
    case "ka": .georgian
    case "hi", "mr", "ne", "sa", "pi", "pra": .devanagari
    case "ko": .hangul
    case "zh", "ja", "yue": .han
    default: .other
    }
  }

  /// The language that the letters of `word` give away, or nil.
  static func evident(in word: [UInt32], _ script: NameScript) -> String? {
    switch script {
    case .arabic: arabic(word)
    case .cyrillic: cyrillic(word)
    case .han: word.contains { (0x3041...0x30FF).contains($0) } ? "ja" : nil
    default: nil
    }
  }

  /// The language of a name where nothing tells: the one that most names in its script come from.
  static func usual(_ script: NameScript) -> String? {
    switch script {
    case .arabic: "ar"
    case .cyrillic: "ru"
    case .greek: "el"
    case .hebrew: "he"
    case .armenian: "hy"
    case .georgian: "ka"
    case .devanagari: "hi"
    case .hangul: "ko"
    case .han: "zh"
    case .none, .latin, .mark, .other: nil
    }
  }

  private static func arabic(_ word: [UInt32]) -> String? {
    var best: String?
    for letter in word {
      switch letter {
      case 0x679, 0x688, 0x691, 0x6BA, 0x6BE, 0x6C1, 0x6D2, 0x6D3: return "ur"
      case 0x67C, 0x681, 0x685, 0x689, 0x693, 0x696, 0x69A, 0x6CD, 0x6D0, 0x6AB: return "ps"
      case 0x6CC, 0x6A9, 0x698: best = "fa"
      case 0x67E, 0x686, 0x6AF: best = best ?? "fa"
      case 0x643, 0x64A, 0x629, 0x649, 0x623, 0x625: return "ar"
      default: break
      }
    }
    return best
  }

  private static func cyrillic(_ word: [UInt32]) -> String? {
    var has = Set<UInt32>()
    for letter in word { has.insert((0x410...0x42F).contains(letter) ? letter + 0x20 : letter) }
    func any(_ letters: UInt32...) -> Bool { letters.contains(where: has.contains) }
    if any(0x452, 0x402, 0x459, 0x409, 0x45A, 0x40A, 0x45B, 0x40B, 0x45F, 0x40F, 0x458, 0x408) {
      return any(0x453, 0x403, 0x45C, 0x40C, 0x455, 0x405) ? "mk" : "sr"
    }
    if any(0x453, 0x403, 0x45C, 0x40C, 0x455, 0x405) { return "mk" }
    if any(0x4D9, 0x4D8, 0x493, 0x492, 0x49B, 0x49A, 0x4B1, 0x4B0) { return any(0x4B3, 0x4B2, 0x45E) ? "uz" : "kk" }
    if any(0x4B7, 0x4B6, 0x4EF, 0x4EE, 0x4E3, 0x4E2) { return "tg" }
    if any(0x4A3, 0x4A2) { return "ky" }
    if any(0x4E9, 0x4E8, 0x4AF, 0x4AE) { return "mn" }
    if any(0x457, 0x407, 0x454, 0x404, 0x491, 0x490) { return "uk" }
    if any(0x45E, 0x40E) { return "be" }
    if any(0x456, 0x406) { return any(0x44B, 0x44D, 0x451) ? "be" : "uk" }
    if any(0x44B, 0x44D, 0x451, 0x401) { return "ru" }
    return isBulgarian(word) ? "bg" : nil
  }

  /// In Bulgarian the hard sign is a vowel between consonants; in Russian it stands before е, ё, ю, я only.
  private static func isBulgarian(_ word: [UInt32]) -> Bool {
    for i in word.indices.dropLast() where word[i] == 0x44A && i > 0 {
      if ![0x435, 0x451, 0x44E, 0x44F].contains(word[i + 1]) { return true }
    }
    return false
  }
}
