/// The pipelines that come with cleanse, as the files that they are.
public enum Presets {
  /// `default` first: the built-in pipeline.
  public static let names = all.map { $0.name }

  /// The pipeline file of a preset, or nil where there is none of that name.
  public static func text(of name: String) -> String? { all.first { $0.name == name }?.text }

  /// One sentence on what a preset is for.
  public static func summary(of name: String) -> String? { all.first { $0.name == name }?.summary }

  private static let all: [(name: String, summary: String, text: String)] = [
    ("default", "Takes away what is not text, and changes nothing else that a reader could miss.", standard),
    ("news", "Wire reports: unwrapped, one style of quotes, names in Latin letters.", news),
    ("corpus", "Text for training and counting: compatibility forms folded, sentences marked.", corpus),
    ("search", "Text for an index: every spelling of a character and a name brought to one.", search),
  ]

  private static let standard = """
    {
      "version": 1,
      "stages": [
        { "use": "repair-mojibake" },
        { "use": "strip-markup" },
        { "use": "strip-invisibles" },
        { "use": "normalize-unicode", "form": "nfc" },
        { "use": "normalize-whitespace" },
        { "use": "strip-boilerplate", "mode": "balanced", "maxRemoved": 0.9 },
        { "use": "transliterate-names", "keep": "annotate" },
        { "use": "unify-names" },
        { "use": "flag-sentences" }
      ]
    }

    """

  private static let news = """
    {
      "version": 1,
      "extends": "default",
      "stages": [
        { "use": "unwrap-lines", "after": "strip-boilerplate" },
        { "use": "normalize-punctuation", "quotes": "straight", "after": "transliterate-names" },
        { "id": "transliterate-names", "keep": "replace" }
      ]
    }

    """

  private static let corpus = """
    {
      "version": 1,
      "extends": "default",
      "stages": [
        { "use": "unwrap-lines", "after": "strip-boilerplate" },
        { "id": "normalize-unicode", "form": "nfkc" },
        { "id": "flag-sentences", "sentences": true }
      ]
    }

    """

  private static let search = """
    {
      "version": 1,
      "extends": "corpus",
      "stages": [
        { "use": "normalize-punctuation", "quotes": "straight", "after": "transliterate-names" },
        { "id": "transliterate-names", "keep": "replace" },
        { "id": "unify-names", "replace": true }
      ]
    }

    """
}
