extension NormalizePunctuation {
  public static let examples = [
    Example(
      "Quotation marks of all kinds", "“It’s ‘so’,” he said.", becomes: "\"It's 'so',\" he said.",
      rules: ["quotation-mark"]),
    Example(
      "Guillemets with their blanks", "He is « well » today.", becomes: "He is \"well\" today.",
      rules: ["quotation-mark"]),
    Example(
      "The typographic marks", "\"It's 'so',\" he said.", becomes: "“It’s ‘so’,” he said.",
      options: "\"quotes\": \"curly\"",
      rules: ["quotation-mark"]),
    Example(
      "Two hyphens for a dash", "Twice a week -- in summer.", becomes: "Twice a week — in summer.", rules: ["dash"]),
    Example("A hyphen of its own", "twenty\u{2011}one", becomes: "twenty-one", rules: ["dash"]),
    Example(
      "An ellipsis", "And so on…", becomes: "And so on...", options: "\"ellipsis\": \"dots\"", rules: ["ellipsis"]),
    Example(
      "Three dots", "And so on...", becomes: "And so on…", options: "\"ellipsis\": \"character\"", rules: ["ellipsis"]),
    Example("Ligatures", "The ﬁrst oﬃce.", becomes: "The first office.", rules: ["ligature"]),
    Example("Full-width letters in Latin text", "The ＡＢＣ club.", becomes: "The ABC club.", rules: ["full-width"]),
    Example("Ranges, primes, options and signatures", unchanged: "1990–95, 5′10″, ls --all\n-- \nAnn", rules: []),
    Example("Feet and inches", unchanged: "He is 5'10\" tall.", options: "\"quotes\": \"curly\"", rules: []),
    Example("Chinese text", unchanged: "他说：“你好！”２０２４年……", rules: []),
    Example("Arabic and Russian text", unchanged: "قال: «نعم، هو هنا». Он сказал: «да».", rules: []),
  ]
}
