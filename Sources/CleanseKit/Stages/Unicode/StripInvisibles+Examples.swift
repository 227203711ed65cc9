extension StripInvisibles {
  public static let examples = [
    Example(
      "Zero-width characters and soft hyphens", "pass\u{200B}word\u{2060} se\u{AD}cret\u{FEFF}",
      becomes: "password secret", rules: ["zero-width", "soft-hyphen"]),
    Example(
      "Emoji keep what builds them", unchanged: "👩\u{200D}👩\u{200D}👧 ❤\u{FE0F} 1\u{FE0F}\u{20E3} 🏳\u{FE0F}\u{200D}🌈"),
    Example(
      "Joiners stay in Persian, Hindi and Malayalam", unchanged: "می\u{200C}خواهم क्\u{200D}ष നന്\u{200D}", rules: []),
    Example("Joiners in Latin words go", "pass\u{200C}word\u{200D}", becomes: "password", rules: ["joiner"]),
    Example("Zero-width spaces part Khmer words", unchanged: "ភាសា\u{200B}ខ្មែរ", rules: []),
    Example(
      "Text hidden in tag characters is told", "Hello\u{E0048}\u{E0069} world", becomes: "Hello world",
      rules: ["tag-character"]),
    Example(
      "The flag of England stays", unchanged: "🏴\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F} won", rules: []),
    Example(
      "Bytes hidden in variation selectors", "x\u{E0138}\u{E0159}y", becomes: "xy", rules: ["variation-selector"]),
    Example("Selectors after ideographs and Mongolian letters", unchanged: "葛\u{E0100} \u{1820}\u{180B}", rules: []),
    Example(
      "A line that reads otherwise than it is stored", "if \"user\u{202E} \u{2066}// admin\u{2069} \u{2066}\"",
      becomes: "if \"user // admin \"", rules: ["bidi-control"]),
    Example(
      "Marks and isolates beside right-to-left text", unchanged: "شركة \u{2066}Acme\u{2069} (\u{200F}2019)", rules: []),
    Example(
      "Control characters and colours", "\u{1B}[31mred\u{1B}[0m a\u{0}b\u{7F}", becomes: "red ab",
      rules: ["escape-sequence", "control-character"]),
    Example(
      "Private use characters stay, flagged", unchanged: "\u{E000}\u{F8FF} \u{FFFE}",
      rules: ["private-use", "noncharacter"]),
    Example(
      "Only flagged", unchanged: "pass\u{200B}word", options: "\"zeroWidth\": \"flag\"", rules: ["zero-width"]),
  ]
}
