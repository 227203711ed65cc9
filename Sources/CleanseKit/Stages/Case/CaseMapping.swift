/// What `fold-case` brings letters to.
public enum CaseMapping: String, OptionChoice {
  /// Full case folding: ß becomes ss (CaseFolding.txt, status C and F).
  case fold
  /// Simple case folding: one letter for one letter (status C and S).
  case simple
  /// Full case folding of Turkish and Azerbaijani: I becomes ı, İ becomes i (status T).
  case turkic
  /// The full mapping to lower case (SpecialCasing.txt): a Σ that ends a word becomes ς.
  case lower
}
