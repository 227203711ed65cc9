/// How ready the stage is to cut.
public enum BoilerplateMode: String, OptionChoice {
  /// Only what a rule is sure of, or what stands far from the running text.
  case cautious
  case balanced
  /// Rather too much than too little.
  case eager
}
