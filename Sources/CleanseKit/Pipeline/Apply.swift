/// When a finding with a replacement is applied.
public enum Apply: Equatable, Sendable {
  /// Always.
  case always
  /// Never: it becomes a flag that suggests the replacement.
  case never
  /// Where its confidence, 0 to 1, is at least this.
  case from(confidence: Double)

  func admits(_ confidence: Double) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .from(let least): confidence >= least
    }
  }
}
