/// How ready the stage is to cut.
public enum BoilerplateMode: String, OptionChoice {
  /// Only what a rule is sure of, or what stands far from the running text.
  case cautious
  case balanced
  /// Rather too much than too little.
  case eager
}

extension BoilerplateMode {
  /// How the lines of a page are weighed; measured on pages that the line model had not seen.
  var decoding: PageDecoding {
    switch self {
    case .cautious: PageDecoding(caution: 0.29, changeCost: 0.1)
    case .balanced: PageDecoding(caution: 0.62, changeCost: 0.1)
    case .eager: PageDecoding(caution: 1.05, changeCost: 0.1)
    }
  }
}
