extension FlagSentences {
  public static let examples: [Example] = [
    Example(
      "verb far from its subject",
      unchanged: "He stressed that repairs in the harbour has caused delays.", rules: ["subject-verb-agreement"]),
    Example(
      "repairs applied where the pipeline says so", "The results of the talks was written down.",
      becomes: "The results of the talks were written down.", options: "\"apply\": \"always\"",
      rules: ["subject-verb-agreement"]),
    Example(
      "second verb of the same subject", unchanged: "The ties between the two ports has grown and has become strong.",
      rules: ["subject-verb-agreement"]),
    Example("pronoun", unchanged: "We waits for the ship, and they was late.", rules: ["pronoun-verb-agreement"]),
    Example("one of many", unchanged: "One of the pumps need to be changed.", rules: ["verb-agreement"]),
    Example("there", unchanged: "There is many ways to the harbour.", rules: ["there-agreement"]),
    Example("determiner and noun", unchanged: "She bought these book.", rules: ["determiner-noun-agreement"]),
    Example("article", unchanged: "It was an big surprise.", rules: ["a-or-an"]),
    Example("verb form", unchanged: "He did not went home, and he should of called.", rules: ["verb-form"]),
    Example("doubled word", unchanged: "Only the the first passengers pay.", rules: ["doubled-word"]),
    Example("missing space", unchanged: "The ferry came late.Then it rained.", rules: ["missing-space"]),
    Example(
      "missing stop", unchanged: "The ferry came late on Monday He went home.", rules: ["missing-terminal"]),
    Example(
      "text that breaks off", unchanged: "The ferry came late. Nobody knew when the next", rules: ["truncated"]),
    Example(
      "grammar left alone where the pipeline says so", unchanged: "They was late.Then it rained.",
      options: "\"grammar\": false", rules: ["missing-space"]),
    Example(
      "bracket that nobody closes", unchanged: "The ferry (built in 1962 came late.", rules: ["unbalanced-bracket"]),
    Example(
      "quotation that nobody closes", unchanged: "He said: \"The ferry came late. Nobody saw it.",
      rules: ["unbalanced-quote"]),
    Example(
      "dateline that touches the report", unchanged: "BEIRUT (Reuters) –The ferry came late.", rules: ["glued-dateline"]
    ),
    Example(
      "items, inches, smileys", unchanged: "a) A 5\" nail held it :) and b) nobody saw it (or cared).", rules: []),
    Example(
      "quotation over two paragraphs",
      unchanged: "He said: \"The ferry came late.\n\n\"It will sail again.\"", rules: []),
    Example(
      "titles, initials, numbers and quotes",
      unchanged: "Lt. Gen. A. B. Haddad spoke at 3.30 p.m. on Monday. \"It is late,\" he said.", rules: []),
    Example(
      "right agreement", unchanged: "A number of ships are late. The number of ships has grown. The news is good.",
      rules: []),
    Example("subjunctive", unchanged: "He asked that she have time, as if she were late.", rules: []),
    Example("words that may stand twice", unchanged: "He said that that had had no effect.", rules: []),
    Example("headline", unchanged: "Two ports agree to reopen line\n\nThe ferry will sail again.", rules: []),
  ]
}
