/// What a visitor reads, in the order of the paths.
public enum Pages {
  public static var paths: [String] { Content.paths }

  public static func text(_ path: String) throws -> String { try Content.text(path) }
}
