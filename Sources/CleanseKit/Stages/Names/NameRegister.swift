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

  /// The counts of both; a spelling that somebody put into this one, in place of the most frequent, stays.
  func adding(_ other: NameRegister) -> NameRegister {
    var sum = NameRegister(documents: Self.sum(documents, other.documents), words: words)
    var places: [String: Int] = [:]
    for (place, word) in words.enumerated() where places[word.key] == nil { places[word.key] = place }
    for word in other.words {
      guard let place = places[word.key] else {
        sum.words.append(word)
        continue
      }
      let known = sum.words[place]
      var counts: [String: Int] = [:]
      for spelling in known.spellings + word.spellings {
        counts[spelling.text] = Self.sum(counts[spelling.text] ?? 0, spelling.count)
      }
      let spellings = counts.map { Count(text: $0.key, count: $0.value) }.sorted()
      let isChosen = known.spelling != known.spellings.sorted().first?.text
      sum.words[place] = Word(
        key: word.key, spelling: isChosen ? known.spelling : spellings[0].text, spellings: spellings)
    }
    sum.words.sort { $0.key < $1.key }
    return sum
  }

  /// What a file says may be any number: the greatest stands for all beyond it.
  private static func sum(_ a: Int, _ b: Int) -> Int {
    let sum = a.addingReportingOverflow(b)
    return sum.overflow ? .max : sum.partialValue
  }
}

extension NameRegister.Count: Comparable {
  /// The most frequent first, then by letters.
  public static func < (a: Self, b: Self) -> Bool { (b.count, a.text) < (a.count, b.text) }
}
