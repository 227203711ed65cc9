/// The kinds of marks that one stage leaves for later ones.
public struct Marks: OptionSet, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Names of people, places and organisations.
  public static let names = Marks(rawValue: 1)
  /// Sentences.
  public static let sentences = Marks(rawValue: 2)
  /// The language of the text.
  public static let language = Marks(rawValue: 4)
  /// Spans that later stages must leave alone.
  public static let protected = Marks(rawValue: 8)

  static let named: [(name: String, mark: Marks)] = [
    ("names", .names), ("sentences", .sentences), ("language", .language), ("protected", .protected),
  ]

  /// The kebab-case names of the marks in the set.
  public var names: [String] { Self.named.filter { contains($0.mark) }.map { $0.name } }
}

/// A span that a stage marked, in bytes of the text it stands in.
public struct Mark: Sendable {
  private var start: UInt32
  private var end: UInt32
  /// The key of a name, the code of a language, the kind of a protected span; else empty.
  public let value: String

  init(range: Range<Int>, value: String) {
    start = UInt32(range.lowerBound)
    end = UInt32(range.upperBound)
    self.value = value
  }

  public internal(set) var range: Range<Int> {
    get { Int(start)..<Int(end) }
    set { (start, end) = (UInt32(newValue.lowerBound), UInt32(newValue.upperBound)) }
  }
}

/// What earlier stages marked, sorted by start; the pipeline carries the positions through later edits.
public struct MarkTable: Sendable {
  public internal(set) var names: [Mark] = []
  public internal(set) var sentences: [Mark] = []
  /// The spans that later stages must leave alone; `value` is their kind: `name`, `quotation`, `url`, `code`, `pattern`.
  public internal(set) var protected: [Mark] = []
  /// Whether some protected spans are markup, of which nothing is to be said.
  var holdsMarkup = false
  /// The language of the whole text as a BCP 47 code, where a stage has said it.
  public internal(set) var language: String?

  /// Whether nothing stands in it that has a place.
  var isEmpty: Bool { names.isEmpty && sentences.isEmpty && protected.isEmpty }

  mutating func removeAll() {
    names.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    protected.removeAll(keepingCapacity: true)
    language = nil
    holdsMarkup = false
  }

  /// Adds protected spans, and empties `marks`; all stay sorted by their starts.
  mutating func protect(_ marks: inout [Mark]) {
    guard !marks.isEmpty else { return }
    if protected.isEmpty { swap(&protected, &marks) } else { protected.append(contentsOf: marks) }
    marks.removeAll(keepingCapacity: true)
    for i in protected.indices.dropFirst() where protected[i].range.lowerBound < protected[i - 1].range.lowerBound {
      protected.sort { $0.range.lowerBound < $1.range.lowerBound }
      return
    }
  }

  /// Moves every mark to where its text stands after `layer`.
  mutating func follow(_ layer: Layer) {
    for path in [\MarkTable.names, \.sentences, \.protected] {
      for i in self[keyPath: path].indices {
        self[keyPath: path][i].range = layer.forward(self[keyPath: path][i].range)
      }
    }
  }
}
