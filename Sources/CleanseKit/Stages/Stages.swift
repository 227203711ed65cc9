/// The stages of cleanse, in the usual order of running: one line a stage.
public enum Stages {
  public static let all: [any Stage.Type] = [
    RepairMojibake.self,
    UnwrapLines.self,
    StripMarkup.self,
    StripInvisibles.self,
    NormalizeUnicode.self,
    NormalizePunctuation.self,
    NormalizeWhitespace.self,
    StripBoilerplate.self,
    FlagConfusables.self,
    TransliterateNames.self,
    UnifyNames.self,
    FlagSentences.self,
    FoldCase.self,
    Replace.self,
  ]
}
