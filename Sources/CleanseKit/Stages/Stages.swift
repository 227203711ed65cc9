/// The stages of cleanse, in the usual order of running: one line a stage.
public enum Stages {
  public static let all: [any Stage.Type] = [
    RepairMojibake.self,
    UnwrapLines.self,
    StripInvisibles.self,
    NormalizeUnicode.self,
    NormalizeWhitespace.self,
    StripBoilerplate.self,
    FlagSentences.self,
  ]
}
