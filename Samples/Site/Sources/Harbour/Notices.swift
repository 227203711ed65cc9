/// Notices of the harbour office; its files bear the same names as those of `Site`.
public enum Notices {
  public static func text(_ path: String) throws -> String { try Content.text(path) }
}
