extension GrammarFigures {
  /// Made by Training/grammar/figures.py: a rule that changes wants it run again.
  static let cleanWords = 40206
  static let proseWords = 2069222
  static let all: [Figure] = [
    Figure("subject-verb-agreement", (7, 8), (1, 4), (906, 906), clean: 2, prose: 20),
    Figure("doubled-word", (13, 13), (8, 31), (0, 0), clean: 0, prose: 24),
    Figure("pronoun-verb-agreement", (11, 11), (50, 56), (0, 0), clean: 0, prose: 3),
    Figure("a-or-an", (15, 15), (4, 14), (0, 0), clean: 0, prose: 17),
    Figure("there-agreement", (1, 1), (4, 7), (0, 0), clean: 0, prose: 0),
    Figure("determiner-noun-agreement", (34, 37), (25, 35), (3317, 3317), clean: 1, prose: 30),
    Figure("verb-form", (6, 6), (39, 45), (0, 0), clean: 0, prose: 4),
    Figure("verb-agreement", (3, 3), (1, 3), (230, 249), clean: 1, prose: 3),
    Figure("noun-verb-agreement", (3, 3), (3, 5), (1125, 1143), clean: 1, prose: 28),
    Figure("mass-noun", (10, 10), (1, 3), (0, 0), clean: 0, prose: 7),
    Figure("preposition", (4, 4), (18, 21), (0, 0), clean: 0, prose: 8),
    Figure("confused-words", (78, 82), (85, 126), (0, 0), clean: 0, prose: 73),
    Figure("missing-capital", (39, 39), (12, 83), (0, 0), clean: 0, prose: 25),
    Figure("participle-form", (0, 0), (1, 1), (528, 528), clean: 0, prose: 0),
    Figure("reflexive-agreement", (0, 0), (0, 0), (641, 641), clean: 0, prose: 1),
    Figure("double-comparison", (4, 4), (2, 4), (0, 0), clean: 0, prose: 0),
    Figure("irregular-form", (4, 4), (4, 7), (0, 0), clean: 0, prose: 1),
    Figure("missing-possessive", (0, 0), (0, 0), (0, 0), clean: 0, prose: 1),
    Figure("missing-article", (0, 0), (0, 0), (0, 0), clean: 0, prose: 0),
    Figure("missing-object", (0, 0), (0, 0), (0, 0), clean: 1, prose: 0),
    Figure("run-on", (1, 1), (0, 1), (0, 0), clean: 0, prose: 4),
    Figure("missing-comma", (46, 51), (1, 17), (0, 0), clean: 1, prose: 46),
    Figure("needless-comma", (2, 2), (0, 0), (0, 0), clean: 0, prose: 2),
    Figure("misspelling", (525, 527), (139, 195), (0, 0), clean: 3, prose: 163),
    Figure("sentence-capital", (37, 38), (0, 24), (0, 0), clean: 1, prose: 14),
    Figure("unbalanced-bracket", (10, 12), (0, 8), (0, 0), clean: 0, prose: 7),
    Figure("unbalanced-quote", (1, 4), (0, 1), (0, 0), clean: 0, prose: 14),
  ]
}
