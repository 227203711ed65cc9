/// How a corpus spells the words of its names: a file of `cleanse learn --names`, for the option `register` of
/// `unify-names`.
public struct NameRegister: Equatable, Sendable {
  /// The version of the file, in its field `version`.
  public static let version = 1

  /// The spellings that share a key.
  public struct Word: Equatable, Sendable {
    public let key: String
    /// How to write it: the most frequent spelling, or what somebody has put there.
    public var spelling: String
    /// All spellings that were seen, and how often.
    public var spellings: [Count]

    public init(key: String, spelling: String, spellings: [Count] = []) {
      self.key = key
      self.spelling = spelling
      self.spellings = spellings
    }
  }

  /// A spelling and how often it was seen.
  public struct Count: Equatable, Sendable {
    public let text: String
    public let count: Int

    public init(text: String, count: Int) {
      self.text = text
      self.count = count
    }
  }

  public var documents: Int
  public var words: [Word]

  public init(documents: Int = 0, words: [Word] = []) {
    self.documents = documents
    self.words = words
  }
}
