extension FlagConfusables {
  public static let examples = [
    Example("A Cyrillic а in a Latin word", unchanged: "Log in to p\u{430}ypal now.", rules: ["look-alike"]),
    Example(
      "Replaced where it is sure", "Log in to p\u{430}ypal now.", becomes: "Log in to paypal now.",
      options: "\"apply\": 0.9", rules: ["look-alike"]),
    Example(
      "Latin letters in Russian words", "\u{43}ергей и вc\u{435} мы.", becomes: "Сергей и все мы.",
      options: "\"apply\": 0.9", rules: ["look-alike"]),
    Example("An omicron", unchanged: "g\u{3BF}\u{3BF}gle", rules: ["look-alike"]),
    Example("Strangers beside letters without a like", unchanged: "p\u{430}yp\u{430}lщik", rules: ["mixed-script"]),
    Example(
      "A word all Cyrillic that looks like one of the text",
      unchanged: "The scope is new, and the word is not \u{455}\u{441}\u{43E}\u{440}\u{435} at all.",
      rules: ["whole-script"]),
    Example(
      "In an address", unchanged: "See www.\u{440}\u{430}\u{443}\u{440}\u{430}.com for more.",
      rules: ["whole-script"]),
    Example(
      "Digits of two systems", "In 2\u{660}19.", becomes: "In 2019.", options: "\"apply\": \"always\"",
      rules: ["mixed-number"]),
    Example(
      "Greek letters of science, units",
      unchanged: "α-Synuclein, β-carotene, Δt, 5 µm, 3 kΩ, 20 ℃, IFNγ, NFκB, hν, TNFα",
      rules: []),
    Example(
      "Foreign words with native endings",
      unchanged: "IT-компания, SMS-сообщение, SMSка, web-сайт, PCы, eПочта, об'єкт, UNICEF'in, 3Д, 100x200мм",
      rules: []),
    Example("Scripts that write no blank", unchanged: "UNICEF은 Tシャツ Aさん α粒子 俄语Привет カラオケ屋 הCEO", rules: []),
    Example("Phonetic notation", unchanged: "[ˈθɹuːβɑ] /aβaɣa/", rules: []),
    Example("Russian in an English text", unchanged: "The word оса means wasp, and ТАСС is a wire.", rules: []),
  ]
}
