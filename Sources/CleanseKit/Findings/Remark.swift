/// A finding that changes nothing: a flag, a name, a sentence, a label, or why something was kept.
public struct Remark: Sendable {
  /// What a remark says beside its place and rule.
  public enum Content: Sendable {
    /// Something to look at, with the repairs that would do.
    case flag(suggestions: [String])
    /// A sentence.
    case sentence
    /// A name of a person, place or organisation.
    case name(NameDetails)
    /// A fact about the document: its source, its language.
    case label(name: String, value: String)
    /// A span that a stage looked at and left alone.
    case kept
  }

  /// In bytes of the text that the stage read.
  public internal(set) var range: Range<Int>
  public let rule: UInt16
  public let content: Content
  public let message: String?
  /// 0 to 1.
  public let confidence: Double
}

/// What is known of a name.
public struct NameDetails: Sendable {
  /// Equal for all spellings of one name.
  public var key: String
  /// The name in Latin letters, where it stands in others.
  public var latin: String?
  /// The name as it stood in the raw text, where the stage changed it.
  public var original: String?
  /// A BCP 47 language code, where known.
  public var language: String?

  public init(key: String, latin: String? = nil, original: String? = nil, language: String? = nil) {
    self.key = key
    self.latin = latin
    self.original = original
    self.language = language
  }
}
