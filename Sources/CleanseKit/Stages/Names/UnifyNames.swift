/// Finds the names of people, places and organisations in Latin text, and gives all spellings of one name one key.
public struct UnifyNames: Stage {
  /// What is found, and what becomes of it.
  public struct Options: StageOptions {
    var annotate = true
    var replace = false

    public init() {}

    public static let all = [
      Option(
        "annotate", \Self.annotate, "Whether each name is reported, with its key, and protected from later stages."),
      Option("replace", \Self.replace, "Whether words of names are written as the document writes them most often."),
    ]
  }

  static let name = Rule(0, "name", "A name of a person, place or organisation; its key is that of all its spellings.")
  static let spelling = Rule(
    1, "spelling", "The document spells this name in several ways; the most frequent one is taken.")

  public static let summary =
    "Finds names in Latin text, gives all spellings of one name one key, and writes one if asked."
  public static let discussion = """
    A name is a run of words with a capital, with particles inside it (`al-`, `bin`, `van`), without titles, days, \
    nationalities and the capitals that begin sentences or fill headlines; a text that is one short line of words is a \
    name as a whole. The key joins romanisations: `al-Assad`, `Al Assad` and `el-Asad` have one, `Hassan` and `Hussein` \
    have two. With `replace`, words of names that share a key are written alike; the journal gives the others back.
    """
  public static let rules = [name, spelling]
  public static let writes: Marks = [.names, .protected]

  public let scope = Scope.document
  private let options: Options

  public init(_ options: Options) { self.options = options }

  public struct Scratch {
    var finder = NameFinder()
    var spellings = NameSpellings()
  }

  public func makeScratch() -> Scratch { Scratch() }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    var names: [Range<Int>] = []
    scratch.finder.find(in: text) { names.append($0) }
    if options.annotate {
      let known = Set(text.marks.names.map { $0.range })
      for name in names where !known.contains(name) {
        findings.name(name, NameDetails(key: NameKey.key(of: text[name])), Self.name, confidence: 0.8)
      }
    }
    guard options.replace else { return }
    scratch.spellings.reset()
    for name in names { scratch.spellings.add(name, in: text) }
    for (range, spelling) in scratch.spellings.changes(in: text) {
      findings.replace(
        range, with: spelling, Self.spelling, confidence: 0.7,
        reason: "The document mostly writes this name '\(String(decoding: spelling, as: UTF8.self))'.")
    }
  }

  public static let examples = [
    Example(
      "Names are reported and stay",
      unchanged: "General Ali Ayyoub met President Bashar al-Assad in Damascus on Sunday.",
      rules: ["name"]),
    Example(
      "One spelling for all",
      "Captain Nadim al-Khatib spoke. Later al-Khatib left, and Al Khatib came back with el-Khateeb.",
      becomes: "Captain Nadim al-Khatib spoke. Later al-Khatib left, and al-Khatib came back with al-Khatib.",
      options: "\"replace\": true", rules: ["name", "spelling"]),
    Example(
      "Capitals that make no name", unchanged: "The results were good. On Monday the Iranian minister said so.",
      rules: []),
  ]
}
